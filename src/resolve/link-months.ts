import { textAt } from '../grammar/phrase.ts'
import { isMark } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes } from '../text/lexer.ts'
import { YEAR } from './year-witness.ts'

/** Links of a text that are asked. */
const ASKED = 40
/** Digits of a moment: "20201013153232". */
const MOMENT = 14

/**
 * The months that the links of a text hold, as sites write them into the addresses of pages and pictures; counted from the year 0.
 *
 * "…/uploads/2020/10/anh.jpg" | "…/bai-viet-20201013153232.htm"
 */
export function linkMonths(lexemes: Lexemes): readonly number[] {
  const found: number[] = []
  for (let i = 1; i < lexemes.count && found.length < ASKED; i++) {
    if (lexemes.kind[i] !== LexemeKind.number || lexemes.gap[i] !== Gap.none) continue
    const month = pathMonth(lexemes, i) ?? momentMonth(lexemes, i)
    if (month !== undefined) found.push(month)
  }
  return found
}

/** "/[2020]/10/" */
function pathMonth(lexemes: Lexemes, i: number): number | undefined {
  const isPath = [i - 1, i + 1, i + 3].every((k) => isMark(lexemes, k, '/') && lexemes.gap[k] === Gap.none)
  return isPath && lexemes.gap[i + 2] === Gap.none ? monthOf(textAt(lexemes, i), textAt(lexemes, i + 2)) : undefined
}

/** "-[20201013153232]" */
function momentMonth(lexemes: Lexemes, i: number): number | undefined {
  const digits = textAt(lexemes, i)
  if (digits.length < MOMENT || lexemes.kind[i - 1] !== LexemeKind.mark || Number(digits.slice(6, 8)) > 31) return undefined
  return monthOf(digits.slice(0, 4), digits.slice(4, 6))
}

function monthOf(year: string, month: string): number | undefined {
  const number = Number(month)
  return year.length === 4 && year.startsWith('20') && month.length === 2 && number >= 1 && number <= YEAR
    ? Number(year) * YEAR + number - 1
    : undefined
}
