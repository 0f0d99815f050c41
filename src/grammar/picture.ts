import { isMark } from '../text/clauses.ts'
import type { Lexemes } from '../text/lexer.ts'
import { isGlued } from './phrase.ts'

/**
 * Reads a picture as Markdown writes it. Its words stand for the picture where that is not shown, and its title appears when one points at it:
 * what they say of numbers the caption says, where the report has one.
 *
 * "![Sản lượng đạt 5 nghìn tấn](https://…/anh-2.jpg "Sản lượng đạt 5 nghìn tấn")"
 *
 * @returns the index after it; `undefined` where no picture begins at the lexeme.
 */
export function readPicture(lexemes: Lexemes, at: number): number | undefined {
  if (!isMark(lexemes, at, '!') || !isMark(lexemes, at + 1, '[') || !isGlued(lexemes, at + 1)) return undefined
  const words = closing(lexemes, at + 2, ']')
  if (words === undefined) return undefined
  if (!isMark(lexemes, words, '(') || !isGlued(lexemes, words)) return words
  return closing(lexemes, words + 1, ')') ?? words
}

/** Index after the mark that closes what was opened, outside quotes. */
function closing(lexemes: Lexemes, at: number, mark: ']' | ')'): number | undefined {
  let quoted = false
  for (let i = at; i < Math.min(at + LONGEST, lexemes.count); i++) {
    if (isMark(lexemes, i, '"')) quoted = !quoted
    else if (!quoted && isMark(lexemes, i, mark)) return i + 1
  }
  return undefined
}

const LONGEST = 240
