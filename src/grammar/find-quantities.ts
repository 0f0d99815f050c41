import { isMark } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import { isKind, Kind } from './kinds.ts'
import { numeralAt } from './number-words.ts'
import { goesOn, isGlued, isWord } from './phrase.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import { signBefore } from './unit.ts'

/**
 * Finds the quantities of a text, from left to right, none inside another, and marks their lexemes as taken.
 *
 * @param taken one a lexeme; numbers that are taken already (dates, periods, designations) are left alone
 */
export function findQuantities({ lexemes, division }: Reading, taken: Uint8Array): Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < lexemes.count; i++) {
    if (taken[i] === 1 || !isAnchor(lexemes, i)) continue
    const sentence = division.sentences[division.sentenceOf[i] ?? 0]?.from ?? 0
    const read = quantityFrom(lexemes, i, { sentence, taken })
    if (read === undefined) continue
    taken.fill(1, read.from, read.to)
    found.push(read)
    i = read.to - 1
  }
  return found
}

interface Limits {
  readonly sentence: number
  readonly taken: Uint8Array
}

/** Reads the quantity whose first number stands at a lexeme: from the word or sign before it where that belongs to it. */
function quantityFrom(lexemes: Lexemes, at: number, { sentence, taken }: Limits): Quantity | undefined {
  for (const from of beginnings(lexemes, at)) {
    if (from < sentence || (from < at && taken[from] === 1)) continue
    const read = readQuantity(lexemes, from, sentence)
    if (read === undefined || reachesTaken(taken, at, read.end)) continue
    // "từ" begins a range and nothing else.
    if (isWord(lexemes, from, 'từ') && !Array.isArray(read.value.value)) continue
    return read.value
  }
  return undefined
}

/** Where a quantity may begin: "từ" or "giữa", the sign of money, the minus, the number. */
function beginnings(lexemes: Lexemes, at: number): number[] {
  const number = signBefore(lexemes, at)
  const from = [number < at ? number : minusBefore(lexemes, at)]
  if (from[0] !== at) from.push(at)
  const first = from[0] ?? at
  const opens = goesOn(lexemes, first) && (isWord(lexemes, first - 1, 'từ') || isWord(lexemes, first - 1, 'giữa'))
  return opens ? [first - 1, ...from] : from
}

/** "(-1,29%)" | "giảm -2 %": a dash glued to its number only. */
function minusBefore(lexemes: Lexemes, at: number): number {
  const isMinus = isMark(lexemes, at - 1, '-') && isGlued(lexemes, at) && goesOn(lexemes, at - 1)
  return isMinus && (!isGlued(lexemes, at - 1) || isMark(lexemes, at - 2, '(')) && lexemes.kind[at - 2] !== LexemeKind.number ? at - 1 : at
}

function reachesTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken[i] === 1) return true
  return false
}

/** A number, or a number word that begins one: not inside another phrase, and not after "hàng", "mấy", "vài". */
function isAnchor(lexemes: Lexemes, at: number): boolean {
  if (lexemes.kind[at] === LexemeKind.number) return true
  if (!isKind(lexemes, at, Kind.numeral)) return false
  return isNumberWord(lexemes, at)
}

function isNumberWord(lexemes: Lexemes, at: number): boolean {
  const numeral = numeralAt(lexemes, at)
  if (numeral === undefined) return false
  if (numeral.role === 'multiple') return true
  if (lexemes.owner[at] !== at || VAGUE.some((word) => isWord(lexemes, at - 1, word))) return false
  if (numeral.role === 'digit' && numeral.value === 0) return numeralAt(lexemes, at + 1)?.role === 'point'
  return numeral.role === 'digit' || numeral.role === 'ten' || numeral.role === 'half'
}

const VAGUE = ['hàng', 'mấy', 'vài', 'dăm', 'nhiều', 'cả', 'thứ', 'đôi', 'tháng'] as const
