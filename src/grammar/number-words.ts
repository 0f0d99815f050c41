import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Numeral, NumeralRole } from '../vocab/numerals.ts'
import { Kind } from './kinds.ts'
import { meaningAt, textAt } from './phrase.ts'
import type { Read } from './read.ts'

/** The number word at a lexeme, or `undefined`. */
export function numeralAt(lexemes: Lexemes, at: number): Numeral | undefined {
  if (at >= lexemes.count) return undefined
  return meaningAt(lexemes, at, Kind.numeral)?.value as Numeral | undefined
}

/** Whether the number word at a lexeme has this role. */
export function hasRole(lexemes: Lexemes, at: number, role: NumeralRole): boolean {
  return numeralAt(lexemes, at)?.role === role
}

/**
 * Reads a group of up to three digits in words.
 *
 * "ba" | "mười lăm" | "hai mươi mốt" | "một trăm linh năm" | "năm trăm hai mươi ba" | "không trăm mười một" | "hai chục"
 */
export function readGroup(lexemes: Lexemes, at: number): Read<number> | undefined {
  const hundreds = readHundreds(lexemes, at)
  if (hundreds === undefined) return readBelowHundred(lexemes, at)
  if (hasRole(lexemes, hundreds.end, 'link')) {
    const digit = numeralAt(lexemes, hundreds.end + 1)
    return digit?.role === 'digit' ? { value: hundreds.value + digit.value, end: hundreds.end + 2 } : hundreds
  }
  const rest = readTens(lexemes, hundreds.end)
  return rest === undefined ? hundreds : { value: hundreds.value + rest.value, end: rest.end }
}

/** "hai trăm" | "trăm" */
function readHundreds(lexemes: Lexemes, at: number): Read<number> | undefined {
  const first = numeralAt(lexemes, at)
  if (first?.role === 'hundred') return { value: 100, end: at + 1 }
  if (first?.role !== 'digit' || !hasRole(lexemes, at + 1, 'hundred')) return undefined
  return { value: first.value * 100, end: at + 2 }
}

function readBelowHundred(lexemes: Lexemes, at: number): Read<number> | undefined {
  const tens = readTens(lexemes, at)
  if (tens !== undefined) return tens
  const first = numeralAt(lexemes, at)
  if (first?.role === 'tens') return { value: 10, end: at + 1 }
  return first?.role === 'digit' ? { value: first.value, end: at + 1 } : undefined
}

/** "mười" | "mười lăm" | "hai mươi" | "bốn mươi hai"; "mười năm" is ten years. */
function readTens(lexemes: Lexemes, at: number): Read<number> | undefined {
  const first = numeralAt(lexemes, at)
  const isTen = first?.role === 'ten'
  if (!isTen && !(first?.role === 'digit' && hasRole(lexemes, at + 1, 'tens'))) return undefined
  const value = (first?.value ?? 0) * (isTen ? 1 : 10)
  const end = at + (isTen ? 1 : 2)
  const last = numeralAt(lexemes, end)
  const isLast = last?.role === 'last-digit' || (last?.role === 'digit' && last.value !== 5 && last.value !== 0)
  return isLast ? { value: value + last.value, end: end + 1 } : { value, end }
}

/**
 * Reads what stands after "phẩy" as the digits of a fraction.
 *
 * "năm" 5 | "không năm" 05 | "bảy lăm" 75 | "mười một" 11 | "23" 23
 */
export function readFraction(lexemes: Lexemes, at: number): Read<string> | undefined {
  if (lexemes.kind[at] === LexemeKind.number) {
    const text = textAt(lexemes, at)
    return text.includes('.') || text.includes(',') ? undefined : { value: text, end: at + 1 }
  }
  const tens = readTens(lexemes, at)
  if (tens !== undefined) return { value: String(tens.value), end: tens.end }
  let digits = ''
  let end = at
  for (let numeral = numeralAt(lexemes, end); isDigit(numeral) && digits.length < MOST_DIGITS; numeral = numeralAt(lexemes, end)) {
    digits += numeral.value
    end++
  }
  return digits === '' ? undefined : { value: digits, end }
}

function isDigit(numeral: Numeral | undefined): numeral is Numeral {
  return numeral?.role === 'digit' || numeral?.role === 'last-digit'
}

const MOST_DIGITS = 6
