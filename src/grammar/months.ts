import { LexemeKind } from '../text/lexer.ts'
import {
  afterWord,
  calendarWord,
  dottedParts,
  isCalendar,
  isCalendarBefore,
  isGlued,
  isMarkOf,
  quarterNumber,
  type Scope,
  smallNumber,
  yearNumber,
} from './calendar.ts'
import { beginsKind, isKind, Kind } from './kinds.ts'
import type { PeriodCue, PeriodValue } from './period.ts'
import { monthsTemplate, quarterTemplate, type TemplateYear, THIS_YEAR } from './period-value.ts'
import { isWord } from './phrase.ts'
import type { Read } from './read.ts'

const NO_EDGE = { relative: null, edge: null } as const

/** "/2019" | "-2019" | "năm 2019" | ", năm 2019" | "của năm 2019" | "năm ngoái" | "2019" */
export function readYearTail(scope: Scope, at: number): Read<TemplateYear> | undefined {
  if (isMarkOf(scope, at, '/-.') && yearNumber(scope, at + 1) !== 0) {
    return { value: { year: yearNumber(scope, at + 1) }, end: at + 2 }
  }
  if (yearNumber(scope, at) !== 0 && !isGlued(scope, at)) return { value: { year: yearNumber(scope, at) }, end: at + 1 }
  const i = isMarkOf(scope, at, ',') || isCalendar(scope, at, 'of') ? at + 1 : at
  const word = calendarWord(scope, i)
  const next = afterWord(scope, i)
  if (word?.is === 'near-year') return { value: { offset: word.value ?? 0 }, end: next }
  if (word?.is !== 'year') return undefined
  const year = yearNumber(scope, next)
  return year === 0 ? undefined : { value: { year }, end: next + 1 }
}

/** The year behind a period, or the report's own. */
function yearAfter(scope: Scope, at: number): Read<TemplateYear> {
  return readYearTail(scope, at) ?? { value: THIS_YEAR, end: at }
}

/** "6 tháng đầu năm 2019" | "sáu tháng cuối năm" | "11 tháng năm 2019" | "9T/2019" | "10 tháng qua" */
export function readMonthCount(scope: Scope, at: number, named: ReadonlySet<number>): Read<PeriodValue> | undefined {
  const count = readCount(scope, at)
  if (count === undefined || count.value < 2 || count.value > 12) return undefined
  const part = calendarWord(scope, count.end)?.is
  const from = part === 'first' || part === 'last' ? afterWord(scope, count.end) : count.end
  const tail = readYearTail(scope, from)
  const own = isCalendar(scope, from, 'year') ? afterWord(scope, from) : from
  const { value: year, end } = tail ?? { value: THIS_YEAR, end: part === 'first' || part === 'last' ? own : from }
  if (tail === undefined && end === count.end && !standsForYear(scope, at, count, named)) return undefined
  const [first, last] = part === 'last' ? [13 - count.value, 12] : [1, count.value]
  return { value: { grain: grainOf(first, last), template: monthsTemplate(year, first, last), ...NO_EDGE }, end }
}

/** "6 tháng" | "sáu tháng" | "9T" */
function readCount(scope: Scope, at: number): Read<number> | undefined {
  const word = calendarWord(scope, at)
  if (word?.is === 'months') return { value: word.value ?? 0, end: afterWord(scope, at) }
  const value = smallNumber(scope, at)
  if (value < 0) return undefined
  // In "11 tháng năm 2019" the words "tháng năm" are not May.
  if (isCalendar(scope, at + 1, 'month')) return { value, end: at + 2 }
  // "5 ⟨tháng qua⟩" are no month before.
  if (calendarWord(scope, at + 1)?.is === 'near-month' && isCalendar(scope, at + 2, 'past')) return { value, end: at + 2 }
  return isCapitalT(scope, at + 1) && readYearTail(scope, at + 2) !== undefined ? { value, end: at + 2 } : undefined
}

function isCapitalT(scope: Scope, i: number): boolean {
  const { lexemes } = scope
  return isGlued(scope, i) && lexemes.kind[i] === LexemeKind.word && lexemes.text.slice(lexemes.start[i], lexemes.end[i]) === 'T'
}

/**
 * "doanh thu 6 tháng đạt" | "6 tháng qua", and wherever the text has named that many months of the year before: months counted from January, not
 * "kỳ hạn 6 tháng", "6 tháng tuổi" or "trong vòng 3 tháng trở lại đây".
 */
function standsForYear(scope: Scope, at: number, { value, end }: Read<number>, named: ReadonlySet<number>): boolean {
  const { lexemes } = scope
  if (value === 12 || isCalendarBefore(scope, at, 'duration') || isWord(lexemes, at - 1, 'vòng')) return false
  // "từ 1 đến 6 tháng" | "3 - 6 tháng"
  if (lexemes.kind[at - 2] === LexemeKind.number && (isCalendarBefore(scope, at, 'to') || isMarkOf(scope, at - 1, '-'))) return false
  if (isCalendar(scope, end, 'past')) return isWord(lexemes, afterWord(scope, end) - 1, 'qua')
  if (isCalendar(scope, end, 'result')) return true
  if (named.has(value)) return !LENGTHS.some((word) => isWord(lexemes, end, word))
  return value > 4 && (end >= scope.to || isMarkOf(scope, end, ',.:') || lexemes.kind[end] === LexemeKind.number)
}

/** Words after a length of time: "6 tháng ⟨tuổi⟩", "6 tháng ⟨kể từ⟩ ngày ký", "6 tháng ⟨một⟩ lần". */
const LENGTHS = ['kể', 'liền', 'một', 'sau', 'trở', 'tuổi']

function grainOf(first: number, last: number): 'months' | 'half' | 'quarter' | 'year' {
  const count = last - first + 1
  if (count === 12) return 'year'
  if (count === 6) return 'half'
  return count === 3 ? 'quarter' : 'months'
}

/** "tháng 11/2019" | "tháng Mười một năm 2019" | "tháng 11" | "tháng 1 đến tháng 9 năm 2019" | "tháng 10 và 11/2019" | behind "lũy kế đến": "tháng 10" */
export function readMonth(scope: Scope, at: number, { fromJanuary, bareYear }: PeriodCue): Read<PeriodValue> | undefined {
  const named = readMonthNumber(scope, at) ?? (bareYear ? readBareMonth(scope, at) : undefined)
  if (named === undefined) return undefined
  const last = readLastMonth(scope, named)
  const first = fromJanuary && last.value === named.value ? 1 : named.value
  const { value: year, end } = last.year === undefined ? yearAfter(scope, last.end) : { value: last.year, end: last.end }
  const grain = last.value === first ? 'month' : grainOf(first, last.value)
  return { value: { grain, template: monthsTemplate(year, first, last.value), ...NO_EDGE }, end }
}

/** Behind "đến hết", "từ": "⟨6/2022⟩" */
function readBareMonth(scope: Scope, at: number): MonthRead | undefined {
  const month = readNumeral(scope, at)
  if (month === undefined) return undefined
  return month.year !== undefined || (isMarkOf(scope, at + 1, '/') && yearNumber(scope, at + 2) !== 0) ? month : undefined
}

interface MonthRead extends Read<number> {
  readonly year?: TemplateYear
}

/** "tháng 11" | "tháng Mười một" | "tháng 11.2019" */
function readMonthNumber(scope: Scope, at: number): MonthRead | undefined {
  const word = calendarWord(scope, at)
  if (word?.is !== 'month') return undefined
  const next = afterWord(scope, at)
  if (word.value !== undefined) {
    // "mỗi tháng ba triệu" names no month.
    return isCalendarBefore(scope, at, 'duration') || isMoney(scope, next) ? undefined : { value: word.value, end: next }
  }
  return readNumeral(scope, next)
}

/** "11" | "11.2019" */
function readNumeral(scope: Scope, at: number): MonthRead | undefined {
  const value = smallNumber(scope, at)
  if (value >= 1 && value <= 12) return { value, end: at + 1 }
  const [month = 0, year = 0, more] = dottedParts(scope, at)
  return more === undefined && month >= 1 && month <= 12 && year >= 1800 && year <= 2100
    ? { value: month, end: at + 1, year: { year } }
    : undefined
}

function isMoney({ lexemes, to }: Scope, i: number): boolean {
  // "tháng năm năm 2019": the year is a unit of time too.
  return i < to && isKind(lexemes, i, Kind.multiplier | Kind.unit) && !beginsKind(lexemes, i, Kind.calendar)
}

/** "- 9/2019" | "đến tháng 9" | "và 12/2019": the last month of a run; the first one itself where no other follows. */
function readLastMonth(scope: Scope, first: MonthRead): MonthRead {
  const word = calendarWord(scope, first.end)?.is
  const range = word === 'to' || isMarkOf(scope, first.end, '-')
  if (first.year !== undefined || (!range && word !== 'and' && !isMarkOf(scope, first.end, ','))) return first
  const next = word === 'to' || word === 'and' ? afterWord(scope, first.end) : first.end + 1
  const at = isCalendar(scope, next, 'end') ? afterWord(scope, next) : next
  const named = readMonthNumber(scope, at)
  const last = named ?? readNumeral(scope, at)
  if (last === undefined || last.value <= first.value) return first
  if (named === undefined && last.year === undefined && readYearTail(scope, last.end) === undefined) {
    // "tháng 7, 8 và 9/2019": a list without a year may as well count something.
    const rest = range ? undefined : readLastMonth(scope, last)
    return rest === undefined || rest === last ? first : rest
  }
  return range || named === undefined || last.value === first.value + 1 ? last : first
}

/** "quý III/2019" | "quý 3 năm 2019" | "quý I" | "Q1/2019" | "quý I và II" | "2 quý đầu năm" */
export function readQuarter(scope: Scope, at: number): Read<PeriodValue> | undefined {
  const first = readQuarterNumber(scope, at)
  if (first === undefined) return undefined
  // "hai quý đầu năm"
  const count = scope.lexemes.kind[at - 1] === LexemeKind.number ? smallNumber(scope, at - 1) : isWord(scope.lexemes, at - 1, 'hai') ? 2 : 0
  if (isCalendar(scope, at, 'quarter') && (count === 2 || count === 3) && isWord(scope.lexemes, at + 1, 'đầu')) {
    const { value: year, end } = yearAfter(scope, isCalendar(scope, first.end, 'year') ? afterWord(scope, first.end) : first.end)
    return { value: { grain: grainOf(1, count * 3), template: monthsTemplate(year, 1, count * 3), ...NO_EDGE }, end }
  }
  const last = readLastQuarter(scope, first)
  const { value: year, end } = yearAfter(scope, last.end)
  if (last.value === first.value) return { value: { grain: 'quarter', template: quarterTemplate(year, first.value), ...NO_EDGE }, end }
  const [from, to] = [first.value * 3 - 2, last.value * 3]
  return { value: { grain: grainOf(from, to), template: monthsTemplate(year, from, to), ...NO_EDGE }, end }
}

function readQuarterNumber(scope: Scope, at: number): Read<number> | undefined {
  const word = calendarWord(scope, at)
  if (word?.is !== 'quarter') return undefined
  const next = afterWord(scope, at)
  if (word.value !== undefined) return { value: word.value, end: next }
  // "quý cuối cùng của năm 2020" | "quý cuối năm"
  if (isCalendar(scope, next, 'last')) return { value: 4, end: afterWord(scope, next) }
  const value = quarterNumber(scope, next)
  return value === 0 ? undefined : { value, end: next + 1 }
}

/** "và II" | "và quý II" | "- III" | ", II và III" */
function readLastQuarter(scope: Scope, first: Read<number>): Read<number> {
  const isAnd = isCalendar(scope, first.end, 'and')
  if (!isAnd && !isMarkOf(scope, first.end, ',-+')) return first
  const at = first.end + 1
  const value = quarterNumber(scope, at)
  // "quý I, 2 dự án": only Roman numbers go on after a comma.
  const isRoman = scope.lexemes.kind[at] === LexemeKind.word
  const next = value > first.value && (isRoman || !isMarkOf(scope, first.end, ',')) ? { value, end: at + 1 } : readQuarterNumber(scope, at)
  return next === undefined || next.value !== first.value + 1 ? first : readLastQuarter(scope, next)
}

/** "nửa đầu năm 2019" | "nửa cuối năm" */
export function readHalf(scope: Scope, at: number): Read<PeriodValue> | undefined {
  const word = calendarWord(scope, at)
  if (word?.is !== 'half' || word.value === undefined) return undefined
  const next = afterWord(scope, at)
  // "nửa cuối tháng 11" is half of a month.
  if (isCalendar(scope, next, 'month')) return undefined
  const year = yearNumber(scope, next)
  const tail = year === 0 ? yearAfter(scope, next) : { value: { year }, end: next + 1 }
  return { value: { grain: 'half', template: monthsTemplate(tail.value, word.value * 6 - 5, word.value * 6), ...NO_EDGE }, end: tail.end }
}
