import { isMark } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import { readAmount } from './amount.ts'
import { goesOn, isGlued, isWord, textAt } from './phrase.ts'
import { readRange } from './range.ts'

/**
 * Reads a duration or an age; gives the index after it.
 *
 * "30 ngày" | "3-5 năm" | "18 đến 30 tuổi" | "2 giờ"
 */
export function readDuration(lexemes: Lexemes, at: number): number | undefined {
  const amount = readAmount(lexemes, at)
  if (amount === undefined) return undefined
  if (isTime(amount.value.tail?.dimension)) return amount.end
  if (amount.value.tail !== undefined) return undefined
  const range = readRange(lexemes, at)
  return isTime(range?.value.high.tail?.dimension) ? range?.end : undefined
}

function isTime(dimension: string | undefined): boolean {
  return dimension === 'time' || dimension === 'age'
}

/**
 * Reads a time of day; gives the index after it.
 *
 * "19h30" | "8g" | "20:30" | "20:30:05" | "16 giờ 30"
 */
export function readClock(lexemes: Lexemes, at: number): number | undefined {
  if (!isHour(lexemes, at)) return undefined
  if (isWord(lexemes, at + 1, 'giờ') && isSixtieth(lexemes, at + 2) && goesOn(lexemes, at + 2)) return at + 3
  if (!isGlued(lexemes, at + 1)) return undefined
  if (lexemes.kind[at + 1] === LexemeKind.word) return isMinutes(textAt(lexemes, at + 1)) ? at + 2 : undefined
  const minutes = afterColon(lexemes, at + 1)
  return minutes && (afterColon(lexemes, minutes) ?? minutes)
}

/** ":30" */
function afterColon(lexemes: Lexemes, at: number): number | undefined {
  return isMark(lexemes, at, ':') && isGlued(lexemes, at + 1) && isSixtieth(lexemes, at + 1) ? at + 2 : undefined
}

function isSixtieth(lexemes: Lexemes, at: number): boolean {
  return lexemes.kind[at] === LexemeKind.number && /^[0-5]\d$/.test(textAt(lexemes, at))
}

function isHour(lexemes: Lexemes, at: number): boolean {
  const text = textAt(lexemes, at)
  return text.length <= 2 && Number(text) <= 24
}

/** "h" | "h30" | "g05" */
function isMinutes(text: string): boolean {
  return (text.startsWith('h') || (text.startsWith('g') && text.length > 1)) && text.length <= 3 && !Number.isNaN(Number(text.slice(1)))
}
