import { type Columns, Shape } from './columns.ts'
import type { Lexicon, PhraseUnit } from './lexicon.ts'
import { findPhrases } from './phrases.ts'
import { scan } from './scanner.ts'

export { Gap, LexemeKind, Shape } from './columns.ts'

/**
 * The lexemes of a text, as columns: the i-th lexeme is `text.slice(start[i], end[i])`. Every lexeme carries the longest phrase of the
 * lexicon that begins at it; `owner` gives the reading of the whole text from left to right, where phrases do not overlap.
 */
export interface Lexemes extends Columns {
  readonly lexicon: Lexicon
}

/** Splits a normal text into lexemes and finds the lexicon's phrases, in one pass each; time is linear in the text. */
export function lex(text: string, lexicon: Lexicon): Lexemes {
  const lexemes = lexemesOf(text, lexicon, true)
  if (lexemes === undefined) throw new Error('a normal text has its lexemes')
  return lexemes
}

/** The same for a text that may be normal; `undefined` where it may be not. */
export function lexIfNormal(text: string, lexicon: Lexicon): Lexemes | undefined {
  return lexemesOf(text, lexicon, false)
}

function lexemesOf(text: string, lexicon: Lexicon, isNormal: boolean): Lexemes | undefined {
  const { tables } = lexicon
  const columns = scan(text, tables.units, isNormal)
  if (columns === undefined) return undefined
  findPhrases(columns, tables)
  return Object.assign(columns, { lexicon })
}

/** The units of a phrase of the vocabulary, as the lexer would see them. */
export function phraseUnits(phrase: string): PhraseUnit[] {
  const packed: { low: number; high: number }[] = []
  const columns = scan(phrase, { find: (low, high) => packed.push({ low, high }) }, true)
  if (packed.length !== columns?.count) throw new Error(`vocabulary: a part of ${JSON.stringify(phrase)} is no syllable and no mark`)
  return packed.map((unit, i) => ({ ...unit, upper: ((columns.shape[i] ?? 0) & Shape.initial) !== 0 }))
}

/** Adds a phrase to a lexicon. */
export function addPhrase(lexicon: Lexicon, entry: Parameters<Lexicon['add']>[0]): void {
  lexicon.add(entry, phraseUnits(entry.text))
}
