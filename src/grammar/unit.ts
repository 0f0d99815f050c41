import { isMark } from '../text/clauses.ts'
import { type Lexemes, Shape } from '../text/lexer.ts'
import type { Dimension } from '../vocab/units.ts'
import { isKind, Kind } from './kinds.ts'
import { goesOn, isGlued, isWord, meaningAt, meaningWithin, textAt } from './phrase.ts'
import type { Read } from './read.ts'

/** What the words of a unit mean. */
export interface UnitName {
  /** As it stands in the record: VND, %, t, ha; the word itself for a unit of time. */
  readonly unit: string
  readonly dimension: Dimension | 'money'
  /** Power of ten that an abbreviation implies: "tr.đ". */
  readonly power: number
  /** It also stands before its amount: "$10". */
  readonly sign: boolean
}

/**
 * Reads the unit after a number.
 *
 * "đồng" | "USD" | "%" | "điểm phần trăm" | "tấn" | "km/h" | "tr.đ" | "năm" (of time)
 */
export function readUnit(lexemes: Lexemes, at: number): Read<UnitName> | undefined {
  if (!goesOn(lexemes, at)) return undefined
  // "ha rừng trồng mới" may be the name of an indicator, "tháng qua" a period.
  const wrapped = isKind(lexemes, at, Kind.indicator | Kind.calendar)
  const found = (wrapped ? meaningWithin : meaningAt)(lexemes, at, Kind.unit)
  if (found === undefined || isOtherLetter(lexemes, at, found.end)) return undefined
  return { value: found.value as UnitName, end: found.end }
}

/** "5G", "đ/c", "8 h": a letter that is no unit as it is written here. */
function isOtherLetter(lexemes: Lexemes, at: number, end: number): boolean {
  if (end - at > 1 || (lexemes.end[at] ?? 0) - (lexemes.start[at] ?? 0) > 1) return false
  if (isWord(lexemes, at, 'đ')) return isMark(lexemes, at + 1, '/') && isWord(lexemes, at + 2, 'c')
  if (isWord(lexemes, at, 'h')) return !isGlued(lexemes, at)
  const isUpper = ((lexemes.shape[at] ?? 0) & Shape.upper) !== 0
  return isUpper && (textAt(lexemes, at) === 'G' || textAt(lexemes, at) === 'L')
}
