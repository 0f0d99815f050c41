import { isMark, isMarkIn, type Run } from './clauses.ts'
import { Gap, LexemeKind, type Lexemes } from './lexer.ts'

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
const MOST_COLUMNS = 200
/** Lexemes of the longest line without a column of its own that may stand between two rows: "A. Chỉ tiêu kinh tế". */
const LONGEST_BETWEEN = 16

/**
 * Finds the parts of a text that are set in columns, by tabs or by strokes, and hold numbers.
 *
 * "Thu ngân sách⇥tỷ đồng⇥5.210⇥6.120" | "| Thu ngân sách | 5.210 | 6.120 |"
 */
export function findGrids(lexemes: Lexemes): Grid[] {
  const { text } = lexemes
  if (!text.includes('\t') && !text.includes('|')) return []
  const grids: Grid[] = []
  let rows: GridRow[] = []
  let between: GridRow | undefined
  const close = () => {
    const [first, last] = [rows[0]?.[0], rows.at(-1)?.at(-1)]
    if (first !== undefined && last !== undefined && holdsNumbers(lexemes, rows)) grids.push({ from: first.from, to: last.to, rows })
    rows = []
    between = undefined
  }
  for (let from = 0, to = 0; from < lexemes.count; from = to) {
    to = lineEnd(lexemes, from)
    const row = tabRow(lexemes, from, to) ?? strokeRow(lexemes, from, to)
    if (row === undefined) {
      const isClose = rows.length > 0 && between === undefined && lexemes.gap[from] !== Gap.paragraph && to - from <= LONGEST_BETWEEN
      if (isClose) between = [{ from, to, column: 0 }]
      else close()
    } else {
      if (between !== undefined && lexemes.gap[from] === Gap.paragraph) close()
      if (between !== undefined) rows.push(between)
      between = undefined
      if (row.length > 0) rows.push(row)
    }
  }
  close()
  return grids
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

function lineEnd({ gap, count }: Lexemes, from: number): number {
  let to = from + 1
  while (to < count && (gap[to] ?? 0) < Gap.wrap) to++
  return to
}

/** The cells of a line with a tab in it; `undefined` for any other line. */
function tabRow(lexemes: Lexemes, from: number, to: number): GridRow | undefined {
  let column = tabsBefore(lexemes, from)
  let tabs = column
  const cells: GridCell[] = []
  let first = from
  for (let i = from + 1; i <= to; i++) {
    const step = i === to ? tabsAfter(lexemes, to) : tabsBefore(lexemes, i)
    tabs += step
    if (step === 0 && i < to) continue
    if (column < MOST_COLUMNS) cells.push({ from: first, to: i, column })
    column += step
    first = i
  }
  return tabs === 0 ? undefined : cells
}

/** Tabs right before a lexeme, on its line. */
function tabsBefore({ text, start, end }: Lexemes, at: number): number {
  let tabs = 0
  for (let i = (start[at] ?? 0) - 1; i >= (end[at - 1] ?? 0) && !isLineEnd(text.charCodeAt(i)); i--) if (text.charCodeAt(i) === TAB) tabs++
  return tabs
}

/** Tabs right after the lexemes up to `to`, on their line. */
function tabsAfter({ text, start, end }: Lexemes, to: number): number {
  let tabs = 0
  const limit = start[to] ?? text.length
  for (let i = end[to - 1] ?? 0; i < limit && !isLineEnd(text.charCodeAt(i)); i++) if (text.charCodeAt(i) === TAB) tabs++
  return tabs
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d
}

const TAB = 0x09

/** The cells of a line of "| a | b |"; none for the line of dashes under the headings. `undefined` for a line with less than two strokes. */
function strokeRow(lexemes: Lexemes, from: number, to: number): GridRow | undefined {
  let strokes = 0
  for (let i = from; i < to; i++) if (isMark(lexemes, i, '|')) strokes++
  if (strokes < 2) return undefined
  const cells: GridCell[] = []
  let column = isMark(lexemes, from, '|') ? -1 : 0
  let first = from
  for (let i = from; i <= to; i++) {
    if (i < to && !isMark(lexemes, i, '|')) continue
    if (i > first && column < MOST_COLUMNS) cells.push({ from: first, to: i, column })
    column++
    first = i + 1
  }
  return cells.every((cell) => isRule(lexemes, cell)) ? [] : cells
}

/** "---" | ":--:" */
function isRule(lexemes: Lexemes, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (!isMarkIn(lexemes, i, '-:')) return false
  return true
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
