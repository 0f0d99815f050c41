import type { CalendarDate } from '../grammar/date.ts'
import type { DateMention } from '../grammar/dates.ts'
import { isKind, Kind } from '../grammar/kinds.ts'
import type { PeriodMention } from '../grammar/period.ts'
import { isWord, textAt } from '../grammar/phrase.ts'
import { isPlanned, isPlanWord } from '../rules/planned.ts'
import { isMark, type Run } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import { REVIEWS } from '../vocab/reviews.ts'
import { CURVES, type CurveName, weightOn } from './writing-curves.ts'

/** Months are counted from the year 0. */
export const YEAR = 12

/** What a period or day says of the month in which its text was written. */
export interface Witness {
  /** The same for mentions that say the same. */
  readonly key: string
  readonly first: number
  readonly last: number
  readonly curve: CurveName
  /** Years that it names. */
  readonly years: readonly number[]
}

/** What a witness says for a month. */
export function weightAt(witness: Witness, month: number): number {
  return weightOn(CURVES[witness.curve], witness, month)
}

/** What a mention of the text witnesses; `undefined` where it says nothing of a year. `day` is the one whose year is looked for. */
export function witnessOf(reading: Reading, mention: DateMention, day: CalendarDate | undefined): Witness | undefined {
  if (mention.kind === 'date') return mention.year === null ? undefined : dayWitness(reading, mention, mention.year)
  if (mention.value === null) return untilNow(mention)
  const name = curveOf(reading, mention, day)
  const [first, last] = monthsOf(mention.value)
  return witness(name, name === 'opened' || name === 'plannedStage' ? [first, first + YEAR - 1] : [first, last])
}

/** What a month in the address of a page or a picture witnesses. */
export function linkWitness(month: number): Witness {
  return witness('link', [month, month])
}

function witness(name: CurveName, [first, last]: readonly [number, number]): Witness {
  const years = name === 'ahead' || name === 'until' || name === 'toward' ? [] : [Math.floor(first / YEAR), Math.floor(last / YEAR)]
  return { key: `${name} ${first} ${last}`, first, last, curve: name, years }
}

function curveOf(reading: Reading, mention: PeriodMention & DateMention, day: CalendarDate | undefined): CurveName {
  const { grain, use, asOf } = mention
  if (grain === 'stage') return stageCurve(reading, mention, day)
  const isYear = grain === 'year'
  if (isYear && isSummedUp(reading, mention)) return 'summedUp'
  if (use === 'statement' && isStillAhead(reading.lexemes, mention)) return isYear ? 'ahead' : 'deadline'
  if (use === 'document') return 'document'
  if (isYear && isThisYear(reading, mention)) return 'thisYear'
  if (use === 'base') return mention.since ? 'since' : isYear ? baseCurve(reading, mention) : 'baseRun'
  if (isYear && isCompared(reading, mention)) return 'baseYear'
  const planned = isPlanned(reading, mention) || (grain === 'half' && isFocus(reading.lexemes, mention))
  if (isWord(reading.lexemes, mention.from - 1, 'trước') || (asOf && planned)) return isYear ? 'ahead' : 'plannedRun'
  if (planned) return isYear ? 'plannedYear' : 'plannedRun'
  if (isOfPlan(reading, mention)) return 'ofPlan'
  if (mention.since) return 'since'
  if (!isYear) return grain === 'month' ? 'month' : 'run'
  if (asOf) return mention.edge === 'end' || isCounted(reading, mention) ? 'reached' : 'until'
  if (isWord(reading.lexemes, mention.from - 1, 'vào')) return 'toward'
  if (isNth(reading.lexemes, mention.from)) return 'held'
  if (mention.edge === 'start') return 'yearStart'
  if (mention.edge === 'end') return 'yearEnd'
  return yearCurve(reading, mention)
}

/** "nội dung trọng tâm của công tác đoàn ⟨6 tháng cuối năm 2017⟩": what is still to be done. */
function isFocus(lexemes: Lexemes, { from, to }: Run): boolean {
  if (!isWord(lexemes, to - 3, 'cuối') && !isWord(lexemes, to - 2, 'cuối')) return false
  for (let i = from - 1; i >= from - FARTHEST_FOCUS; i--) if (isWord(lexemes, i, 'trọng') && isWord(lexemes, i + 1, 'tâm')) return true
  return false
}

/** "[năm 2004] này" | "năm tới tăng 8% so với [năm 2004]": what next year is compared with is this one. */
function isThisYear({ lexemes, division }: Reading, { from, to }: Run): boolean {
  if (isWord(lexemes, to, 'này')) return true
  if (!isWord(lexemes, from - 1, 'với') || !isWord(lexemes, from - 2, 'so')) return false
  const first = division.sentences[division.sentenceOf[from] ?? 0]?.from ?? from
  for (let i = from - 3; i > first && i > from - FARTHEST_NEXT; i--)
    if (isWord(lexemes, i, 'tới') && isWord(lexemes, i - 1, 'năm')) return true
  return false
}

/** Lexemes between "năm tới" and the year that it is compared with. */
const FARTHEST_NEXT = 20

/** Lexemes between "trọng tâm" and its time, and between "so với" and the year of what is compared with. */
const FARTHEST_FOCUS = 8
const FARTHEST_COMPARED = 12

/** "tăng 8% so với kế hoạch dự trữ hàng Tết ⟨năm 2016⟩" */
function isCompared({ lexemes, division }: Reading, { from }: Run): boolean {
  for (let i = from - 1; i >= from - FARTHEST_COMPARED && division.clauseOf[i] === division.clauseOf[from]; i--) {
    if (lexemes.kind[i] !== LexemeKind.word) return false
    if (isWord(lexemes, i, 'so') && isWord(lexemes, i + 1, 'với')) return true
  }
  return false
}

/** "đến ⟨tháng 6/2018⟩ sẽ khai trương": not yet, when it is told. */
function isStillAhead(lexemes: Lexemes, { from, to }: Run): boolean {
  const led = isWord(lexemes, from, 'đến') || isWord(lexemes, from - 1, 'đến') || isWord(lexemes, from - 1, 'vào')
  return led && isWord(lexemes, isMark(lexemes, to, ',') ? to + 1 : to, 'sẽ')
}

function baseCurve(reading: Reading, mention: PeriodMention): CurveName {
  if (isOfPlan(reading, mention)) return 'ofPlan'
  return mention.edge === 'start' ? 'baseStart' : 'baseYear'
}

/** "[năm 2018], tỉnh thu 500 tỷ đồng" is a result, "[năm 2018] dự kiến đạt 500 tỷ đồng" is not. */
function yearCurve({ lexemes, division }: Reading, { from, to }: Run): CurveName {
  const { from: begin = from, to: end = to } = division.sentences[division.sentenceOf[from] ?? 0] ?? {}
  for (let i = from - 1; i >= Math.max(begin, from - FARTHEST_REVIEW); i--)
    if (REVIEWED.has(`${textAt(lexemes, i)} ${textAt(lexemes, i + 1)}`.toLowerCase())) return 'result'
  for (let i = to; i < Math.min(end, to + FARTHEST_AMOUNT); i++) {
    if (isPlanWord(lexemes, i)) return 'meant'
    if (isWord(lexemes, i, 'đã')) return 'result'
    if (lexemes.kind[i - 1] === LexemeKind.number && (isKind(lexemes, i, MEASURED) || isMark(lexemes, i, '%'))) return 'result'
  }
  return 'year'
}

const FARTHEST_REVIEW = 8
const FARTHEST_AMOUNT = 10
const REVIEWED = new Set<string>(REVIEWS)
const MEASURED = Kind.unit | Kind.multiplier

/** "tính đến năm 2018" | "đến hết năm 2018", which says what was counted; "đến năm 2020" looks ahead. */
export function isCounted({ lexemes }: Reading, { from, to }: Run): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++) if (isWord(lexemes, i, 'tính') || isWord(lexemes, i, 'hết')) return true
  return false
}

function stageCurve(reading: Reading, mention: PeriodMention & DateMention, day: CalendarDate | undefined): CurveName {
  if (day !== undefined && isCongress(reading, mention, day)) return 'opened'
  if (isWord(reading.lexemes, mention.from, 'nhiệm')) return 'term'
  // "tổng kết kế hoạch 5 năm (2000-2005)": looked back on when it ends.
  if (isSummedUp(reading, mention)) return 'anniversary'
  if (isMeant(reading, mention)) return 'plannedStage'
  const [first = 0, last = 0] = (mention.value ?? '').split('/').map(Number)
  const bracketed = isBracketed(reading, mention)
  if (last - first >= ANNIVERSARY && (bracketed || (last - first) % 5 === 0)) return 'anniversary'
  return bracketed || mention.since || last % 5 > 1 ? 'past' : 'stage'
}

/** Years of a stage that is looked back on at the end of its last one. */
const ANNIVERSARY = 10

/** "dự kiến triển khai thành 5 giai đoạn từ năm 2018 đến năm 2022" */
function isMeant({ lexemes, division }: Reading, { from }: Run): boolean {
  const first = Math.max(division.clauses[division.clauseOf[from] ?? 0]?.from ?? 0, from - FARTHEST_PLANNED)
  for (let i = from - 1; i >= first; i--) if (isPlanWord(lexemes, i)) return true
  return false
}

/** Lexemes between "dự kiến" and a stage. */
const FARTHEST_PLANNED = 12

/** "Ngày 5/8, Đại hội Đảng bộ huyện, [nhiệm kỳ 2015 - 2020], khai mạc": a congress opens the term that it is called by. */
function isCongress({ lexemes, division }: Reading, { from }: Run, day: CalendarDate): boolean {
  if (!isWord(lexemes, from, 'nhiệm') || division.sentenceOf[from] !== division.sentenceOf[day.from]) return false
  const first = Math.max(division.sentences[division.sentenceOf[from] ?? 0]?.from ?? 0, from - FARTHEST_CONGRESS)
  for (let i = from - 1; i > first; i--)
    if (isWord(lexemes, i, 'hội') && isWord(lexemes, i - 1, 'đại')) return !isWord(lexemes, i - 2, 'quyết')
  return false
}

/** Lexemes between "đại hội" and its term. */
const FARTHEST_CONGRESS = 24

/** "từ năm 2016 đến nay": most likely not long after. */
function untilNow({ template }: PeriodMention): Witness | undefined {
  const year = /^\d{4}(?=\/\{)/.test(template ?? '') ? Number(template?.slice(0, 4)) : undefined
  return year === undefined ? undefined : witness('untilNow', [year * YEAR, year * YEAR + YEAR - 1])
}

/** Lexemes between "tổng kết" and its year. */
const FARTHEST_SUMMARY = 20

/** "tổng kết công tác năm 2025": at the end of that year, or soon after it. */
function isSummedUp({ lexemes, division }: Reading, { from }: Run): boolean {
  const start = Math.max(division.clauses[division.clauseOf[from] ?? 0]?.from ?? 0, from - FARTHEST_SUMMARY)
  for (let i = from - 1; i >= start; i--) {
    if (isWord(lexemes, i, 'triển') || isWord(lexemes, i, 'nhiệm')) return false
    if (isWord(lexemes, i, 'kết') && isWord(lexemes, i - 1, 'tổng')) return true
  }
  return false
}

/** Lexemes between "kế hoạch" and its year. */
const FARTHEST_PLAN = 4

function isOfPlan({ lexemes }: Reading, { from }: Run): boolean {
  for (let i = from; i >= Math.max(0, from - FARTHEST_PLAN); i--) if (isKind(lexemes, i, Kind.plan)) return true
  return false
}

/** "10 năm (1996-2006)" looks back, "giai đoạn 2016-2020" may look ahead. */
function isBracketed({ lexemes }: Reading, { from, to }: Run): boolean {
  return isMark(lexemes, from - 1, '(') && isMark(lexemes, to, ')')
}

function dayWitness({ lexemes }: Reading, mention: DateMention & CalendarDate, year: number): Witness {
  const { use, month, endYear, endMonth, from, since } = mention
  const at = year * YEAR + (month ?? 1) - 1
  // "từ 1/1/2021 đến 31/7/2022" is told when it is over.
  const over = endYear === null && endMonth === null ? at : (endYear ?? year) * YEAR + (endMonth ?? month ?? 1) - 1
  // "30/4/1975 - 30/4/2025" is an anniversary.
  if (endYear !== null && endYear > year + 1) return witness('run', [endYear * YEAR, endYear * YEAR + YEAR - 1])
  if (use === 'stamp') return witness(use, [at, at])
  // "có hiệu lực từ ngày 1/1/2018" may be said before
  if (use === 'document') return witness(since ? 'month' : use, [at, at])
  if (since && mention.endDay === null) return witness('onward', [at, at])
  return witness(isDeadline(lexemes, from) ? 'deadline' : 'day', [over, over])
}

/** "lần thứ ba [năm 2018]" | "lần thứ 9, [năm 2018]" */
function isNth(lexemes: Lexemes, at: number): boolean {
  const last = isMark(lexemes, at - 1, ',') ? at - 2 : at - 1
  return isWord(lexemes, last - 1, 'thứ') && isWord(lexemes, last - 2, 'lần')
}

/** "trước [ngày 30/6]" | "chậm nhất [ngày 30/6]" */
function isDeadline(lexemes: Lexemes, at: number): boolean {
  return isWord(lexemes, at - 1, 'trước') || (isWord(lexemes, at - 1, 'nhất') && isWord(lexemes, at - 2, 'chậm'))
}

/** First and last month of a period of the record: "2019", "2019-H1", "2019-Q3", "2019-11", "2019-01/2019-09". */
function monthsOf(period: string): readonly [number, number] {
  const [from = '', to = from] = period.split('/')
  return [monthRange(from)[0], monthRange(to)[1]]
}

function monthRange(part: string): readonly [number, number] {
  const january = Number(part.slice(0, 4)) * YEAR
  const rest = part.slice(5)
  if (rest === '') return [january, january + 11]
  if (rest.startsWith('Q')) return [january + Number(rest[1]) * 3 - 3, january + Number(rest[1]) * 3 - 1]
  if (rest.startsWith('H')) return [january + Number(rest[1]) * 6 - 6, january + Number(rest[1]) * 6 - 1]
  const month = january + Number(rest.slice(0, 2)) - 1
  return [month, month]
}
