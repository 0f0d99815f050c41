import type { Run } from './clauses.ts'
import { type Grid, type GridCell, type GridRow, gridOf, isNumber, LONGEST_BETWEEN } from './grid.ts'
import type { Lexemes } from './lexer.ts'

/** A part of a line that spaces set apart, with its first character on the line and the one after its last. */
interface Piece extends Run {
  readonly left: number
  readonly right: number
}

type PieceRow = readonly Piece[]

/** Where a column lies on its lines. */
interface Range {
  readonly left: number
  readonly right: number
}

/** Lines with numbers in their columns that make a table. */
const FEWEST_ROWS = 2

/**
 * The parts of a text whose columns spaces align.
 *
 * "Thu nội địa        tỷ đồng     5.210     6.120"
 *
 * @param parts lines that stand together
 */
export function alignedGrids(lexemes: Lexemes, parts: readonly (readonly Run[])[]): Grid[] {
  return parts.flatMap((lines) => regionsOf(lexemes, lines).flatMap((rows) => gridIn(lexemes, rows) ?? []))
}

/** Columns of the widest table that spaces align. */
const MOST_PIECES = 40

/** Lines of several pieces that follow each other, with the short lines between them. */
function regionsOf(lexemes: Lexemes, lines: readonly Run[]): PieceRow[][] {
  const regions: PieceRow[][] = []
  let rows: PieceRow[] = []
  let between: PieceRow[] = []
  const close = () => {
    if (rows.length >= FEWEST_ROWS) regions.push(rows)
    rows = []
    between = []
  }
  for (const line of lines) {
    const pieces = piecesOf(lexemes, line)
    if (pieces.length > 1 && pieces.length <= MOST_PIECES) {
      rows.push(...between, pieces)
      between = []
    } else if (rows.length > 0 && between.length < 2 && line.to - line.from <= LONGEST_BETWEEN) between.push(pieces)
    else close()
  }
  close()
  return regions
}

function piecesOf({ start, end, text }: Lexemes, { from, to }: Run): Piece[] {
  const pieces: Piece[] = []
  const margin = start[from] ?? 0
  const indent = margin - lineStart(text, margin, end[from - 1] ?? 0)
  const place = (offset: number) => offset - margin + indent
  let first = from
  for (let i = from + 1; i <= to; i++) {
    if (i < to && (start[i] ?? 0) - (end[i - 1] ?? 0) < LEAST_GAP) continue
    pieces.push({ from: first, to: i, left: place(start[first] ?? 0), right: place(end[i - 1] ?? 0) })
    first = i
  }
  return pieces
}

/** Spaces between two columns. */
const LEAST_GAP = 2

/** Offset after the line end before an offset. */
function lineStart(text: string, at: number, lowest: number): number {
  let from = at
  while (from > lowest && text.charCodeAt(from - 1) !== 0x0a && text.charCodeAt(from - 1) !== 0x0d) from--
  return from
}

/** The grid of lines whose pieces stand below each other; `undefined` where two numbers of a line fall into one column. */
function gridIn(lexemes: Lexemes, rows: readonly PieceRow[]): Grid | undefined {
  const isData = (row: PieceRow) => row.some((piece, i) => i > 0 && isNumber(lexemes, piece))
  const data = rows.filter(isData)
  if (data.length < FEWEST_ROWS) return undefined
  const columns = columnsOf(data)
  const placed = rows.map((row) => placedIn(columns, row))
  if (placed.some((row, i) => row === undefined && isData(rows[i] ?? []))) return undefined
  // Lines around the table that do not fit are none of its: the head of a letter, signatures.
  const [first, last] = [rows.findIndex(isData), rows.findLastIndex(isData)]
  const before = placed.findLastIndex((row, i) => row === undefined && i < first)
  const after = placed.findIndex((row, i) => row === undefined && i > last)
  const fitting = placed.slice(before + 1, after < 0 ? placed.length : after)
  return gridOf(
    lexemes,
    fitting.flatMap((row) => (row === undefined ? [] : [row])),
  )
}

/** The ranges that the pieces of the rows of numbers cover together. */
function columnsOf(rows: readonly PieceRow[]): Range[] {
  const pieces = rows.flat().sort((a, b) => a.left - b.left)
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of pieces) {
    const last = columns.at(-1)
    if (last === undefined || left >= last.right) columns.push({ left, right })
    else last.right = Math.max(last.right, right)
  }
  return columns
}

/** A line's pieces in their columns: each in the first one that it stands over, or else in the nearest. */
function placedIn(columns: readonly Range[], row: PieceRow): GridRow | undefined {
  const cells: GridCell[] = []
  for (const { from, to, left, right } of row) {
    const over = columns.findIndex((column) => left < column.right && right > column.left)
    const column = over >= 0 ? over : nearest(columns, (left + right) / 2)
    if (column <= (cells.at(-1)?.column ?? -1)) return undefined
    cells.push({ from, to, column })
  }
  return cells
}

function nearest(columns: readonly Range[], middle: number): number {
  const distances = columns.map(({ left, right }) => Math.abs((left + right) / 2 - middle))
  return distances.indexOf(Math.min(...distances))
}
