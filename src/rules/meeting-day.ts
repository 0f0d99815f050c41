import type { CalendarDate } from '../grammar/date.ts'
import type { DateMention } from '../grammar/dates.ts'
import { happeningWord, meetingNoun } from '../grammar/meeting.ts'
import { isCapitalised } from '../grammar/name.ts'
import { isMark } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import type { HappeningClass } from '../vocab/happenings.ts'
import type { MeetingClass } from '../vocab/meetings.ts'

/** A day of the text that may be that of a meeting, with what speaks for it. */
export interface MeetingDay {
  readonly date: CalendarDate
  /** The noun that names the meeting, or the verb that is one; -1 where none is near. */
  readonly word: number
  readonly isNoun: boolean
  /** Whether it stands neither at the beginning nor at the end of the text. */
  readonly deep: boolean
  /** Whether a word near it tells of a gathering: "Ngày 5/3, giá xăng tăng" has none. */
  readonly told: boolean
  readonly score: number
}

type WordClass = HappeningClass | Exclude<MeetingClass, 'none'>

/** How far from a date its meeting may be named, in lexemes. */
const REACH = 60
/** How far a word that denies it may stand from the date. */
const NEAR = 8

/** What the words around a day say for its being that of a meeting, each class at most once. */
const WEIGHTS = { meeting: 4, event: 3, act: 2, held: 2 } as const satisfies Partial<Record<WordClass, number>>

/** Years before the latest day of the text in which nothing lies that the text reports. */
const LONG_AGO = 2

/** The days of the text that may be those of a meeting, in its order. */
export function meetingDays(reading: Reading, dates: readonly DateMention[]): readonly MeetingDay[] {
  const found: MeetingDay[] = []
  const latest = dates.reduce((year, date) => Math.max(year, lastYear(date)), 0)
  for (const date of dates) {
    if (date.kind !== 'date' || date.use !== 'statement' || date.asOf || (date.since && date.endDay === null)) continue
    if (date.relative === 'same-day' || date.relative === 'tomorrow') continue
    if (date.year !== null && latest - date.year >= LONG_AGO) continue
    found.push(weigh(reading, date))
  }
  return found
}

/** The year of a day that the text tells of; 0 for one that it cites, compares with or counts from. */
function lastYear(mention: DateMention): number {
  if (mention.kind !== 'date' || (mention.use !== 'statement' && mention.use !== 'stamp')) return 0
  // "từ ngày 1/1/2020" may lie ahead
  if (mention.since && mention.endDay === null) return 0
  return Math.max(mention.year ?? 0, mention.endYear ?? 0)
}

function weigh({ lexemes, division }: Reading, date: CalendarDate): MeetingDay {
  const sentence = division.sentenceOf[date.from] ?? 0
  const { from, to } = division.sentences[sentence] ?? date
  const before = words(lexemes, Math.max(from, date.from - REACH), date.from)
  const after = words(lexemes, date.to, Math.min(to, date.to + REACH))
  let score = date.from - from <= 1 || isMark(lexemes, date.from - 1, '-') ? 2 : 0
  if (date.said) score++
  let told = 0
  for (const is of ['meeting', 'event', 'act', 'held'] as const) if (before.has(is) || after.has(is)) told += WEIGHTS[is]
  score += told
  for (const is of ['future', 'history', 'other'] as const) {
    if ((before.get(is) ?? -99) >= date.from - NEAR) score -= 6
  }
  if ((after.get('future') ?? 1e9) < date.to + 25) score -= 3
  if ((after.get('other') ?? 1e9) < date.to + 25) score -= 3
  score += sentence < 6 ? 2 : sentence < 15 ? 1 : 0
  const noun = after.get('meeting') ?? before.get('meeting') ?? after.get('event') ?? before.get('event') ?? -1
  const deep = sentence > 12 && sentence < division.sentences.length - 4
  return { date, word: noun < 0 ? (after.get('act') ?? -1) : noun, isNoun: noun >= 0, deep, told: told > 0, score }
}

/** The first word of each class. */
function words(lexemes: Lexemes, from: number, to: number): ReadonlyMap<WordClass, number> {
  const found = new Map<WordClass, number>()
  for (let i = from; i < to; i++) {
    const noun = meetingNoun(lexemes, i)
    if (noun !== undefined) {
      if (noun.value !== 'none' && !found.has(noun.value)) found.set(noun.value, i)
      i = noun.end - 1
      continue
    }
    // "Ủy ban [Kiểm tra]" does nothing.
    const word = happeningWord(lexemes, i)
    if (word?.value === 'act' && isCapitalised(lexemes, i) && lexemes.kind[i - 1] === LexemeKind.word) continue
    if (word !== undefined && !found.has(word.value)) found.set(word.value, i)
  }
  return found
}
