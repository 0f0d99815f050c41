import { isMarkIn } from '../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import { CURRENCIES, type Currency } from '../vocab/currencies.ts'
import { isKind, Kind } from './kinds.ts'
import { type NumberRead, readNumber, readNumberOf } from './number.ts'
import { goesOn, isGlued, isWord, meaningAt, textAt } from './phrase.ts'
import type { Read } from './read.ts'
import { readUnit, type UnitName } from './unit.ts'

/** A number with the currency that stands before it. */
export interface SignedNumber {
  readonly number: NumberRead
  readonly unit: UnitName
}

/**
 * Reads an amount whose currency stands before the number.
 *
 * "$10" | "USD 10 triệu" | "Rs. 20" | "EUR29,99"
 */
export function readSigned(lexemes: Lexemes, at: number): Read<SignedNumber> | undefined {
  const sign = readSign(lexemes, at)
  if (sign === undefined) return readCoded(lexemes, at)
  const number = readNumber(lexemes, sign.end)
  return number && { value: { number: number.value, unit: sign.value }, end: number.end }
}

/** Reads a sign of money: "$", "US$", "USD", "Rs." */
function readSign(lexemes: Lexemes, at: number): Read<UnitName> | undefined {
  const found = meaningAt(lexemes, at, Kind.unit)
  if (found === undefined || !(found.value as UnitName).sign) return undefined
  return { value: found.value as UnitName, end: found.end }
}

/** Index of the sign of money that ends before a number; the number's own index where there is none. */
export function signBefore(lexemes: Lexemes, at: number): number {
  if (!goesOn(lexemes, at)) return at
  for (let from = Math.max(0, at - 2); from < at; from++) {
    if (readSign(lexemes, from)?.end === at && goesOn(lexemes, from + 1)) return from
  }
  return at
}

/** Whether a lexeme is a sign of money with digits in the same word: "USD50", "Rs20". */
export function isCoded(lexemes: Lexemes, at: number): boolean {
  return codedSign(lexemes, at) !== undefined
}

const SIGNS: ReadonlyMap<string, string> = new Map(CURRENCIES.flatMap(({ code, signs }) => signs.map((sign) => [sign, code] as const)))

/** The letters before the first digits of a word, where they are a sign of money. */
function codedSign(lexemes: Lexemes, at: number): string | undefined {
  if (lexemes.kind[at] !== LexemeKind.word || ((lexemes.shape[at] ?? 0) & CODED) !== CODED) return undefined
  const sign = /^([A-Za-z]{2,3})\d{1,15}$/.exec(textAt(lexemes, at))?.[1] ?? ''
  return SIGNS.has(sign) ? sign : undefined
}

const CODED = Shape.initial | Shape.digits

/** "USD1" | "USD1,23" | "USD1.000,5": the lexer takes the first digits to the word. */
function readCoded(lexemes: Lexemes, at: number): Read<SignedNumber> | undefined {
  const sign = codedSign(lexemes, at)
  if (sign === undefined) return undefined
  let end = at + 1
  if (isMarkIn(lexemes, end, '.,') && isGlued(lexemes, end) && isGlued(lexemes, end + 1) && lexemes.kind[end + 1] === LexemeKind.number) {
    end += 2
  }
  const start = (lexemes.start[at] ?? 0) + sign.length
  const number = readNumberOf(lexemes, lexemes.text.slice(start, lexemes.end[end - 1]), end)
  const unit = { unit: SIGNS.get(sign) ?? sign, dimension: 'money', power: 0, sign: true } as const
  return number && { value: { number: number.value, unit }, end: number.end }
}

const CENTS: ReadonlySet<string> = new Set(
  (CURRENCIES as readonly Currency[]).filter(({ cents }) => cents !== undefined).map(({ code }) => code),
)

/**
 * Reads the hundredths after an amount of a currency that has them.
 *
 * "và 23 xen" | "42 xu" | "bốn mươi hai xu"
 */
export function readCents(lexemes: Lexemes, at: number, currency: string): Read<number> | undefined {
  if (!CENTS.has(currency)) return undefined
  const from = isWord(lexemes, at, 'và') ? at + 1 : at
  if (!goesOn(lexemes, from) || !(lexemes.kind[from] === LexemeKind.number || isKind(lexemes, from, Kind.numeral))) return undefined
  const number = readNumber(lexemes, from)
  const unit = number && readUnit(lexemes, number.end)
  const value = Number(number?.value.decimal)
  if (unit?.value.unit !== CENT || !Number.isInteger(value) || value < 1 || value > 99) return undefined
  return { value, end: unit.end }
}

/** The unit of a hundredth where its whole is not named: "mười xu". */
export const CENT = 'cent'
