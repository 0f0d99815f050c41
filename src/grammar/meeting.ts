import type { Lexemes } from '../text/lexer.ts'
import type { Entry } from '../text/lexicon.ts'
import { HAPPENINGS, type HappeningClass, type HappeningWord } from '../vocab/happenings.ts'
import { MEETINGS, type MeetingClass, type MeetingWord } from '../vocab/meetings.ts'
import { beginsKind, Kind } from './kinds.ts'
import { meaningWithin } from './phrase.ts'
import type { Read } from './read.ts'

/** What a word says of a gathering: a noun names one, any other word tells what happened. */
type Meaning = { readonly noun: MeetingClass } | { readonly happened: HappeningClass }

/** The words of gatherings for the lexicon. */
export function* meetingEntries(): Iterable<Entry> {
  for (const { text, is } of MEETINGS as readonly MeetingWord[]) yield entry(text, { noun: is })
  for (const { text, is } of HAPPENINGS as readonly HappeningWord[]) yield entry(text, { happened: is })
}

function entry(text: string, meaning: Meaning): Entry {
  return { text, kind: Kind.meeting, meaning }
}

function wordAt(lexemes: Lexemes, at: number): Read<Meaning> | undefined {
  const found = beginsKind(lexemes, at, Kind.meeting) ? meaningWithin(lexemes, at, Kind.meeting) : undefined
  return found && { value: found.value as Meaning, end: found.end }
}

/** The noun of gatherings that begins at a lexeme. */
export function meetingNoun(lexemes: Lexemes, at: number): Read<MeetingClass> | undefined {
  const word = wordAt(lexemes, at)
  return word !== undefined && 'noun' in word.value ? { value: word.value.noun, end: word.end } : undefined
}

/** The word that begins at a lexeme and tells what happened. */
export function happeningWord(lexemes: Lexemes, at: number): Read<HappeningClass> | undefined {
  const word = wordAt(lexemes, at)
  return word !== undefined && 'happened' in word.value ? { value: word.value.happened, end: word.end } : undefined
}
