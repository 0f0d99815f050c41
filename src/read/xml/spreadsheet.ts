import { aside } from '../aside.ts'
import type { Attributes, MarkupHandler, Prefixes } from '../markup.ts'
import { dayOfIso } from '../number-date.ts'
import { numberText } from '../number-format.ts'
import type { FontRuns } from '../runs.ts'
import type { Sheet, SheetCell, SheetRow } from '../sheet.ts'

/** The namespace of Excel's XML of 2003, which programs still export under the name .xls. */
export const SPREADSHEET_2003: Prefixes = { 'urn:schemas-microsoft-com:office:spreadsheet': 'ss' }

/** A sheet has no more columns. */
const COLUMNS = 16_384

/** Formats that have a name instead of a code. */
const NAMED: Readonly<Record<string, string>> = {
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Currency: '#,##0.00',
  'Short Date': 'd/m/yyyy',
  'General Date': 'd/m/yyyy h:mm',
}

/** Gathers the sheets of an Excel workbook of 2003. */
export class Spreadsheet implements MarkupHandler {
  readonly sheets: Sheet[] = []
  private readonly formats = new Map<string, string>()
  private readonly fonts = new Map<string, string>()
  private readonly runs: FontRuns
  private rows: SheetRow[] = []
  private hidden = new Set<number>()
  /** The next column that is described. */
  private described = 0
  private row: SheetCell[] = []
  private rowNumber = 0
  private column = 0
  /** Columns that the current cell covers. */
  private width = 1
  private format = 'General'
  private font: string | undefined
  private type = ''
  private words = ''
  private style = ''
  private inComment = false

  constructor(runs: FontRuns) {
    this.runs = runs
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'ss:Style') this.style = attributes['ss:ID'] ?? ''
    else if (name === 'ss:NumberFormat') this.formats.set(this.style, attributes['ss:Format'] ?? 'General')
    else if (name === 'ss:Font') this.fonts.set(this.style, attributes['ss:FontName'] ?? '')
    else if (name === 'ss:Worksheet') this.beginSheet(attributes)
    else if (name === 'ss:Column') this.takeColumns(attributes)
    else if (name === 'ss:Row') this.beginRow(attributes)
    else if (name === 'ss:Cell') this.beginCell(attributes)
    else if (name === 'ss:Comment') this.inComment = true
    else if (name === 'ss:Data' && !this.inComment) this.type = attributes['ss:Type'] ?? 'String'
  }

  text(text: string): void {
    if (this.type !== '') this.words += text
  }

  close(name: string): void {
    if (name === 'ss:Comment') this.inComment = false
    else if (name === 'ss:Data' && !this.inComment) this.endData()
    else if (name === 'ss:Cell') this.column += this.width
  }

  private beginSheet({ 'ss:Name': name = '' }: Attributes): void {
    this.rows = []
    this.hidden = new Set()
    this.described = 0
    this.rowNumber = 0
    this.sheets.push({ name, isHidden: false, rows: this.rows, hidden: this.hidden })
  }

  private takeColumns({ 'ss:Index': index, 'ss:Span': span = '0', 'ss:Hidden': hidden }: Attributes): void {
    const first = index === undefined ? this.described : Number(index) - 1
    this.described = Math.min(first + 1 + (Number(span) || 0), COLUMNS)
    if (hidden === '1') for (let column = first; column < this.described; column++) this.hidden.add(column)
  }

  private beginRow({ 'ss:Index': index, 'ss:Hidden': hidden }: Attributes): void {
    const next = Number(index ?? this.rowNumber + 1)
    if (next > this.rowNumber + 1) this.rows.push({ cells: [], isHidden: false })
    this.rowNumber = next
    this.column = 0
    this.row = []
    this.rows.push({ cells: this.row, isHidden: hidden === '1' })
  }

  private beginCell({ 'ss:Index': index, 'ss:MergeAcross': across = '0', 'ss:StyleID': style = '' }: Attributes): void {
    if (index !== undefined) this.column = Number(index) - 1
    this.width = 1 + (Number(across) || 0)
    const format = this.formats.get(style) ?? 'General'
    this.format = NAMED[format] ?? format
    this.font = this.fonts.get(style)
  }

  private endData(): void {
    const { words, type } = this
    this.words = ''
    this.type = ''
    const text = this.said(words, type)
    if (text.trim() !== '') this.row.push({ column: this.column, text })
  }

  private said(words: string, type: string): string {
    switch (type) {
      case 'Number':
        return numberText(Number(words), this.format)
      case 'DateTime':
        return dayOfIso(words)
      case 'Error':
        return aside(words)
      default:
        return this.runs.text(words, this.font)
    }
  }
}
