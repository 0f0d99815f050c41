import { isMark } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import { readCounted } from './counted.ts'
import { readDenominators } from './denominator.ts'
import { readCents, readSigned, type SignedNumber } from './money.ts'
import { type NumberRead, readNumber, scaled } from './number.ts'
import { goesOn, isGlued, textAt } from './phrase.ts'
import type { Read } from './read.ts'
import { readUnit, type UnitName } from './unit.ts'

/** What stands after a number: its unit or counted noun, with the denominators. */
export interface Tail {
  readonly dimension: UnitName['dimension'] | 'count'
  /** As it joins the record: "VND/người/năm". */
  readonly unit: string
  /** Without the denominators. */
  readonly head: string
  /** Power of ten of an abbreviation. */
  readonly power: number
  /** A unit, or a noun of the vocabulary: not merely a word that may be a noun. */
  readonly known: boolean
  /** Lexemes of the unit's words; empty where the unit is not worded. */
  readonly from: number
  readonly to: number
}

/** One number with its tail. */
export interface Amount {
  readonly number: NumberRead
  readonly tail: Tail | undefined
}

/**
 * Reads a number with the unit or noun that belongs to it.
 *
 * "6.383,1 tỷ đồng" | "43,4 triệu đồng/người/năm" | "$10" | "2 triệu tấn thép/năm" | "1m57" | "13 xã" | "12.500 tỷ"
 */
export function readAmount(lexemes: Lexemes, at: number): Read<Amount> | undefined {
  let amounts = known.get(lexemes)
  if (amounts === undefined) {
    amounts = new Map()
    known.set(lexemes, amounts)
  }
  const read = amounts.get(at)
  if (read !== undefined) return read === NONE ? undefined : read
  const amount = amountFrom(lexemes, at)
  amounts.set(at, amount ?? NONE)
  return amount
}

/** Amounts that were read of a text, by their first lexemes: most rules of numbers ask for the same ones. */
const known = new WeakMap<Lexemes, Map<number, Read<Amount> | typeof NONE>>()
const NONE = 'none'

function amountFrom(lexemes: Lexemes, at: number): Read<Amount> | undefined {
  const signed = readSigned(lexemes, at)
  if (signed !== undefined) return signedAmount(lexemes, signed)
  const number = readNumber(lexemes, at)
  if (number === undefined) return undefined
  const metres = readMetres(lexemes, number)
  if (metres !== undefined) return metres
  const tail = readTail(lexemes, number.end) ?? impliedMoney(number)
  const amount = { value: { number: number.value, tail: tail?.value }, end: tail?.end ?? number.end }
  return tail?.value.dimension === 'money' ? withCents(lexemes, amount, tail.value.unit) : amount
}

/** "2 đô la và 23 xen" */
function withCents(lexemes: Lexemes, amount: Read<Amount>, currency: string): Read<Amount> {
  const { number, tail } = amount.value
  if (number.power > 0 || number.decimal.includes('.')) return amount
  const cents = readCents(lexemes, amount.end, currency)
  if (cents === undefined) return amount
  const decimal = `${number.decimal}.${String(cents.value).padStart(2, '0')}`
  return { value: { number: { ...number, decimal, other: undefined }, tail }, end: cents.end }
}

/** Reads the unit or counted noun after a number. */
export function readTail(lexemes: Lexemes, at: number): Read<Tail> | undefined {
  const unit = readUnit(lexemes, at)
  if (unit !== undefined) return unitTail(lexemes, at, unit)
  const quoted = opensQuote(lexemes, at) ? at + 1 : at
  if (!goesOn(lexemes, at) || lexemes.kind[quoted] !== LexemeKind.word) return undefined
  const noun = readCounted(lexemes, quoted)
  if (noun === undefined) return undefined
  const rate = readDenominators(lexemes, noun.end, true)
  const { noun: head, known } = noun.value
  const value = { dimension: 'count', unit: head + (rate?.value ?? ''), head, known, power: 0, from: quoted, to: noun.end } as const
  return { value, end: rate?.end ?? noun.end }
}

/** '3 ⟨"⟩điểm nóng"': what is counted may be a word in quotes. */
function opensQuote(lexemes: Lexemes, at: number): boolean {
  return isMark(lexemes, at, '"') && !isGlued(lexemes, at) && goesOn(lexemes, at + 1)
}

function unitTail(lexemes: Lexemes, at: number, { value, end }: Read<UnitName>): Read<Tail> {
  const { dimension, unit, power } = value
  const tail: Tail = { dimension, unit, head: unit, known: true, power, from: at, to: end }
  if (dimension === 'time' || dimension === 'age' || (unit === '%' && !isMark(lexemes, end, '/'))) return { value: tail, end }
  const rate = readDenominators(lexemes, end) ?? (dimension === 'measure' ? readMaterialRate(lexemes, end) : undefined)
  // "15%/năm" is a rate of growth as it is.
  if (rate === undefined) return { value: tail, end }
  return { value: unit === '%' ? tail : { ...tail, unit: unit + rate.value }, end: rate.end }
}

/** "2 triệu tấn thép/năm" | "500 m3 nước sạch/ngày": what is measured stands before the denominator. */
function readMaterialRate(lexemes: Lexemes, at: number): Read<string> | undefined {
  for (let i = at; i < at + MATERIAL && goesOn(lexemes, i) && lexemes.kind[i] === LexemeKind.word; i++) {
    if (isMark(lexemes, i + 1, '/') && isGlued(lexemes, i + 1)) return readDenominators(lexemes, i + 1)
  }
  return undefined
}

const MATERIAL = 3

/** "$10" | "USD 10 triệu" */
function signedAmount(lexemes: Lexemes, { value: { number, unit: name }, end }: Read<SignedNumber>): Read<Amount> {
  const rate = readDenominators(lexemes, end)
  const { unit, dimension } = name
  const tail: Tail = { dimension, unit: unit + (rate?.value ?? ''), head: unit, known: true, power: 0, from: end, to: end }
  return { value: { number, tail }, end: rate?.end ?? end }
}

/** "12.500 tỷ" is money where nothing else is named. */
function impliedMoney({ value, end }: Read<NumberRead>): Read<Tail> | undefined {
  if (value.power < 6 || value.power === 7 || value.power === 8) return undefined
  return { value: { dimension: 'money', unit: 'VND', head: 'VND', known: true, power: 0, from: end, to: end }, end }
}

/** "1m57": metres with their hundredths. */
function readMetres(lexemes: Lexemes, { value, end }: Read<NumberRead>): Read<Amount> | undefined {
  if (value.words || value.power > 0 || value.decimal.includes('.') || !isGlued(lexemes, end)) return undefined
  const text = textAt(lexemes, end)
  if (!/^m\d{1,2}$/.test(text) || text === 'm2' || text === 'm3') return undefined
  const number = { ...value, decimal: `${value.decimal}.${text.slice(1)}` }
  const tail: Tail = { dimension: 'measure', unit: 'm', head: 'm', known: true, power: 0, from: end, to: end + 1 }
  return { value: { number, tail }, end: end + 1 }
}

/** The exact value of an amount. */
export function amountValue({ number, tail }: Amount): number {
  return scaled(number.decimal, number.power + (tail?.power ?? 0))
}
