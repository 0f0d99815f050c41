import { Gap, LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { Entry } from '../text/lexicon.ts'
import { CALENDAR, type CalendarClass, type CalendarWord } from '../vocab/calendar.ts'
import { beginsKind, Kind } from './kinds.ts'
import { meaningWithin } from './phrase.ts'

/** The part of a text in which one date or period stands: lexemes of one sentence, up to `to`. */
export interface Scope {
  readonly lexemes: Lexemes
  readonly to: number
}

/** The calendar's words for the lexicon. */
export function* calendarEntries(): Iterable<Entry> {
  for (const word of CALENDAR as readonly CalendarWord[]) {
    yield { text: word.text, kind: Kind.calendar, meaning: word, ...(word.cased && { cased: true }) }
  }
}

/** The longest calendar word that begins at a lexeme, also where a longer word of another kind does: "tháng" in "tháng đầu năm". */
export function calendarWord({ lexemes, to }: Scope, i: number): CalendarWord | undefined {
  return i >= to || !beginsKind(lexemes, i, Kind.calendar) ? undefined : (meaningWithin(lexemes, i, Kind.calendar)?.value as CalendarWord)
}

/** Whether a calendar word of one of the classes begins at a lexeme. */
export function isCalendar(scope: Scope, i: number, ...classes: readonly CalendarClass[]): boolean {
  const word = calendarWord(scope, i)
  return word !== undefined && classes.includes(word.is)
}

/** Whether a calendar word of one of the classes ends right before a lexeme. */
export function isCalendarBefore(scope: Scope, at: number, ...classes: readonly CalendarClass[]): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_WORD); i--) {
    if (afterWord(scope, i) === at && isCalendar(scope, i, ...classes)) return true
  }
  return false
}

/** Lexemes of the longest word that is looked for backwards. */
const LONGEST_WORD = 4

/** Index after the calendar word that begins at a lexeme, or after the lexeme itself. */
export function afterWord({ lexemes }: Scope, i: number): number {
  return beginsKind(lexemes, i, Kind.calendar) ? (meaningWithin(lexemes, i, Kind.calendar)?.end ?? i + 1) : i + 1
}

/** Whether lexeme `i` is one of the marks in `chars`. */
export function isMarkOf({ lexemes, to }: Scope, i: number, chars: string): boolean {
  const code = lexemes.mark[i] ?? 0
  return i < to && code !== 0 && chars.includes(String.fromCharCode(code))
}

/** Whether lexeme `i` is glued to the one before it. */
export function isGlued({ lexemes, to }: Scope, i: number): boolean {
  return i < to && lexemes.gap[i] === Gap.none
}

/** The number at a lexeme that has at most two digits and nothing else, or -1. */
export function smallNumber(scope: Scope, i: number): number {
  return digits(scope, i) <= 2 ? wholeNumber(scope, i) : -1
}

/** The year at a lexeme, 1800–2100, or 0. */
export function yearNumber(scope: Scope, i: number): number {
  const year = digits(scope, i) === 4 ? wholeNumber(scope, i) : 0
  return year >= 1800 && year <= 2100 ? year : 0
}

/** The number at a lexeme of just eight digits, "20191204", or -1. */
export function longNumber(scope: Scope, i: number): number {
  return digits(scope, i) === 8 ? wholeNumber(scope, i) : -1
}

/** The parts of a number with dots inside, "04.12.2019"; empty where it has none, or a comma. */
export function dottedParts(scope: Scope, i: number): readonly number[] {
  const { lexemes } = scope
  const length = digits(scope, i)
  if (length < 3 || length > 10) return []
  const word = lexemes.text.slice(lexemes.start[i], lexemes.end[i])
  return word.includes('.') && !word.includes(',') ? word.split('.').map(Number) : []
}

/** Characters of the number at a lexeme; 99 where there is none. */
function digits({ lexemes, to }: Scope, i: number): number {
  if (i >= to || lexemes.kind[i] !== LexemeKind.number) return 99
  return (lexemes.end[i] ?? 0) - (lexemes.start[i] ?? 0)
}

function wholeNumber({ lexemes }: Scope, i: number): number {
  let value = 0
  for (let at = lexemes.start[i] ?? 0; at < (lexemes.end[i] ?? 0); at++) {
    const digit = lexemes.text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }

/** A quarter's number, "3" or "III", or 0. */
export function quarterNumber(scope: Scope, i: number): number {
  const { lexemes, to } = scope
  if (i >= to) return 0
  if (lexemes.kind[i] === LexemeKind.word) {
    const length = (lexemes.end[i] ?? 0) - (lexemes.start[i] ?? 0)
    return length > 3 ? 0 : (ROMAN[lexemes.text.slice(lexemes.start[i], lexemes.end[i])] ?? 0)
  }
  const value = smallNumber(scope, i)
  return value >= 1 && value <= 4 ? value : 0
}
