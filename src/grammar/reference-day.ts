import type { CalendarDate, RelativeDay } from './date.ts'
import type { RelativePeriod } from './period.ts'
import { monthsTemplate } from './period-value.ts'

/** Days from the day of writing. */
const DAYS: Readonly<Record<RelativeDay, number | undefined>> = { yesterday: -1, today: 0, tomorrow: 1, 'same-day': undefined }

/** The year of the last such day up to a day of writing, `YYYY-MM-DD`: reports look back. */
export function yearUpTo(referenceDate: string, month: number, day: number): number {
  const year = Number(referenceDate.slice(0, 4))
  return isoDay(year, month, day) <= referenceDate ? year : year - 1
}

/** "hôm qua" seen from a day of writing; `undefined` for "cùng ngày", which is told from another day. */
export function nearDay({ relative }: CalendarDate, referenceDate: string): string | undefined {
  const offset = relative === null ? undefined : DAYS[relative]
  return offset === undefined ? undefined : dayFrom(referenceDate, offset)
}

/** "tháng trước" | "quý này" | "đến nay" seen from a day of writing; `undefined` for periods that a year alone completes. */
export function nearPeriod(relative: RelativePeriod, referenceDate: string): string | undefined {
  if (relative === 'now') return referenceDate
  const [which, length] = relative.split('-')
  const offset = which === 'previous' ? -1 : which === 'next' ? 1 : 0
  const year = Number(referenceDate.slice(0, 4))
  const month = Number(referenceDate.slice(5, 7)) - 1
  if (length === 'month') return months(year * 12 + month + offset, 1)
  return length === 'quarter' ? months(year * 12 + (Math.floor(month / 3) + offset) * 3, 3) : undefined
}

/** A run of months, counted from the year 0, in the words of the record. */
function months(first: number, count: number): string {
  const month = (first % 12) + 1
  return monthsTemplate({ year: Math.floor(first / 12) }, month, month + count - 1)
}

/** The day so many days from another one. */
export function dayFrom(isoDate: string, days: number): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}

/** A day as ISO 8601 writes it. */
export function isoDay(year: number, month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}`
}
