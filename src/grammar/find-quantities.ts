import { isMark, isMarkIn } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import { readAmount } from './amount.ts'
import { isAveraged } from './denominator.ts'
import { isKind, Kind } from './kinds.ts'
import { isCoded, signBefore } from './money.ts'
import { numeralAt } from './number-words.ts'
import { goesOn, isGlued, isWord, meaningWithin, textAt } from './phrase.ts'
import { type Quantity, readQuantity } from './quantity.ts'

/**
 * Finds the quantities of a text, from left to right, none inside another, and marks their lexemes as taken.
 *
 * @param taken one a lexeme; numbers that are taken already (dates, periods, designations) are left alone
 */
export function findQuantities({ lexemes, division }: Reading, taken: Uint8Array): Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < lexemes.count; i++) {
    if (taken[i] !== 0 || !isAnchor(lexemes, i)) continue
    const sentence = division.sentences[division.sentenceOf[i] ?? 0]?.from ?? 0
    const read = quantityFrom(lexemes, i, { sentence, taken })
    if (read === undefined) {
      // "mười năm": the unit of a duration may be a number word.
      i = (readAmount(lexemes, i)?.end ?? i + 1) - 1
      continue
    }
    i = read.to - 1
    if (isOne(read) && isAveraged(lexemes, read.from)) {
      taken.fill(1, read.from, read.to)
      continue
    }
    if (!isStated(lexemes, read)) continue
    taken.fill(1, read.from, read.to)
    found.push(read)
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
    if (from < sentence || (from < at && taken[from] !== 0)) continue
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
  for (let i = from; i < to; i++) if (taken[i] !== 0) return true
  return false
}

/** A number, or a number word that begins one: not inside another phrase, and not after "hàng", "mấy", "vài". */
function isAnchor(lexemes: Lexemes, at: number): boolean {
  if (lexemes.kind[at] === LexemeKind.number || isCoded(lexemes, at)) return !isTorn(lexemes, at)
  return isKind(lexemes, at, Kind.numeral) && isNumberWord(lexemes, at)
}

/** "cao20,⟨5%⟩": the end of a number whose beginning is glued to a word. */
function isTorn(lexemes: Lexemes, at: number): boolean {
  if (!isGlued(lexemes, at) || !isMarkIn(lexemes, at - 1, ',.') || !isGlued(lexemes, at - 1) || lexemes.kind[at - 2] !== LexemeKind.word)
    return false
  return /\d$/.test(textAt(lexemes, at - 2))
}

function isNumberWord(lexemes: Lexemes, at: number): boolean {
  const numeral = numeralAt(lexemes, at)
  if (numeral === undefined) return false
  if (numeral.role === 'multiple') return true
  if (lexemes.owner[at] !== at || isPartOfName(lexemes, at) || VAGUE.some((word) => isWord(lexemes, at - 1, word))) return false
  if (numeral.role === 'digit' && numeral.value === 0) return numeralAt(lexemes, at + 1)?.role === 'point'
  return numeral.role === 'digit' || numeral.role === 'ten' || numeral.role === 'half'
}

const VAGUE = ['hàng', 'mấy', 'vài', 'dăm', 'nhiều', 'cả', 'thứ', 'đôi', 'tháng', 'mỗi', 'từng', 'hằng', 'các', 'những'] as const

/** "thị xã Ba Đồn" | "…/hai-quan-…": a capital after a word, or a word glued to marks. */
function isPartOfName(lexemes: Lexemes, at: number): boolean {
  if (isGlued(lexemes, at) && isMarkIn(lexemes, at - 1, '/-_.')) return true
  if (isGlued(lexemes, at + 1) && isMarkIn(lexemes, at + 1, '/-_')) return true
  const isCapital = ((lexemes.shape[at] ?? 0) & (Shape.initial | Shape.upper)) === Shape.initial
  return isCapital && goesOn(lexemes, at) && lexemes.kind[at - 1] === LexemeKind.word
}

/**
 * Whether a number in words says how many: with a multiplier, a unit, or before the name of an indicator ("ba xã đạt chuẩn nông thôn mới"); of
 * counted things only where one word is not the whole number: "hai bên" are both sides, "ba mươi lăm hộ" were counted.
 */
function isStated(lexemes: Lexemes, { words, kind, multiplier, unitFrom, value, to }: Quantity): boolean {
  if (kind === 'money' && unitFrom === to && isCutOff(lexemes, to)) return false
  // "là 1 trong 12 nước dẫn đầu"
  if (kind === 'bare' && value === 1 && isWord(lexemes, to, 'trong')) return false
  if (!words || kind === 'money' || kind === 'measure' || kind === 'ratio') return true
  if (multiplier > 1 || (kind === 'bare' && Number(value) >= 1000)) return true
  if (kind === 'bare') return false
  if (Number(value) > 10) return true
  const noun = meaningWithin(lexemes, unitFrom, Kind.counted)?.end ?? unitFrom
  return value !== 1 && isKind(lexemes, unitFrom, Kind.indicator) && (lexemes.phraseEnd[unitFrom] ?? 0) > noun
}

/** "1 xã" | "một ha" */
function isOne({ kind, value, multiplier }: Quantity): boolean {
  return value === 1 && multiplier === 1 && (kind === 'count' || kind === 'measure')
}

/** "đạt ⟨202,4 tỷ⟩ …" at the end of a line: a teaser that breaks off before it says of what. */
function isCutOff(lexemes: Lexemes, at: number): boolean {
  let end = at
  while (isMarkIn(lexemes, end, '….') && (end === at || isGlued(lexemes, end))) end++
  const isDots = isMark(lexemes, at, '…') || end - at >= 3
  return isDots && (end >= lexemes.count || (lexemes.gap[end] ?? 0) >= Gap.line)
}
