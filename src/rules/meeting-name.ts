import type { DateMention } from '../grammar/dates.ts'
import { happeningWord, meetingNoun } from '../grammar/meeting.ts'
import { readGroup } from '../grammar/number-words.ts'
import { isWord, textAt } from '../grammar/phrase.ts'
import { isMark, isMarkIn, type Run } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import { NAME_ENDS, NAME_GOES_ON } from '../vocab/meetings.ts'
import { isGlued } from './meeting-host.ts'

/** Lexemes of the longest name. */
const LONGEST = 45

/**
 * The name of a meeting as worded, from its noun to what happens there, when, where or what for.
 *
 * "kỳ họp lần thứ 18" (nhằm …) | "Hội nghị tổng kết công tác năm 2019, triển khai nhiệm vụ năm 2020" | "buổi làm việc với Quận ủy" (sáng 7/2)
 */
export function meetingName({ lexemes, division }: Reading, at: number, dates: readonly DateMention[]): Run {
  const { to = at } = division.clauses[division.clauseOf[at] ?? 0] ?? {}
  const limit = Math.min(to, at + LONGEST)
  const days = dates.filter(({ kind, from }) => kind === 'date' && from > at && from < limit)
  let i = meetingNoun(lexemes, at)?.end ?? at + 1
  for (let quoted = false; i < limit; i++) {
    if (isMark(lexemes, i, '"')) quoted = !quoted
    else if (!quoted && (days.some(({ from }) => from === i) || endsName(lexemes, i))) break
  }
  return { from: at, to: trimmed(lexemes, at, i) }
}

function endsName(lexemes: Lexemes, i: number): boolean {
  if (isWord(lexemes, i, 'ảnh') && isMark(lexemes, i - 1, '-')) return true
  if (lexemes.kind[i] === LexemeKind.mark) return !isMarkIn(lexemes, i, '-/&') && !goesOn(lexemes, i) && !isGlued(lexemes, i)
  const word = happeningWord(lexemes, i)?.value
  if (word === 'held' || word === 'future') return true
  return NAME_ENDS.some((end) => isWord(lexemes, i, end))
}

/** ", triển khai nhiệm vụ" goes on naming what the meeting is about. */
function goesOn(lexemes: Lexemes, i: number): boolean {
  return isMark(lexemes, i, ',') && NAME_GOES_ON.some((word) => isWord(lexemes, i + 1, word))
}

function trimmed(lexemes: Lexemes, from: number, to: number): number {
  let end = to
  while (end > from + 1 && (isMarkIn(lexemes, end - 1, ',-:.;(') || isWord(lexemes, end - 1, 'và'))) end--
  return end
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The number of a session: "kỳ họp thứ 18" | "lần thứ XVIII" | "phiên họp thứ hai mươi" | "lần thứ nhất" | "Hội nghị Trung ương 5" */
export function sessionNumber(lexemes: Lexemes, { from, to }: Run): number | undefined {
  for (let i = from; i < to; i++) {
    if (isWord(lexemes, i, 'thứ')) return ordinalAt(lexemes, i + 1)
    if (isWord(lexemes, i, 'trung') && isWord(lexemes, i + 1, 'ương') && i + 2 < to) return digitsAt(lexemes, i + 2)
  }
  return undefined
}

function ordinalAt(lexemes: Lexemes, at: number): number | undefined {
  if (isWord(lexemes, at, 'nhất')) return 1
  if (isWord(lexemes, at, 'nhì')) return 2
  return digitsAt(lexemes, at) ?? romanAt(lexemes, at) ?? readGroup(lexemes, at)?.value
}

function digitsAt(lexemes: Lexemes, at: number): number | undefined {
  const text = textAt(lexemes, at)
  return lexemes.kind[at] === LexemeKind.number && text.length <= 3 && !/\D/.test(text) ? Number(text) : undefined
}

function romanAt(lexemes: Lexemes, at: number): number | undefined {
  const text = textAt(lexemes, at)
  if (text.length === 0 || text.length > 7) return undefined
  const values = Array.from(text, (letter) => ROMAN[letter])
  if (values.includes(undefined)) return undefined
  return values.reduce<number>((sum, value = 0, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
