import { join } from 'node:path'
import type { Labels } from '../labels.ts'
import { OBSERVATIONS } from '../tables/observations.ts'
import type { Cell, Table } from '../tables/table.ts'
import { TABLES } from '../tables.ts'
import type { OutputRecord } from '../writer.ts'
import { cellXml, columnName, linkXml, STYLES, typedCellXml } from './cells.ts'
import { Sheet } from './sheet.ts'

/** The most rows of a sheet; what does not fit goes on in "observations 2". */
const MOST_ROWS = 1_048_576

const QUOTES = { name: 'quotes', columns: ['document', 'observation', 'quote', 'quote_start', 'quote_end'] } as const

const VALUE = OBSERVATIONS.columns.findIndex((column) => column.name === 'value')
const QUOTE_CELLS = QUOTES.columns.map((name) => OBSERVATIONS.columns.findIndex((column) => column.name === name))

/** Wider than most. */
const WIDTHS: Readonly<Record<string, number>> = {
  document: 30,
  value: 20,
  quote: 60,
  subject: 40,
  label_vi: 30,
  label_en: 30,
  name: 26,
  title: 40,
}
const WIDTH = 14

/** The sheets, growing in temporary files. A value and its quote have the same row on their sheets. */
export class Workbook {
  private readonly directory: string
  private readonly parts = new Map<string, Sheet[]>()

  constructor(directory: string) {
    this.directory = directory
    for (const { name } of [...TABLES, QUOTES]) this.parts.set(name, [])
    for (const { name } of [...TABLES, QUOTES]) this.sheet(name)
  }

  add(record: OutputRecord, labels: Labels): void {
    for (const table of TABLES) {
      for (const row of table.rows(record, labels)) {
        if (table === OBSERVATIONS) this.addObservation(row)
        else this.sheet(table.name).add(cellsOf(table, row))
      }
    }
  }

  get sheets(): readonly Sheet[] {
    return [...this.parts.values()].flat()
  }

  private addObservation(row: readonly Cell[]): void {
    const values = this.sheet(OBSERVATIONS.name)
    const quotes = this.sheet(QUOTES.name)
    const at = values.rows + 1
    const cells = cellsOf(OBSERVATIONS, row)
    cells[VALUE] = linkXml(Number(row[VALUE]), `'${quotes.name}'!C${at}`)
    values.add(cells)
    const [document = null, observation = null, ...place] = QUOTE_CELLS.map((i) => row[i] ?? null)
    const back = linkXml(Number(observation), `'${values.name}'!${columnName(VALUE)}${at}`)
    quotes.add([cellXml(document, STYLES.plain), back, ...place.map((cell) => cellXml(cell, STYLES.plain))])
  }

  /** The sheet of a name with room for a row. */
  private sheet(name: string): Sheet {
    const parts = this.parts.get(name) ?? []
    const last = parts.at(-1)
    if (last !== undefined && last.rows < MOST_ROWS) return last
    const title = last === undefined ? name : `${name} ${parts.length + 1}`
    const next = new Sheet(title, columnsOf(name), join(this.directory, title))
    parts.push(next)
    return next
  }
}

function columnsOf(name: string) {
  const names = TABLES.find((table) => table.name === name)?.columns.map((column) => column.name) ?? QUOTES.columns
  return names.map((each) => ({ name: each, width: WIDTHS[each] ?? WIDTH }))
}

function cellsOf({ columns }: Table, row: readonly Cell[]): string[] {
  return columns.map(({ type }, i) => typedCellXml(row[i] ?? null, type))
}
