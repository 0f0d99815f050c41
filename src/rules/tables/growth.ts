import type { Run } from '../../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../../text/lexer.ts'
import { GROWTH_ROWS } from '../../vocab/tables.ts'
import { foldedWords, Phrases } from './words.ts'

/** The words of a row that says how much its thing grew. */
export interface GrowthWords {
  readonly sign: 1 | -1
  /** The thing; the whole run where nothing else stands there. */
  readonly thing: Run
}

const UP = new Phrases(GROWTH_ROWS.up)
const DOWN = new Phrases(GROWTH_ROWS.down)

/**
 * "Tốc độ tăng ⟨GTSX công nghiệp⟩" | "Mức giảm ⟨tỷ lệ hộ nghèo⟩" | "⟨Tỷ lệ hộ nghèo⟩ giảm"
 *
 * @returns `undefined` where the row does not say that anything grew
 */
export function growthWords(lexemes: Lexemes, run: Run): GrowthWords | undefined {
  const { from, to } = run
  const words: string[] = []
  for (let i = from; i < to; i++) words.push(lexemes.kind[i] === LexemeKind.number ? '' : (foldedWords(textAt(lexemes, i))[0] ?? ''))
  const [up, down] = [UP.lengthAt(words, 0), DOWN.lengthAt(words, 0)]
  const length = Math.max(up, down)
  if (length > 0) return { sign: up >= down ? 1 : -1, thing: length < words.length ? { from: from + length, to } : run }
  const last = words.at(-1) ?? ''
  if (words.length < 3 || (last !== TAILS.up && last !== TAILS.down)) return undefined
  return { sign: last === TAILS.up ? 1 : -1, thing: { from, to: to - 1 } }
}

const [RISES = '', FALLS = ''] = foldedWords('tăng giảm')
const TAILS = { up: RISES, down: FALLS } as const

function textAt({ text, start, end }: Lexemes, i: number): string {
  return text.slice(start[i], end[i])
}
