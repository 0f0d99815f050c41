import type { DateMention } from '../grammar/dates.ts'
import { isKind, Kind } from '../grammar/kinds.ts'
import { isWord } from '../grammar/phrase.ts'
import { isPlanned } from '../rules/planned.ts'
import { isMark, type Run } from '../text/clauses.ts'
import type { Reading } from '../text/reading.ts'
import { EARLIEST } from './meeting-year.ts'
import type { Writing } from './writing.ts'
import { isCounted } from './year-witness.ts'

/**
 * The year that a report is about: the one that its headline and its statements name most, the first of equals; what is planned for a year
 * or cited from it says little, what is compared with a year speaks for the next one. Never a year that a dated text could not know.
 * `undefined` where the text names no year, or only days and papers of several years.
 */
export function reportYear(reading: Reading, dates: readonly DateMention[], written?: Writing): number | undefined {
  const dated = written !== undefined && written.month !== null ? written : undefined
  if (dated === undefined && !namesItsYear(dates)) return undefined
  const votes = new Map<number, number>()
  if (written !== undefined) votes.set(written.year, dated === undefined ? LIKELY : WEIGHTS.statement)
  const headline = headlineOf(reading)
  for (const date of dates) {
    const place = date.from < headline.to ? HEADLINE : 1
    for (const [year, weight] of yearsOf(reading, date, written?.year)) votes.set(year, (votes.get(year) ?? 0) + weight * place)
  }
  let best: number | undefined
  for (const [year, count] of votes) {
    if (year > latest(dated) || year < EARLIEST) continue
    if (best === undefined || count > (votes.get(best) ?? 0)) best = year
  }
  return best !== undefined && (votes.get(best) ?? 0) >= LEAST ? best : undefined
}

/** The last year up to which the text counts: "tính đến tháng 5/2003". */
export function lastCounted(reading: Reading, dates: readonly DateMention[]): number | undefined {
  let last: number | undefined
  for (const date of dates) {
    if (!date.asOf || date.use !== 'statement' || !isCounted(reading, date) || isPlanned(reading, date)) continue
    const year = date.kind === 'date' ? date.year : Number(date.value?.slice(0, 4) ?? 0)
    last = Math.max(last ?? 0, year ?? 0) || undefined
  }
  return last
}

/** Stages and what is aimed at do not make a year the one that is reported on. */
const LEAST = 0.5

/** A text names its year in a period, in the day of its publication, or by days of one year alone. */
function namesItsYear(dates: readonly DateMention[]): boolean {
  const days = new Set<number>()
  for (const date of dates) {
    if (date.use === 'document') continue
    if (date.kind === 'period' ? date.value !== null : date.use === 'stamp' && date.year !== null) return true
    if (date.kind === 'date' && date.year !== null && !date.since) days.add(date.year)
  }
  return days.size === 1
}

/** The last year that a text of some day can be about: at the end of a year, the next one. */
function latest(dated: Writing | undefined): number {
  if (dated === undefined) return Number.POSITIVE_INFINITY
  return dated.year + ((dated.month ?? 0) >= NOVEMBER ? 1 : 0)
}

const NOVEMBER = 11

const HEADLINE = 3

/** The first line, where it is short. */
export function headlineOf({ lexemes, division }: Reading): Run {
  const first = division.blocks[0]
  return first !== undefined && first.to <= LONGEST_HEADLINE && !isMark(lexemes, first.to - 1, '.') ? first : { from: 0, to: 0 }
}

const LONGEST_HEADLINE = 40

const WEIGHTS = { statement: 4, stamp: 4, base: 0.5, document: 0.5 } as const

/** The years that a mention speaks for, each with its weight. */
function yearsOf(reading: Reading, date: DateMention, written: number | undefined): readonly (readonly [number, number])[] {
  const weight = WEIGHTS[date.use]
  if (date.kind === 'date') return date.year === null ? [] : [[date.year, weight / 2]]
  if (date.value === null) return []
  const [named = 0, last = named] = date.value.split('/').map((part) => Number(part.slice(0, 4)))
  const first = last === named && date.grain !== 'year' && isJoined(reading, date.to, named + 1) ? named + 1 : named
  if (named !== last)
    return [
      [first, STAGE],
      [last, STAGE],
    ]
  if (date.grain === 'year' && ((date.use === 'base' && !isOfPlan(reading, date)) || isAside(reading, date)))
    return [
      [first, WEIGHTS.base],
      [first + 1, AFTER_BASE],
    ]
  if (date.asOf && date.grain === 'year' && isWord(reading.lexemes, date.from, 'đến')) return [[first, STAGE]]
  // "từ cuối tháng 9/2016" says when something began; "đến cuối tháng 4/2017" what was known last.
  if (date.since && !isWord(reading.lexemes, date.to - 1, 'nay')) return [[first, weight / 2]]
  const isAround = date.asOf && (date.grain === 'year' || first !== written)
  return [[first, isAround || isPlanned(reading, date) ? 1 : weight]]
}

/** "9 tháng đầu năm 2019 ⟨và 2020⟩": the later of two years is reported. */
function isJoined({ lexemes }: Reading, at: number, year: number): boolean {
  return isWord(lexemes, at, 'và') && lexemes.text.slice(lexemes.start[at + 1], lexemes.end[at + 1]) === String(year)
}

/** "(năm 2018 tăng 5%)": a statement in brackets compares. */
function isAside({ lexemes, division }: Reading, { from, to }: Run): boolean {
  return isMark(lexemes, from - 1, '(') && !isMark(lexemes, to, ')') && division.sentenceOf[from - 1] === division.sentenceOf[from]
}

/** "98% kế hoạch năm 2019" */
function isOfPlan({ lexemes }: Reading, { from }: Run): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) if (isKind(lexemes, i, Kind.plan)) return true
  return false
}

/** The year in which a text without a day was likeliest written. */
const LIKELY = 3
const STAGE = 0.2
/** "so với năm 2018" is said in 2019. */
const AFTER_BASE = 1
