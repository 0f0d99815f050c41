import { LexemeKind } from '../text/lexer.ts'
import {
  afterWord,
  calendarWord,
  dottedParts,
  isCalendar,
  isCalendarBefore,
  isGlued,
  isMarkOf,
  longNumber,
  type Scope,
  smallNumber,
  yearNumber,
} from './calendar.ts'
import type { Read } from './read.ts'

/** A day as far as its words go: "4" has no month, "4/12" no year. */
export interface Day {
  readonly day: number
  readonly month: number | null
  readonly year: number | null
}

/** How sure the words before a number make it that a day follows. */
export interface DayCue {
  /** After "ngày", "sáng", "thứ hai": "24-3" and "17.3" are days too. */
  readonly said: boolean
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * Reads one day.
 *
 * "4/12/2019" | "4-12-2019" | "04.12.2019" | "4 tháng 12 năm 2019" | "2019-12-04" | "4/12" | after "ngày" also "24-3", "17.3", "4"
 */
export function readDay(scope: Scope, at: number, cue: DayCue): Read<Day> | undefined {
  const read = readDotted(scope, at, cue) ?? readIso(scope, at) ?? readCompact(scope, at) ?? readNumbered(scope, at, cue)
  return read !== undefined && isPossible(read.value) ? read : undefined
}

/** Whether the day exists in its month. */
function isPossible({ day, month }: Day): boolean {
  return day >= 1 && day <= (month === null ? 31 : (MONTH_DAYS[month - 1] ?? 0))
}

/** "04.12.2019" | "17.3" | "17.3/2019" */
function readDotted(scope: Scope, at: number, { said }: DayCue): Read<Day> | undefined {
  const [day = 0, month = 0, year] = dottedParts(scope, at)
  if (month === 0 || (year !== undefined && (year < 1800 || year > 2100))) return undefined
  if (year !== undefined) return { value: { day, month, year }, end: at + 1 }
  if (!said) return undefined
  return withYear(scope, at + 1, { day, month, year: null })
}

/** "2019-12-04" | but not a part of an address, "/2021/01/05/" */
function readIso(scope: Scope, at: number): Read<Day> | undefined {
  if ((isGlued(scope, at) && !isMarkOf(scope, at - 1, '(["')) || (isGlued(scope, at + 5) && isMarkOf(scope, at + 5, '/-'))) return undefined
  const year = yearNumber(scope, at)
  if (year === 0 || !isMarkOf(scope, at + 1, '-/') || !isMarkOf(scope, at + 3, '-/')) return undefined
  const month = smallNumber(scope, at + 2)
  const day = smallNumber(scope, at + 4)
  return isGlued(scope, at + 4) && month >= 1 && day >= 1 ? { value: { day, month, year }, end: at + 5 } : undefined
}

/** "date = 20191204" */
function readCompact(scope: Scope, at: number): Read<Day> | undefined {
  const number = isMarkOf(scope, at - 1, '=:') && isCalendarBefore(scope, at - 1, 'stamp') ? longNumber(scope, at) : -1
  const [year, month, day] = [Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100]
  return year >= 1800 && month >= 1 ? { value: { day, month, year }, end: at + 1 } : undefined
}

/** "4/12/2019" | "4 tháng 12" | "4" */
function readNumbered(scope: Scope, at: number, cue: DayCue): Read<Day> | undefined {
  const day = smallNumber(scope, at)
  if (day < 1) return undefined
  return readMonthName(scope, at + 1, { day, said: cue.said }) ?? readMonthNumber(scope, at, cue) ?? dayAlone(scope, at + 1, day)
}

/** "4" | but not the "4" of "4/NQ-TW" and "4%". */
function dayAlone(scope: Scope, end: number, day: number): Read<Day> | undefined {
  if (isMarkOf(scope, end, '%') || (isMarkOf(scope, end, '/') && !isNumber(scope, end + 1))) return undefined
  return { value: { day, month: null, year: null }, end }
}

function isNumber({ lexemes, to }: Scope, i: number): boolean {
  return i < to && lexemes.kind[i] === LexemeKind.number
}

/** "tháng 12 năm 2019" | ", tháng Mười hai" | "tháng 12/2019" */
function readMonthName(scope: Scope, at: number, { day, said }: { day: number } & DayCue): Read<Day> | undefined {
  const i = isMarkOf(scope, at, ',') ? at + 1 : at
  const word = calendarWord(scope, i)
  // "11 tháng năm 2019" are eleven months.
  if (word?.is !== 'month' || (word.value === 5 && !said)) return undefined
  const next = afterWord(scope, i)
  if (word.value !== undefined) {
    // "5 tháng năm 2019": the word is the month.
    const year = yearNumber(scope, next)
    return year === 0
      ? withYear(scope, next, { day, month: word.value, year: null })
      : { value: { day, month: word.value, year }, end: next + 1 }
  }
  const month = smallNumber(scope, next)
  if (month >= 1) return withYear(scope, next + 1, { day, month, year: null })
  const [dotMonth = 0, year = 0] = dottedParts(scope, next)
  return year >= 1800 ? { value: { day, month: dotMonth, year }, end: next + 1 } : undefined
}

/** "4/12" | "4/12/2019" | "4-12-2019" | "19 - 4" */
function readMonthNumber(scope: Scope, at: number, { said }: DayCue): Read<Day> | undefined {
  const day = smallNumber(scope, at)
  const month = smallNumber(scope, at + 2)
  if (month < 1 || !isMarkOf(scope, at + 1, '/-.')) return undefined
  const dash = !isMarkOf(scope, at + 1, '/')
  if (isMarkOf(scope, at + 3, dash ? '-.' : '/')) {
    const year = yearNumber(scope, at + 4)
    if (year !== 0) return { value: { day, month, year }, end: at + 5 }
    const short = shortYear(scope, at + 3)
    if (said && short !== 0) return { value: { day, month, year: short }, end: at + 5 }
  }
  if (dash && (!said || isRange(scope, at + 3))) return undefined
  if (isDocumentNumber(scope, at + 3)) return undefined
  return withYear(scope, at + 3, { day, month, year: null })
}

/** "4/12/19": only where nothing else is meant. */
function shortYear(scope: Scope, at: number): number {
  const { lexemes } = scope
  const two = (lexemes.end[at + 1] ?? 0) - (lexemes.start[at + 1] ?? 0) === 2
  const year = smallNumber(scope, at + 1)
  return two && year >= 0 && isGlued(scope, at + 1) ? 2000 + year : 0
}

/** "4-6" goes on with "/12" or "tháng 12": its second number is a day. */
function isRange(scope: Scope, at: number): boolean {
  return (isMarkOf(scope, at, '/.') && smallNumber(scope, at + 1) >= 1) || isCalendar(scope, at, 'month')
}

/** "02/07" goes on with "/NQ" or "-CP". */
function isDocumentNumber(scope: Scope, at: number): boolean {
  const { lexemes } = scope
  return isMarkOf(scope, at, '/-') && isGlued(scope, at) && isGlued(scope, at + 1) && lexemes.kind[at + 1] === LexemeKind.word
}

/** "năm 2019" | ", năm 2019" | "/2019" | "-2019" */
function withYear(scope: Scope, at: number, day: Day): Read<Day> {
  if (isMarkOf(scope, at, '/-.') && isGlued(scope, at) && yearNumber(scope, at + 1) !== 0) {
    return { value: { ...day, year: yearNumber(scope, at + 1) }, end: at + 2 }
  }
  const i = isMarkOf(scope, at, ',') ? at + 1 : at
  const year = isCalendar(scope, i, 'year') ? yearNumber(scope, afterWord(scope, i)) : 0
  return year === 0 ? { value: day, end: at } : { value: { ...day, year }, end: afterWord(scope, i) + 1 }
}
