import type { FontRuns } from '../runs.ts'
import { alignedRows, isFigure } from './aligned-table.ts'
import { type Grid, type GridCell, gridsOf } from './grids.ts'
import { isPiece, type Line, linesOf, type PlacedTable } from './lines.ts'
import type { Box, Glyph, Layer } from './page.ts'
import { isFull, joined, textLineOf } from './paragraphs.ts'
import { piecesOf } from './pieces.ts'
import type { TableRow } from './table-rows.ts'

/** A page with more frames is a form or a drawing. */
const MAX_GRIDS = 100

/** The tables of a page that have a frame, and the characters that are in none. */
export function framedTables({ glyphs, rulings }: Layer, fonts: FontRuns): { tables: PlacedTable[]; rest: readonly Glyph[] } {
  const grids = gridsOf(rulings).sort((a, b) => areaOf(a) - areaOf(b))
  const tables: PlacedTable[] = []
  let rest = glyphs
  for (const grid of grids.length > MAX_GRIDS ? [] : grids) {
    const inside = rest.filter((glyph) => isInside(glyph, grid))
    if (inside.length === 0) continue
    rest = rest.filter((glyph) => !isInside(glyph, grid))
    const { left, right, top, bottom } = grid
    tables.push({ left, right, top, bottom, columns: grid.xs.length - 1, rows: rowsOf(grid, linesOfCells(grid, inside, fonts)) })
  }
  return { tables, rest }
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top)
}

function isInside(glyph: Glyph, { left, right, top, bottom }: Box): boolean {
  const { x, y } = middleOf(glyph)
  return x > left && x < right && y > top && y < bottom
}

/** The middle of a letter; a capital reaches farther up than any letter down. */
function middleOf({ left, right, baseline, size }: Glyph): { x: number; y: number } {
  return { x: (left + right) / 2, y: baseline - HALF * size }
}

const HALF = 0.3

/** The lines of each cell, in the order of the cells. */
function linesOfCells({ xs, ys, cells }: Grid, glyphs: readonly Glyph[], fonts: FontRuns): Line[][] {
  const width = xs.length - 1
  const owners = new Map<number, number>()
  for (const [index, { row, column, colspan, rowspan }] of cells.entries()) {
    for (let y = row; y < row + rowspan; y++) for (let x = column; x < column + colspan; x++) owners.set(y * width + x, index)
  }
  const contents = cells.map((): Glyph[] => [])
  for (const glyph of glyphs) {
    const { x, y } = middleOf(glyph)
    contents[owners.get(indexIn(ys, y) * width + indexIn(xs, x)) ?? -1]?.push(glyph)
  }
  return contents.map((content) => linesOf(piecesOf(content, fonts)))
}

/** Index of the room between edges that a place is in. */
function indexIn(edges: readonly number[], at: number): number {
  const after = edges.findIndex((edge) => edge > at)
  return after < 0 ? edges.length - 2 : Math.max(after - 1, 0)
}

function rowsOf({ ys, cells }: Grid, lines: readonly (readonly Line[])[]): TableRow[] {
  const rows: { cells: GridCell[]; lines: (readonly Line[])[] }[] = Array.from({ length: ys.length - 1 }, () => ({ cells: [], lines: [] }))
  for (const [index, cell] of cells.entries()) {
    rows[cell.row]?.cells.push(cell)
    rows[cell.row]?.lines.push(lines[index] ?? [])
  }
  return rows.flatMap((row) =>
    isOpen(row.cells, row.lines) ? openRows(row.cells, row.lines) : [row.cells.map((cell, i) => cellOf(cell, row.lines[i] ?? []))],
  )
}

function cellOf(cell: GridCell, lines: readonly Line[]): TableRow[number] {
  const column = { left: cell.left + PADDING, right: cell.right - PADDING, lines: lines.length }
  let text = ''
  let last: ReturnType<typeof textLineOf> | undefined
  for (const line of lines) {
    const next = textLineOf(line, column)
    text = last === undefined ? next.text : isFull(last, next) ? joined(text, next.text) : `${text}\n${next.text}`
    last = next
  }
  return { text: text.replaceAll('\t', ' '), colspan: cell.colspan, rowspan: cell.rowspan }
}

/** Room between the line of a cell and its text. */
const PADDING = 5

/** Rows that no lines stand between: figures one below the other. */
const LEAST_FIGURES = 3

function isOpen(cells: readonly GridCell[], lines: readonly (readonly Line[])[]): boolean {
  if (cells.some(({ colspan, rowspan }) => colspan > 1 || rowspan > 1)) return false
  return lines.some((column) => {
    const texts = column.flatMap(({ items }) => items.filter(isPiece).map(({ text }) => text))
    return texts.length >= LEAST_FIGURES && texts.every(isFigure)
  })
}

function openRows(cells: readonly GridCell[], lines: readonly (readonly Line[])[]): TableRow[] {
  return alignedRows(linesOf(lines.flatMap((column) => column.flatMap(({ items }) => items))), cells)
}
