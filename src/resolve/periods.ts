import type { Base } from '../grammar/base.ts'
import type { DateMention } from '../grammar/dates.ts'
import { beginsKind, isKind, Kind } from '../grammar/kinds.ts'
import { completePeriod, type PeriodMention } from '../grammar/period.ts'
import { isWord } from '../grammar/phrase.ts'
import { baseOfAmount } from '../rules/indicators/base-amount.ts'
import type { Statement } from '../rules/indicators/indicators.ts'
import { periodCovering, type Scene } from '../rules/indicators/scene.ts'
import { isMark, isMarkIn } from '../text/clauses.ts'
import { lastKnown } from './ahead.ts'
import { breaksDown } from './bases.ts'
import { type PeriodReading, readingOf } from './near-times.ts'
import { PeriodFlow } from './period-flow.ts'
import { isLasting, isTimeless, startsChange } from './timeless.ts'
import type { Writing } from './writing.ts'

/** How far a period is looked for after an amount, in lexemes. */
const REACH_AFTER = 14

/** When a report was written, and the year that it is about. */
export interface ReportTime {
  readonly written: Writing | undefined
  readonly year: number | undefined
  /** The part of its year that it is about, where it is one. */
  readonly period: string | undefined
  /** The last year up to which it counts: "tính đến tháng 5/2003". */
  readonly counted: number | undefined
}

/**
 * The period of each statement: its own; one that follows its amount; that of the statement whose thing it takes over; the last one stated
 * before it in the sentence, and then in the discourse; at last the year that the report is about, or its part.
 */
export function resolvePeriods(scene: Scene, statements: readonly Statement[], time: ReportTime): PeriodReading[] {
  const flow = new PeriodFlow(scene, time.year)
  // What goes on from the value of a base is of the time that is reported.
  const told: PeriodReading[] = []
  const readings = statements.map((statement, i) => {
    const before = lastOutside(scene, statements, i)
    const taken = before === undefined ? undefined : told[before]
    const whole = breaksDown(scene, statement) ? told[lastStatement(scene, statements, i)] : undefined
    const reading = monthly(scene, statement, flow, readStatement(scene, statement, { flow, time, taken, whole }))
    told.push(reading)
    const base = baseOfAmount(scene, statement.amount)
    if (base !== undefined) return isOfOthers(scene, statement, base) ? reading : baseReading(reading, base)
    return wholeYear(scene, statement, atBase(scene, statement, reading))
  })
  return readings.map((reading, i) => (reading.period === null ? ofNextChange(scene, statements, readings, i) : reading))
}

/** "đạt ⟨24.530 ha⟩, tăng 2,9% so với cùng kỳ năm 2024": what has no time of its own is of the time of its change. */
function ofNextChange(scene: Scene, statements: readonly Statement[], readings: readonly PeriodReading[], at: number): PeriodReading {
  const [statement, next] = [statements[at], statements[at + 1]]
  const reading = readings[at] ?? NONE
  if (statement === undefined || next?.sentence !== statement.sentence || !next.inheritsThing || next.subject !== statement.subject)
    return reading
  return baseOfAmount(scene, statement.amount) === undefined ? atBase(scene, next, reading) : reading
}

interface Context {
  readonly flow: PeriodFlow
  readonly time: ReportTime
  /** That of the statement before in the sentence. */
  readonly taken: PeriodReading | undefined
  /** That of what the sentence breaks down: "… đạt 388 tỷ USD. Trong đó, …". */
  readonly whole: PeriodReading | undefined
}

function readStatement(scene: Scene, statement: Statement, { flow, time, taken, whole }: Context): PeriodReading {
  const at = statement.amount.from
  const [sentence, discourse] = [flow.inSentence(at), flow.inDiscourse(at, isRanking(statement))]
  const moment = {
    written: time.written,
    reportYear: time.year,
    year: flow.yearAt(at),
    pastStage: () => flow.pastStage(at, time.written?.year),
    status: statement.status,
  }
  const read = (mention: DateMention | undefined) => {
    if (mention === undefined) return undefined
    const named = isUpToNow(scene, mention) ? flow.dayBefore(mention) : isThisMonth(mention) ? flow.monthBefore(at) : undefined
    // "tháng 1 ⟨năm nay⟩" is told from the time of writing.
    const isNow = isWord(scene.reading.lexemes, mention.to - 1, 'nay') && time.written?.month != null
    return readingOf(named ?? mention, isNow ? { ...moment, year: time.written?.year } : moment)
  }
  return (
    read(ownPeriod(scene, statement, flow)) ??
    (startsChange(scene, statement) ? NONE : undefined) ??
    read(sentence) ??
    (sharesTime(scene, statement) ? taken : undefined) ??
    (isLasting(scene, statement) ? NONE : undefined) ??
    (statement.inheritsThing ? taken : undefined) ??
    (isTimeless(scene, statement) ? NONE : undefined) ??
    whole ??
    (isDone(scene, statement) ? known(read(discourse), time) : read(discourse)) ??
    reported(time, statement)
  )
}

/** "CPI tháng 12/2020 tăng 0,1%.¶ Nhóm giao thông tăng ⟨2,45%⟩ so với tháng trước": a month is measured against the one before it. */
function monthly(scene: Scene, { base, amount }: Statement, flow: PeriodFlow, reading: PeriodReading): PeriodReading {
  const against = typeof base === 'number' ? scene.bases[base] : undefined
  if (against?.name !== 'previous-period' || reading.period?.length !== YEAR || !namesMonth(scene, against)) return reading
  const month = flow.monthBefore(amount.from)
  const named = month === undefined ? undefined : completePeriod(month as PeriodMention, Number(reading.period))
  return named === undefined ? reading : { period: named, inferred: true }
}

/** "cao hơn mức tăng ⟨18,4%⟩ của cả nước": a value of others, at the same time where no other is named. */
function isOfOthers({ reading }: Scene, { amount }: Statement, { name, mention }: Base): boolean {
  const { lexemes } = reading
  if (name !== null || mention !== null || !isWord(lexemes, amount.to, 'của')) return false
  return isKind(lexemes, amount.to + 1, Kind.area) || OTHERS.some((word) => isWord(lexemes, amount.to + 1, word))
}

const OTHERS = ['bình', 'các', 'cả', 'toàn'] as const

/** "lợi nhuận đạt 900 tỷ đồng, tăng ⟨7%⟩ so với cùng kỳ năm 2015": what is measured against the same time of a named year is of the next. */
function atBase(scene: Scene, { base, amount }: Statement, reading: PeriodReading): PeriodReading {
  const against = typeof base === 'number' && reading.period === null ? scene.bases[base] : undefined
  const named = against?.name === 'same-period' && against.mention?.kind === 'period' ? against.mention.value : null
  return named === null || (against?.from ?? 0) < amount.from
    ? reading
    : { period: String(Number(named.slice(0, YEAR)) + 1), inferred: true }
}

/** "so với ⟨tháng⟩ trước" */
function namesMonth({ reading: { lexemes } }: Scene, { from, to }: Base): boolean {
  for (let i = from; i < to; i++) if (isWord(lexemes, i, 'tháng')) return true
  return false
}

/** "2020" */
const YEAR = 4

/** "… sẽ tăng vào năm 2021. Số người ⟨đã⟩ đạt 226.450 người": a result. */
function isDone({ reading: { lexemes } }: Scene, { evidence, amount, status }: Statement): boolean {
  if (status !== 'actual') return false
  for (let i = evidence.from; i < amount.from; i++) if (isWord(lexemes, i, 'đã')) return true
  return false
}

/** What was forecast is not the time of a result: the text could not know it yet. */
function known(reading: PeriodReading | undefined, time: ReportTime): PeriodReading | undefined {
  if (reading?.period == null || time.year === undefined) return reading
  return Number(reading.period.slice(0, 4)) > lastKnown(time) ? undefined : reading
}

/** "xếp thứ ⟨14/63⟩" | "tăng ⟨10 bậc⟩" */
function isRanking({ measure, unit }: Statement): boolean {
  return measure === 'rank' || unit === 'bậc'
}

/** What the report is about; what is planned or expected is so for the year. */
function reported({ written, year, period }: ReportTime, { status, unit }: Statement): PeriodReading {
  if (year === undefined) return NONE
  // Who takes part does so when the meeting is.
  if (unit === 'đại biểu' && written !== undefined) return { period: String(written.year), inferred: true }
  const isAhead = status === 'planned' || status === 'forecast'
  // A resolution for the next year tells what was done in its own.
  if (!isAhead && written?.month != null && year > written.year) return { period: String(written.year), inferred: true }
  return { period: (isAhead ? undefined : period) ?? String(year), inferred: true }
}

/** "Đến ngày 29/12 đạt 127% dự toán ⟨(9.500 tỷ đồng)⟩": what was planned is for the year, unless the plan is one for a part of it ("kế hoạch quý I"). */
function wholeYear(scene: Scene, { amount, status }: Statement, reading: PeriodReading): PeriodReading {
  if (status !== 'planned' || scene.inBrackets[amount.from] === 0 || reading.period === null) return reading
  if (!OF_YEAR.test(reading.period) || !followsPlan(scene, amount.boundFrom)) return reading
  return { period: reading.period.slice(0, 4), inferred: true }
}

/** A day, or months, of one year. */
const OF_YEAR = /^(\d{4})-(?:\d\d-\d\d|\d\d(?:\/\1-\d\d)?|H1)$/

/** Lexemes between the noun of a plan and its amount in brackets. */
const LONGEST_PLAN = 18

/** "dự toán ⟨(9.500 tỷ đồng)⟩" | "(kế hoạch ⟨9.500 tỷ đồng⟩)" | "kế hoạch năm 2018 ⟨(7,5 triệu lượt khách)⟩" */
function followsPlan({ reading: { lexemes }, periods, periodAt, quantityAt }: Scene, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_PLAN) && (quantityAt[i] ?? -1) < 0; i--) {
    const period = periods[periodAt[i] ?? -1]
    if (period?.kind === 'period' && period.grain !== 'year') return false
    if (beginsKind(lexemes, i, Kind.plan)) return true
  }
  return false
}

/** "đến nay" | "đến thời điểm này"; not "hiện nay" */
function isUpToNow({ reading }: Scene, mention: DateMention): boolean {
  return mention.kind === 'period' && mention.relative === 'now' && !isWord(reading.lexemes, mention.from, 'hiện')
}

/** "trong tháng" */
function isThisMonth(mention: DateMention): boolean {
  return mention.kind === 'period' && mention.relative === 'this-month'
}

/** The period of a base: the one it names, or the same of the year before; the amount of a plan is for the year. */
function baseReading({ period, inferred }: PeriodReading, { name, mention }: Base): PeriodReading {
  if (name === 'plan') return { period: period?.slice(0, 4) ?? null, inferred }
  const named = mention?.kind === 'period' ? (mention.value ?? (name === null ? completed(mention, period) : null)) : null
  if (name === null && named !== null) return { period: named, inferred: false }
  if (name === 'previous-period') return { period: periodBefore(period), inferred: true }
  if (name !== 'same-period' && name !== 'previous-year') return { period: null, inferred: false }
  const year = named === null ? undefined : Number(named.slice(0, 4))
  const shifted = period?.replaceAll(/\d{4}/g, (own) => String(year ?? Number(own) - 1))
  return { period: shifted ?? null, inferred: inferred || year === undefined }
}

/** "2020-10" for "2020-11", "2019-Q4" for "2020-Q1": the month or quarter before. */
function periodBefore(period: string | null): string | null {
  const [, year = '', quarter = '', number = ''] = /^(\d{4})-(Q?)(\d{1,2})$/.exec(period ?? '') ?? []
  if (year === '') return null
  const last = quarter === '' ? 12 : 4
  const before = number === '1' || number === '01' ? last : Number(number) - 1
  const ofYear = before === last ? Number(year) - 1 : year
  return `${ofYear}-${quarter}${quarter === '' ? String(before).padStart(2, '0') : before}`
}

/** "so với 6 tháng đầu năm ⟨(24 tỷ đồng)⟩" of the same year. */
function completed(mention: PeriodMention, period: string | null): string | null {
  return (period === null ? undefined : completePeriod(mention, Number(period.slice(0, 4)))) ?? null
}

const NONE: PeriodReading = { period: null, inferred: false }

/** The statement before this one in the sentence; where this one is not in brackets, one that is not. */
function lastOutside({ inBrackets }: Scene, statements: readonly Statement[], at: number): number | undefined {
  const statement = statements[at]
  for (let i = at - 1; i >= 0; i--) {
    const before = statements[i]
    if (before === undefined || before.sentence !== statement?.sentence) return undefined
    if (inBrackets[statement.amount.from] === 1 || inBrackets[before.amount.from] === 0) return i
  }
  return undefined
}

/** The last statement of the sentence before, outside brackets; -1 where there is none. */
function lastStatement({ inBrackets }: Scene, statements: readonly Statement[], at: number): number {
  const sentence = statements[at]?.sentence ?? 0
  let i = at - 1
  while (i >= 0 && (statements[i]?.sentence === sentence || inBrackets[statements[i]?.amount.from ?? 0] === 1)) i--
  return (statements[i]?.sentence ?? -1) === sentence - 1 ? i : -1
}

/** "48 dự án với ⟨tổng vốn đầu tư 74.000 tỷ đồng⟩": the money said with the thing before shares its time. */
function sharesTime({ reading }: Scene, { evidence, amount }: Statement): boolean {
  return amount.kind === 'money' && isWord(reading.lexemes, evidence.from - 1, 'với')
}

/** The period inside the statement's words, unless it belongs to an amount before, or right after its amount. */
function ownPeriod(scene: Scene, { ownPeriod: own, amount, measure }: Statement, flow: PeriodFlow): DateMention | undefined {
  const inside = own === undefined ? undefined : scene.periods[own]
  if (inside !== undefined && !flow.completesAmount(inside)) return inside
  // In "98% kế hoạch giao năm 2019" the year is that of the plan.
  return measure === 'of-plan' || measure === 'over-plan' ? undefined : periodAfter(scene, amount.to)
}

function periodAfter(scene: Scene, at: number): DateMention | undefined {
  const { lexemes, division } = scene.reading
  const periodAt = (i: number) => periodCovering(scene, i)
  if (isMark(lexemes, at, '(')) {
    const period = periodAt(at + 1)
    return period !== undefined && isMark(lexemes, period.to, ')') ? period : undefined
  }
  const clause = division.clauseOf[at - 1]
  for (let i = at; i < Math.min(lexemes.count, at + REACH_AFTER) && division.clauseOf[i] === clause; i++) {
    if ((scene.quantityAt[i] ?? -1) >= 0 || (scene.baseAt[i] ?? -1) >= 0 || isMarkIn(lexemes, i, ',()')) return undefined
    if (NEXT_CLAUSE.some((word) => isWord(lexemes, i, word))) return undefined
    const period = periodAt(i)
    // "khoản đầu tư ⟨từ năm 2010⟩" says since when there is what was counted.
    if (period !== undefined) return period.kind === 'period' && period.since && period.grain === 'year' ? undefined : period
  }
  return undefined
}

/** Words that begin another statement. */
const NEXT_CLAUSE = ['khi', 'mà', 'nhưng', 'nâng', 'sang', 'song', 'thì', 'và', 'đưa']
