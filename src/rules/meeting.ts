import type { CalendarDate } from '../grammar/date.ts'
import type { DateMention } from '../grammar/dates.ts'
import type { Run } from '../text/clauses.ts'
import type { Reading } from '../text/reading.ts'
import { historyOf } from './history.ts'
import { type MeetingDay, meetingDays } from './meeting-day.ts'
import { locationOf, organizerOf } from './meeting-host.ts'
import { meetingName } from './meeting-name.ts'
import { aheadOf, findReferences, type Reference } from './meeting-reference.ts'

/** What a text says of the meeting that it reports. */
export interface MeetingFinding {
  /** The day, which may lack its year; a near day ("chiều nay") has no month either. */
  readonly date: CalendarDate | undefined
  readonly name: Run | undefined
  readonly organizer: Run | undefined
  readonly location: Run | undefined
  /** The words that state the day, or the meeting where no day is stated. */
  readonly evidence: Run
  /** Where the text speaks of it: all of it, or the paragraph that only mentions a meeting. */
  readonly scope: Run
}

/** What a day must weigh at least. */
const LEAST = 5

/**
 * The meeting that a text reports: the day that the words around it make the likeliest, or a meeting that the text speaks of as known ("phát
 * biểu tại hội nghị") without a day. `undefined` where the text reports none.
 */
export function findMeeting(reading: Reading, dates: readonly DateMention[]): MeetingFinding | undefined {
  const isHistory = historyOf(reading, dates)
  const isAhead = aheadOf(reading)
  const references = findReferences(reading).filter(({ noun }) => !isHistory(noun) && !isAhead(noun))
  const day = bestDay(
    meetingDays(reading, dates).filter(({ word, isNoun }) => !isNoun || !isAhead(word)),
    references,
  )
  if (day !== undefined) return described(reading, day.date, { word: nounOf(day, references), dates, references })
  const [first] = references
  if (first === undefined || sum(references) < LEAST_REFERENCES) return undefined
  return described(reading, undefined, { word: first.noun, dates, references })
}

const LEAST_REFERENCES = 1.5

function sum(references: readonly Reference[]): number {
  return references.reduce((total, { strength }) => total + strength, 0)
}

function bestDay(days: readonly MeetingDay[], references: readonly Reference[]): MeetingDay | undefined {
  const spoken = sum(references)
  let best: MeetingDay | undefined
  for (const day of days) {
    if ((day.deep || !day.told) && spoken < LEAST_REFERENCES) continue
    if (day.score >= LEAST && (best === undefined || weightOf(day) > weightOf(best))) best = day
  }
  return best
}

/** "sáng 29/12" says more than "sáng qua", which only the day of writing could complete. */
function weightOf({ date, score }: MeetingDay): number {
  return date.month === null ? score - NEAR_DAY : score
}

const NEAR_DAY = 4

/** The noun at the day, or the first one by which the text speaks of the meeting. */
function nounOf({ word, isNoun }: MeetingDay, references: readonly Reference[]): number {
  return isNoun ? word : (references[0]?.noun ?? -1)
}

interface Named {
  readonly word: number
  readonly dates: readonly DateMention[]
  readonly references: readonly Reference[]
}

function described(reading: Reading, date: CalendarDate | undefined, { word, dates, references }: Named): MeetingFinding {
  const { lexemes, division } = reading
  const name = word < 0 ? undefined : meetingName(reading, word, dates)
  const at = date?.from ?? word
  const sentence = division.sentences[division.sentenceOf[at] ?? 0] ?? { from: at, to: at }
  const after = date !== undefined && date.to < sentence.to - 2 ? date.to : sentence.from
  return {
    date,
    name,
    organizer: organizerOf(lexemes, after, sentence),
    location: locationOf(lexemes, sentence.from, sentence.to),
    evidence: date ?? name ?? { from: at, to: at + 1 },
    scope: scopeOf(reading, at, references),
  }
}

/** Sentences at whose place a text says what it is about. */
const FIRST_SENTENCES = 6
const LAST_SENTENCES = 4

function scopeOf({ lexemes, division }: Reading, at: number, references: readonly Reference[]): Run {
  const sentence = division.sentenceOf[at] ?? 0
  const told = sentence < FIRST_SENTENCES || sentence >= division.sentences.length - LAST_SENTENCES || sum(references) >= LEAST_REFERENCES
  return told ? { from: 0, to: lexemes.count } : (division.blocks[division.blockOf[at] ?? 0] ?? { from: at, to: at + 1 })
}
