import type { Lexemes } from '../text/lexer.ts'
import type { Multiplier } from '../vocab/multipliers.ts'
import { Kind } from './kinds.ts'
import { hasRole } from './number-words.ts'
import { goesOn, isGlued, isWord, meaningAt, textAt } from './phrase.ts'
import type { Read } from './read.ts'

/**
 * Reads the multipliers after a number; they multiply: "nghìn tỷ" is 10¹².
 *
 * "tỷ" | "nghìn tỷ" | "triệu" | "trăm triệu" | "10k" | "5tr"
 *
 * @returns the power of ten and the index after the last of them.
 */
export function readMultiplier(lexemes: Lexemes, at: number): Read<number> | undefined {
  let power = 0
  let end = at
  for (let next = multiplierAt(lexemes, end); next !== undefined && power < MOST_POWER; next = multiplierAt(lexemes, end)) {
    power += next.value
    end = next.end
  }
  return power === 0 ? undefined : { value: power, end }
}

/** "triệu triệu tỷ" is more than any report says. */
const MOST_POWER = 21

function multiplierAt(lexemes: Lexemes, at: number): Read<number> | undefined {
  if (!goesOn(lexemes, at)) return undefined
  if (hasRole(lexemes, at, 'hundred')) return { value: 2, end: at + 1 }
  if (hasRole(lexemes, at, 'tens') && isWord(lexemes, at, 'chục')) return { value: 1, end: at + 1 }
  const found = meaningAt(lexemes, at, Kind.multiplier)
  if (found === undefined) return undefined
  // "10k", but "10 K"; "5tr" and "5 tr.đ", but "5 tr." may be pages.
  if (textAt(lexemes, at).length < 3 && !isGlued(lexemes, at) && !isBillion(lexemes, at) && !isWord(lexemes, at, 'tr')) return undefined
  return { value: (found.value as Multiplier).power, end: found.end }
}

function isBillion(lexemes: Lexemes, at: number): boolean {
  return isWord(lexemes, at, 'tỷ') || isWord(lexemes, at, 'tỉ')
}
