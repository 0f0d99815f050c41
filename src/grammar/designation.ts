import type { Run } from '../text/clauses.ts'
import { isMark, isMarkIn } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import type { DesignationKind } from '../vocab/designators.ts'
import { readAmount } from './amount.ts'
import { codeKind } from './code-number.ts'
import { designatorBefore } from './designator.ts'
import { readClock, readDuration } from './duration.ts'
import { isListNumber } from './list-number.ts'
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
    const designation = readDesignation(reading, i) ?? readFurther(lexemes, i, found.at(-1))
    if (designation === undefined) {
      // Its denominator may hold a number: "trên 1 vạn dân".
      i = (readAmount(lexemes, i)?.end ?? i + 1) - 1
      continue
    }
    taken.fill(1, designation.from, designation.to)
    found.push(designation)
    i = designation.to - 1
  }
  return found
}

/** Reads the designation whose number stands at a lexeme; the first rule that fits decides. */
export function readDesignation(reading: Reading, at: number): Designation | undefined {
  const { lexemes } = reading
  const paper = readPaperNumber(lexemes, at)
  if (paper !== undefined) return { from: at, to: paper, kind: 'document' }
  if (isListNumber(reading, at)) return { from: at, to: at + 1, kind: 'list' }
  const duration = readDuration(lexemes, at)
  if (duration !== undefined) return { from: at, to: duration, kind: 'duration' }
  const clock = readClock(lexemes, at)
  if (clock !== undefined) return { from: at, to: clock, kind: 'clock' }
  const kind = codeKind(lexemes, at) ?? designatorBefore(lexemes, at) ?? loneKind(lexemes, at)
  return kind && { from: at, to: nameEnd(lexemes, at), kind }
}

/** Index after the number with what is glued to it: "1A", "30/4", "2.3.1". */
function nameEnd(lexemes: Lexemes, at: number): number {
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

/** "Nghị quyết 01, 02 và 35": a number alone that goes on a list of names. */
function readFurther(lexemes: Lexemes, at: number, before: Designation | undefined): Designation | undefined {
  if (before === undefined || before.to !== at - 1 || !FURTHER.has(before.kind) || !goesOn(lexemes, at)) return undefined
  if (!isMarkIn(lexemes, at - 1, ',-') && !isWord(lexemes, at - 1, 'và') && !isWord(lexemes, at - 1, 'đến')) return undefined
  const amount = readAmount(lexemes, at)
  if (amount !== undefined && (amount.value.tail !== undefined || amount.value.number.power > 0)) return undefined
  return { from: at, to: nameEnd(lexemes, at), kind: before.kind }
}

const FURTHER: ReadonlySet<DesignationKind> = new Set(['document', 'article', 'name', 'ordinal', 'year', 'address'])

/** "2-1" | "1/500" | "2019" | "1.2.3": no unit and nothing that says what they count. */
function loneKind(lexemes: Lexemes, at: number): DesignationKind | undefined {
  const amount = readAmount(lexemes, at)
  if (amount === undefined) return 'code'
  const { number, tail } = amount.value
  if (isYear(amount.value) && tail?.known !== true) return 'year'
  if (tail !== undefined || number.power > 0) return undefined
  if (isScale(lexemes, at)) return 'name'
  const isPair = isMark(lexemes, at + 1, '-') && lexemes.kind[at + 2] === LexemeKind.number && goesOn(lexemes, at + 2)
  const isScore = isPair && readRange(lexemes, at) === undefined && readAmount(lexemes, at + 2)?.value.tail === undefined
  return isScore ? 'score' : undefined
}

/** "quy hoạch 1/500" | "bản đồ tỷ lệ 1/2.000" */
function isScale(lexemes: Lexemes, at: number): boolean {
  if (textAt(lexemes, at) !== '1' || !isMarkIn(lexemes, at + 1, '/:') || lexemes.kind[at + 2] !== LexemeKind.number) return false
  return isGlued(lexemes, at + 1) && isGlued(lexemes, at + 2) && textAt(lexemes, at + 2).endsWith('00')
}
