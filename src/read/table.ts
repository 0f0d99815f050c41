import { aside } from './aside.ts'

/** One cell of a table, in the order of the source: what a larger cell covers is not there. */
export interface Cell {
  readonly text: string
  /** Columns and rows that the cell covers; 1 where not said. */
  readonly colspan?: number
  readonly rowspan?: number
}

export type Row = readonly Cell[]

/** Cells beyond this column are one column wide and one row high: spans that reach further are a mistake or an attack. */
const SPANNED_COLUMNS = 200

/**
 * A table as text: one line a row, cells separated by a tab. A merged cell is its text once, with empty cells to the right and below, so
 * that every cell stands in its column. Line ends and tabs inside a cell become spaces. Columns without any text are left out; a row without any
 * is an empty line.
 *
 * @param hidden columns that are set {@link aside}, counted from 0
 */
export function tableLines(rows: readonly Row[], hidden: ReadonlySet<number> = NONE): string[] {
  const placed = placeCells(rows)
  const columns = [...new Set(placed.flatMap((row) => [...row.texts.keys()]))].sort((a, b) => a - b)
  const isSparse = mostlyHoles(placed, columns)
  return placed.map((row) => lineOf(row, isSparse ? [...row.texts.keys()] : columns, hidden))
}

const NONE: ReadonlySet<number> = new Set()

/** The cells of a row, up to its end; what is hidden takes the tab to its left with it, or to its right where nothing is shown before it. */
function lineOf({ texts, width }: PlacedRow, columns: readonly number[], hidden: ReadonlySet<number>): string {
  if (texts.size === 0) return ''
  let line = ''
  let isFirst = true
  for (const column of columns) {
    if (column >= width) break
    const text = texts.get(column) ?? ''
    if (hidden.has(column)) line += aside(isFirst ? `${text}\t` : `\t${text}`)
    else {
      line += isFirst ? text : `\t${text}`
      isFirst = false
    }
  }
  return line
}

/** A row on the grid: its texts by column, and the column that it ends before. */
interface PlacedRow {
  readonly texts: ReadonlyMap<number, string>
  readonly width: number
}

function placeCells(rows: readonly Row[]): PlacedRow[] {
  /** For each column, the first row that no cell above reaches into. */
  const free = new Array<number>(SPANNED_COLUMNS).fill(0)
  return rows.map((row, y) => {
    const texts = new Map<number, string>()
    let x = 0
    for (const { text, colspan = 1, rowspan = 1 } of row) {
      while ((free[x] ?? 0) > y) x++
      const said = cellText(text)
      if (said !== '') texts.set(x, said)
      const end = Math.max(Math.min(x + Math.max(colspan, 1), SPANNED_COLUMNS), x + 1)
      if (rowspan > 1) free.fill(y + rowspan, x, Math.min(end, SPANNED_COLUMNS))
      x = end
    }
    return { texts, width: x }
  })
}

/** A grid that would be some text and a thousand times as many tabs is no table that anyone made to be read. */
function mostlyHoles(rows: readonly PlacedRow[], columns: readonly number[]): boolean {
  const cells = rows.reduce((sum, row) => sum + row.texts.size, 0)
  return rows.length * columns.length > cells * 50 + 10_000
}

function cellText(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, ' ').trim()
}
