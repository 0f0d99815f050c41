import { fillTemplate, type PeriodTemplate } from '../../grammar/period-value.ts'
import type { Status } from '../../model.ts'
import type { Column } from './columns.ts'
import type { Table } from './find.ts'
import type { Heading } from './heading.ts'
import { foldedWords, Phrases } from './words.ts'

/** When the values of a column hold, and how sure they are. */
export interface Timing {
  readonly period: string | null
  /** The heading does not say the period wholly. */
  readonly inferred: boolean
  /** `undefined` where neither the column nor the title says it. */
  readonly status: Status | undefined
}

/**
 * The time of each column of values: what its heading says; for a comparison that of the result to the left of it; for a plan the year of the
 * table; at last what the title says, and then the year that the report is about.
 */
export function timesOf(table: Table, reportYear: number | undefined): Map<number, Timing> {
  const year = yearOf(table) ?? reportYear
  const title = titlePeriod(table, year)
  const times = new Map<number, Timing>()
  const context = { table, year, title, isOwnYear: yearOf(table) !== undefined }
  const columns = table.columns.filter(({ role }) => role === 'value')
  for (const column of columns) times.set(column.index, timeOf(column, { ...context, times, result: resultBefore(columns, column, times) }))
  for (const [index, time] of times) if (sumsEstimate(time, [...times.values()])) times.set(index, { ...time, status: 'estimated' })
  for (const column of columns) {
    if (!column.heading.isSamePeriod || column.heading.period !== undefined) continue
    const now = columns.find((each) => isResult(each) && !each.heading.isSamePeriod)
    const period = (now === undefined ? undefined : times.get(now.index)?.period) ?? title ?? null
    times.set(column.index, {
      period: period === null ? null : yearBefore(period),
      inferred: true,
      status: column.heading.status ?? 'actual',
    })
  }
  return times
}

/** Months up to one that is an estimate are themselves estimated: "Ước tháng 6 | 6 tháng". */
function sumsEstimate({ period, status }: Timing, others: readonly Timing[]): boolean {
  if (period === null || status !== undefined) return false
  return others.some((other) => other.status === 'estimated' && other.period !== period && endOf(other.period ?? '') === endOf(period))
}

/** The last month of a period: "2023-06" of "2023-H1". */
function endOf(period: string): string {
  const last = period.slice(period.indexOf('/') + 1)
  const [year, part] = [last.slice(0, 4), last.slice(5)]
  const months = { Q: 3, H: 6 } as const
  const kind = part.charAt(0)
  if (kind === 'Q' || kind === 'H') return `${year}-${String(Number(part.slice(1)) * months[kind]).padStart(2, '0')}`
  return `${year}-${part === '' ? '12' : part.slice(0, 2)}`
}

interface Context {
  readonly table: Table
  readonly year: number | undefined
  readonly title: string | undefined
  /** The year stands in the table or above it. */
  readonly isOwnYear: boolean
  /** Of the columns to the left. */
  readonly times: ReadonlyMap<number, Timing>
  /** The time of the result that a comparison compares. */
  readonly result: Timing | undefined
}

function timeOf({ heading }: Column, { table, year, title, isOwnYear, times, result }: Context): Timing {
  const { period, measure } = heading
  const status = heading.status ?? titleStatus(table, heading)
  if (period !== undefined) {
    const filled = filledWith(period, year)
    const same = [...times.values()].find((time) => time.period === filled && time.status !== 'planned')?.status
    return {
      period: filled ?? null,
      inferred: period.includes('{') && !isOwnYear,
      status: isComparison(measure) ? (heading.status ?? same) : status,
    }
  }
  if (isComparison(measure) && result !== undefined) return { ...result, inferred: true, status: heading.status ?? result.status }
  if (status === 'planned' && year !== undefined) return { period: String(year), inferred: true, status }
  if (title !== undefined) return { period: title, inferred: false, status }
  return { period: year === undefined ? null : String(year), inferred: true, status }
}

/** Measures that say how a result stands to something else. */
function isComparison(measure: Heading['measure']): boolean {
  return measure !== undefined && measure !== 'rank'
}

/** A column of amounts that are no plan. */
function isResult({ heading: { measure, status } }: Column): boolean {
  return measure === undefined && status !== 'planned'
}

/** The time of the last column of results before a column; of a plan where there is no other. */
function resultBefore(columns: readonly Column[], { index }: Column, times: ReadonlyMap<number, Timing>): Timing | undefined {
  const before = columns.filter((column) => column.index < index)
  const result = before.findLast((column) => isResult(column) && !column.heading.isSamePeriod) ?? before.findLast(isResult)
  return result === undefined ? undefined : times.get(result.index)
}

/** The status that a title says for columns of its own time that say none: "Ước thực hiện tháng 6". */
function titleStatus({ titles }: Table, { period }: Heading): Status | undefined {
  const title = titles.find(({ status, text }) => status !== undefined && (status !== 'planned' || isPlan(text)))
  const isOther = period !== undefined && title?.period !== undefined && period.slice(0, 4) !== title.period.slice(0, 4)
  return title === undefined || isOther || (period !== undefined && title.period === undefined) ? undefined : title.status
}

/** "Dự toán thu năm 2024" | "Kế hoạch vốn"; but not "Một số chỉ tiêu", "Phòng Tài chính - Kế hoạch". */
function isPlan(title: string): boolean {
  const words = foldedWords(title).filter((word) => /\p{L}/u.test(word))
  return BUDGETS.isIn(words) || PLANS.lengthAt(words, 0) > 0
}

const BUDGETS = new Phrases(['dự toán'])
const PLANS = new Phrases(['kế hoạch', 'mục tiêu', 'phân bổ kế hoạch'])

function titlePeriod({ titles }: Table, year: number | undefined): string | undefined {
  const period = titles.find((title) => title.period !== undefined)?.period
  return period === undefined ? undefined : filledWith(period, year)
}

/** The year that the title names, or else the last one that a heading of results names. */
function yearOf({ titles, columns }: Table): number | undefined {
  const named = titles.flatMap(({ period }) => yearIn(period) ?? [])[0]
  if (named !== undefined) return named
  const years = columns.filter(isResult).flatMap(({ heading }) => yearIn(heading.period) ?? [])
  return years.length === 0 ? undefined : Math.max(...years)
}

function yearIn(period: PeriodTemplate | undefined): number | undefined {
  const year = /^\d{4}/.exec(period ?? '')?.[0]
  return year === undefined ? undefined : Number(year)
}

export function filledWith(period: PeriodTemplate, year: number | undefined): string | undefined {
  if (!period.includes('{')) return period
  return year === undefined ? undefined : fillTemplate(period, year)
}

/** The same period of the year before: "2023-H1" → "2022-H1". */
function yearBefore(period: string): string {
  return period.replace(/(?<=^|\/)\d{4}/g, (year) => String(Number(year) - 1))
}
