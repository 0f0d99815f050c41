import { isMark } from '../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
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
  const wrapped = isKind(lexemes, at, Kind.indicator | Kind.calendar | Kind.base) || isMoneyOf(lexemes, at)
  const power = readSplitPower(lexemes, at)
  if (power !== undefined) return power
  const found = (wrapped ? meaningWithin : meaningAt)(lexemes, at, Kind.unit)
  if (found === undefined || isOtherLetter(lexemes, at, found.end) || isCalendarName(lexemes, at, found.end)) return undefined
  return { value: found.value as UnitName, end: found.end }
}

/** "10,6 tỷ m ⟨3⟩ khí": a raised number that was set apart from its unit; behind a multiplier nothing else has such a length. */
function readSplitPower(lexemes: Lexemes, at: number): Read<UnitName> | undefined {
  if (!isWord(lexemes, at, 'm') || !isKind(lexemes, at - 1, Kind.multiplier)) return undefined
  const power = lexemes.kind[at + 1] === LexemeKind.number ? textAt(lexemes, at + 1) : ''
  if (power !== '2' && power !== '3') return undefined
  return { value: { unit: `m${power}`, dimension: 'measure', power: 0, sign: false }, end: at + 2 }
}

/** "500.000 đồng tiền mặt" | "315 tỷ đồng bằng 93%": money, whatever longer word begins there; but "2 triệu đồng bào" are people. */
function isMoneyOf(lexemes: Lexemes, at: number): boolean {
  if (!isWord(lexemes, at, 'đồng') || isKind(lexemes, at, Kind.counted)) return false
  return isWord(lexemes, at + 1, 'tiền') || isKind(lexemes, at - 1, Kind.multiplier)
}

/**
 * "61 năm 2019", "5 tháng 12": the number after a word of the calendar names a year or a month, the one before it counts none; but "8 năm 6
 * tháng", "3 năm 2017, 2018 và 2019".
 */
function isCalendarName(lexemes: Lexemes, at: number, end: number): boolean {
  if (lexemes.kind[end] !== LexemeKind.number || !goesOn(lexemes, end) || isGlued(lexemes, end)) return false
  if (isWord(lexemes, at, 'năm')) return isYear(lexemes, end) && !(isYear(lexemes, end + 2) && textAt(lexemes, at - 1).length === 1)
  return (isWord(lexemes, at, 'tháng') || isWord(lexemes, at, 'quý')) && !isKind(lexemes, end + 1, Kind.unit)
}

function isYear(lexemes: Lexemes, at: number): boolean {
  return lexemes.kind[at] === LexemeKind.number && /^(19|20)\d\d$/.test(textAt(lexemes, at))
}

/** "5G", "đ/c", "8 h": a letter that is no unit as it is written here. */
function isOtherLetter(lexemes: Lexemes, at: number, end: number): boolean {
  if (end - at > 1 || (lexemes.end[at] ?? 0) - (lexemes.start[at] ?? 0) > 1) return false
  if (isWord(lexemes, at, 'đ')) return isMark(lexemes, at + 1, '/') && isWord(lexemes, at + 2, 'c')
  if (isWord(lexemes, at, 'h')) return !isGlued(lexemes, at)
  const isUpper = ((lexemes.shape[at] ?? 0) & Shape.upper) !== 0
  return isUpper && (textAt(lexemes, at) === 'G' || textAt(lexemes, at) === 'L')
}
