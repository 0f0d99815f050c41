import { type Columns, type PhraseColumns, Shape } from './columns.ts'
import type { Lexicon, PhraseUnit } from './lexicon.ts'
import { findPhrases } from './phrases.ts'
import { scan } from './scanner.ts'

export { Gap, LexemeKind, Shape } from './columns.ts'

/**
 * The lexemes of a text, as columns: the i-th lexeme is `text.slice(start[i], end[i])`. Every lexeme carries the longest phrase of the
 * lexicon that begins at it; `owner` gives the reading of the whole text from left to right, where phrases do not overlap.
 */
export interface Lexemes extends Columns, PhraseColumns {
  readonly lexicon: Lexicon
}

/** Splits the text into lexemes and finds the lexicon's phrases, in one pass each; time is linear in the text. */
export function lex(text: string, lexicon: Lexicon): Lexemes {
  const { tables } = lexicon
  const columns = scan(text, tables.units)
  return { ...columns, ...findPhrases(columns, tables), lexicon }
}

/** The units of a phrase of the vocabulary, as the lexer would see them. */
export function phraseUnits(phrase: string): PhraseUnit[] {
  const packed: { low: number; high: number }[] = []
  const { count, shape } = scan(phrase, { find: (low, high) => packed.push({ low, high }) })
  if (packed.length !== count) throw new Error(`vocabulary: a part of ${JSON.stringify(phrase)} is no syllable and no mark`)
  return packed.map((unit, i) => ({ ...unit, upper: ((shape[i] ?? 0) & Shape.initial) !== 0 }))
}

/** Adds a phrase to a lexicon. */
export function addPhrase(lexicon: Lexicon, entry: Parameters<Lexicon['add']>[0]): void {
  lexicon.add(entry, phraseUnits(entry.text))
}
