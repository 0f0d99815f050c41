import { type Columns, Shape } from './columns.ts'
import { type Lexicon, LONGEST_PHRASE, type PhraseUnit } from './lexicon.ts'
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

/** Adds a phrase to a lexicon. Throws where {@link isPhrase} says no. */
export function addPhrase(lexicon: Lexicon, entry: Parameters<Lexicon['add']>[0]): void {
  const units = unitsOf(entry.text)
  if (units === undefined) throw new Error(`vocabulary: a part of ${JSON.stringify(entry.text)} is no syllable and no mark`)
  lexicon.add(entry, units)
}

/** Whether a lexicon can hold these words: syllables in Latin letters, numbers and marks, at least one and not too many. */
export function isPhrase(words: string): boolean {
  const { length } = unitsOf(words) ?? []
  return length > 0 && length <= LONGEST_PHRASE
}

/** The units of a phrase, as the lexer would see them; `undefined` where it would see something else too. */
function unitsOf(phrase: string): PhraseUnit[] | undefined {
  const packed: { low: number; high: number }[] = []
  const columns = scan(phrase, { find: (low, high) => packed.push({ low, high }) }, true)
  if (packed.length !== columns?.count) return undefined
  return packed.map(({ low, high }, i) => ({ low, high, upper: ((columns.shape[i] ?? 0) & Shape.initial) !== 0 }))
}
