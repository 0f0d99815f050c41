import { JSON_RECORDS, NDJSON } from './json.ts'
import type { WriterFormat } from './writer.ts'

/** Every output format, in the order of the help. What writes it is loaded when it is asked for. */
export const WRITER_FORMATS: readonly WriterFormat[] = [
  JSON_RECORDS,
  NDJSON,
  {
    name: 'rows',
    extensions: [],
    targets: ['stream', 'file'],
    appends: true,
    open: async (target, options) => (await import('./rows.ts')).openRows(target, options),
  },
  delimited('csv'),
  delimited('tsv'),
  {
    name: 'parquet',
    extensions: ['.parquet'],
    targets: ['file', 'directory', 'stream'],
    open: async (target, options) => (await import('./parquet.ts')).openParquet(target, options),
  },
  {
    name: 'sqlite',
    extensions: ['.db', '.sqlite', '.sqlite3'],
    targets: ['file'],
    open: async (target, options) => (await import('./sqlite.ts')).openSqlite(target, options),
  },
  {
    name: 'xlsx',
    extensions: ['.xlsx'],
    targets: ['file', 'stream'],
    open: async (target, options) => (await import('./xlsx.ts')).openXlsx(target, options),
  },
  {
    name: 'sdmx-csv',
    extensions: [],
    targets: ['directory', 'file', 'stream'],
    open: async (target, options) => (await import('./sdmx.ts')).openSdmx(target, options),
  },
  {
    name: 'jsonld',
    extensions: ['.jsonld'],
    targets: ['stream', 'file'],
    needsText: true,
    open: async (target, options) => (await import('./jsonld.ts')).openJsonLd(target, options),
  },
  {
    name: 'html',
    extensions: ['.html', '.htm'],
    targets: ['stream', 'file', 'directory'],
    single: ['stream', 'file'],
    needsText: true,
    open: async (target, options) => (await import('./html/review.ts')).openReview(target, options),
  },
]

function delimited(name: 'csv' | 'tsv'): WriterFormat {
  return {
    name,
    extensions: [`.${name}`],
    targets: ['stream', 'file', 'directory'],
    open: async (target, options) => (await import('./csv.ts')).openDelimited(name, target, options),
  }
}

/** The format of a name, or `undefined`. */
export function writerFormat(name: string): WriterFormat | undefined {
  return WRITER_FORMATS.find((format) => format.name === name)
}

/** The format that the end of a file name means, or `undefined`. */
export function writerFormatOf(path: string): WriterFormat | undefined {
  return WRITER_FORMATS.find((format) => format.extensions.some((extension) => path.toLowerCase().endsWith(extension)))
}
