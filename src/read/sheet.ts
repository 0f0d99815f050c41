import { aside } from './aside.ts'
import { type Cell, tableLines } from './table.ts'

/** One sheet of a workbook. Rows that say nothing have no cells: they part one table from the next. */
export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly SheetRow[]
  /** Columns that are not shown, counted from 0. */
  readonly hidden: ReadonlySet<number>
}

export interface SheetRow {
  readonly cells: readonly SheetCell[]
  readonly isHidden: boolean
}

/** A cell that says something; the cells of a row are in the order of their columns, counted from 0. */
export interface SheetCell {
  readonly column: number
  readonly text: string
}

/** "Sheet1" | "Trang_tính1" | "Bảng 2": names that nobody gave. */
const NAMELESS = /^(?:sheet|trang[ _]?tính|bảng|worksheet)[ _]?\d*$/i

/** The text of a workbook: each sheet under its name, where somebody gave it one; a line a row, a blank line where a row is empty. Hidden sheets, rows and columns are set {@link aside}. */
export function sheetsText(sheets: readonly Sheet[]): string {
  const areSeveral = sheets.filter(({ isHidden }) => !isHidden).length > 1
  const texts = sheets.map(({ name, isHidden, rows, hidden }) => {
    const table = tableLines(
      rows.map(({ cells }) => cellsOf(cells)),
      hidden,
    )
    const lines = blockLines(table.map((line, i) => (rows[i]?.isHidden === true && line !== '' ? aside(line) : line)))
    const named = areSeveral && lines !== '' && !NAMELESS.test(name) ? `${name}\n\n${lines}` : lines
    return isHidden && named !== '' ? aside(named) : named
  })
  return texts.filter((text) => text !== '').join('\n')
}

function cellsOf(row: readonly SheetCell[]): Cell[] {
  const cells: Cell[] = []
  let next = 0
  for (const { column, text } of row) {
    if (column > next) cells.push({ text: '', colspan: column - next })
    cells.push({ text })
    next = Math.max(column, next) + 1
  }
  return cells
}

/** Lines with one blank line at most between them, and none around them. */
function blockLines(lines: readonly string[]): string {
  let text = ''
  let blank = false
  for (const line of lines) {
    if (line === '') {
      blank = text !== ''
      continue
    }
    text += blank ? `\n${line}\n` : `${line}\n`
    blank = false
  }
  return text
}
