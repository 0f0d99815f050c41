import { CSV, TSV } from './csv.ts'
import { HTML } from './html/review.ts'
import { JSON_RECORDS, NDJSON } from './json.ts'
import { JSON_LD } from './jsonld.ts'
import { PARQUET } from './parquet.ts'
import { ROWS } from './rows.ts'
import { SDMX_CSV } from './sdmx.ts'
import { SQLITE } from './sqlite.ts'
import type { WriterFormat } from './writer.ts'
import { XLSX } from './xlsx.ts'

/** Every output format, in the order of the help. */
export const WRITER_FORMATS: readonly WriterFormat[] = [
  JSON_RECORDS,
  NDJSON,
  ROWS,
  CSV,
  TSV,
  PARQUET,
  SQLITE,
  XLSX,
  SDMX_CSV,
  JSON_LD,
  HTML,
]

/** The format of a name, or `undefined`. */
export function writerFormat(name: string): WriterFormat | undefined {
  return WRITER_FORMATS.find((format) => format.name === name)
}

/** The format that the end of a file name means, or `undefined`. */
export function writerFormatOf(path: string): WriterFormat | undefined {
  return WRITER_FORMATS.find((format) => format.extensions.some((extension) => path.toLowerCase().endsWith(extension)))
}
