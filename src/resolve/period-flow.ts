import type { DateMention } from '../grammar/dates.ts'
import type { Scene } from '../rules/indicators/scene.ts'
import { type Block, isMarkIn, type Run } from '../text/clauses.ts'
import { LexemeKind, Shape } from '../text/lexer.ts'
import { announcesResults, beginsClause, datesTelling, isOneOf, opensReport } from './period-place.ts'
import { headlineOf } from './report-year.ts'

/** How many lexemes of a sentence may stand before a period that sets the time of what follows although nothing is measured there. */
const HEAD = 8
/** Lexemes of the longest line that is no paragraph. */
const LONGEST_LINE = 30

/** How far before a period the amount may stand that it completes, in lexemes. */
const REACH = 48

/**
 * The periods in force, in the order of the text: asked for at ascending places. A period that stands before an amount holds for the rest of
 * its sentence, and one that stands before every amount of its sentence also for the sentences that follow, until another takes its place.
 */
export class PeriodFlow {
  private readonly scene: Scene
  private readonly reportYear: number | undefined
  private readonly stages: readonly { readonly from: number; readonly value: string }[]
  private next = 0
  private sentence: DateMention | undefined
  private discourse: DateMention | undefined
  /** The last part of a year that a thing is named with; it holds for a sentence or two: "Xuất khẩu tháng 5 đạt …. Dệt may đạt …". */
  private passing: DateMention | undefined
  /** The last year, half or count of months that later sentences go on speaking of. */
  private lasting: DateMention | undefined
  private month: DateMention | undefined
  private year: number | undefined
  /** The first amount of the run that was asked last. */
  private first = { from: -1, to: -1, amount: -1 }

  /** @param reportYear the year that the report is about */
  constructor(scene: Scene, reportYear?: number) {
    this.scene = scene
    this.reportYear = reportYear
    this.stages = scene.periods.flatMap((period) =>
      period.kind === 'period' && period.grain === 'stage' && period.value !== null ? [{ from: period.from, value: period.value }] : [],
    )
  }

  /** The last period before a lexeme in its sentence; where the lexeme is not in brackets, none that is. */
  inSentence(lexeme: number): DateMention | undefined {
    this.advance(lexeme)
    const { sentenceOf } = this.scene.reading.division
    const found = this.sentence
    return found !== undefined && sentenceOf[found.from] === sentenceOf[lexeme] ? found : undefined
  }

  /**
   * The last period before a lexeme that later sentences go on speaking of; a day, or a time that is counted up to, in its own paragraph only. One
   * that has passed gives way to the year, half or months around it: "Năm 2025, …. Riêng quý IV, …".
   *
   * @param isYearly the statement is of a kind that is told once a year
   */
  inDiscourse(lexeme: number, isYearly: boolean): DateMention | undefined {
    this.advance(lexeme)
    const { discourse, lasting, passing } = this
    if (passing !== undefined && !isYearly && this.isNear(passing, lexeme)) return passing
    if (discourse === undefined || this.reaches(discourse, lexeme)) return discourse
    return lasting !== discourse && lasting !== undefined && this.reaches(lasting, lexeme) ? lasting : undefined
  }

  private isNear({ from }: DateMention, lexeme: number): boolean {
    const { blockOf, sentenceOf } = this.scene.reading.division
    return blockOf[from] === blockOf[lexeme] && (sentenceOf[lexeme] ?? 0) - (sentenceOf[from] ?? 0) <= SHORT
  }

  private reaches(found: DateMention, lexeme: number): boolean {
    const { blockOf, sentenceOf, sentences } = this.scene.reading.division
    if (endsWithParagraph(found) && blockOf[found.from] !== blockOf[lexeme]) return false
    const sentence = sentenceOf[found.from] ?? 0
    const run = sentences[sentence]
    const isEmpty = run !== undefined && this.firstAmount(run) < 0
    return (sentenceOf[lexeme] ?? 0) - sentence <= (isEmpty ? this.reachOfEvent(found) : reachOf(found))
  }

  /** What happened in a month, or long ago, says little of when the figures are of that follow: "Cầu được khởi công vào tháng 10. …" */
  private reachOfEvent(found: DateMention): number {
    if (found.kind === 'date' || !LASTING.has(found.grain)) return 1
    const year = yearOf(found)
    return year !== undefined && this.reportYear !== undefined && year < this.reportYear - RECENT ? SHORT : Number.POSITIVE_INFINITY
  }

  /** The year that the text speaks of at a lexeme: "Năm 2016, … ⟨Trong năm⟩, …". */
  yearAt(lexeme: number): number | undefined {
    this.advance(lexeme)
    return this.year
  }

  /** The last month that is named before a lexeme: "Tháng 11, … ⟨Trong tháng⟩, …". */
  monthBefore(lexeme: number): DateMention | undefined {
    this.advance(lexeme)
    return this.month
  }

  /** The last stage before a lexeme that is over by a year, else the first after it: what "những năm qua" and "nhiệm kỳ qua" speak of. */
  pastStage(lexeme: number, year: number | undefined): string | null {
    const over = this.stages.filter(({ value }) => year !== undefined && Number(value.slice(-4)) <= year)
    const found = over.findLast(({ from }) => from < lexeme) ?? over[0]
    return found?.value ?? null
  }

  /** The last day before a period in its sentence: "Tại cuộc họp ngày 2/6, ông A cho biết, ⟨đến nay⟩ …". */
  dayBefore({ from }: DateMention): DateMention | undefined {
    const { periods, reading } = this.scene
    const { sentenceOf } = reading.division
    for (let i = this.next - 1; i >= 0; i--) {
      const each = periods[i]
      if (each === undefined || sentenceOf[each.from] !== sentenceOf[from]) return undefined
      if (each.kind === 'date' && each.from < from) return each
    }
    return undefined
  }

  /** "tăng 5% ⟨trong năm 2019⟩, …": a period that follows an amount without a comma, and begins no sentence, belongs to that amount. */
  completesAmount({ from }: DateMention): boolean {
    const { reading, quantityAt } = this.scene
    const { lexemes, division } = reading
    if (((lexemes.shape[from] ?? 0) & Shape.initial) !== 0) return false
    const lowest = Math.max(0, from - REACH)
    for (let i = from - 1; i >= lowest && division.sentenceOf[i] === division.sentenceOf[from]; i--) {
      if (isMarkIn(lexemes, i, ',;:()') || isOneOf(lexemes, i, NEXT)) return false
      if ((quantityAt[i] ?? -1) >= 0) return true
    }
    return false
  }

  private advance(lexeme: number): void {
    const { periods, inBrackets } = this.scene
    for (let period = periods[this.next]; period !== undefined && period.from < lexeme; period = periods[++this.next]) {
      const isAside = inBrackets[period.from] === 1
      if (!isAside && period.kind === 'period' && period.grain === 'month' && period.relative === null) this.month = period
      if (isAside || this.completesAmount(period) || this.isCompared(period) || datesTelling(this.scene, period)) continue
      this.sentence = period
      const isFrame = this.isFrame(period)
      // "Tháng 5 đạt 2 tỷ USD, đưa 5 tháng lên 9 tỷ USD": which of them holds is open.
      const { passing } = this
      const isOnly = passing === undefined || !this.isSameSentence(passing, period)
      this.passing = isOnly && !isFrame && this.namesTime(period) ? period : isOnly && !isFrame ? passing : undefined
      if (!isFrame) continue
      this.discourse = period
      this.lasting = isLasting(period) ? period : yearOf(this.lasting) === yearOf(period) ? this.lasting : undefined
      this.year = yearOf(period) ?? this.year
    }
  }

  /** "cao hơn ⟨nhiều năm gần đây⟩": some years say when only at the head of a clause. */
  private isCompared(period: DateMention): boolean {
    const { lexemes, division } = this.scene.reading
    if (period.kind !== 'period' || period.relative !== 'past-span') return false
    const first = division.sentences[division.sentenceOf[period.from] ?? 0]?.from
    return period.from !== first && !beginsClause(lexemes, period.from)
  }

  /** "Năm 2019, …" | "Theo báo cáo của tỉnh, 6 tháng đầu năm thu ngân sách …": not "sau năm 2019", not "ngày 4/12". */
  private isFrame(period: DateMention): boolean {
    const { lexemes, division } = this.scene.reading
    const { from } = period
    if ((period.kind === 'date' && !period.asOf) || isOneOf(lexemes, from - 1, BESIDE)) return false
    // "từ năm 2008, Việt Nam đã vượt mốc …": when something began.
    if (this.isBeginning(period)) return false
    const sentence = division.sentences[division.sentenceOf[from] ?? 0]
    if (sentence === undefined || this.isInHeadline(period)) return false
    if (from > sentence.from + 1 && this.isEntry(sentence)) return opensReport(lexemes, sentence)
    if (from - sentence.from <= HEAD) return true
    const amount = this.firstAmount(sentence)
    if (amount < 0 && isLasting(period) && this.isOnly(period, sentence) && announcesResults(lexemes, from, sentence.from)) return true
    return (amount < 0 || amount > from) && beginsClause(lexemes, from)
  }

  /** "từ năm 2008" in a text about a later year; not "từ đầu năm 2008". */
  private isBeginning(period: DateMention): boolean {
    if (period.kind !== 'period' || !period.since || period.grain !== 'year' || period.edge !== null) return false
    return period.value !== null && this.reportYear !== undefined && Number(period.value) < this.reportYear
  }

  /** "Năm 2006: phấn đấu tăng trưởng 8%" above the text: the time of what the headline tells, and of nothing below. */
  private isInHeadline({ from }: DateMention): boolean {
    const { reading } = this.scene
    const headline = headlineOf(reading)
    return from < headline.to && this.firstAmount(headline) >= 0 && reading.division.blocks.length > 1
  }

  /** The only period of its sentence. */
  private isOnly(period: DateMention, { from, to }: Run): boolean {
    const { periods, periodAt } = this.scene
    return !periodAt.subarray(from, to).some((index) => index >= 0 && periods[index] !== period)
  }

  private isSameSentence(one: DateMention, other: DateMention): boolean {
    const { sentenceOf } = this.scene.reading.division
    return sentenceOf[one.from] === sentenceOf[other.from]
  }

  /** "Chỉ số giá ⟨tháng 5⟩ tăng 2%" | "Giá chè ⟨tháng 8⟩ không đổi": a part of a year that stands before every amount of its sentence. */
  private namesTime(period: DateMention): boolean {
    if (period.kind !== 'period' || period.asOf || period.use !== 'statement' || !PARTS.has(period.grain)) return false
    const sentence = this.scene.reading.division.sentences[this.scene.reading.division.sentenceOf[period.from] ?? 0]
    if (sentence === undefined) return false
    const amount = this.firstAmount(sentence)
    return amount < 0 ? this.isSubjectTime(period) : amount > period.from
  }

  /** "giá chè ⟨tháng 8⟩ không đổi", not "báo cáo trong ⟨tháng 8⟩ …", "so với ⟨tháng 8⟩": the time of the thing that the sentence is about. */
  private isSubjectTime({ from, to }: DateMention): boolean {
    const { lexemes } = this.scene.reading
    if (lexemes.kind[to] !== LexemeKind.word || lexemes.kind[from - 1] !== LexemeKind.word) return false
    return !isOneOf(lexemes, from - 1, AROUND) && !isOneOf(lexemes, from, AROUND)
  }

  /** A line between two others like it: an entry of a page's menu, or one line of a title. */
  private isEntry({ from, to }: Run): boolean {
    const { blocks, blockOf } = this.scene.reading.division
    const at = blockOf[from] ?? 0
    return blocks[at]?.to === to && [at - 1, at, at + 1].every((index) => this.isLine(blocks[index]))
  }

  /** A short block without a full stop and without an amount. */
  private isLine(block: Block | undefined): boolean {
    if (block === undefined) return true
    const { from, to, level } = block
    return (
      level === 0 && to - from <= LONGEST_LINE && !isMarkIn(this.scene.reading.lexemes, to - 1, '.!?:;,') && this.firstAmount(block) < 0
    )
  }

  /** The first amount of a run; -1 where it has none. */
  private firstAmount({ from, to }: Run): number {
    if (this.first.from !== from || this.first.to !== to) {
      const found = this.scene.quantityAt.subarray(from, to).findIndex((quantity) => quantity >= 0)
      this.first = { from, to, amount: found < 0 ? -1 : from + found }
    }
    return this.first.amount
  }
}

/** "sau năm 2016" is not in that year, "từ nay đến năm 2016" not what is. */
const BESIDE = ['nay', 'sau', 'trước']
/** "310 triệu USD ⟨và⟩ trong tháng 9 là 519 triệu USD" | "quý I tăng 5,1% ⟨sang⟩ quý II tăng 6,2%" */
const NEXT = ['còn', 'nâng', 'sang', 'thì', 'và', 'đưa']

/** Words before a time that is not that of the thing before them. */
const AROUND = [...BESIDE, 'cho', 'của', 'hết', 'khi', 'kể', 'qua', 'trong', 'tới', 'từ', 'vào', 'với', 'đến']

/** Years before that of a report in which nothing is history yet. */
const RECENT = 5
/** Sentences after its own that a quarter, a stage or a moment holds for. */
const SHORT = 2
/** Sentences after its own that a day holds for up to which is counted: a whole article may be one paragraph. */
const UP_TO_DAY = 5
const PARTS = new Set<string>(['half', 'month', 'months', 'quarter'])
const LASTING = new Set<string>(['half', 'months', 'school-year', 'year'])

function isLasting(mention: DateMention): boolean {
  return mention.kind === 'period' && !mention.asOf && LASTING.has(mention.grain)
}

/** How many sentences a period holds for after its own, where something is measured in that. */
function reachOf(mention: DateMention): number {
  if (mention.kind === 'date') return mention.asOf ? UP_TO_DAY : SHORT
  return endsWithParagraph(mention) || isLasting(mention) ? Number.POSITIVE_INFINITY : SHORT
}

function yearOf(mention: DateMention | undefined): number | undefined {
  if (mention?.kind !== 'period' || mention.value === null || mention.asOf || mention.grain === 'stage') return undefined
  return Number(mention.value.slice(0, 4))
}

function endsWithParagraph(mention: DateMention): boolean {
  return mention.kind === 'date' || mention.asOf || mention.grain === 'month'
}
