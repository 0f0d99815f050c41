import { onGrid } from './grid.ts'
import { type Cell, tableLines } from './table.ts'

/** What separates a piece of text from the one before it. */
export const Break = { none: 0, line: 1, paragraph: 2 } as const
export type Break = (typeof Break)[keyof typeof Break]

/** Text under way, of the document or of one cell. */
export interface FlowPart {
  readonly pieces: string[]
  /** The current line has words. */
  open: boolean
  /** What has to stand before the next words. */
  due: Break
  /** White space after the last words, if more follow on the line. */
  space: string
  lines: number
}

export interface CellPart extends FlowPart {
  colspan: number
  readonly rowspan: number
  holdsTable: boolean
}

/** A row under way, or done. */
export interface FlowRow {
  readonly cells: CellPart[]
  /** Where the row begins and where each of its cells ends, in any unit, in formats that say this instead of how many columns a cell covers. */
  edges: readonly number[] | undefined
  /** What comes belongs to the next row. */
  ended: boolean
}

export interface FlowTable {
  readonly rows: FlowRow[]
  /** Where text outside of the cells goes, and the table itself. */
  readonly outer: FlowPart
  cell: CellPart | undefined
}

/** No text yet. */
export function newPart(): FlowPart {
  return { pieces: [], open: false, due: Break.none, space: '', lines: 0 }
}

/** What stands before the next words. */
export function separator({ pieces, due }: FlowPart): string {
  if (pieces.length === 0) return ''
  return due === Break.paragraph ? '\n\n' : '\n'
}

/** The lines of a table: its rows, or the paragraphs of its cells where it only lays out a page. */
export function* linesOf({ rows }: FlowTable): Generator<{ text: string; by: Break }> {
  const cells = rows.map((row) => row.cells.map((cell): Cell & CellPart => ({ ...cell, text: cell.pieces.join('') })))
  if (!isLayout(cells)) {
    const placed = onGrid(cells.map((row, y) => ({ cells: row, edges: rows[y]?.edges })))
    for (const text of tableLines(placed)) if (text !== '') yield { text, by: Break.line }
    return
  }
  for (const { text } of cells.flat()) if (text !== '') yield { text, by: Break.paragraph }
}

/** Text in one cell that no one would put into a column of figures. */
const LONG = 1000

function isLayout(rows: readonly (readonly (Cell & CellPart)[])[]): boolean {
  if (rows.every((row) => row.length <= 1)) return true
  return rows.some((row) => row.some((cell) => cell.holdsTable || (cell.lines > 2 && cell.text.length > LONG)))
}
