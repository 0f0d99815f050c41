import { LexemeKind } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import type { BaseWord } from '../vocab/bases.ts'
import type { CalendarClass } from '../vocab/calendar.ts'
import {
  afterWord,
  calendarWord,
  dottedParts,
  isCalendar,
  isCalendarBefore,
  isGlued,
  isMarkOf,
  longNumber,
  type Scope,
  yearNumber,
} from './calendar.ts'
import { type CalendarDate, type DateValue, readDate } from './date.ts'
import { isFraction, spansRecord, type Use, useOf } from './date-use.ts'
import { beginsKind, Kind } from './kinds.ts'
import { type PeriodMention, type PeriodValue, readPeriod } from './period.ts'
import { stageTemplate, THIS_YEAR } from './period-value.ts'
import { phraseBefore } from './phrase.ts'
import type { Read } from './read.ts'

/** How a date or period stands in the text. */
export interface DateContext {
  /** Up to then: "đến ngày", "tính đến", "hết". */
  readonly asOf: boolean
  /** From then on: "từ ngày 1/2". */
  readonly since: boolean
  readonly use: Use
}

/** A date or period of the text, with the words that lead to it: "tính đến hết ngày 30/11/2019". */
export type DateMention = (CalendarDate | PeriodMention) & DateContext

/**
 * Finds every date and period, from left to right.
 *
 * @param taken one byte a lexeme; those of dates are set to 1
 */
export function findDates({ lexemes, division }: Reading, taken: Uint8Array): readonly DateMention[] {
  const found: DateMention[] = []
  const months = new Set<number>()
  for (const { from, to } of division.sentences) {
    const scope = { lexemes, to }
    for (let i = from; i < to; i++) {
      if (lexemes.kind[i] === LexemeKind.number ? !mayBeDate(scope, i) : !beginsDate(scope, i)) continue
      const mention = readMention(scope, { at: i, sentence: from, before: found.at(-1), months })
      if (mention === undefined) continue
      found.push(mention)
      if (mention.kind === 'period') months.add(monthsFromJanuary(mention))
      taken.fill(1, mention.from, mention.to)
      i = mention.to - 1
    }
  }
  return found
}

/** 6 for "6 tháng đầu năm", 9 for "9 tháng"; 0 for any other period. */
function monthsFromJanuary({ grain, template }: PeriodMention): number {
  if (grain === 'half' && template?.endsWith('-H1')) return 6
  const run = grain === 'months' ? /-01\/[^/]*-(\d\d)$/.exec(template ?? '') : null
  return run === null ? 0 : Number(run[1])
}

/** Whether the number at a lexeme may begin a date or a period. Most say how much: "13 xã" | "6.383,1 tỷ" | "7,63%" */
function mayBeDate(scope: Scope, i: number): boolean {
  const { lexemes, to } = scope
  if (beginsKind(lexemes, i, Kind.calendar)) return true
  const length = (lexemes.end[i] ?? 0) - (lexemes.start[i] ?? 0)
  if (length > 2) return yearNumber(scope, i) !== 0 || longNumber(scope, i) !== -1 || dottedParts(scope, i).length > 0
  if (i + 1 >= to) return true
  const isWord = lexemes.kind[i + 1] === LexemeKind.word
  return isWord ? beginsKind(lexemes, i + 1, Kind.calendar) || isGlued(scope, i + 1) : !isMarkOf(scope, i + 1, '%')
}

/** Words that stand around dates and begin none. */
const BESIDE = new Set<CalendarClass>(['and', 'document', 'duration', 'law', 'lunar', 'nth', 'occasion', 'of', 'past', 'result', 'stamp'])

function beginsDate(scope: Scope, i: number): boolean {
  if (!beginsKind(scope.lexemes, i, Kind.calendar)) return false
  const word = calendarWord(scope, i)
  if (word === undefined || BESIDE.has(word.is)) return false
  // "lần thứ 2 sáng 17/5" is no Monday.
  return word.is !== 'weekday' || !isCalendarBefore(scope, i, 'nth')
}

interface Place {
  readonly at: number
  readonly sentence: number
  /** The mention before it: "các năm 2018, 2019". */
  readonly before: DateMention | undefined
  /** See `PeriodCue`. */
  readonly months: ReadonlySet<number>
}

function readMention(scope: Scope, place: Place): DateMention | undefined {
  const lead = readLead(scope, place.at)
  const date = readLedDate(scope, place, lead)
  if (date !== undefined) {
    const { year, month, day, endYear, endMonth, endDay, relative, said, weekday } = date.value
    const to = lead.since ? afterNow(scope, date.end) : date.end
    const use = useOf(scope, { from: place.at, to, sentence: place.sentence })
    const { asOf, since } = lead
    return { kind: 'date', from: place.at, to, year, month, day, endYear, endMonth, endDay, relative, said, weekday, asOf, since, use }
  }
  const period = readPeriod(scope, lead.end, {
    bareYear: lead.end > place.at || continuesYears(scope, place) || isCompared(scope, place.at),
    edge: lead.edge,
    fromJanuary: lead.total,
    months: place.months,
  })
  if (period === undefined) return undefined
  const { value, end: to } = lead.since ? upToNow(scope, period) : period
  const { grain, template, relative, edge } = value
  const complete = template === null || template.includes('{') ? null : template
  const { since, total } = lead
  const isSpan = grain === 'stage' || since || relative === 'past-span' || relative === 'to-date'
  const run = { from: place.at, to, sentence: place.sentence }
  const use = isSpan && spansRecord(scope, run) ? 'base' : useOf(scope, run)
  const asOf = lead.asOf && !(total && grain !== 'year')
  return { kind: 'period', from: place.at, to, grain, template, relative, edge, value: complete, asOf, since, use }
}

/** The words before a date: "tính đến hết", "từ", "cuối". */
interface Lead {
  readonly end: number
  readonly asOf: boolean
  readonly since: boolean
  /** Summed up from January: "lũy kế đến hết". */
  readonly total: boolean
  readonly edge: PeriodValue['edge']
}

const EDGES = { first: 'start', middle: 'middle', last: 'end' } as const

function readLead(scope: Scope, at: number): Lead {
  let end = at
  let asOf = false
  let since = false
  let total = false
  let edge: Lead['edge'] = null
  for (let words = 0; words < 4; words++) {
    const word = calendarWord(scope, end)?.is
    if (word === 'from') since = true
    else if (word === 'to' || word === 'as-of' || word === 'end') asOf = true
    else if (word === 'total') asOf = total = true
    else if (word === 'first' || word === 'middle' || word === 'last') edge = EDGES[word]
    else if (word !== 'whole') break
    end = afterWord(scope, end)
  }
  return { end, asOf, since, total, edge }
}

/** A date with what leads to it; "trong 2 ngày 4-5/12" begins with its count. */
function readLedDate(scope: Scope, { at, sentence }: Place, lead: Lead): Read<DateValue> | undefined {
  const counted = isNumber(scope, lead.end) && isCalendar(scope, lead.end + 1, 'day')
  const date = readDate(scope, counted ? lead.end + 1 : lead.end)
  // In "Hội nghị Trung ương 5 ngày 10/5" the number counts no days.
  if (counted && date?.value.endDay === null) return undefined
  if (date === undefined || date.value.said || date.value.year !== null) return date
  if (isGlued(scope, at) && isMarkOf(scope, at - 1, '/-.')) return undefined
  return isFraction(scope, { from: lead.end, to: date.end, sentence }, lead.asOf || lead.since) ? undefined : date
}

function isNumber({ lexemes, to }: Scope, i: number): boolean {
  return i < to && lexemes.kind[i] === LexemeKind.number
}

/** "từ năm 2016 đến nay" is the stage up to the report's year. */
function upToNow(scope: Scope, { value, end }: Read<PeriodValue>): Read<PeriodValue> {
  const after = afterNow(scope, end)
  if (after === end || value.grain !== 'year') return { value, end: after }
  if (value.edge === 'start') return { value: { ...value, relative: 'to-date' }, end: after }
  const year = Number(value.template)
  return Number.isNaN(year)
    ? { value, end }
    : { value: { ...value, grain: 'stage', template: stageTemplate({ year }, THIS_YEAR) }, end: after }
}

function afterNow(scope: Scope, at: number): number {
  return isCalendar(scope, at, 'now') ? afterWord(scope, at) : at
}

/** "so với cùng kỳ 2018" | "so với 2018" */
function isCompared({ lexemes }: Scope, at: number): boolean {
  const base = phraseBefore(lexemes, at, { kind: Kind.base, lowest: Math.max(0, at - 4) })
  return base !== undefined && (lexemes.lexicon.meaning(base.phrase, Kind.base) as BaseWord).is !== 'plan'
}

/** "năm 2018, 2019" | "năm 2018 và 2019" */
function continuesYears(scope: Scope, { at, before }: Place): boolean {
  if (before?.kind !== 'period' || before.grain !== 'year' || before.to !== at - 1 || yearNumber(scope, at) === 0) return false
  return isMarkOf(scope, at - 1, ',') || isCalendar(scope, at - 1, 'and')
}
