import type { Evidence, Span } from '../model.ts'
import { type Division, divide } from './clauses.ts'
import { cellStarts, type Grid } from './grid.ts'
import { findGrids } from './grids.ts'
import { type Lexemes, lex, lexIfNormal } from './lexer.ts'
import type { Lexicon } from './lexicon.ts'
import { type NormalText, normalize, sourceSpan } from './normalize.ts'

/** A text ready for the grammar: its normal form, its lexemes, and how they divide. */
export interface Reading {
  readonly normal: NormalText
  readonly lexemes: Lexemes
  readonly division: Division
  /** The parts that are set as tables with numbers; each of their cells is a block. */
  readonly grids: readonly Grid[]
}

/**
 * Normalizes, lexes and divides a decoded text.
 *
 * @param aside parts of it that are passed over, in order
 */
export function readText(source: string, lexicon: Lexicon, aside: readonly Span[] = []): Reading {
  const asItIs = aside.length > 0 ? undefined : lexIfNormal(source, lexicon)
  const normal = asItIs === undefined ? normalize(source, aside) : { source, text: source, offsets: undefined }
  const lexemes = asItIs ?? lex(normal.text, lexicon)
  const grids = findGrids(lexemes)
  return { normal, lexemes, division: divide(lexemes, cellStarts(lexemes, grids)), grids }
}

/** The source's own words for the lexemes `from` up to `to`. */
export function evidenceOf(reading: Reading, from: number, to: number): Evidence {
  const { lexemes, normal } = reading
  const { start, end } = sourceSpan(normal, lexemes.start[from] ?? 0, lexemes.end[to - 1] ?? 0)
  return { start, end, text: normal.source.slice(start, end) }
}

/** The normal words of the lexemes `from` up to `to`, for comparison and for names; white space is one space. */
export function wordsOf(lexemes: Lexemes, from: number, to: number): string {
  const words = lexemes.text.slice(lexemes.start[from] ?? 0, lexemes.end[to - 1] ?? 0)
  return isPlain(lexemes, from, to) ? words : words.replaceAll(/[\s_\u00a0]+/g, ' ')
}

/** Whether nothing but single spaces stands between the lexemes, as in most phrases. */
function isPlain({ text, start, end }: Lexemes, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const blank = end[i - 1] ?? 0
    const length = (start[i] ?? 0) - blank
    if (length > 1 || (length === 1 && text.charCodeAt(blank) !== SPACE)) return false
  }
  return true
}

const SPACE = 0x20
