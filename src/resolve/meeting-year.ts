import type { CalendarDate } from '../grammar/date.ts'
import type { DateMention } from '../grammar/dates.ts'
import { isKind, Kind } from '../grammar/kinds.ts'
import type { PeriodMention } from '../grammar/period.ts'
import { isWord } from '../grammar/phrase.ts'
import { isPlanned } from '../rules/planned.ts'
import { isMark, type Run } from '../text/clauses.ts'
import type { Reading } from '../text/reading.ts'

/** Mentions that are asked, from the beginning of the text: a longer one says nothing new. */
const ASKED = 300

/**
 * The year of a day that does not state it: the one in which the text could know what it reports and what it plans still lay ahead.
 * `undefined` where the text names no year at all.
 */
export function yearOfDay(reading: Reading, day: CalendarDate, dates: readonly DateMention[]): number | undefined {
  const witnesses = dates.slice(0, ASKED).flatMap((mention) => witnessOf(reading, mention) ?? [])
  let best: number | undefined
  let most = Number.NEGATIVE_INFINITY
  const latest = witnesses.reduce((last, { years }) => Math.max(last, ...years), 0)
  for (const year of candidates(witnesses, day.weekday)) {
    const history = year < latest - LONG_AGO ? HISTORY : 0
    const weight = weigh(witnesses, { year, month: day.month ?? 1, day: day.day ?? 1 }, day.weekday) - history
    if (weight > most) [best, most] = [year, weight]
  }
  return best
}

/** A year that lies this far before the latest one is told of as history, and what that weighs. */
const LONG_AGO = 15
const HISTORY = 6

/** A month of the calendar. */
export interface Month {
  readonly year: number
  readonly month: number
}

/** The earliest month in which the text, naming no day of its own, is likeliest to have been written. */
export function likeliestMonth(reading: Reading, dates: readonly DateMention[]): Month | undefined {
  const witnesses = dates.slice(0, ASKED).flatMap((mention) => witnessOf(reading, mention) ?? [])
  let best: Month | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const year of candidates(witnesses, null)) {
    for (let month = 1; month <= YEAR; month++) {
      const weight = weigh(witnesses, { year, month, day: 1 }, null)
      if (weight > most) [best, most] = [{ year, month }, weight]
    }
  }
  return best
}

/** A span of months that says something about the month of the meeting; months are counted from the year 0. */
interface Witness {
  readonly first: number
  readonly last: number
  readonly weight: number
  /** Years that it names. */
  readonly years: readonly number[]
  /** The meeting is not earlier than this. */
  readonly notBefore?: number
}

const YEAR = 12

function witnessOf(reading: Reading, mention: DateMention): Witness | undefined {
  if (mention.kind === 'date') return mention.year === null ? undefined : dayWitness(mention, mention.year)
  if (mention.value === null) return untilNow(mention)
  const [first, last] = monthsOf(mention.value)
  const years = [Math.floor(first / YEAR), Math.floor(last / YEAR)] as const
  if (mention.grain === 'year' && isSummedUp(reading, mention)) return { first: last - 3, last: last + 4, weight: 30, years }
  if (isPlanned(reading, mention) && mention.grain === 'year' && !mention.asOf)
    return { first: first - 3, last: first + 5, weight: 2, years }
  // "bằng 98% kế hoạch năm 2018"
  if (isOfPlan(reading, mention)) return { first, last: last + 3, weight: 2, years }
  // "so với năm 2018" is said in 2019, "so với tháng 10/2019" in the months after.
  if (mention.use === 'base') return { first: last + 1, last: last + (last - first) + 3, weight: 2, years: [Math.floor((last + 1) / YEAR)] }
  if (mention.grain === 'stage')
    return isBracketed(reading, mention)
      ? { first: last - 11, last: last + 3, weight: 1, years }
      : { first, last: last + 3, weight: 1, years }
  if (mention.asOf || isAhead(reading, mention)) return { first: first - 2 * YEAR, last, weight: 1, years: [] }
  const headline = mention.from < (reading.division.blocks[0]?.to ?? 0) ? 2 : 1
  return { first, last: last + 3, weight: 3 * headline, years, notBefore: years[0] * YEAR }
}

/** "từ năm 2016 đến nay": most likely not long after. */
function untilNow({ template }: PeriodMention): Witness | undefined {
  const year = /^\d{4}(?=\/\{)/.test(template ?? '') ? Number(template?.slice(0, 4)) : undefined
  return year === undefined
    ? undefined
    : { first: year * YEAR + 6, last: year * YEAR + 20, weight: 2, years: [year + 1], notBefore: year * YEAR }
}

/** Lexemes between "tổng kết" and its year. */
const FARTHEST_SUMMARY = 20

/** "tổng kết công tác năm 2025": at the end of that year, or soon after it. */
function isSummedUp({ lexemes, division }: Reading, { from }: Run): boolean {
  const start = Math.max(division.clauses[division.clauseOf[from] ?? 0]?.from ?? 0, from - FARTHEST_SUMMARY)
  for (let i = from - 1; i >= start; i--) {
    if (isWord(lexemes, i, 'triển') || isWord(lexemes, i, 'nhiệm')) return false
    if (isWord(lexemes, i, 'kết') && isWord(lexemes, i - 1, 'tổng')) return true
  }
  return false
}

function isOfPlan({ lexemes }: Reading, { from }: Run): boolean {
  for (let i = from; i >= Math.max(0, from - 3); i--) if (isKind(lexemes, i, Kind.plan)) return true
  return false
}

/** "trước năm 2020" | "vào năm 2045" | "kế hoạch năm 2020" */
function isAhead(reading: Reading, mention: Run): boolean {
  return (
    isWord(reading.lexemes, mention.from - 1, 'trước') || isWord(reading.lexemes, mention.from - 1, 'vào') || isPlanned(reading, mention)
  )
}

/** "10 năm (1996-2006)" looks back, "giai đoạn 2016-2020" may look ahead. */
function isBracketed({ lexemes }: Reading, { from, to }: Run): boolean {
  return isMark(lexemes, from - 1, '(') && isMark(lexemes, to, ')')
}

function dayWitness({ use, month, asOf, endYear }: DateMention & CalendarDate, year: number): Witness {
  const at = year * YEAR + (month ?? 1) - 1
  if (use === 'stamp') return { first: at - 1, last: at, weight: 30, years: [year] }
  if (use === 'document') return { first: at, last: at + 2 * YEAR, weight: 1, years: [year], notBefore: at }
  // "30/4/1975 - 30/4/2025" is an anniversary.
  if (endYear !== null && endYear > year + 1) return { first: endYear * YEAR, last: endYear * YEAR + 11, weight: 3, years: [endYear] }
  return { first: at - 2, last: at + (asOf ? 3 : 2), weight: 2, years: [year] }
}

/** First and last month of a period of the record: "2019", "2019-H1", "2019-Q3", "2019-11", "2019-01/2019-09". */
function monthsOf(period: string): readonly [number, number] {
  const [from = '', to = from] = period.split('/')
  return [monthRange(from)[0], monthRange(to)[1]]
}

function monthRange(part: string): readonly [number, number] {
  const january = Number(part.slice(0, 4)) * YEAR
  const rest = part.slice(5)
  if (rest === '') return [january, january + 11]
  if (rest.startsWith('Q')) return [january + Number(rest[1]) * 3 - 3, january + Number(rest[1]) * 3 - 1]
  if (rest.startsWith('H')) return [january + Number(rest[1]) * 6 - 6, january + Number(rest[1]) * 6 - 1]
  const month = january + Number(rest.slice(0, 2)) - 1
  return [month, month]
}

/** The years that are named, and those beside them; the named ones first, in the order of the text. */
function candidates(witnesses: readonly Witness[], weekday: number | null): ReadonlySet<number> {
  const years = new Set<number>()
  for (const witness of witnesses) for (const year of witness.years) years.add(year)
  const later = weekday === null ? 1 : WEEK
  for (const year of [...years]) for (let offset = -1; offset <= later; offset++) years.add(year + offset)
  return years
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

function weigh(witnesses: readonly Witness[], day: Day, weekday: number | null): number {
  const at = day.year * YEAR + day.month - 1
  let sum = 0
  for (const { first, last, weight, years, notBefore } of witnesses) {
    if (at >= first && at <= last) sum += weight
    else if (years.includes(day.year)) sum += weight / 3
    if (notBefore !== undefined && at < notBefore) sum -= 2
  }
  return weekday !== null && weekdayOf(day) === weekday ? sum + WEEKDAY : sum
}

/** Years after a named one that a weekday may choose from. */
const WEEK = 6
/** A weekday that fits is a coincidence in one year of seven. */
const WEEKDAY = 6

/** 1 for Monday. */
function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}
