import { isMark } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import { type Amount, readAmount } from './amount.ts'
import { boundBefore } from './bound.ts'
import { isKind, Kind } from './kinds.ts'
import { readNumber, scaled } from './number.ts'
import { hasRole, numeralAt } from './number-words.ts'
import { goesOn, isGlued, isWord } from './phrase.ts'
import type { Read } from './read.ts'

/** A part and its whole: of counted things, or actual against plan where they are money or measured. */
export interface Fraction {
  readonly part: Amount
  readonly whole: Amount
}

/**
 * Reads a part with its whole.
 *
 * "17/18 chỉ tiêu" | "17 trên 18 chỉ tiêu" | "17 trong tổng số 18 chỉ tiêu" | "17 trong 18 chỉ tiêu" | "8.795/8.995 tỷ đồng" | "14/63"
 *
 * @returns `undefined` for what may be a date, a school year or a scale: "4/12", "2018/2019", "1/500".
 */
export function readFractionAmount(lexemes: Lexemes, at: number): Read<Fraction> | undefined {
  if (lexemes.kind[at] !== LexemeKind.number) return undefined
  const part = readNumber(lexemes, at)
  if (part === undefined) return undefined
  const from = afterOf(lexemes, part.end)
  const whole = from === undefined ? undefined : readAmount(lexemes, from)
  if (whole === undefined || isMark(lexemes, whole.end, '/')) return undefined
  const { number, tail } = whole.value
  const power = part.value.power === 0 ? number.power : part.value.power
  const fraction = { part: { number: { ...part.value, power }, tail }, whole: whole.value }
  const isCounted = tail?.dimension === 'count' && tail.known && scaled(part.value.decimal, 0) > 1 && isPart(fraction)
  const isPlausible = isMark(lexemes, part.end, '/') ? isSlashed(fraction) : isCounted
  return isPlausible ? { value: fraction, end: whole.end } : undefined
}

/** Index after "/", "trên", "trong tổng số" where the whole's number stands. */
function afterOf(lexemes: Lexemes, at: number): number | undefined {
  if (!goesOn(lexemes, at)) return undefined
  const isSlash = isMark(lexemes, at, '/')
  if (!isSlash && !isWord(lexemes, at, 'trên') && !isWord(lexemes, at, 'trong')) return undefined
  let next = at + 1
  if (isWord(lexemes, next, 'tổng')) next++
  if (isWord(lexemes, next, 'số')) next++
  return goesOn(lexemes, next) && lexemes.kind[next] === LexemeKind.number ? next : undefined
}

function isSlashed(fraction: Fraction): boolean {
  const { part, whole } = fraction
  const [a, b] = [scaled(part.number.decimal, 0), scaled(whole.number.decimal, 0)]
  if (whole.tail?.known === true) return whole.tail.dimension !== 'time' && whole.tail.dimension !== 'age' && !isMonthOfYear(a, b)
  const isDay = a <= 31 && b <= 12 && !whole.number.decimal.includes('.')
  return isPart(fraction) && !isDay && !isMonthOfYear(a, b) && !isScale(a, b)
}

function isMonthOfYear(a: number, b: number): boolean {
  return b >= 1900 && b < 2100 && (a <= 12 || a === b - 1)
}

/** "quy hoạch 1/500" */
function isScale(a: number, b: number): boolean {
  return a === 1 && b >= 100
}

function isPart({ part, whole }: Fraction): boolean {
  return scaled(part.number.decimal, 0) <= scaled(whole.number.decimal, 0)
}

/**
 * Reads a simple fraction of a whole, as per cent.
 *
 * "1/3 diện tích" | "2/3 số hộ" | "chiếm 2/3" | "một phần ba" | "ba phần tư"
 */
export function readShare(lexemes: Lexemes, at: number): Read<number> | undefined {
  const slashed = readSlashedShare(lexemes, at)
  if (slashed !== undefined) return slashed
  const part = numeralAt(lexemes, at)
  const whole = numeralAt(lexemes, at + 2)
  if (part?.role !== 'digit' || whole === undefined || !isWord(lexemes, at + 1, 'phần')) return undefined
  if (whole.value < 2 || part.value >= whole.value || part.value === 0) return undefined
  if (hasRole(lexemes, at + 3, 'hundred') || hasRole(lexemes, at + 3, 'tens')) return undefined
  return { value: (100 * part.value) / whole.value, end: at + 3 }
}

function readSlashedShare(lexemes: Lexemes, at: number): Read<number> | undefined {
  if (lexemes.kind[at] !== LexemeKind.number || lexemes.kind[at + 2] !== LexemeKind.number) return undefined
  if (!isMark(lexemes, at + 1, '/') || !isGlued(lexemes, at + 1) || !isGlued(lexemes, at + 2)) return undefined
  const part = digitAt(lexemes, at)
  const whole = digitAt(lexemes, at + 2)
  const isShare = part > 0 && part < whole && whole <= 10 && (isWhole(lexemes, at + 3) || isPortion(lexemes, at))
  return isShare ? { value: (100 * part) / whole, end: at + 3 } : undefined
}

function digitAt({ text, start, end }: Lexemes, at: number): number {
  return Number(text.slice(start[at], end[at]))
}

/** "chiếm 2/3" | "bằng 1/3" | "hơn 1/4", but "gần 1/4 thế kỷ" is a time. */
function isPortion(lexemes: Lexemes, at: number): boolean {
  if (!goesOn(lexemes, at) || isKind(lexemes, at + 3, Kind.calendar)) return false
  return isWord(lexemes, at - 1, 'chiếm') || isWord(lexemes, at - 1, 'bằng') || boundBefore(lexemes, at, Math.max(0, at - 4)) !== undefined
}

/** Something that has parts and is not counted: "diện tích", "số hộ", "chiều dài". */
function isWhole(lexemes: Lexemes, at: number): boolean {
  if (!goesOn(lexemes, at) || lexemes.kind[at] !== LexemeKind.word) return false
  return WHOLES.some((word) => isWord(lexemes, at, word)) || isKind(lexemes, at, Kind.indicator)
}

const WHOLES = [
  'số',
  'tổng',
  'chiều',
  'diện',
  'dân',
  'lượng',
  'nhu',
  'vốn',
  'kinh',
  'doanh',
  'sản',
  'giá',
  'của',
  'toàn',
  'cả',
  'thời',
  'các',
  'những',
  'khả',
] as const
