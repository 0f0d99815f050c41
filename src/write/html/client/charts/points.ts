import type { Value } from '../../../../model.ts'
import { daysOf } from '../../../period.ts'
import type { Point } from '../../shape.ts'
import { groupBy } from './group.ts'

/** How long a period is; values are compared only with values of the same kind. */
export const PERIOD_KINDS = ['year', 'half', 'quarter', 'months', 'month', 'stage', 'day'] as const

export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** A value placed in time. */
export interface Placed {
  readonly point: Point
  readonly kind: PeriodKind
  /** The year that the period ends in. */
  readonly year: number
  /** The middle of the period in years: 2019.5 is the middle of 2019. */
  readonly at: number
  /** The value; the middle of a range. */
  readonly value: number
}

/** The points that state a period, in order of time. */
export function placed(points: readonly Point[]): readonly Placed[] {
  return points.flatMap(placedPoint).sort((a, b) => a.at - b.at)
}

/** A value that several reports of an area state once: its first quote. */
export function distinct(values: readonly Placed[]): readonly Placed[] {
  return [...groupBy(values, ({ at, value, point }) => `${at} ${value} ${point.status}`).values()].flatMap(([first]) => first ?? [])
}

/** Whether a value says what was or is, rather than what is meant or expected to be. */
export function isResult({ status }: Point): boolean {
  return status === 'actual' || status === 'estimated'
}

/** The only number, or the middle of a range. */
export function middle(value: Value): number {
  return typeof value === 'number' ? value : (value[0] + value[1]) / 2
}

function placedPoint(point: Point): readonly Placed[] {
  const days = point.period === null ? undefined : daysOf(point.period)
  if (point.period === null || days === undefined) return []
  const at = (yearsOf(days.start) + yearsOf(days.end)) / 2
  return [{ point, kind: kindOf(point.period), year: Number(days.end.slice(0, 4)), at, value: middle(point.value) }]
}

/** A day as a number of years: 2019.0 is the first of January 2019. */
function yearsOf(day: string): number {
  const year = Number(day.slice(0, 4))
  const start = Date.UTC(year, 0, 1)
  return year + (Date.parse(day) - start) / (Date.UTC(year + 1, 0, 1) - start)
}

function kindOf(period: string): PeriodKind {
  if (period.length === 4) return 'year'
  if (period.includes('/')) return period.length > 9 ? 'months' : 'stage'
  if (period.length === 10) return 'day'
  const part = period[5]
  if (part === 'Q') return 'quarter'
  return part === 'H' ? 'half' : 'month'
}
