import type { Statement } from '../rules/indicators/indicators.ts'
import type { PeriodReading } from './near-times.ts'
import type { ReportTime } from './periods.ts'

/**
 * The statements, seen from their periods: what is said of a year that the text cannot know yet is no result. It goes on with the forecast before
 * it in the sentence ("đến năm 2020 sẽ thiếu 15 triệu tấn; đến năm 2025, thiếu 20 triệu tấn"), else it is planned.
 */
export function seenInTime(statements: readonly Statement[], periods: readonly PeriodReading[], time: ReportTime): Statement[] {
  const seen: Statement[] = []
  statements.forEach((statement, i) => {
    const before = seen[i - 1]
    const isAhead = statement.status === 'actual' && firstYear(periods[i]) > lastKnown(time)
    const isExpected = before?.sentence === statement.sentence && before.status === 'forecast'
    seen.push(isAhead ? { ...statement, status: isExpected ? 'forecast' : 'planned' } : statement)
  })
  return seen
}

function firstYear(reading: PeriodReading | undefined): number {
  return reading?.period == null ? 0 : Number(reading.period.slice(0, 4))
}

/** The last year that a text can know, where its own can be told: no earlier than the last one up to which it counts. */
export function lastKnown({ written, year, counted }: ReportTime): number {
  if (year === undefined) return Number.POSITIVE_INFINITY
  // At the end of a year reports are about the next one, which they cannot know.
  if (written?.month != null && written.month >= OCTOBER && year === written.year + 1) return written.year
  return Math.max(written?.year ?? 0, year, counted ?? 0)
}

const OCTOBER = 10
