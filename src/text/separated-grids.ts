import { isMark, isMarkIn, type Run } from './clauses.ts'
import { type Grid, type GridCell, type GridRow, gridOf, LONGEST_BETWEEN, MOST_COLUMNS } from './grid.ts'
import { Gap, type Lexemes } from './lexer.ts'

/**
 * The parts of a text whose cells tabs or strokes separate.
 *
 * "Thu ngân sách⇥tỷ đồng⇥5.210⇥6.120" | "| Thu ngân sách | 5.210 | 6.120 |"
 */
export function separatedGrids(lexemes: Lexemes, lines: readonly Run[]): Grid[] {
  const grids: Grid[] = []
  let rows: GridRow[] = []
  let between: GridRow | undefined
  const close = () => {
    const grid = gridOf(lexemes, inOrder(rows))
    if (grid !== undefined) grids.push(grid)
    rows = []
    between = undefined
  }
  for (const { from, to } of lines) {
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

/** Rows that tabs only align, some more and some fewer of them: where all rows have as many cells, these are the columns. */
function inOrder(rows: readonly GridRow[]): readonly GridRow[] {
  const cells = rows[0]?.length ?? 0
  if (cells < 2 || rows.some((row) => row.length !== cells)) return rows
  return rows.map((row) => row.map((cell, column) => ({ ...cell, column })))
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
