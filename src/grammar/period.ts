import type { Run } from '../text/clauses.ts'
import type { Scope } from './calendar.ts'
import type { CalendarDate } from './date.ts'
import { readHalf, readMonth, readMonthCount, readQuarter } from './months.ts'
import { readNear } from './near-period.ts'
import { dayTemplate, fillTemplate, type PeriodTemplate } from './period-value.ts'
import type { Read } from './read.ts'
import { readSchoolYear, readStage, readYear, readYearCount } from './stage.ts'

/** How long a period is. */
export type Grain = 'year' | 'half' | 'quarter' | 'month' | 'months' | 'stage' | 'school-year' | 'day'

/** A period told from the time of writing. `to-date` is the year up to now, `now` the day of writing, `past-year` the year that is reported, `past-span` some years up to now. */
export type RelativePeriod =
  | 'this-year'
  | 'previous-year'
  | 'next-year'
  | 'past-year'
  | 'past-span'
  | 'this-quarter'
  | 'previous-quarter'
  | 'next-quarter'
  | 'this-month'
  | 'previous-month'
  | 'next-month'
  | 'to-date'
  | 'now'

/** What the words of a period say. */
export interface PeriodValue {
  readonly grain: Grain
  /** The period as the record has it, with "{year}" where the words give no year; null where the year alone would not complete it. */
  readonly template: PeriodTemplate | null
  readonly relative: RelativePeriod | null
  /** The part that "đầu", "giữa" or "cuối" says. */
  readonly edge: 'start' | 'middle' | 'end' | null
}

/** A period that the text names. */
export interface PeriodMention extends PeriodValue, Run {
  readonly kind: 'period'
  /** The template where it has its year, otherwise null. */
  readonly value: string | null
}

/**
 * The period of a mention in a report about a year, as the record has it; `undefined` where the year does not complete it ("tháng trước",
 * "hôm nay").
 */
export function completePeriod(mention: PeriodMention | CalendarDate, year: number): string | undefined {
  const template = mention.kind === 'date' ? dayTemplate(mention) : mention.template
  return template === null ? undefined : fillTemplate(template, year)
}

/** The period of a mention where its own words say it wholly, otherwise null. */
export function statedPeriod(mention: PeriodMention | CalendarDate): string | null {
  if (mention.kind === 'period') return mention.value
  return mention.year === null ? null : dayTemplate(mention)
}

/** How the words before a period lead to it. */
export interface PeriodCue {
  /** After "hết", "đến", "từ", "cuối": "2019" alone is a year. */
  readonly bareYear: boolean
  readonly edge: 'start' | 'middle' | 'end' | null
  /** After "lũy kế đến": a month stands for all from January. */
  readonly fromJanuary: boolean
  /** How many months of a year the text has spoken of before: after "6 tháng đầu năm", "6 tháng" alone are those. */
  readonly months: ReadonlySet<number>
}

/**
 * Reads a period.
 *
 * "năm 2019" | "quý III/2019" | "6 tháng đầu năm" | "tháng 11" | "giai đoạn 2016-2020" | "năm học 2018-2019" | "năm ngoái" | "từ đầu năm đến nay"
 */
export function readPeriod(scope: Scope, at: number, cue: PeriodCue): Read<PeriodValue> | undefined {
  return (
    readNear(scope, at, cue) ??
    readMonthCount(scope, at, cue.months) ??
    readMonth(scope, at, cue) ??
    readQuarter(scope, at) ??
    readHalf(scope, at) ??
    readSchoolYear(scope, at) ??
    readStage(scope, at) ??
    readYearCount(scope, at) ??
    readYear(scope, at, cue)
  )
}
