import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataPackage } from './data-package.ts'
import { NO_LABELS } from './labels.ts'
import { openPerTable } from './per-table.ts'
import { openSink } from './sink.ts'
import type { Cell, Column, Table } from './tables/table.ts'
import type { Target, Writer, WriterOptions } from './writer.ts'

/** Writes the tables as delimited text; a directory of them describes itself. */
export function openDelimited(name: 'csv' | 'tsv', target: Target, options: WriterOptions): Writer {
  const delimiter = name === 'csv' ? ',' : '\t'
  const tables = openPerTable(target, options, {
    extension: `.${name}`,
    open: (table, file) => openCsvTable(table, file, { delimiter, options }),
  })
  if (target.kind !== 'directory') return tables
  return {
    ...tables,
    async close() {
      await tables.close()
      writeFileSync(join(target.path, 'datapackage.json'), dataPackage(name))
    },
  }
}

interface Style {
  readonly delimiter: string
  readonly options: WriterOptions
}

/** Writes one table as delimited text. */
export function openCsvTable(table: Table, target: Target, { delimiter, options: { bom = false, labels = NO_LABELS } }: Style): Writer {
  const sink = openSink(target)
  const line = (cells: readonly string[]) => `${cells.join(delimiter)}\n`
  /** Goes out with the first rows. */
  let head = (bom ? '\ufeff' : '') + line(table.columns.map((column) => column.name))
  const put = (rows: readonly (readonly Cell[])[]) => {
    const lines = head + rows.map((row) => line(row.map((cell, i) => written(cell, table.columns[i])))).join('')
    head = ''
    return lines === '' ? undefined : sink.write(lines)
  }
  return {
    write: (record) => put(table.rows(record, labels)),
    async close() {
      await put([])
      await sink.close()
    },
    abort: () => sink.abort(),
  }
}

/** A spreadsheet takes such text for a formula; one apostrophe before it says that it is text. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/

function written(cell: Cell, column: Column | undefined): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = column?.type === 'text' && FORMULA.test(cell) ? `'${cell}` : cell
  return /["\t\n\r,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
