import type { Extraction, Observation } from '../../model.ts'
import { isFailure, type OutputRecord } from '../writer.ts'
import { observationId } from './facts.ts'
import type { DocumentRow, Point } from './shape.ts'

/** The row of a document in the list of its collection. */
export function documentRow(record: OutputRecord, page: number): DocumentRow {
  const none = { values: 0, people: 0, unread: 0, warnings: 0 } as const
  if (isFailure(record)) return { path: record.source.path, ...none, error: record.error.message }
  const { area, meeting, indicators, attendees, mentioned, unread, warnings } = record
  const year = yearOf(record)
  return {
    path: record.source.path,
    page,
    ...(area && { area: area.name }),
    ...(meeting?.date && { date: meeting.date }),
    ...(year && { year }),
    values: indicators.length,
    people: attendees.length + mentioned.length,
    unread: unread.length,
    warnings: warnings.length,
  }
}

/** A value for the charts of its indicator. */
export interface IndicatorPoint {
  readonly indicator: string
  readonly point: Point
}

/** The values of a record that the catalogue or the user's vocabulary has an indicator for. */
export function pointsOf(record: Extraction, page: number): readonly IndicatorPoint[] {
  return record.indicators.flatMap((of, number) => {
    const area = of.area ?? record.area?.name
    if (of.indicator === null) return []
    return [
      { indicator: of.indicator, point: { page, fact: observationId(number), ...(area !== undefined && { area }), ...plottedValue(of) } },
    ]
  })
}

/** A quote as long as a reader needs to know the place. */
const LONGEST_QUOTE = 240

function plottedValue({ period, measure, status, value, unit, evidence }: Observation): Omit<Point, 'page' | 'fact'> {
  const words = evidence.text.replaceAll(/\s+/gu, ' ')
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words
  return { period, measure, status, value, unit, quote }
}

/** The year a report is about: of its meeting, else the one that most of its values have. */
function yearOf({ meeting, indicators }: Extraction): string | undefined {
  if (meeting?.date) return meeting.date.slice(0, 4)
  const counts = new Map<string, number>()
  for (const { period, status } of indicators) {
    if (period === null || status === 'planned') continue
    const year = period.slice(0, 4)
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
