import { isMark } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import { readKnownCoordination } from './counted.ts'
import { Kind } from './kinds.ts'
import { type Part, ratioPart } from './part.ts'
import { goesOn, isWord, phraseBefore, textAt } from './phrase.ts'
import type { Read } from './read.ts'

/**
 * Reads a place in a ranking after the words that say so, with the number of places where it is given.
 *
 * "xếp thứ 15/63" | "đứng vị trí số 2" | "xếp hạng 5 trong 63 tỉnh" | "Top 10"
 *
 * @param sentence the first lexeme of the sentence: the words stand before `at`
 */
export function readRank(lexemes: Lexemes, at: number, sentence: number): Read<Part> | undefined {
  if (!isPlace(lexemes, at)) return undefined
  if (!isRanked(lexemes, at, sentence)) return readLeaders(lexemes, at)
  const value = Number(textAt(lexemes, at))
  const places = readPlaces(lexemes, at + 1)
  const of = places !== undefined && places.value >= value ? places : undefined
  const bound = isWord(lexemes, at - 1, 'top') || isWord(lexemes, at - 1, 'tốp') ? 'at-most' : undefined
  return { value: ratioPart({ value, number: value, unit: 'rank', of: of?.value, bound, words: false }), end: of?.end ?? at + 1 }
}

/** "thuộc nhóm 10 tỉnh, thành phố dẫn đầu": among the first ten. */
function readLeaders(lexemes: Lexemes, at: number): Read<Part> | undefined {
  if (!isWord(lexemes, at - 1, 'nhóm') && !isWord(lexemes, at - 1, 'số')) return undefined
  const noun = readKnownCoordination(lexemes, at + 1)
  if (noun === undefined || !LEADING.some((word) => isWord(lexemes, noun, word)) || !isWord(lexemes, noun + 1, 'đầu')) return undefined
  const value = Number(textAt(lexemes, at))
  return { value: ratioPart({ value, number: value, unit: 'rank', of: undefined, bound: 'at-most', words: false }), end: noun }
}

const LEADING = ['dẫn', 'đứng'] as const

/** Whether words of ranking end right before the number, in the sentence that begins at `sentence`. */
export function isRanked(lexemes: Lexemes, at: number, sentence: number): boolean {
  return phraseBefore(lexemes, at, { kind: Kind.ranking, lowest: sentence }) !== undefined
}

function isPlace(lexemes: Lexemes, at: number): boolean {
  if (lexemes.kind[at] !== LexemeKind.number) return false
  const text = textAt(lexemes, at)
  return text.length <= 3 && !text.includes('.') && !text.includes(',')
}

/** "/63" */
function readPlaces(lexemes: Lexemes, at: number): Read<number> | undefined {
  if (!isMark(lexemes, at, '/') || !goesOn(lexemes, at + 1) || !isPlace(lexemes, at + 1)) return undefined
  return { value: Number(textAt(lexemes, at + 1)), end: at + 2 }
}
