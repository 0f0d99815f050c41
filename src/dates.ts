import { type DateMention, findDates } from './grammar/dates.ts'
import { completePeriod, type Grain, statedPeriod } from './grammar/period.ts'
import { nearDay, nearPeriod, yearUpTo } from './grammar/reference-day.ts'
import { lexicon } from './grammar/words.ts'
import type { Evidence } from './model.ts'
import { evidenceOf, readText } from './text/reading.ts'

/** What a caller may decide. */
export interface DateOptions {
  /** Day of writing, `YYYY-MM-DD`: completes what the words leave open ("4/12", "hôm qua", "6 tháng đầu năm"). */
  readonly referenceDate?: string
}

/** A date or period that a text states, with the words that state it. */
export interface StatedDate {
  /** `day` also for a run of days. */
  readonly grain: Grain
  /**
   * In the words of the record: `2019-12-04`, `2019-12-04/2019-12-06`, `2019`, `2019-H1`, `2016/2020`; null where the words leave it open and
   * nothing completes it.
   */
  readonly value: string | null
  /** Whether the day of writing completes it. */
  readonly inferred: boolean
  /** Up to then: "tính đến hết ngày 30/11". */
  readonly asOf: boolean
  /** From then on: "từ ngày 1/2". */
  readonly since: boolean
  /** What it dates: a statement, the base of a comparison, a document that is cited, or the publication. */
  readonly use: 'statement' | 'base' | 'document' | 'stamp'
  readonly evidence: Evidence
}

/** Every date and period of a text in its order. */
export function dates(text: string, { referenceDate }: DateOptions = {}): StatedDate[] {
  const reading = readText(text, lexicon())
  return findDates(reading, new Uint8Array(reading.lexemes.count)).map((mention) => {
    const stated = statedPeriod(mention)
    const value = stated ?? (referenceDate === undefined ? null : completed(mention, referenceDate))
    const { asOf, since, use } = mention
    const grain = mention.kind === 'date' ? 'day' : mention.grain
    return {
      grain,
      value,
      inferred: stated === null && value !== null,
      asOf,
      since,
      use,
      evidence: evidenceOf(reading, mention.from, mention.to),
    }
  })
}

function completed(mention: DateMention, referenceDate: string): string | null {
  if (mention.kind === 'period') {
    const near = mention.relative === null ? undefined : nearPeriod(mention.relative, referenceDate)
    return near ?? completePeriod(mention, Number(referenceDate.slice(0, 4))) ?? null
  }
  if (mention.month === null || mention.day === null) return nearDay(mention, referenceDate) ?? null
  return completePeriod(mention, yearUpTo(referenceDate, mention.month, mention.day)) ?? null
}
