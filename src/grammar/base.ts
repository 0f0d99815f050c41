import type { Run } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Entry } from '../text/lexicon.ts'
import type { Reading } from '../text/reading.ts'
import { BASES, type BaseClass, type BaseWord } from '../vocab/bases.ts'
import type { DateMention } from './dates.ts'
import { beginsKind, Kind } from './kinds.ts'
import { isWord, meaningWithin } from './phrase.ts'
import type { Read } from './read.ts'

/** The bases that have a name of their own. */
export type BaseName = Exclude<BaseClass, 'than'> | 'previous-year'

/** What a change is measured against. */
export interface Base extends Run {
  /** null where another period is named: "so với năm 2018". */
  readonly name: BaseName | null
  /** The year or period that is named: "cùng kỳ năm 2018", "so với tháng 10". */
  readonly mention: DateMention | null
  /** Whether "so với" or a per cent sign before it compares with it; "cùng kỳ năm trước đạt …" only says when. */
  readonly compares: boolean
}

/** The words of comparison for the lexicon. */
export function* baseEntries(): Iterable<Entry> {
  for (const word of BASES as readonly BaseWord[]) {
    yield { text: word.text, kind: Kind.base, meaning: word, ...(word.cased && { cased: true }) }
  }
}

/**
 * Finds every base, from left to right.
 *
 * "so với cùng kỳ" | "so với thực hiện năm 2018" | "so năm trước" | "bằng 105% dự toán" | "so với đầu nhiệm kỳ" | "cùng kỳ năm ngoái"
 *
 * @param dates what `findDates` found in the same reading
 */
export function findBases({ lexemes, division }: Reading, dates: readonly DateMention[]): readonly Base[] {
  const found: Base[] = []
  let next = 0
  for (let i = 0; i < lexemes.count; i++) {
    if (!beginsKind(lexemes, i, Kind.base)) continue
    while ((dates[next]?.from ?? lexemes.count) < i) next++
    const clause = division.clauses[division.clauseOf[i] ?? 0]
    const base = readBase(lexemes, { at: i, to: clause?.to ?? i, dates: dates.slice(next, next + 2) })
    if (base === undefined) continue
    found.push(base)
    i = base.to - 1
  }
  return found
}

interface Place {
  readonly at: number
  readonly to: number
  /** The next mentions. */
  readonly dates: readonly DateMention[]
}

/** Words between "so với" and what it compares with: "so với số thực hiện của". */
const LONGEST_LEAD = 4

function readBase(lexemes: Lexemes, place: Place): Base | undefined {
  const word = baseWord(lexemes, place.at)
  if (word === undefined) return undefined
  if (word.value !== 'than') return named(lexemes, place, { is: word.value, from: place.at, end: word.end })
  const first = word.end
  for (let i = first; i < Math.min(place.to, first + LONGEST_LEAD + 1) && lexemes.kind[i] !== LexemeKind.mark; i++) {
    const inner = baseWord(lexemes, i)
    if (inner !== undefined && inner.value !== 'than') {
      return named(lexemes, { ...place, at: i }, { is: inner.value, from: place.at, end: inner.end })
    }
    const mention = place.dates.find(({ from }) => from === i)
    if (mention !== undefined) return { name: nameOf(mention), mention, compares: true, from: place.at, to: mention.to }
  }
  return undefined
}

function baseWord(lexemes: Lexemes, i: number): Read<BaseClass> | undefined {
  const word = beginsKind(lexemes, i, Kind.base) ? meaningWithin(lexemes, i, Kind.base) : undefined
  return word && { value: (word.value as BaseWord).is, end: word.end }
}

/** "năm ngoái" | "đầu năm": the year before. "tháng trước": the month before. */
function nameOf(mention: DateMention): BaseName | null {
  if (mention.kind === 'date') return mention.relative === 'yesterday' ? 'previous-period' : null
  if (mention.relative === 'previous-year' || (mention.relative === 'this-year' && mention.edge === 'start')) return 'previous-year'
  if (mention.relative === 'previous-month' || mention.relative === 'previous-quarter') return 'previous-period'
  return null
}

interface Named {
  readonly is: Exclude<BaseClass, 'than'>
  readonly from: number
  /** Index after the word. */
  readonly end: number
}

/** "cùng kỳ năm 2018" | "kế hoạch năm" | after a per cent sign "dự toán" */
function named(lexemes: Lexemes, { at, to, dates }: Place, { is, from, end }: Named): Base | undefined {
  const compares = from < at || lexemes.mark[at - 1] === PERCENT
  if (!compares && is !== 'same-period') return undefined
  const mention = dates.find((each) => each.from >= end && each.from <= end + 1 && each.from < to) ?? null
  const joined = is === 'same-period' && mention !== null && lexemes.kind[mention.from - 1] !== LexemeKind.mark
  const whole = is === 'plan' && from < at ? afterGiver(lexemes, end, to) : end
  return { name: is, mention: joined ? mention : null, compares, from, to: joined ? mention.to : whole }
}

/** Lexemes of the longest name of who set a plan. */
const LONGEST_GIVER = 10

/** "so với kế hoạch ⟨của Thủ tướng Chính phủ giao⟩": who set it. */
function afterGiver(lexemes: Lexemes, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + LONGEST_GIVER) && lexemes.kind[i] === LexemeKind.word; i++)
    if (isWord(lexemes, i, 'giao')) return i + 1
  return from
}

const PERCENT = 0x25
