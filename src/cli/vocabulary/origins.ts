import type { Evidence } from '../../model.ts'
import { evidenceOf, type Reading } from '../../text/reading.ts'
import type { Fact } from '../facts.ts'

/** A phrase of a user's vocabulary in a text, with the file and the line that add it. */
export interface OwnPhrase extends Evidence {
  readonly origin: string
}

/** The phrases of a text that a user's own vocabulary adds, in their order. */
export function ownPhrases(reading: Reading): readonly OwnPhrase[] {
  const { lexemes } = reading
  const found: OwnPhrase[] = []
  for (let i = 0; i < lexemes.count; i++) {
    const origin = lexemes.lexicon.senses(lexemes.phrase[i] ?? 0).find((sense) => sense.origin !== undefined)?.origin
    if (origin !== undefined) found.push({ ...evidenceOf(reading, i, lexemes.phraseEnd[i] ?? i + 1), origin })
  }
  return found
}

/** Where the words of a fact come from: the places of a user's vocabulary, or the built-in one. */
export function originOf({ at, evidence = at, words = [] }: Fact, own: readonly OwnPhrase[]): string {
  const inside = ({ start, end, text }: OwnPhrase) =>
    (start < evidence.end && end > evidence.start) || words.some((each) => each.includes(text))
  const origins = new Set(own.filter(inside).map(({ origin }) => origin))
  return origins.size === 0 ? 'built-in' : [...origins].join(', ')
}
