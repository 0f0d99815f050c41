import type { DateMention } from '../grammar/dates.ts'
import { isPlanned } from '../rules/planned.ts'
import { isMark, type Run } from '../text/clauses.ts'
import type { Reading } from '../text/reading.ts'

/**
 * The year that a report is about: the one that its headline and its statements name most, the first of equals; what is planned for a year,
 * compared with it or cited from it says little. `undefined` where the text names no year.
 */
export function reportYear(reading: Reading, dates: readonly DateMention[]): number | undefined {
  const votes = new Map<number, number>()
  const headline = headlineOf(reading)
  for (const date of dates) {
    const place = date.from < headline.to ? HEADLINE : 1
    for (const [year, weight] of yearsOf(reading, date)) votes.set(year, (votes.get(year) ?? 0) + weight * place)
  }
  let best: number | undefined
  for (const [year, count] of votes) if (best === undefined || count > (votes.get(best) ?? 0)) best = year
  return best
}

const HEADLINE = 3

/** The first line, where it is short. */
function headlineOf({ lexemes, division }: Reading): Run {
  const first = division.blocks[0]
  return first !== undefined && first.to <= LONGEST_HEADLINE && !isMark(lexemes, first.to - 1, '.') ? first : { from: 0, to: 0 }
}

const LONGEST_HEADLINE = 40

const WEIGHTS = { statement: 4, stamp: 4, base: 0.5, document: 0.5 } as const

/** The years that a mention names, each with its weight. */
function yearsOf(reading: Reading, date: DateMention): readonly (readonly [number, number])[] {
  const weight = WEIGHTS[date.use]
  if (date.kind === 'date') return date.year === null ? [] : [[date.year, weight / 2]]
  if (date.value === null) return []
  const [first = 0, last = first] = date.value.split('/').map((part) => Number(part.slice(0, 4)))
  if (first !== last)
    return [
      [first, STAGE],
      [last, STAGE],
    ]
  return [[first, date.asOf || isPlanned(reading, date) ? 1 : weight]]
}

const STAGE = 0.2
