import type { DateMention } from '../grammar/dates.ts'

/** The year that a report is about: the one its statements name most often, the first of equals; `undefined` where it names none. */
export function reportYear(dates: readonly DateMention[]): number | undefined {
  const counts = new Map<number, number>()
  for (const date of dates) {
    const year = yearOf(date)
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + weightOf(date))
  }
  let best: number | undefined
  for (const [year, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = year
  return best
}

function yearOf(date: DateMention): number | undefined {
  if (date.kind === 'date') return date.year ?? undefined
  return date.value === null || date.grain === 'stage' ? undefined : Number(date.value.slice(0, 4))
}

/** A cited document or a base tells little of the year that is reported. */
function weightOf({ use }: DateMention): number {
  return use === 'statement' || use === 'stamp' ? 4 : 1
}
