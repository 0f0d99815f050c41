import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Table } from './tables/table.ts'
import { tablesFor } from './tables.ts'
import type { Target, Writer, WriterOptions } from './writer.ts'

interface TableFormat {
  /** With the dot. */
  readonly extension: string
  open(table: Table, target: Target): Writer
}

/** One writer out of a writer for each table that the target holds; in a directory each table is a file. */
export function openPerTable(target: Target, options: WriterOptions, { extension, open }: TableFormat): Writer {
  if (target.kind === 'directory') mkdirSync(target.path, { recursive: true })
  const writers = tablesFor(target, options).map((table) => open(table, fileOf(target, table.name + extension)))
  return {
    async write(record) {
      for (const writer of writers) await writer.write(record)
    },
    async close() {
      for (const writer of writers) await writer.close()
    },
    async abort() {
      for (const writer of writers) await writer.abort()
    },
  }
}

function fileOf(target: Target, name: string): Target {
  return target.kind === 'directory' ? { kind: 'file', path: join(target.path, name) } : target
}
