import type { CalendarDate } from '../grammar/date.ts'
import type { DateMention } from '../grammar/dates.ts'
import type { Reading } from '../text/reading.ts'
import { linkMonths } from './link-months.ts'
import { linkWitness, type Witness, weightAt, witnessOf, YEAR } from './year-witness.ts'

/** No text that a computer ever held was written before: what is older is history in it. */
export const EARLIEST = 1985

/** Mentions that are asked, from the beginning of the text: a longer one says nothing new. */
const ASKED = 300

/**
 * The year of a day that does not state it: the one in which the text could know what it reports and what it plans still lay ahead.
 * `undefined` where the text names no year at all, or none clearly more than the others.
 */
export function yearOfDay(reading: Reading, day: CalendarDate, dates: readonly DateMention[]): number | undefined {
  const witnesses = witnessesOf(reading, dates, day)
  let best: number | undefined
  let most = 0
  let second = 0
  for (const year of candidates(witnesses, day.weekday)) {
    const fits = day.weekday !== null && weekdayOf(year, day) === day.weekday
    const weight = weigh(witnesses, year * YEAR + (day.month ?? 1) - 1) + (fits ? WEEKDAY : 0)
    if (weight > most) [best, most, second] = [year, weight, most]
    else second = Math.max(second, weight)
  }
  return most >= LEAST && most - second >= MARGIN ? best : undefined
}

/** What speaks for a year at least, and how much more than for any other one. */
const LEAST = 1.9
const MARGIN = 0.4

/** A month of the calendar. */
export interface Month {
  readonly year: number
  readonly month: number
}

/** The earliest month in which the text, naming no day of its own, is likeliest to have been written. */
export function likeliestMonth(reading: Reading, dates: readonly DateMention[]): Month | undefined {
  const witnesses = witnessesOf(reading, dates, undefined)
  let best: Month | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const year of candidates(witnesses, null)) {
    for (let month = 1; month <= YEAR; month++) {
      const weight = weigh(witnesses, year * YEAR + month - 1)
      if (weight > most) [best, most] = [{ year, month }, weight]
    }
  }
  return best
}

/** A witness with how often the text says the same. */
interface Heard {
  readonly witness: Witness
  times: number
}

/** Each witness once, in the order of the text. */
function witnessesOf(reading: Reading, dates: readonly DateMention[], day: CalendarDate | undefined): readonly Heard[] {
  const heard = new Map<string, Heard>()
  const links = linkMonths(reading.lexemes).map(linkWitness)
  for (const witness of [...links, ...dates.slice(0, ASKED).map((mention) => witnessOf(reading, mention, day))]) {
    if (witness === undefined) continue
    const before = heard.get(witness.key)
    if (before === undefined) heard.set(witness.key, { witness, times: 1 })
    else before.times++
  }
  return [...heard.values()]
}

/** The years that are named, and those beside them; the named ones first, in the order of the text. */
function candidates(witnesses: readonly Heard[], weekday: number | null): ReadonlySet<number> {
  const years = new Set<number>()
  for (const { witness } of witnesses) for (const year of witness.years) years.add(year)
  const later = weekday === null ? 1 : WEEK
  for (const year of [...years]) for (let offset = -1; offset <= later; offset++) years.add(year + offset)
  return new Set([...years].filter((year) => year >= EARLIEST))
}

function weigh(witnesses: readonly Heard[], month: number): number {
  let sum = 0
  for (const { witness, times } of witnesses) sum += weightAt(witness, month) * (1 + Math.min(times - 1, MOST_TIMES) * AGAIN)
  return sum
}

/** What a mention adds that says the same again, and how many do. */
const AGAIN = 0.25
const MOST_TIMES = 4

/** Years after a named one that a weekday may choose from. */
const WEEK = 6
/** A weekday that fits is a coincidence in one year of seven. */
const WEEKDAY = 6

/** 1 for Monday. */
function weekdayOf(year: number, { month, day }: CalendarDate): number {
  return new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)).getUTCDay() || 7
}
