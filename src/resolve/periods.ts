import type { CalendarDate } from '../grammar/date.ts'
import type { DateMention } from '../grammar/dates.ts'
import { beginsKind, Kind } from '../grammar/kinds.ts'
import { completePeriod } from '../grammar/period.ts'
import type { Statement } from '../rules/indicators/indicators.ts'
import type { Scene } from '../rules/indicators/scene.ts'
import { isMark } from '../text/clauses.ts'

/** A statement's period in the record's words, and whether it was inferred. */
export interface PeriodReading {
  readonly period: string | null
  readonly inferred: boolean
}

/** Lexemes before a period that sets the time of later sentences. */
const FRAME = 8

/** How far a period is looked for after an amount, in lexemes. */
const REACH_AFTER = 14

/**
 * The period of each statement: its own; one that follows its amount; that of the statement whose thing it takes over; the last one stated
 * before it in the sentence, and then in the discourse; at last the year that the report is about.
 */
export function resolvePeriods(scene: Scene, statements: readonly Statement[], reportYear: number | undefined): PeriodReading[] {
  const flow = new PeriodFlow(scene)
  const readings: PeriodReading[] = []
  statements.forEach((statement, i) => {
    const taken = statement.inheritsThing && statements[i - 1]?.sentence === statement.sentence ? readings[i - 1] : undefined
    const candidates = [
      () => readingOf(ownPeriod(scene, statement), reportYear),
      () => readingOf(flow.inSentence(statement.amount.from), reportYear),
      () => taken,
      () => (isLasting(scene, statement) ? NONE : undefined),
      () => readingOf(flow.inDiscourse(statement.amount.from), reportYear),
    ]
    const inferred = reportYear === undefined ? NONE : { period: String(reportYear), inferred: true }
    readings.push(firstOf(candidates) ?? inferred)
  })
  return readings
}

const NONE: PeriodReading = { period: null, inferred: false }

function firstOf(candidates: readonly (() => PeriodReading | undefined)[]): PeriodReading | undefined {
  for (const candidate of candidates) {
    const reading = candidate()
    if (reading !== undefined) return reading
  }
  return undefined
}

/** "công suất", "tổng mức đầu tư của dự án", "rộng": what a thing has for good is of no period unless its sentence names one. */
function isLasting(scene: Scene, { evidence, amount }: Statement): boolean {
  const { lexemes } = scene.reading
  for (let i = evidence.from; i < amount.from; i++) if (beginsKind(lexemes, i, Kind.lasting)) return true
  return false
}

/** The mention in the record's words; a year that it does not state is the report's. `undefined` where it cannot be completed. */
function readingOf(mention: DateMention | undefined, year: number | undefined): PeriodReading | undefined {
  if (mention === undefined) return undefined
  if (mention.kind === 'date') return dayOf(mention, year)
  if (mention.value !== null) return { period: mention.value, inferred: false }
  const completed = year === undefined ? undefined : completePeriod(mention, year)
  return completed === undefined ? undefined : { period: completed, inferred: true }
}

function dayOf({ year: stated, month, day }: CalendarDate, reportYear: number | undefined): PeriodReading | undefined {
  const year = stated ?? reportYear
  if (year === undefined || month === null || day === null) return undefined
  const two = (number: number) => String(number).padStart(2, '0')
  return { period: `${year}-${two(month)}-${two(day)}`, inferred: stated === null }
}

/** The period inside the statement's words, or right after its amount. */
function ownPeriod(scene: Scene, { ownPeriod: own, amount }: Statement): DateMention | undefined {
  if (own !== undefined) return scene.periods[own]
  const { lexemes, division } = scene.reading
  const clause = division.clauseOf[amount.from]
  for (let i = amount.to; i < Math.min(lexemes.count, amount.to + REACH_AFTER) && division.clauseOf[i] === clause; i++) {
    if ((scene.quantityAt[i] ?? -1) >= 0 || (scene.baseAt[i] ?? -1) >= 0 || isMark(lexemes, i, ',') || isMark(lexemes, i, ')'))
      return undefined
    const period = scene.periods[scene.periodAt[i] ?? -1]
    if (period !== undefined) return period
  }
  return undefined
}

/** Periods in the order of the text, asked for at ascending places. */
class PeriodFlow {
  private readonly scene: Scene
  private next = 0
  private sentence: DateMention | undefined
  private discourse: DateMention | undefined

  constructor(scene: Scene) {
    this.scene = scene
  }

  /** The last period stated before a lexeme in its sentence, outside brackets. */
  inSentence(lexeme: number): DateMention | undefined {
    this.advance(lexeme)
    const { sentenceOf } = this.scene.reading.division
    const found = this.sentence
    return found !== undefined && sentenceOf[found.from] === sentenceOf[lexeme] ? found : undefined
  }

  /** The last period stated before a lexeme that later sentences go on speaking of: never a single day. */
  inDiscourse(lexeme: number): DateMention | undefined {
    this.advance(lexeme)
    return this.discourse
  }

  private advance(lexeme: number): void {
    const { periods } = this.scene
    for (let period = periods[this.next]; period !== undefined && period.from < lexeme; period = periods[++this.next]) {
      if (this.inBrackets(period)) continue
      this.sentence = period
      if (governs(period) && this.isFrame(period)) this.discourse = period
    }
  }

  /** "Năm 2019, …" | "Theo báo cáo, 6 tháng đầu năm …": a period near the head of its sentence sets the time of those that follow. */
  private isFrame({ from }: DateMention): boolean {
    const { division } = this.scene.reading
    const sentence = division.sentences[division.sentenceOf[from] ?? 0]
    return from - (sentence?.from ?? 0) <= FRAME
  }

  private inBrackets({ from }: DateMention): boolean {
    const { lexemes, division } = this.scene.reading
    const sentence = division.sentences[division.sentenceOf[from] ?? 0]
    for (let i = from - 1; i >= Math.max(sentence?.from ?? 0, from - 12); i--) {
      if (isMark(lexemes, i, ')')) return false
      if (isMark(lexemes, i, '(')) return true
    }
    return false
  }
}

/** A period goes on governing; a day only where the text counts up to it. */
function governs(mention: DateMention): boolean {
  return mention.kind === 'period' || mention.asOf
}
