import type { Reading } from './reading.ts'

/** A cell of a table: its place in the normal text, without the white space around it; empty where `start === end`. */
export interface Cell {
  readonly start: number
  readonly end: number
}

/** Lines of cells that belong together. Rows may be shorter than the table is wide. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[]
  /** Place of the whole table. */
  readonly start: number
  readonly end: number
}

const TAB = 0x09
const PIPE = 0x7c
const NEWLINE = 0x0a
/** Blank lines and lines of one cell inside a table: titles of its parts. */
const MOST_LOOSE_LINES = 2
const LEAST_COLUMNS = 2
const LEAST_ROWS = 2

/**
 * Finds the tables of a text: lines of cells parted by tabs, or by "|" as in Markdown. Linear in the text; a text without tabs and bars
 * costs two searches.
 */
export function findGrids({ normal: { text } }: Reading): Grid[] {
  const grids: Grid[] = []
  if (text.indexOf('\t') === -1 && text.indexOf('|') === -1) return grids
  let rows: (readonly Cell[])[] = []
  let loose: (readonly Cell[])[] = []
  const close = () => {
    const first = rows[0]?.[0]
    const last = rows.at(-1)?.at(-1)
    const wide = rows.filter((row) => row.length >= LEAST_COLUMNS).length
    if (wide >= LEAST_ROWS && first !== undefined && last !== undefined) grids.push({ rows, start: first.start, end: last.end })
    rows = []
    loose = []
  }
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const to = newline === -1 ? text.length : newline
    const cells = cellsOf(text, from, to)
    if (cells.length >= LEAST_COLUMNS) {
      rows.push(...loose, cells)
      loose = []
    } else if (rows.length > 0 && loose.length < MOST_LOOSE_LINES) loose.push(cells)
    else close()
    from = to + 1
  }
  close()
  return grids
}

/** Cells of one line; a line without separators is one cell. Markdown's rules ("|---|---|") have none. */
function cellsOf(text: string, from: number, to: number): readonly Cell[] {
  const separator = separatorOf(text, from, to)
  const cells: Cell[] = []
  let start = separator === PIPE && text.charCodeAt(from) === PIPE ? from + 1 : from
  for (let at = start; at <= to; at++) {
    if (at < to && text.charCodeAt(at) !== separator) continue
    cells.push(trimmed(text, start, at))
    start = at + 1
  }
  if (separator === PIPE && cells.length > 1 && isEmpty(cells.at(-1))) cells.pop()
  return separator === PIPE && cells.every((cell) => isRule(text, cell)) ? [] : cells
}

function separatorOf(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === TAB || code === PIPE) return code
    if (code === NEWLINE) break
  }
  return TAB
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell.start === cell.end
}

/** ":---:" */
function isRule(text: string, { start, end }: Cell): boolean {
  for (let at = start; at < end; at++) if (text.charAt(at) !== '-' && text.charAt(at) !== ':') return false
  return end > start
}

function trimmed(text: string, from: number, to: number): Cell {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= 0x20) start++
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
  return { start, end }
}
