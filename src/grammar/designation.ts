import type { Run } from '../text/clauses.ts'
import { isMark, isMarkIn } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import type { DesignationKind } from '../vocab/designators.ts'
import { readAmount } from './amount.ts'
import { codeKind } from './code-number.ts'
import { isCapitalised } from './counted.ts'
import { designatorBefore } from './designator.ts'
import { readClock, readDuration } from './duration.ts'
import { readFractionAmount, readShare } from './fraction.ts'
import { isListNumber, isNextItem } from './list-number.ts'
import { menuNumbers } from './menu.ts'
import { isNameNumber, saysWhichKind } from './name-number.ts'
import { readPaperNumber } from './paper-number.ts'
import { readPhone } from './phone-number.ts'
import { goesOn, isGlued, isWord, textAt } from './phrase.ts'
import { readPicture } from './picture.ts'
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
  const menu = new Set<number>()
  let item = 0
  for (let i = 0; i < lexemes.count; i++) {
    const picture = readPicture(lexemes, i)
    if (picture !== undefined) {
      taken.fill(1, i, picture)
      found.push({ from: i, to: picture, kind: 'code' })
      i = picture - 1
    }
    if (lexemes.kind[i] !== LexemeKind.number || taken[i] !== 0) continue
    for (const entry of menuNumbers(lexemes, i, blockOf(reading, i))) menu.add(entry)
    if (menu.has(i)) {
      taken[i] = 1
      found.push({ from: i, to: i + 1, kind: 'list' })
      continue
    }
    const designation = readDesignation(reading, i, item) ?? readFurther(lexemes, i, found.at(-1))
    if (designation === undefined) {
      // Its denominator may hold a number: "trên 1 vạn dân".
      i = (readAmount(lexemes, i)?.end ?? i + 1) - 1
      continue
    }
    taken.fill(1, designation.from, designation.to)
    found.push(designation)
    if (designation.kind === 'list') item = Number(textAt(lexemes, i))
    i = designation.to - 1
  }
  return found
}

function blockOf({ division }: Reading, at: number): Run {
  return division.blocks[division.blockOf[at] ?? 0] ?? { from: at, to: at }
}

/**
 * Reads the designation whose number stands at a lexeme; the first rule that fits decides.
 *
 * @param item the number of the last item of a list before it
 */
export function readDesignation(reading: Reading, at: number, item = 0): Designation | undefined {
  const { lexemes } = reading
  const paper = readPaperNumber(lexemes, at)
  if (paper !== undefined) return { from: at, to: paper, kind: 'document' }
  const phone = readPhone(lexemes, at)
  if (phone !== undefined) return { from: at, to: phone, kind: 'phone' }
  if (isListNumber(reading, at) || isNextItem(reading, at, item)) return { from: at, to: at + 1, kind: 'list' }
  // "[GMT +7]"
  if (isMark(lexemes, at - 1, '+') && isWord(lexemes, at - 2, 'GMT')) return { from: at, to: at + 1, kind: 'clock' }
  const clock = readClock(lexemes, at)
  if (clock !== undefined) return { from: at, to: clock, kind: 'clock' }
  const duration = readDuration(lexemes, at)
  if (duration !== undefined) return { from: at, to: duration, kind: 'duration' }
  if (saysWhichKind(lexemes, at)) return { from: at, to: at + 2, kind: 'name' }
  const kind = codeKind(lexemes, at) ?? designatorBefore(lexemes, at) ?? loneKind(reading, at)
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

const FURTHER: ReadonlySet<DesignationKind> = new Set(['document', 'article', 'name', 'ordinal', 'year', 'address', 'code', 'date'])

/** "2-1" | "10:7" | "1/500" | "2019" | "8/2" | "Licogi 14" | "1.2.3": no unit and nothing that says what they count. */
function loneKind(reading: Reading, at: number): DesignationKind | undefined {
  const { lexemes } = reading
  const amount = readAmount(lexemes, at)
  if (amount === undefined) return 'code'
  const { number, tail } = amount.value
  if (isYear(amount.value) && tail?.known !== true) return 'year'
  if (number.power > 0 || (tail?.known === true && !isCapitalised(lexemes, tail.from))) return undefined
  const pair = tail === undefined ? pairKind(lexemes, at) : undefined
  return pair ?? (isNameNumber(reading, at, tail?.known === true) ? 'name' : undefined)
}

/** What two numbers are that a mark joins and nothing counts. */
function pairKind(lexemes: Lexemes, at: number): DesignationKind | undefined {
  if (lexemes.kind[at + 2] !== LexemeKind.number || !goesOn(lexemes, at + 1) || !goesOn(lexemes, at + 2)) return undefined
  if (isScale(lexemes, at)) return 'name'
  if (isMark(lexemes, at + 1, '/')) return isDay(lexemes, at) ? 'date' : undefined
  const isGluedPair = isGlued(lexemes, at + 1) && isGlued(lexemes, at + 2)
  if (isMark(lexemes, at + 1, ':')) return isGluedPair ? 'score' : undefined
  const isPair = isMark(lexemes, at + 1, '-') && readRange(lexemes, at) === undefined
  return isPair && readAmount(lexemes, at + 2)?.value.tail === undefined ? 'score' : undefined
}

/** "8/2" | "6/2022": a day or a month that no words say, and no part of a whole that is counted. */
function isDay(lexemes: Lexemes, at: number): boolean {
  const [first, second] = [textAt(lexemes, at), textAt(lexemes, at + 2)]
  if (first.length > 2 || !isGlued(lexemes, at + 1) || !isGlued(lexemes, at + 2)) return false
  const isMonth = Number(first) <= 12 && /^(19|20)\d\d$/.test(second)
  const isInYear = second.length <= 2 && Number(first) <= 31 && Number(second) <= 12 && Number(first) > 0 && Number(second) > 0
  return (isMonth || isInYear) && readFractionAmount(lexemes, at) === undefined && readShare(lexemes, at) === undefined
}

/** "quy hoạch 1/500" | "bản đồ tỷ lệ 1/2.000" */
function isScale(lexemes: Lexemes, at: number): boolean {
  if (textAt(lexemes, at) !== '1' || !isMarkIn(lexemes, at + 1, '/:')) return false
  return isGlued(lexemes, at + 1) && isGlued(lexemes, at + 2) && textAt(lexemes, at + 2).endsWith('00')
}
