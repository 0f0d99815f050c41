import type { DateMention } from '../grammar/dates.ts'
import type { Reading } from '../text/reading.ts'
import { likeliestMonth } from './meeting-year.ts'

/** When a text was written: what "hiện nay", "năm ngoái" and "đến nay" are told from. */
export interface Writing {
  readonly year: number
  /** 1 to 12; null where only the year can be told. */
  readonly month: number | null
}

/**
 * The time of writing: that of the meeting it reports, that of its publication, or the year that fits best what it names.
 *
 * @param meetingDate the day of the meeting, `YYYY-MM-DD`
 */
export function writingOf(reading: Reading, dates: readonly DateMention[], meetingDate: string | null): Writing | undefined {
  if (meetingDate !== null) return { year: Number(meetingDate.slice(0, 4)), month: Number(meetingDate.slice(5, 7)) }
  const stamp = dates.find((date) => date.use === 'stamp' && date.kind === 'date' && date.year !== null)
  if (stamp?.kind === 'date' && stamp.year !== null) return { year: stamp.year, month: stamp.month }
  const likeliest = likeliestMonth(reading, dates)
  return likeliest && { year: likeliest.year, month: null }
}
