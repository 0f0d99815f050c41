import type { Value } from '../model.ts'
import { isMarkIn } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import { readNumber, scaled } from './number.ts'
import { numeralAt } from './number-words.ts'
import { type Part, ratioPart } from './part.ts'
import { goesOn, isWord } from './phrase.ts'
import type { Read } from './read.ts'

/**
 * Reads a multiple in words.
 *
 * "gấp đôi" | "gấp rưỡi" | "gấp ba lần" | "gấp 2 cùng kỳ"
 */
export function readMultiple(lexemes: Lexemes, at: number): Read<Part> | undefined {
  const numeral = numeralAt(lexemes, at)
  if (numeral?.role !== 'multiple') return readBareMultiple(lexemes, at)
  const end = lexemes.phraseEnd[at] ?? at + 2
  if (numeralAt(lexemes, end) !== undefined) return undefined
  const times = goesOn(lexemes, end) && isWord(lexemes, end, 'lần') ? end + 1 : end
  const { value } = numeral
  return { value: ratioPart({ value, number: value, unit: 'times', of: undefined, bound: undefined, words: true }), end: times }
}

/** "gấp ⟨2⟩ cùng kỳ" | "gấp ⟨2⟩, gấp ⟨3⟩": a number behind "gấp" multiplies also where nothing says so. */
function readBareMultiple(lexemes: Lexemes, at: number): Read<Part> | undefined {
  if (!isWord(lexemes, at - 1, 'gấp') || lexemes.kind[at] !== LexemeKind.number) return undefined
  const number = readNumber(lexemes, at)
  if (number === undefined || number.value.power > 0) return undefined
  const ends =
    !goesOn(lexemes, number.end) || isMarkIn(lexemes, number.end, ',.;:)') || COMPARED.some((word) => isWord(lexemes, number.end, word))
  if (!ends) return undefined
  const value = scaled(number.value.decimal, 0)
  return { value: ratioPart({ value, number: value, unit: 'times', of: undefined, bound: undefined, words: false }), end: number.end }
}

/** Words that begin what a multiple is of. */
const COMPARED = ['cùng', 'mức', 'năm', 'so', 'thời'] as const

/**
 * Whether "lần" after a number multiplies: it does after "gấp", "tăng", "giảm", "hơn" and with a fraction ("1,8 lần"); else it counts
 * occasions ("kiểm tra 2 lần").
 */
export function timesInContext(lexemes: Lexemes, at: number, sentence: number, number: Value): boolean {
  if ([number].flat().some((value) => !Number.isInteger(value))) return true
  for (let i = at - 1; i >= sentence && i >= at - FARTHEST; i--) {
    if (lexemes.kind[i] !== LexemeKind.word) return false
    if (MULTIPLYING.some((word) => isWord(lexemes, i, word))) return true
  }
  return false
}

const FARTHEST = 4
const MULTIPLYING = ['gấp', 'tăng', 'giảm', 'hơn', 'bằng', 'kém'] as const
