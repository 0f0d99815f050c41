import { isMark } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes } from '../text/lexer.ts'
import { textAt } from './phrase.ts'

/**
 * Reads a phone number; gives the index after it.
 *
 * "0912.345.678" | "02213 863 641" | "(024) 3845 6789" | "024-3845-6789"
 *
 * @param at the number that begins with zero
 */
export function readPhone(lexemes: Lexemes, at: number): number | undefined {
  if (!textAt(lexemes, at).startsWith('0')) return undefined
  let digits = digitsAt(lexemes, at)
  if (digits.length < 3) return undefined
  let end = at + 1
  for (let next = nextGroup(lexemes, end); next !== undefined && digits.length < LENGTH; next = nextGroup(lexemes, end)) {
    digits += digitsAt(lexemes, next)
    end = next + 1
  }
  return digits.length >= LENGTH - 1 ? end : undefined
}

/** Digits of a mobile number; one less is a number of a landline. */
const LENGTH = 10

function digitsAt(lexemes: Lexemes, at: number): string {
  return textAt(lexemes, at).replaceAll(/[.,]/g, '')
}

/** The group of three or more digits after a space, a dash, a dot or a bracket. */
function nextGroup(lexemes: Lexemes, at: number): number | undefined {
  const isJoint = isMark(lexemes, at, ')') || isMark(lexemes, at, '-') || isMark(lexemes, at, '.')
  const next = isJoint ? at + 1 : at
  if (lexemes.kind[next] !== LexemeKind.number || (lexemes.gap[next] ?? 0) > Gap.space) return undefined
  return digitsAt(lexemes, next).length > 2 ? next : undefined
}
