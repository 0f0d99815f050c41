import type { ColumnSource, ParquetWriter } from 'hyparquet-writer'
import { NO_LABELS } from './labels.ts'
import { openPerTable } from './per-table.ts'
import { openSink, type Sink } from './sink.ts'
import type { Cell, Column, ColumnType, Table } from './tables/table.ts'
import type { Target, Writer, WriterOptions } from './writer.ts'

type Library = typeof import('hyparquet-writer')

/** How many rows a row group has: that many are held in memory. */
const ROW_GROUP = 20_000

/** The tables with their types, for DuckDB, Spark and the like. */
export async function openParquet(target: Target, options: WriterOptions): Promise<Writer> {
  const library = await import('hyparquet-writer')
  return openPerTable(target, options, { extension: '.parquet', open: (table, file) => openTable(library, table, { file, options }) })
}

interface Place {
  readonly file: Target
  readonly options: WriterOptions
}

function openTable(library: Library, table: Table, { file, options: { labels = NO_LABELS } }: Place): Writer {
  const sink = openSink(file)
  const parquet = openFile(library, table, sink)
  let rows: Cell[][] = []
  const flush = async () => {
    const columnData = table.columns.map((column, i) => columnSource(column, rows, i))
    rows = []
    await parquet.write({ columnData, rowGroupSize: ROW_GROUP })
  }
  return {
    async write(record) {
      rows.push(...table.rows(record, labels))
      if (rows.length >= ROW_GROUP) await flush()
    },
    async close() {
      if (rows.length > 0) await flush()
      await parquet.finish()
      await sink.close()
    },
    abort: () => sink.abort(),
  }
}

/** A Parquet file whose bytes go to the sink after each row group. */
function openFile({ ByteWriter, ParquetWriter }: Library, table: Table, sink: Sink): ParquetWriter {
  const bytes = new ByteWriter()
  const flush = async () => {
    const written = new Uint8Array(bytes.buffer.slice(0, bytes.index))
    bytes.index = 0
    await sink.write(written)
  }
  const root = { name: 'schema', num_children: table.columns.length }
  return new ParquetWriter({
    writer: Object.assign(bytes, { flush, finish: flush }),
    schema: [root, ...table.columns.map(schemaElement)],
    createdBy: 'trich-luc',
  })
}

const PARQUET_TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
} as const satisfies Record<ColumnType, object>

function schemaElement({ name, type, required = false }: Column) {
  return { name, ...PARQUET_TYPES[type], repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const) }
}

function columnSource({ name, type }: Column, rows: readonly (readonly Cell[])[], i: number): ColumnSource {
  const data = rows.map((row) => {
    const cell = row[i] ?? null
    return type === 'date' && cell !== null ? new Date(cell) : cell
  })
  // Page indexes are kept until the end of the file: without them memory stays bounded.
  return { name, data, offsetIndex: false }
}
