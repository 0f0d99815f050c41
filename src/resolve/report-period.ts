import type { DateMention } from '../grammar/dates.ts'
import { completePeriod } from '../grammar/period.ts'
import { isPlanned } from '../rules/planned.ts'
import type { Reading } from '../text/reading.ts'
import { headlineOf } from './report-year.ts'

/** A part of the year that is named once says little. */
const LEAST = 2
const HEADLINE = 2
/** The part of all mentions that speak of one time. */
const MOST = 2 / 3

/**
 * The part of its year that a report is about, as the record has it: the half, the quarter or the months of which it speaks nearly always;
 * `undefined` where it speaks of several, or of the whole year. What is planned or compared with does not count.
 */
export function reportPeriod(reading: Reading, dates: readonly DateMention[], year: number): string | undefined {
  const votes = new Map<string, number>()
  const headline = headlineOf(reading)
  let all = 0
  for (const date of dates) {
    if (date.kind !== 'period' || date.use !== 'statement' || isPlanned(reading, date)) continue
    const period = date.grain === 'stage' ? undefined : completePeriod(date, year)
    if (period === undefined || Number(period.slice(0, 4)) !== year) continue
    const weight = date.from < headline.to ? HEADLINE : 1
    if (!date.asOf) votes.set(period, (votes.get(period) ?? 0) + weight)
    all += weight
  }
  for (const [period, count] of votes) if (period !== String(year) && count >= LEAST && count >= all * MOST) return period
  return undefined
}
