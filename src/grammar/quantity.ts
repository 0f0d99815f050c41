import type { Bound, Value } from '../model.ts'
import type { Run } from '../text/clauses.ts'
import type { Lexemes } from '../text/lexer.ts'
import { wordsOf } from '../text/reading.ts'
import { type Amount, amountValue, readAmount } from './amount.ts'
import { boundAfter, boundBefore, fromWord } from './bound.ts'
import { denominatorBefore } from './denominator.ts'
import { readFractionAmount, readShare } from './fraction.ts'
import { readMultiple, timesInContext } from './multiple.ts'
import { scaled } from './number.ts'
import { type Part, ratioPart } from './part.ts'
import { isYear, readRange } from './range.ts'
import { readRank } from './ranking.ts'
import type { Read } from './read.ts'
import { lastOfSeries, rateOfNext } from './shared-tail.ts'

/** A number that says how much or how many; its lexemes are the amount of the record. */
export interface Quantity extends Run {
  /** `bare`: no unit or noun stands after the number; it stood before ("số xã đạt chuẩn là 61"), or there is none (an index). */
  readonly kind: 'money' | 'ratio' | 'measure' | 'count' | 'bare'
  /** In the canonical unit, multipliers applied; [min, max] for ranges. */
  readonly value: Value
  /** As written, before the multiplier. */
  readonly number: Value
  readonly multiplier: number
  /** VND, USD, %, times, rank, t, ha, or the counted noun in lower case; rates join with a slash. */
  readonly unit: string | null
  /** As worded. */
  readonly unitText: string | null
  /** First lexeme of the unit's or noun's words; `to` where none stands after the number. */
  readonly unitFrom: number
  /** The whole: "17/18 chỉ tiêu" is 17 of 18. */
  readonly of: number | null
  /** What was planned: "8.795/8.995 tỷ đồng". */
  readonly plan: number | null
  readonly bound: Bound | null
  /** First lexeme of the bound word; `from` where there is none before the amount. */
  readonly boundFrom: number
  /** The number is written in words. */
  readonly words: boolean
}

/**
 * Reads a quantity: number, multiplier, unit and denominators, with the bound word before it.
 *
 * "43,4 triệu đồng" | "4.750 triệu USD" | "7,63%" | "17/18 chỉ tiêu" | "25 - 30 tỷ đồng" | "gấp đôi" | "một phần ba"
 *
 * @param at index of the first lexeme: the number, the sign of money before it, "từ" of a range
 * @returns `undefined` for durations, ages, clock times, years, and where no number begins
 */
export function readQuantity(lexemes: Lexemes, at: number, sentence = 0): Read<Quantity> | undefined {
  const context = { lexemes, at, sentence }
  const read =
    readMultiple(lexemes, at) ??
    readSharePart(lexemes, at) ??
    readRank(lexemes, at, sentence) ??
    readRangePart(lexemes, at) ??
    readFractionPart(lexemes, at) ??
    readSinglePart(lexemes, at)
  if (read === undefined || read.value.dimension === 'time' || read.value.dimension === 'age') return undefined
  return { value: quantity(context, read), end: read.end }
}

interface Context {
  readonly lexemes: Lexemes
  readonly at: number
  readonly sentence: number
}

function quantity({ lexemes, at, sentence }: Context, { value: part, end }: Read<Part>): Quantity {
  const after = boundAfter(lexemes, end)
  const from = after === undefined ? at : fromWord(lexemes, at)
  const before = boundBefore(lexemes, from, sentence)
  const unit = unitInContext({ lexemes, at, sentence }, part)
  return {
    from: at,
    to: end,
    kind: kindOf(part, unit),
    value: part.value,
    number: part.number,
    multiplier: 10 ** part.power,
    unit,
    unitText: part.tail === undefined || part.tail.from === part.tail.to ? null : wordsOf(lexemes, part.tail.from, part.tail.to),
    unitFrom: part.tail === undefined || part.tail.from === part.tail.to ? end : part.tail.from,
    of: part.of ?? null,
    plan: part.plan ?? null,
    bound: part.bound ?? after?.value ?? before?.value ?? null,
    boundFrom: before?.end ?? from,
    words: part.words,
  }
}

function kindOf({ dimension }: Part, unit: string | null): Quantity['kind'] {
  if (unit === 'times' || unit === 'rank') return 'ratio'
  return dimension === 'time' || dimension === 'age' ? 'bare' : dimension
}

/** "tăng 1,8 lần" is a multiple; "mỗi ngày 8.300 tấn" is a rate. */
function unitInContext({ lexemes, at, sentence }: Context, { unit, tail, number }: Part): string | null {
  if (unit === 'lần' && timesInContext(lexemes, at, sentence, number)) return 'times'
  if (unit === null || tail === undefined || unit !== tail.head || tail.dimension === 'ratio') return unit
  const denominator = denominatorBefore(lexemes, at, sentence)
  return denominator === undefined || denominator === unit ? unit : `${unit}/${denominator}`
}

function readSinglePart(lexemes: Lexemes, at: number): Read<Part> | undefined {
  const amount = readAmount(lexemes, at)
  if (amount === undefined || (isYear(amount.value) && amount.value.tail === undefined)) return undefined
  const settled = settle(inSeries(lexemes, amount))
  const { number, tail } = settled
  const { decimal, power, words } = number
  return { value: tailedPart({ value: amountValue(settled), number: scaled(decimal, 0), power, tail, words }), end: amount.end }
}

/** "5,2 và 6,1 tỷ đồng": the first has the unit of the last, which its own words do not name. */
function inSeries(lexemes: Lexemes, { value, end }: Read<Amount>): Amount {
  const { number, tail } = value
  if (tail !== undefined) return withRate(lexemes, value, end)
  const last = number.words ? undefined : lastOfSeries(lexemes, end)
  if (last?.tail === undefined) return value
  const power = number.power === 0 ? last.number.power : number.power
  return { number: { ...number, power }, tail: { ...last.tail, from: end, to: end } }
}

/** "13,4 bác sĩ và 40 giường bệnh trên 1 vạn dân" */
function withRate(lexemes: Lexemes, { number, tail }: Amount, end: number): Amount {
  const rate = tail?.dimension === 'count' && tail.unit === tail.head ? rateOfNext(lexemes, end) : undefined
  return tail === undefined || rate === undefined ? { number, tail } : { number, tail: { ...tail, unit: tail.head + rate } }
}

function readRangePart(lexemes: Lexemes, at: number): Read<Part> | undefined {
  const range = readRange(lexemes, at)
  if (range === undefined) return undefined
  const [low, high] = [settle(range.value.low), settle(range.value.high)]
  const { power } = high.number
  const part = tailedPart({
    value: [amountValue(low), amountValue(high)],
    number: [scaled(low.number.decimal, low.number.power - power), scaled(high.number.decimal, 0)],
    power,
    tail: high.tail,
    words: high.number.words,
  })
  return { value: part, end: range.end }
}

function readFractionPart(lexemes: Lexemes, at: number): Read<Part> | undefined {
  const fraction = readFractionAmount(lexemes, at)
  if (fraction === undefined) return undefined
  const [actual, whole] = [settle(fraction.value.part), settle(fraction.value.whole)]
  const { tail } = whole
  const isCount = tail === undefined || tail.dimension === 'count'
  const { decimal, power } = actual.number
  const part = tailedPart({ value: amountValue(actual), number: scaled(decimal, 0), power, tail, words: false })
  const wholeValue = amountValue(whole)
  return { value: isCount ? { ...part, of: wholeValue } : { ...part, plan: wholeValue }, end: fraction.end }
}

function readSharePart(lexemes: Lexemes, at: number): Read<Part> | undefined {
  const share = readShare(lexemes, at)
  if (share === undefined) return undefined
  const { value, end } = share
  return { value: ratioPart({ value, number: value / 100, unit: '%', of: undefined, bound: undefined, words: true }), end }
}

function tailedPart({ value, number, power, tail, words }: Pick<Part, 'value' | 'number' | 'power' | 'tail' | 'words'>): Part {
  const dimension = tail?.dimension ?? 'bare'
  const unit = tail?.unit ?? null
  return { dimension, value, number, power, unit, tail, of: undefined, plan: undefined, bound: undefined, words }
}

/** Things and đồng are whole: "12,600 doanh nghiệp" has groups, whatever the text's habits. */
function settle(amount: Amount): Amount {
  const { number, tail } = amount
  const isWhole = tail !== undefined && number.power === 0 && tail.unit === tail.head && (tail.dimension === 'count' || tail.unit === 'VND')
  if (!isWhole || number.other === undefined || !number.decimal.includes('.') || number.other.includes('.')) return amount
  return { number: { ...number, decimal: number.other, other: undefined }, tail }
}
