import { type Base, findBases } from '../../grammar/base.ts'
import { type DateMention, findDates } from '../../grammar/dates.ts'
import { dayTemplate, monthsTemplate, type PeriodTemplate } from '../../grammar/period-value.ts'
import type { Measure, Status } from '../../model.ts'
import type { Run } from '../../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../../text/lexer.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { type Reading, readText, wordsOf } from '../../text/reading.ts'
import { HEADING_FILLERS, HEADING_MEASURES, HEADING_STATUSES } from '../../vocab/tables.ts'
import { headingSentence } from './heading-text.ts'
import { readUnitWords, type TableUnit } from './unit.ts'
import { foldedWords, Phrases } from './words.ts'

/** What a heading says of the numbers under it, or beside it. Periods may still lack their year. */
export interface Heading {
  /** As worded, for messages and comparison. */
  readonly text: string
  readonly period: PeriodTemplate | undefined
  readonly status: Status | undefined
  /** `of-base` is a comparison of any kind. */
  readonly measure: Measure | undefined
  readonly base: Base | undefined
  /** It names the same period of the year before, and compares nothing. */
  readonly isSamePeriod: boolean
  readonly unit: TableUnit | undefined
  /** What is left of the words: the thing that they name, or nothing. */
  readonly thing: string
}

/**
 * Reads a heading as the sentence that it abbreviates.
 *
 * "Ước TH 6 tháng 2023" | "KH 2024" | "% so với cùng kỳ" | "2T-2005/ KH2005" | "Tốc độ tăng (%)" | "Số dự án" | "Thu ngân sách (tỷ đồng)"
 */
export function readHeading(text: string, lexicon: Lexicon): Heading {
  const { unit, rest } = takeUnit(text, lexicon)
  const reading = readText(headingSentence(rest), lexicon)
  const dates = findDates(reading, new Uint8Array(reading.lexemes.count)).filter(({ use }) => use === 'statement' || use === 'base')
  const base = findBases(reading, dates)[0]
  const compares = base?.compares === true || (base !== undefined && isPlanShare(reading.lexemes, base))
  const said = wordsWithout(reading.lexemes, compares ? base : undefined)
  return {
    text,
    period: periodOf(
      dates.filter(({ from }) => base === undefined || from < base.from),
      said,
    ),
    status: wordIn(said, STATUSES),
    measure: measureOf(said, { unit, base: compares ? base : undefined }),
    base: compares ? base : undefined,
    isSamePeriod: !compares && base?.name === 'same-period',
    unit,
    thing: thingOf(reading, { dates, base }),
  }
}

/** The finest period of a heading of several levels ("Năm 2023 | Ước tháng 6"); a month up to which values add up is all months of its year. */
function periodOf(mentions: readonly DateMention[], said: readonly string[]): PeriodTemplate | undefined {
  const templates = mentions.flatMap((mention) => (mention.kind === 'date' ? dayTemplate(mention) : mention.template) ?? [])
  const last = templates.at(-1)
  const year = templates.find((template) => /^\d{4}/.test(template))?.slice(0, 4)
  const complete = year === undefined ? last : last?.replace('{year}', year)
  const [, of = '', month] = /^(\d{4}|\{year\})-(\d\d)$/.exec(complete ?? '') ?? []
  const addsUp = month !== undefined && CUMULATIVE.isIn(said)
  if (!addsUp) return complete
  return monthsTemplate(of === '{year}' ? { offset: 0 } : { year: Number(of) }, 1, Number(month))
}

const CUMULATIVE = new Phrases(['cộng dồn', 'lũy kế', 'từ đầu năm'])

/** "(tỷ đồng)" | "(%)" | "% …": the unit in the words of a heading, and the words without it. */
function takeUnit(text: string, lexicon: Lexicon): { unit: TableUnit | undefined; rest: string } {
  for (const { 0: bracket, 1: inside = '' } of text.matchAll(/[([]([^()[\]]{1,40})[)\]]/g)) {
    const unit = readBracket(inside, lexicon)
    if (unit !== undefined) return { unit, rest: text.replace(bracket, ' ') }
  }
  const isPercent = text.includes('%')
  return { unit: isPercent ? readUnitWords('%', lexicon) : undefined, rest: text }
}

/** "tỷ đồng" | "ĐVT: tỷ đồng" | "tỷ đồng, giá 1994" */
export function readBracket(inside: string, lexicon: Lexicon): TableUnit | undefined {
  const words = inside.replace(/^ *(?:đvt|đơn vị(?: tính)?) *:/i, '')
  return readUnitWords(words, lexicon) ?? readUnitWords(words.split(',', 1)[0] ?? '', lexicon)
}

/** "% kế hoạch" | "đạt % dự toán": the plan is what the numbers are a part of. */
function isPlanShare({ mark }: Lexemes, { name, from }: Base): boolean {
  return name === 'plan' && mark.subarray(0, from).includes(PERCENT)
}

const PERCENT = 0x25

/** The words of a heading without those of its base. */
function wordsWithout(lexemes: Lexemes, base: Run | undefined): string[] {
  const before = wordsOf(lexemes, 0, base?.from ?? lexemes.count)
  const after = base === undefined || base.to >= lexemes.count ? '' : wordsOf(lexemes, base.to, lexemes.count)
  return foldedWords(`${before} ${after}`)
}

const listsOf = <K extends string>(lists: Readonly<Record<K, readonly string[]>>): readonly (readonly [K, Phrases])[] =>
  (Object.entries(lists) as [K, readonly string[]][]).map(([key, words]) => [key, new Phrases(words)])

const STATUSES = listsOf(HEADING_STATUSES)
const MEASURES = listsOf(HEADING_MEASURES)

/** The first list that has one of the words. */
function wordIn<K>(said: readonly string[], lists: readonly (readonly [K, Phrases])[]): K | undefined {
  return lists.find(([, phrases]) => phrases.isIn(said))?.[0]
}

interface Context {
  readonly unit: TableUnit | undefined
  readonly base: Base | undefined
}

function measureOf(said: readonly string[], { unit, base }: Context): Measure | undefined {
  const word = wordIn(said, MEASURES)
  const isPercent = unit?.unit === '%'
  if (unit?.unit === 'lần') return 'multiple'
  if (base?.name === 'plan') return word === 'growth' || word === 'change' ? 'over-plan' : 'of-plan'
  if (word === 'growth') return isPercent || unit === undefined ? 'growth' : 'change'
  if (word !== undefined && word !== 'of-base') return word
  return base === undefined && word === undefined ? undefined : 'of-base'
}

const FILLERS = new Phrases([...HEADING_FILLERS, ...Object.values(HEADING_STATUSES).flat(), ...Object.values(HEADING_MEASURES).flat()])

/** The words that are no period, no base, no unit, and say nothing of measure or status. */
function thingOf({ lexemes }: Reading, { dates, base }: { readonly dates: readonly Run[]; readonly base: Base | undefined }): string {
  const covered = base === undefined ? dates : [...dates, base]
  const words: string[] = []
  for (let i = 0; i < lexemes.count; i++) {
    const isWord = lexemes.kind[i] === LexemeKind.word && !covered.some(({ from, to }) => i >= from && i < to)
    words.push(isWord ? wordsOf(lexemes, i, i + 1) : '')
  }
  const folded = words.map((word) => foldedWords(word)[0] ?? '')
  const left: string[] = []
  for (let i = 0; i < words.length; ) {
    const filler = giverLength(folded, i) || FILLERS.lengthAt(folded, i)
    if (filler === 0 && words[i] !== '') left.push(words[i] ?? '')
    i += Math.max(filler, 1)
  }
  return left.join(' ')
}

const PLANS = new Phrases(HEADING_STATUSES.planned)
/** Words of the longest name of who sets a plan, with those of the plan. */
const LONGEST_GIVER = 9

/** "Dự toán ⟨HĐND tỉnh⟩ giao": words of a plan with who set it; 0 where none begins. */
function giverLength(words: readonly string[], at: number): number {
  if (PLANS.lengthAt(words, at) === 0) return 0
  return words.slice(at, at + LONGEST_GIVER).indexOf('giao') + 1
}
