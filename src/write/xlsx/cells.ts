import type { Cell, ColumnType } from '../tables/table.ts'

/** Numbers of the cell formats in the workbook's styles. */
export const STYLES = { plain: 0, head: 1, date: 2, whole: 3, decimal: 4, wholeLink: 5, decimalLink: 6 } as const

/** A cell that holds a value. */
export function cellXml(cell: Cell, style: number): string {
  if (cell === null) return '<c/>'
  if (typeof cell === 'number') return `<c s="${style}"><v>${cell}</v></c>`
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

export function typedCellXml(cell: Cell, type: ColumnType): string {
  if (typeof cell === 'number') return cellXml(cell, Number.isInteger(cell) ? STYLES.whole : STYLES.decimal)
  const day = type === 'date' && cell !== null ? serialDay(cell) : undefined
  return day === undefined ? cellXml(cell, STYLES.plain) : cellXml(day, STYLES.date)
}

/**
 * A number that leads to a cell of another sheet. A formula, for a sheet may have no more than 65,530 links of the other kind.
 *
 * @param place sheet and cell: `quotes!C2`
 */
export function linkXml(value: number, place: string): string {
  const style = Number.isInteger(value) ? STYLES.wholeLink : STYLES.decimalLink
  return `<c s="${style}"><f>HYPERLINK("#${place}",${value})</f><v>${value}</v></c>`
}

/** A, B, … Z, AA, … */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** Days since the last day of 1899, as spreadsheets count; `undefined` before March 1900, where they disagree. */
function serialDay(date: string): number | undefined {
  const day = Date.parse(date) / 86_400_000 + 25_569
  return day > 60 ? day : undefined
}

/** The most characters of a cell. */
const LONGEST = 32_767

/** What XML cannot hold is written as spreadsheets do: `_x0001_`. */
export function escaped(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
  return (
    short
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, (bad) => `_x${hex(bad)}_`)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
