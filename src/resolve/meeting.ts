import type { CalendarDate } from '../grammar/date.ts'
import type { DateMention } from '../grammar/dates.ts'
import { statedPeriod } from '../grammar/period.ts'
import { isoDay, nearDay, yearUpTo } from '../grammar/reference-day.ts'
import type { Meeting } from '../model.ts'
import type { MeetingFinding } from '../rules/meeting.ts'
import { sessionNumber } from '../rules/meeting-name.ts'
import type { Run } from '../text/clauses.ts'
import { evidenceOf, type Reading } from '../text/reading.ts'
import { yearOfDay } from './meeting-year.ts'

/** What a meeting's day is completed with. */
export interface MeetingContext {
  readonly dates: readonly DateMention[]
  /** Day of writing, `YYYY-MM-DD`; asked only where the text gives no year. */
  readonly referenceDate: string | undefined
}

/** The meeting as the record has it. */
export function resolveMeeting(reading: Reading, finding: MeetingFinding, context: MeetingContext): Meeting {
  const worded = (run: Run | undefined) => (run === undefined ? null : evidenceOf(reading, run.from, run.to).text.replaceAll(/\s+/g, ' '))
  const { name, organizer, location, evidence } = finding
  const { date, endDate, inferred } = daysOf(reading, finding.date, context)
  return {
    date,
    endDate,
    inferred,
    name: worded(name),
    ordinal: (name && sessionNumber(reading.lexemes, name)) ?? null,
    organizer: worded(organizer),
    location: worded(location),
    evidence: evidenceOf(reading, evidence.from, evidence.to),
  }
}

type Days = Pick<Meeting, 'date' | 'endDate' | 'inferred'>

const NO_DAY: Days = { date: null, endDate: null, inferred: [] }

function daysOf(reading: Reading, date: CalendarDate | undefined, context: MeetingContext): Days {
  if (date === undefined) return NO_DAY
  if (date.month === null || date.day === null) return nearDayOf(date, context.dates)
  const year =
    date.year ??
    yearOfDay(reading, date, context.dates) ??
    (context.referenceDate === undefined ? undefined : yearUpTo(context.referenceDate, date.month, date.day))
  if (year === undefined) return NO_DAY
  const later = date.endMonth !== null && date.endMonth < date.month ? 1 : 0
  return {
    date: isoDay(year, date.month, date.day),
    endDate: date.endDay === null ? null : isoDay(date.endYear ?? year + later, date.endMonth ?? date.month, date.endDay),
    inferred: date.year === null ? ['year'] : [],
  }
}

/** "chiều nay" in a text that says when it was published. */
function nearDayOf(date: CalendarDate, dates: readonly DateMention[]): Days {
  const stamp = dates.find((mention) => mention.kind === 'date' && mention.use === 'stamp' && mention.year !== null)
  const published = stamp === undefined ? null : statedPeriod(stamp)
  const day = published === null ? undefined : nearDay(date, published)
  return day === undefined ? NO_DAY : { date: day, endDate: null, inferred: ['date'] }
}
