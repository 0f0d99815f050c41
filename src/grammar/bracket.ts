import { isMark } from '../text/clauses.ts'
import type { Lexemes } from '../text/lexer.ts'

/** Lexemes between brackets after a name. */
const LONGEST_BRACKET = 40

/** Index after the brackets that open here; the same index where none do. */
export function bracketEnd(lexemes: Lexemes, at: number, limit: number): number {
  if (!isMark(lexemes, at, '(')) return at
  const last = Math.min(limit, at + LONGEST_BRACKET)
  for (let i = at + 1; i < last; i++) if (isMark(lexemes, i, ')')) return i + 1
  return at
}
