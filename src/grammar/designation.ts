import { isMark, isMarkIn, type Run } from '../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import type { DesignationKind, Designator } from '../vocab/designators.ts'
import { readAmount } from './amount.ts'
import { isKind, Kind } from './kinds.ts'
import { readPaperNumber } from './paper-number.ts'
import { goesOn, isGlued, isWord, textAt } from './phrase.ts'
import { isYear, readRange } from './range.ts'

/** A number that is no quantity: it names, orders, dates or addresses something. */
export interface Designation extends Run {
  readonly kind: DesignationKind
}

/**
 * Finds the numbers that are no quantities and marks their lexemes as taken: document numbers, articles, ordinals, names that hold a
 * number, phone numbers, addresses, list numbers, scores, durations, ages, clock times, codes, and years alone.
 *
 * "15/NQ-TW" | "Điều 5" | "lần thứ 18" | "Quốc lộ 1A" | "COVID-19" | "khu vực 2" | "0912.345.678" | "30 ngày" | "45 tuổi" | "19h30" | "(1)"
 *
 * @param taken one a lexeme; lexemes that are taken already are left alone
 */
export function findDesignations(reading: Reading, taken: Uint8Array): Designation[] {
  const { lexemes } = reading
  const found: Designation[] = []
  for (let i = 0; i < lexemes.count; i++) {
    if (lexemes.kind[i] !== LexemeKind.number || taken[i] === 1) continue
    const designation = readDesignation(reading, i)
    if (designation === undefined) continue
    taken.fill(1, designation.from, designation.to)
    found.push(designation)
    i = Math.max(i, designation.to - 1)
  }
  return found
}

/** Reads the designation whose number stands at a lexeme; its first rule that fits decides. */
export function readDesignation(reading: Reading, at: number): Designation | undefined {
  const { lexemes } = reading
  const to = numberEnd(lexemes, at)
  const run = (kind: DesignationKind | undefined, end = to): Designation | undefined => kind && { from: at, to: Math.max(end, to), kind }
  const paper = readPaperNumber(lexemes, at)
  if (paper !== undefined) return run('document', paper)
  if (isListMark(reading, at)) return run('list')
  const duration = readDuration(lexemes, at)
  if (duration !== undefined) return duration
  const clock = readClock(lexemes, at)
  if (clock !== undefined) return run('clock', clock)
  return run(codeKind(lexemes, at) ?? designatorBefore(lexemes, at) ?? scoreOrYear(lexemes, at))
}

/** Index after the number with what is glued to it: "1A", "30/4", "2.3.1". */
function numberEnd(lexemes: Lexemes, at: number): number {
  let end = at + 1
  while (isGlued(lexemes, end) && end < at + LONGEST && isPartOfName(lexemes, end)) end++
  return end
}

const LONGEST = 8

function isPartOfName(lexemes: Lexemes, at: number): boolean {
  if (lexemes.kind[at] === LexemeKind.word) return textAt(lexemes, at).length <= 2
  if (lexemes.kind[at] === LexemeKind.number) return true
  return isMarkIn(lexemes, at, '/-') && isGlued(lexemes, at + 1) && lexemes.kind[at + 1] === LexemeKind.number
}

/** "1." at the beginning of an item, "(1)", "[2]" */
function isListMark({ lexemes, division }: Reading, at: number): boolean {
  const block = division.blocks[division.blockOf[at] ?? 0]
  if (block !== undefined && at >= block.from && at < block.from + block.marks) return true
  const isBracketed =
    (isMark(lexemes, at - 1, '(') && isMark(lexemes, at + 1, ')')) || (isMark(lexemes, at - 1, '[') && isMark(lexemes, at + 1, ']'))
  return isBracketed && textAt(lexemes, at).length <= 2
}

/** "30 ngày" | "3-5 năm" | "từ 18 đến 30 tuổi" */
function readDuration(lexemes: Lexemes, at: number): Designation | undefined {
  const range = readRange(lexemes, at)
  const amount = range === undefined ? readAmount(lexemes, at) : undefined
  const tail = range?.value.high.tail ?? amount?.value.tail
  const end = range?.end ?? amount?.end
  if (end === undefined || (tail?.dimension !== 'time' && tail?.dimension !== 'age')) return undefined
  return { from: at, to: end, kind: 'duration' }
}

/** "19h30" | "8g" | "20:30" */
function readClock(lexemes: Lexemes, at: number): number | undefined {
  if (!isGlued(lexemes, at + 1)) return undefined
  if (lexemes.kind[at + 1] === LexemeKind.word)
    return /^[hg]\d{0,2}$/.test(textAt(lexemes, at + 1)) && isHour(lexemes, at) ? at + 2 : undefined
  const isColon = isMark(lexemes, at + 1, ':') && isGlued(lexemes, at + 2) && lexemes.kind[at + 2] === LexemeKind.number
  return isColon && isHour(lexemes, at) ? at + 3 : undefined
}

function isHour(lexemes: Lexemes, at: number): boolean {
  const text = textAt(lexemes, at)
  return text.length <= 2 && Number(text) <= 24
}

/** Phone numbers, and numbers glued to a name: "COVID-19", "1A", "4G", "A.320". */
function codeKind(lexemes: Lexemes, at: number): DesignationKind | undefined {
  const text = textAt(lexemes, at)
  const digits = text.replaceAll(/[.,]/g, '')
  if (digits.length >= 9 && digits.startsWith('0')) return 'phone'
  if (isGlued(lexemes, at) && isMarkIn(lexemes, at - 1, '-.') && isGlued(lexemes, at - 1) && isNameBefore(lexemes, at - 2)) return 'name'
  const isLettered = isGlued(lexemes, at + 1) && lexemes.kind[at + 1] === LexemeKind.word && readAmount(lexemes, at)?.end === at + 1
  if (isLettered) return 'name'
  return lexemes.owner[at] === at || !isNamed(lexemes, lexemes.owner[at] ?? at) ? undefined : 'name'
}

function isNameBefore(lexemes: Lexemes, at: number): boolean {
  return lexemes.kind[at] === LexemeKind.word && lexemes.shape[at] !== Shape.lower
}

/** The number is inside a phrase that names something: "trẻ em dưới 5 tuổi". */
function isNamed(lexemes: Lexemes, owner: number): boolean {
  return isKind(lexemes, owner, Kind.indicator | Kind.designator | Kind.organization | Kind.area)
}

/** "Điều 5" | "lần thứ 18" | "số 12" | "nhóm 2", but "nhóm 12 hộ" */
function designatorBefore(lexemes: Lexemes, at: number): DesignationKind | undefined {
  for (let i = at - 1; i >= 0 && i >= at - WORDS; i--) {
    if (!goesOn(lexemes, i + 1)) return undefined
    if (lexemes.phraseEnd[i] !== at || !isKind(lexemes, i, Kind.designator)) continue
    if (isKind(lexemes, i, Kind.ranking)) return undefined
    const { kind, soft } = lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.designator) as Designator
    if (isRanking(lexemes, at)) return undefined
    return soft && isQuantity(lexemes, at) ? undefined : kind
  }
  return undefined
}

const WORDS = 4

function isRanking(lexemes: Lexemes, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - RANK; i--) if (isKind(lexemes, i, Kind.ranking) && lexemes.phraseEnd[i] === at) return true
  return false
}

const RANK = 6

/** A number that has a unit, a noun, a multiplier or a fraction, or is a large one, says how much even after "nhóm" or "kế hoạch". */
function isQuantity(lexemes: Lexemes, at: number): boolean {
  const amount = readRange(lexemes, at)?.value.high ?? readAmount(lexemes, at)?.value
  if (amount === undefined) return false
  const isNumber = amount.number.power > 0 || amount.number.decimal.includes('.') || amount.number.decimal.length > 5
  return isNumber || (amount.tail !== undefined && amount.tail.dimension !== 'time') || isMark(lexemes, at + 1, '/')
}

/** "2-1" | "1/500" | "2019" */
function scoreOrYear(lexemes: Lexemes, at: number): DesignationKind | undefined {
  const amount = readAmount(lexemes, at)
  if (amount === undefined) return 'code'
  if (amount.value.tail !== undefined || amount.value.number.power > 0) return undefined
  if (isYear(amount.value)) return 'year'
  const isPair = isMark(lexemes, at + 1, '-') && lexemes.kind[at + 2] === LexemeKind.number && goesOn(lexemes, at + 2)
  if (isPair && readRange(lexemes, at) === undefined && readAmount(lexemes, at + 2)?.value.tail === undefined) return 'score'
  return undefined
}

/** Whether a word of time stands right before: "tháng 5", "ngày 30". */
export function isCalendarNumber(lexemes: Lexemes, at: number): boolean {
  return CALENDAR.some((word) => isWord(lexemes, at - 1, word))
}

const CALENDAR = ['tháng', 'ngày', 'quý', 'mùng', 'mồng', 'hè', 'tết', 'xuân'] as const
