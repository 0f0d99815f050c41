import type { Run } from '../text/clauses.ts'
import { afterWord, calendarWord, isCalendar, isMarkOf, type Scope } from './calendar.ts'
import { type Day, readDay } from './day.ts'
import type { Read } from './read.ts'

/** A day or a run of days of the calendar, as far as the words say it. */
export interface CalendarDate extends Run {
  readonly kind: 'date'
  /** null where the words do not give it. */
  readonly year: number | null
  /** null, like `day`, where only a near day is named: "sáng nay". */
  readonly month: number | null
  readonly day: number | null
  /** The last day; all null for a single day. */
  readonly endYear: number | null
  readonly endMonth: number | null
  readonly endDay: number | null
  /** Where the words tell it from the day of writing or from the day named before: "hôm qua (3/12)". */
  readonly relative: RelativeDay | null
  /** Whether "ngày", a part of the day or a weekday names it as a day. */
  readonly said: boolean
  /** The weekday that is said, 1 for Monday; it tells the year where the words do not. */
  readonly weekday: number | null
}

export type RelativeDay = 'today' | 'yesterday' | 'tomorrow' | 'same-day'

/** A date before it knows its place. */
export type DateValue = Omit<CalendarDate, 'kind' | 'from' | 'to'>

/** Days with one month and year, at most as many as a list of days has. */
const LONGEST_LIST = 8

/**
 * Reads a date: part of day, weekday, "ngày", and one day or several.
 *
 * "Ngày 04/12/2019" | "sáng 4/12" | "chiều nay, 4/12" | "thứ Hai, ngày 4 tháng 12" | "từ ngày 4 đến ngày 6/12" | "hôm qua"
 *
 * @param from whether "từ" stands before it: the range may then say "đến"
 */
export function readDate(scope: Scope, at: number): Read<DateValue> | undefined {
  const head = readHead(scope, at)
  const days = readDays(scope, head.end, head.said)
  if (days !== undefined) {
    const close = head.open && isMarkOf(scope, days.end, ')') ? 1 : 0
    return { value: span(days.value, head), end: days.end + close }
  }
  if (head.relative === null) return undefined
  return { value: nearDay(head), end: head.nearEnd }
}

function nearDay({ relative, weekday }: Head): DateValue {
  return { year: null, month: null, day: null, endYear: null, endMonth: null, endDay: null, relative, said: true, weekday }
}

interface Head {
  readonly end: number
  readonly said: boolean
  readonly relative: RelativeDay | null
  readonly weekday: number | null
  /** Index after the near day, where nothing else comes of it. */
  readonly nearEnd: number
  readonly open: boolean
}

const NEAR_DAYS: Readonly<Record<number, RelativeDay>> = { [-2]: 'yesterday', [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' }

/** "Sáng nay, thứ Hai (" | "chiều ngày" | "trong 2 ngày" */
function readHead(scope: Scope, at: number): Head {
  let relative: RelativeDay | null = null
  let weekday: number | null = null
  let [end, nearEnd, said, open] = [at, at, false, false]
  for (let i = at, words = 0; words < 6; words++) {
    const word = calendarWord(scope, i)
    if (word?.is === 'near-day' || word?.is === 'same-day') {
      i = afterWord(scope, i)
      relative = word.is === 'same-day' ? 'same-day' : (NEAR_DAYS[word.value ?? 0] ?? null)
      said = true
      end = nearEnd = i
    } else if (word?.is === 'day' || word?.is === 'part' || word?.is === 'weekday') {
      i = afterWord(scope, i)
      if (word.is === 'weekday') weekday = word.value ?? null
      said = true
      end = i
    } else if (said && !open && isMarkOf(scope, i, '(')) {
      end = ++i
      open = true
    } else if (said && isMarkOf(scope, i, ',') && i === end) {
      end = ++i
    } else break
  }
  return { end, said, relative, weekday, nearEnd, open }
}

/** "4/12/2019" | "4-5/12/2019" | "4, 5 và 6/12" | "ngày 4 đến ngày 6/12" | "30/11 - 2/12" */
function readDays(scope: Scope, at: number, said: boolean): Read<readonly Day[]> | undefined {
  const days: Day[] = []
  let complete: Read<readonly Day[]> | undefined
  for (let i = at, cued = said; days.length < LONGEST_LIST; ) {
    const next = readDay(scope, i, { said: cued })
    // "ngày 4/12, 13 xã": what follows a whole day is another whole day or nothing.
    if (next === undefined || (complete !== undefined && next.value.month === null)) break
    days.push(next.value)
    if (next.value.month !== null) complete = { value: [...days], end: next.end }
    const after = readLink(scope, next.end)
    if (after === undefined || (after.list && !said)) break
    cued = complete === undefined || after.end > after.link
    i = after.end
  }
  return complete
}

interface Link {
  /** Index after the link itself, and after "ngày" and the like that follow it. */
  readonly link: number
  readonly end: number
  /** A list, not a range. */
  readonly list: boolean
}

/** "-" | "đến ngày" | "và" | "," */
function readLink(scope: Scope, at: number): Link | undefined {
  const word = calendarWord(scope, at)?.is
  const isWord = word === 'and' || word === 'to' || word === 'end'
  if (!isWord && !isMarkOf(scope, at, '-,')) return undefined
  const link = isWord ? afterWord(scope, at) : at + 1
  if (isMarkOf(scope, at, ',')) return { link, end: link, list: true }
  return { link, end: skipDayWords(scope, link), list: word === 'and' }
}

/** "hết ngày" | "sáng ngày" | "thứ Sáu," */
function skipDayWords(scope: Scope, at: number): number {
  let i = at
  for (let words = 0; words < 3 && isCalendar(scope, i, 'day', 'part', 'weekday', 'end'); words++) {
    i = afterWord(scope, i)
    if (isMarkOf(scope, i, ',')) i++
  }
  return i
}

/** First and last day of a list; month and year of the last hold for those before it. */
function span(days: readonly Day[], { relative, said, weekday }: Head): DateValue {
  const last = days.at(-1) ?? { day: 0, month: null, year: null }
  const first = days[0] ?? last
  const month = first.month ?? last.month
  const year = first.year ?? last.year
  const { day } = first
  if (days.length === 1) return { year, month, day, endYear: null, endMonth: null, endDay: null, relative, said, weekday }
  // "30/12 - 2/1/2020": the first day is of the year before.
  const earlier = first.year === null && month !== null && last.month !== null && month > last.month ? 1 : 0
  return {
    year: year === null ? null : year - earlier,
    month,
    day,
    endYear: last.year ?? year,
    endMonth: last.month ?? month,
    endDay: last.day,
    relative,
    said,
    weekday,
  }
}
