import type { CalendarDate } from '../grammar/date.ts'
import type { DateMention } from '../grammar/dates.ts'
import { completePeriod, type PeriodMention } from '../grammar/period.ts'
import { dayTemplate, fillTemplate } from '../grammar/period-value.ts'
import { isoDay, nearPeriod } from '../grammar/reference-day.ts'
import type { Status } from '../model.ts'
import type { Writing } from './writing.ts'

/** A statement's period in the record's words, and whether it was inferred. */
export interface PeriodReading {
  readonly period: string | null
  readonly inferred: boolean
}

/** What a time that does not say its year is told from. */
export interface Moment {
  readonly written: Writing | undefined
  /** The year that the report is about. */
  readonly reportYear: number | undefined
  /** The year that the text speaks of at this place. */
  readonly year: number | undefined
  /** The last stage that is over, as the record has it. */
  readonly pastStage: () => string | null
  readonly status: Status
}

/** The mention in the record's words; what it does not state is told from the moment. `undefined` where it cannot be completed. */
export function readingOf(mention: DateMention, moment: Moment): PeriodReading | undefined {
  if (mention.kind === 'date') return dayReading(mention, moment)
  if (mention.value !== null) return { period: mention.value, inferred: false }
  if (mention.relative === 'past-span') {
    const stage = moment.pastStage()
    return { period: stage, inferred: stage !== null }
  }
  const period = nearReading(mention, moment)
  return period === undefined ? undefined : { period, inferred: true }
}

/** A day without its year is one that the text could know, unless it is ahead. */
function dayReading(date: CalendarDate, { written, reportYear, status }: Moment): PeriodReading | undefined {
  const template = dayTemplate(date)
  if (template === null) return undefined
  if (date.year !== null) return { period: template, inferred: false }
  const year = written?.month == null ? reportYear : written.year
  if (year === undefined) return undefined
  const ahead = status === 'planned' || status === 'forecast'
  const later = written?.month != null && date.month !== null && date.month > written.month + 1
  return { period: fillTemplate(template, later && !ahead ? year - 1 : year), inferred: true }
}

/** Months of a year in which "năm qua" is the year before. */
const NEW_YEAR = 3

function nearReading(mention: PeriodMention, moment: Moment): string | undefined {
  const { written, reportYear } = moment
  const now = written?.month == null ? reportYear : written.year
  switch (mention.relative) {
    case 'now':
      return reportYear === undefined ? undefined : written?.year.toString()
    case 'past-year':
      return (written?.month != null && written.month <= NEW_YEAR ? written.year - 1 : reportYear)?.toString()
    case 'previous-month':
    case 'next-month':
    case 'previous-quarter':
    case 'this-quarter':
    case 'next-quarter':
    case 'this-month':
      return written?.month == null ? undefined : nearPeriod(mention.relative, isoDay(written.year, written.month, 1))
    case 'previous-year':
    case 'next-year':
      return complete(mention, now)
    default:
      return complete(mention, mention.grain === 'stage' ? now : (moment.year ?? reportYear))
  }
}

function complete(mention: PeriodMention, year: number | undefined): string | undefined {
  return year === undefined ? undefined : completePeriod(mention, year)
}
