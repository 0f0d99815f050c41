import type { ChalkInstance } from 'chalk'
import { recordOf } from '../batch/record.ts'
import { lexicon } from '../grammar/words.ts'
import type { Document, Span } from '../model.ts'
import { evidenceOf, type Reading, readText } from '../text/reading.ts'
import type { Vocabulary } from '../vocab/vocabulary.ts'
import { colorsFor } from './color.ts'
import { Exit } from './exit.ts'
import { type Fact, type FactKind, factsOf } from './facts.ts'
import { documentsOf } from './inputs.ts'
import { type Io, say } from './io.ts'
import { inLanguage } from './language.ts'
import type { Settings } from './options.ts'
import { usersVocabulary } from './vocabulary/find.ts'
import { originOf, ownPhrases } from './vocabulary/origins.ts'

/** Shows each report with its facts coloured and numbered, and under every sentence what its facts were read as. */
export async function explain(settings: Settings, io: Io): Promise<Exit> {
  const paint = colorsFor(io.stdout, io, settings.color)
  const vocabulary = await usersVocabulary(settings, io)
  let exit: Exit = Exit.ok
  for await (const document of documentsOf(settings, io)) {
    if ('error' in document) {
      say(io, `${document.source.path}: ${document.error.message}`)
      exit = Exit.failed
    } else {
      for (const line of explained(document, { settings, vocabulary, paint, tell: (english) => inLanguage(io.language, english) }))
        io.stdout.write(`${line}\n`)
    }
  }
  return exit
}

interface Style {
  readonly paint: ChalkInstance
  /** Gives a word of the program in the user's language. */
  readonly tell: (english: string) => string
}

interface Explanation extends Style {
  readonly settings: Settings
  /** The user's own words; `undefined` where there are none. */
  readonly vocabulary: Vocabulary | undefined
}

/** The lines that explain one document. */
function* explained(document: Document, { settings, vocabulary, paint, tell }: Explanation): Iterable<string> {
  const { referenceDate } = settings
  const given = { ...(referenceDate !== undefined && { referenceDate }), ...(vocabulary !== undefined && { vocabulary }) }
  const record = recordOf(document, { offsets: 'utf16', lines: false, ...given })
  const reading = readText(document.text, lexicon(vocabulary), document.aside)
  const own = vocabulary === undefined ? undefined : ownPhrases(reading)
  const facts = factsOf(record, tell)
  const { path, format, encoding } = document.source
  yield paint.bold(path) + paint.dim(`  ${format}, ${encoding}, ${document.text.length} ${tell('code units')}`)
  yield legend(facts, { paint, tell })
  let number = 0
  let next = 0
  for (const sentence of sentencesOf(reading)) {
    const from = next
    while (next < facts.length && (facts[next]?.at.start ?? 0) < sentence.end) next++
    const here = facts.slice(from, next).map((fact) => ({ ...fact, number: ++number }))
    yield ''
    yield coloured(document.text, sentence, { facts: here, paint })
    for (const fact of here) yield listed({ ...fact, origin: own === undefined ? '' : tell(originOf(fact, own)) }, { paint, tell })
  }
}

type Numbered = Fact & { readonly number: number }

function sentencesOf(reading: Reading): Span[] {
  return reading.division.sentences.map(({ from, to }) => evidenceOf(reading, from, to))
}

/** The sentence on one line, each fact in its colour and in brackets with its number, so that it reads without colour too. */
function coloured(text: string, sentence: Span, { facts, paint }: { facts: readonly Numbered[]; paint: ChalkInstance }): string {
  let line = ''
  let at = sentence.start
  for (const fact of facts) {
    if (fact.at.start < at) continue
    const words = text.slice(fact.at.start, fact.at.end)
    line += text.slice(at, fact.at.start) + colourOf(fact.kind, paint)(`[${words}]`) + paint.dim(String(fact.number))
    at = fact.at.end
  }
  return (line + text.slice(at, Math.max(at, sentence.end))).replaceAll(/\s+/g, ' ').trim()
}

function listed({ number, kind, fields, rule, origin }: Numbered & { readonly origin: string }, { paint, tell }: Style): string {
  const parts = [colourOf(kind, paint)(tell(kind)), ...fields.map((field) => paint.reset(field))]
  const found = [rule, origin].filter((each) => each !== '').join(', ')
  return `${paint.dim(String(number).padStart(5))} ${parts.join(' · ')}${found === '' ? '' : paint.dim(`  ${found}`)}`
}

function legend(facts: readonly Fact[], { paint, tell }: Style): string {
  const counts = new Map<FactKind, number>()
  for (const { kind } of facts) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts].map(([kind, count]) => colourOf(kind, paint)(`${tell(kind)} ${count}`))
  return parts.length === 0 ? tell('no facts') : parts.join(paint.dim(' · '))
}

function colourOf(kind: FactKind, paint: ChalkInstance): ChalkInstance {
  switch (kind) {
    case 'meeting':
      return paint.magenta
    case 'area':
      return paint.blue
    case 'person':
    case 'group':
    case 'author':
      return paint.green
    case 'indicator':
      return paint.cyan
    case 'unread':
      return paint.yellow
    case 'warning':
      return paint.red
    default:
      return kind satisfies never
  }
}
