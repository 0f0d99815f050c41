import { isMarkIn, type Run } from './clauses.ts'
import { LexemeKind, type Lexemes } from './lexer.ts'

/** A cell that holds something: its lexemes and its column, from 0. */
export interface GridCell extends Run {
  readonly column: number
}

/** A line of a table: its cells from left to right, at least one. */
export type GridRow = readonly GridCell[]

/** A part of the text that is set as a table with numbers in it. */
export interface Grid extends Run {
  readonly rows: readonly GridRow[]
}

/** Numbers beside a first cell that make lines a table. */
const FEWEST_NUMBERS = 2
/** Columns of a table that are looked at. */
export const MOST_COLUMNS = 200
/** Lexemes of the longest line without a column of its own that may stand between two rows: "A. Chỉ tiêu kinh tế". */
export const LONGEST_BETWEEN = 16

/** The grid of some rows; `undefined` where they hold too few numbers. */
export function gridOf(lexemes: Lexemes, rows: readonly GridRow[]): Grid | undefined {
  const [first, last] = [rows[0]?.[0], rows.at(-1)?.at(-1)]
  if (first === undefined || last === undefined || !holdsNumbers(lexemes, rows)) return undefined
  return { from: first.from, to: last.to, rows }
}

function holdsNumbers(lexemes: Lexemes, rows: readonly GridRow[]): boolean {
  let numbers = 0
  for (const row of rows) for (const cell of row.slice(1)) if (isNumber(lexemes, cell)) numbers++
  return numbers >= FEWEST_NUMBERS
}

/** Whether a cell is a number and nothing else: "5.210,5", "-3,2%", "≥ 95", "(12)"; no year, and no number that begins with a zero like a phone's. */
export function isNumber(lexemes: Lexemes, { from, to }: Run): boolean {
  let numbers = 0
  for (let i = from; i < to; i++) {
    if (lexemes.kind[i] === LexemeKind.number) numbers++
    else if (!isMarkIn(lexemes, i, '-+()%*<>=≤≥')) return false
  }
  return numbers > 0 && numbers < 6 && !(numbers === 1 && isName(lexemes, { from, to }))
}

/** "2019" | "0912345678" */
function isName(lexemes: Lexemes, { from, to }: Run): boolean {
  const text = lexemes.text.slice(lexemes.start[from], lexemes.end[to - 1])
  return /^(?:(?:19|20)\d\d|0\d+)$/.test(text)
}

/** 1 for each lexeme that a cell begins with, or that the text goes on with after a table. */
export function cellStarts({ count }: Lexemes, grids: readonly Grid[]): Uint8Array | undefined {
  if (grids.length === 0) return undefined
  const starts = new Uint8Array(count + 1)
  for (const { rows, to } of grids) {
    for (const row of rows) for (const { from } of row) starts[from] = 1
    starts[to] = 1
  }
  return starts
}
