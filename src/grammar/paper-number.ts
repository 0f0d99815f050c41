import { isMarkIn } from '../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import { isKind, Kind } from './kinds.ts'
import { goesOn, isGlued, textAt } from './phrase.ts'

/**
 * Reads the number of an official paper: digits, perhaps a year, and the letters of its kind and issuer.
 *
 * "15/NQ-TW" | "02/2007/QĐ-UBND" | "43/2022/QH15" | "01-CT/TU" | "30a/2008/NQ-CP" | "35 NQ/TW"
 *
 * @returns the index after it; `undefined` where no known letters follow the number.
 */
export function readPaperNumber(lexemes: Lexemes, at: number): number | undefined {
  let end = at + 1
  if (isGlued(lexemes, end) && lexemes.kind[end] === LexemeKind.word && textAt(lexemes, end).length === 1) end++
  const year = yearEnd(lexemes, end)
  const letters = lettersEnd(lexemes, year)
  if (letters === undefined) return undefined
  end = letters
  while (end < at + LONGEST && isMarkIn(lexemes, end, '/-') && goesOn(lexemes, end) && goesOn(lexemes, end + 1) && isCode(lexemes, end + 1))
    end += 2
  return end
}

const LONGEST = 14

/** "/2007" */
function yearEnd(lexemes: Lexemes, at: number): number {
  const isYear = isMarkIn(lexemes, at, '/') && lexemes.kind[at + 1] === LexemeKind.number && goesOn(lexemes, at + 1)
  return isYear && textAt(lexemes, at + 1).length === 4 ? at + 2 : at
}

/** "/NQ" | "-CT" | " NQ" before "/" or "-" */
function lettersEnd(lexemes: Lexemes, at: number): number | undefined {
  if (!goesOn(lexemes, at)) return undefined
  if (isMarkIn(lexemes, at, '/-')) return goesOn(lexemes, at + 1) && isPaper(lexemes, at + 1) ? at + 2 : undefined
  const isSpaced = isPaper(lexemes, at) && isMarkIn(lexemes, at + 1, '/-') && goesOn(lexemes, at + 2) && isCode(lexemes, at + 2)
  return isSpaced ? at + 1 : undefined
}

/** A known kind of paper, also with the number of its assembly: "QH15". */
function isPaper(lexemes: Lexemes, at: number): boolean {
  if (lexemes.kind[at] !== LexemeKind.word) return false
  return isKind(lexemes, at, Kind.paper) || /^(QH|UBTVQH)\d{1,2}$/.test(textAt(lexemes, at))
}

function isCode(lexemes: Lexemes, at: number): boolean {
  return lexemes.kind[at] === LexemeKind.word && ((lexemes.shape[at] ?? 0) & Shape.initial) !== 0
}
