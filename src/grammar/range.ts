import { isMark } from '../text/clauses.ts'
import type { Lexemes } from '../text/lexer.ts'
import { type Amount, readAmount } from './amount.ts'
import { scaled } from './number.ts'
import { goesOn, isWord } from './phrase.ts'
import type { Read } from './read.ts'

/** Two ends of a range, the lower one first, with the tail of both. */
export interface Range {
  readonly low: Amount
  readonly high: Amount
}

/**
 * Reads a range; the multiplier and the unit belong to both ends.
 *
 * "25 - 30 tỷ đồng" | "từ 25 đến 30 tỷ" | "từ 1,2 mm đến 19 mm" | "giữa 1000 và 2000 đồng" | "2-3 dự án" | "10% đến 12%"
 *
 * @returns `undefined` where the second number is not greater, or measures another thing: a score, or two facts.
 */
export function readRange(lexemes: Lexemes, at: number): Read<Range> | undefined {
  const isBetween = isWord(lexemes, at, 'giữa')
  const isFrom = isWord(lexemes, at, 'từ')
  const first = readAmount(lexemes, isFrom || isBetween ? at + 1 : at)
  if (first === undefined) return undefined
  const next = afterConnector(lexemes, first.end, isBetween)
  const second = next === undefined ? undefined : readAmount(lexemes, next)
  if (second === undefined) return undefined
  const range = joined(first.value, second.value)
  if (range === undefined || (!isFrom && isBare(range) && !isWide(range))) return undefined
  return { value: range, end: second.end }
}

/** Index after "-", "đến", "tới" (or "và" after "giữa") where the number of the other end stands. */
function afterConnector(lexemes: Lexemes, at: number, isBetween: boolean): number | undefined {
  if (!goesOn(lexemes, at) || !goesOn(lexemes, at + 1)) return undefined
  const connects = isBetween
    ? isWord(lexemes, at, 'và')
    : isMark(lexemes, at, '-') || isWord(lexemes, at, 'đến') || isWord(lexemes, at, 'tới')
  return connects ? at + 1 : undefined
}

function joined(first: Amount, second: Amount): Range | undefined {
  const isShared = first.tail === undefined
  if (!isShared && (second.tail === undefined || first.tail?.head !== second.tail.head)) return undefined
  const power = isShared && first.number.power === 0 ? second.number.power : first.number.power
  const low = { number: { ...first.number, power }, tail: second.tail }
  return valueBelow(low, second) ? { low, high: second } : undefined
}

function valueBelow({ number: low }: Amount, { number: high }: Amount): boolean {
  return scaled(low.decimal, low.power) < scaled(high.decimal, high.power)
}

function isBare({ high }: Range): boolean {
  return high.tail === undefined
}

/** "3,5 - 4,2" | "700 - 1650" say how much; "2-3" alone may be a score, a day or a number of a list. */
function isWide({ low, high }: Range): boolean {
  if (isYear(low) && isYear(high)) return false
  return low.number.decimal.includes('.') || high.number.decimal.includes('.') || scaled(low.number.decimal, 0) > 99
}

/** "2016" as a year is written. */
export function isYear({ number }: Amount): boolean {
  const year = scaled(number.decimal, 0)
  return number.decimal.length === 4 && number.other === undefined && year >= 1800 && year < 2100
}
