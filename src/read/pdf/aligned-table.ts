import type { Cell } from '../table.ts'
import type { Columned, Range } from './gutters.ts'
import { isTwoSided } from './gutters.ts'
import { type Item, isPiece, type Line, lineOf, type PlacedTable } from './lines.ts'
import type { TableRow } from './table-rows.ts'

/** Numbers, dates, percentages, "-" and "…" of a column of figures. */
const FIGURE = /^[-–+(]?[\d.,/%\s]*\d[\d.,/%\s]*\)?$|^[-–…"x]$|^\.{2,3}$/i

export function isFigure(text: string): boolean {
  return FIGURE.test(text)
}

/** What a part of the cells must be for the columns to be those of a table. */
const FIGURES = 0.3
const ROWS = 0.75

/** Whether lines in columns are rows of a table, to be read across, rather than columns of text. */
export function isTable(lines: readonly Line[], { gutters }: Columned): boolean {
  const rows = lines.filter((line) => gutters.some((gutter) => isTwoSided(line, gutter)))
  const cells = rows.flatMap(({ items }) => items.slice(1)).filter(isPiece)
  const figures = cells.filter(({ text }) => isFigure(text)).length
  if (figures >= FIGURES * cells.length && rows.length >= 2) return true
  if (rows.length < 3 || rows.length < ROWS * lines.length) return false
  return gutters.every((gutter) => isAligned(lines, gutter)) && !isProse(lines, gutters)
}

/** Left edges of a column are one, within this part of the letters' height. */
const ALIGNED = 0.4

function isAligned(lines: readonly Line[], gutter: Range): boolean {
  const right = lines.flatMap(({ items }) => items.find(({ left }) => left >= gutter.right - 1) ?? [])
  const lefts = right.map(({ left }) => left).sort((a, b) => a - b)
  const middle = lefts[lefts.length >> 1] ?? 0
  const size = right.find(isPiece)?.size ?? 0
  return lefts.filter((left) => Math.abs(left - middle) <= ALIGNED * size).length >= ROWS * lefts.length
}

/** Columns of text are filled: most of their lines end near the right edge, and are long. */
const FULL = 0.85
const LONG = 22

function isProse(lines: readonly Line[], gutters: readonly Range[]): boolean {
  const edges = [Number.NEGATIVE_INFINITY, ...gutters.map(({ right }) => right - 1), Number.POSITIVE_INFINITY]
  return gutters.every((_, index) => {
    const from = edges[index + 1] ?? 0
    const to = edges[index + 2] ?? 0
    const column = lines.flatMap(({ items }) => items.filter(({ left }) => left >= from && left < to)).filter(isPiece)
    const { left, right } = lineOf(column)
    const full = column.filter((piece) => piece.text.length >= LONG && piece.right - piece.left >= FULL * (right - left))
    return full.length * 2 >= column.length
  })
}

/** The rows of a table that has no frame. */
export function alignedTable(lines: readonly Line[]): PlacedTable {
  const columns = columnsOf(lines)
  const rows: { cells: string[]; spans: number[] }[] = []
  for (const line of lines) {
    const row = rowOf(line, columns)
    const above = rows.at(-1)
    if (above !== undefined && goesOn(above.cells, row.cells)) {
      for (const [column, text] of row.cells.entries()) {
        if (text !== '') above.cells[column] = `${above.cells[column] ?? ''} ${text}`.trim()
      }
    } else rows.push(row)
  }
  return { ...lineOf(lines.flatMap(({ items }) => items)), rows: rows.map(cellsOf) }
}

/** Ranges of the columns: what stands in the rows with most cells. */
function columnsOf(lines: readonly Line[]): Range[] {
  const most = Math.max(...lines.map(({ items }) => items.length))
  const items = lines.filter((line) => line.items.length >= ROWS * most).flatMap((line) => line.items)
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of items.sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

interface AlignedRow {
  readonly cells: string[]
  /** How many columns each cell covers. */
  readonly spans: number[]
}

function rowOf({ items }: Line, columns: readonly Range[]): AlignedRow {
  const cells = columns.map(() => '')
  const spans = columns.map(() => 1)
  for (const item of items.filter(isPiece)) {
    const covered = columns.flatMap((column, index) => (item.left < column.right && item.right > column.left ? [index] : []))
    const column = covered[0] ?? nearest(item, columns)
    cells[column] = `${cells[column] ?? ''} ${item.text}`.trim()
    spans[column] = Math.max(covered.length, 1)
  }
  return { cells, spans }
}

function nearest(item: Item, columns: readonly Range[]): number {
  const distances = columns.map(({ left, right }) => Math.abs(item.left + item.right - left - right))
  return distances.indexOf(Math.min(...distances))
}

/** Whether a line goes on with the words of the row above, or gives the figures of its words. */
function goesOn(above: readonly string[], row: readonly string[]): boolean {
  const filled = row.filter((text) => text !== '')
  if (filled.every((text) => /^\p{Ll}/u.test(text) && !/^[a-zđ][.)]/.test(text)) && filled.length < row.length) return true
  const [label = '', ...figures] = row
  const hasFigures = above.slice(1).some((text) => text !== '')
  if (hasFigures || above[0] === '') return false
  return label === '' ? figures.some(isFigure) : /^\p{Ll}/u.test(label) && !/^[a-zđ][.)]/.test(label)
}

function cellsOf({ cells, spans }: AlignedRow): TableRow {
  const row: Cell[] = []
  for (let column = 0; column < cells.length; column += spans[column] ?? 1)
    row.push({ text: cells[column] ?? '', colspan: spans[column] ?? 1 })
  return row
}
