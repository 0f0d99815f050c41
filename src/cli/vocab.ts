import type { Vocabulary } from '../vocab/vocabulary.ts'
import { Exit, UsageError } from './exit.ts'
import { type Io, say } from './io.ts'
import type { Settings } from './options.ts'
import type { Field } from './vocabulary/fields.ts'
import { usersVocabulary } from './vocabulary/find.ts'
import { loadVocabulary } from './vocabulary/load.ts'
import { builtInEntries, SECTION_NAMES, SECTIONS, type SectionName } from './vocabulary/sections.ts'

type Entry = Readonly<Record<string, unknown>>

/** Lists the words that are known, shows what one means, or checks files of the user's own words. */
export async function vocab(settings: Settings, io: Io): Promise<Exit> {
  const [action = '', ...words] = settings.inputs
  if (action === 'check') return check(words, io)
  const own = await usersVocabulary({ ...settings, inputs: ['.'] }, io)
  if (action === 'list') return list(words, own, io)
  if (action === 'show') return show(words, own, io)
  throw new UsageError(`vocab ${action} is not known; write list, show or check`)
}

function check(files: readonly string[], io: Io): Exit {
  if (files.length === 0) throw new UsageError('vocab check: give the vocabulary files to check')
  let exit: Exit = Exit.ok
  for (const file of files) {
    try {
      const counts = Object.entries(loadVocabulary([file], [])).filter(([, entries]) => entries.length > 0)
      io.stdout.write(`${file}: ${counts.map(([section, entries]) => `${section} ${entries.length}`).join(', ') || 'no words'}\n`)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      exit = Exit.failed
      for (const line of error.message.split('\n')) say(io, line)
    }
  }
  return exit
}

/** One line an entry: its fields without the lists, separated by tabs, and where it comes from; a field that it has not is empty. */
function list(sections: readonly string[], own: Vocabulary | undefined, io: Io): Exit {
  for (const section of sections.length > 0 ? sections.map(known) : SECTION_NAMES) {
    for (const entry of entriesOf(section, own)) {
      const single = singleFields(section).map((field) => entry[field] ?? '')
      io.stdout.write(`${[section, ...single, entry['origin'] ?? 'built-in'].join('\t')}\n`)
    }
  }
  return Exit.ok
}

function singleFields(section: SectionName): readonly string[] {
  return Object.entries<Field>(SECTIONS[section]).flatMap(([name, { form }]) => (form === 'list' || form === 'flag' ? [] : [name]))
}

/** Every entry that has the word as its name, as one of its words or, where there is none, inside one of these. */
function show(words: readonly string[], own: Vocabulary | undefined, io: Io): Exit {
  const word = folded(words.join(' '))
  if (word === '') throw new UsageError('vocab show: give the word to look up')
  const entries = SECTION_NAMES.flatMap((section) => entriesOf(section, own).map((entry) => ({ section, ...entry })))
  const exact = entries.filter((entry) => wordsOf(entry).includes(word))
  const found = exact.length > 0 ? exact : entries.filter((entry) => wordsOf(entry).some((each) => each.includes(word)))
  for (const entry of found) io.stdout.write(`${JSON.stringify({ origin: 'built-in', ...entry }, null, 2)}\n`)
  if (found.length === 0) say(io, `no entry has "${words.join(' ')}"; vocab list shows them all`)
  return found.length > 0 ? Exit.ok : Exit.failed
}

/** The user's own entries come first, as they do in reading. */
function entriesOf(section: SectionName, own: Vocabulary = {}): readonly Entry[] {
  return [...(own[section] ?? []), ...builtInEntries(section)].map((entry) => ({ ...entry }))
}

function wordsOf(entry: Entry): readonly string[] {
  return Object.values(entry)
    .flat()
    .filter((value) => typeof value === 'string')
    .map(folded)
}

/** Words are the same however their tone marks are encoded and whatever their capitals. */
function folded(word: string): string {
  return word.normalize('NFC').toLowerCase().trim()
}

function known(section: string): SectionName {
  const found = SECTION_NAMES.find((name) => name === section)
  if (found === undefined) throw new UsageError(`there is no section "${section}"; the sections are ${SECTION_NAMES.join(', ')}`)
  return found
}
