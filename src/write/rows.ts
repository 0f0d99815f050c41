import { NO_LABELS } from './labels.ts'
import { openSink } from './sink.ts'
import type { Cell, Table } from './tables/table.ts'
import { TABLES } from './tables.ts'
import type { Target, Writer, WriterOptions } from './writer.ts'

/** One document a line, `{"document": …, "observations": [{…}], …}`, with its rows of every table: what an engine makes tables of. */
export function openRows(target: Target, { labels = NO_LABELS }: WriterOptions): Writer {
  const sink = openSink(target)
  return {
    write(record) {
      const rows = TABLES.map((table) => [table.name, table.rows(record, labels).map((cells) => named(table, cells))])
      return sink.write(`${JSON.stringify({ document: record.source.path, ...Object.fromEntries(rows) })}\n`)
    },
    close: () => sink.close(),
    abort: () => sink.abort(),
  }
}

/** A row with every column under its name, null where the text states nothing. */
function named({ columns }: Table, cells: readonly Cell[]): Readonly<Record<string, Cell>> {
  return Object.fromEntries(columns.map(({ name }, i) => [name, cells[i] ?? null]))
}
