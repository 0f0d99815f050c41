import { aside } from '../aside.ts'
import type { Attributes, MarkupHandler } from '../markup.ts'
import { dayOfIso } from '../number-date.ts'
import { numberText } from '../number-format.ts'
import type { FontRuns } from '../runs.ts'
import type { SheetCell, SheetRow } from '../sheet.ts'
import { type CellText, Runs, textIn } from './strings.ts'
import type { CellStyle } from './styles.ts'

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly strings: readonly CellText[]
  readonly styles: readonly CellStyle[]
  readonly since1904: boolean
  readonly runs: FontRuns
}

/** A sheet has no more. */
const COLUMNS = 16_384
/** Empty rows between tables are one empty row: a cell may stand in row 1,048,576. */
const MAX_GAP = 1

/** Reads one sheet: the cells that say something. */
export class SheetPart implements MarkupHandler {
  readonly rows: SheetRow[] = []
  readonly hidden = new Set<number>()
  private readonly workbook: Workbook
  private readonly runs = new Runs()
  private row: SheetCell[] = []
  private rowNumber = 0
  private column = -1
  private type = ''
  private style: CellStyle | undefined
  private value = ''
  private inValue = false

  constructor(workbook: Workbook) {
    this.workbook = workbook
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.beginRow(attributes)
    else if (name === 'c') this.beginCell(attributes)
    else if (name === 'v') this.inValue = true
    else if (name === 'col') this.takeColumns(attributes)
    else this.runs.open(name, attributes)
  }

  text(text: string): void {
    if (this.inValue) this.value += text
    else this.runs.text(text)
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false
    else if (name === 'c') this.endCell()
    else this.runs.close(name)
  }

  private takeColumns({ min, max, hidden }: Attributes): void {
    if (!isOn(hidden)) return
    for (let column = Number(min); column <= Math.min(Number(max), COLUMNS); column++) this.hidden.add(column - 1)
  }

  private beginRow({ r: number, hidden }: Attributes): void {
    const next = Number(number ?? this.rowNumber + 1)
    const gap = Math.min(next - this.rowNumber - 1, MAX_GAP)
    for (let i = 0; i < gap; i++) this.rows.push({ cells: [], isHidden: false })
    this.rowNumber = next
    this.row = []
    this.column = -1
    this.rows.push({ cells: this.row, isHidden: isOn(hidden) })
  }

  private beginCell({ r: reference, t: type = 'n', s: style }: Attributes): void {
    this.column = reference === undefined ? this.column + 1 : columnOf(reference)
    this.type = type
    this.style = this.workbook.styles[Number(style ?? 0)]
    this.value = ''
  }

  private endCell(): void {
    const text = this.said()
    if (text !== '') this.row.push({ column: this.column, text })
  }

  private said(): string {
    const { value, type, style, workbook } = this
    switch (type) {
      case 's':
        return textIn(workbook.strings[Number(value)] ?? [], style?.font, workbook.runs)
      case 'inlineStr':
        return textIn(this.runs.take(), style?.font, workbook.runs)
      case 'str':
        return this.words(value)
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE'
      case 'e':
        return aside(value)
      case 'd':
        return dayOfIso(value)
      default:
        return value === '' ? '' : this.words(numberText(Number(value), style?.format ?? 'General', workbook.since1904))
    }
  }

  /** Words in the font of the cell; a number may have words in its format. */
  private words(text: string): string {
    return textIn([{ text, font: undefined }], this.style?.font, this.workbook.runs)
  }
}

/** "BC12" is in column 54, counted from 0. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const at = letter.charCodeAt(0) - 0x40
    if (at < 1 || at > 26) break
    column = column * 26 + at
  }
  return column - 1
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
