import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NO_LABELS } from './labels.ts'
import { openSink } from './sink.ts'
import type { Target, Writer, WriterOptions } from './writer.ts'
import { packageEntries } from './xlsx/package.ts'
import { Workbook } from './xlsx/workbook.ts'
import { writeZip } from './zip.ts'

/** The tables as sheets of a workbook; each value leads to its quote on a sheet of quotes, and each quote back to its value. */
export function openXlsx(target: Target, { labels = NO_LABELS }: WriterOptions): Writer {
  const sink = openSink(target)
  const directory = mkdtempSync(join(tmpdir(), 'trich-luc-'))
  const workbook = new Workbook(directory)
  const remove = () => rmSync(directory, { recursive: true, force: true })
  return {
    write: (record) => workbook.add(record, labels),
    async close() {
      await writeZip(sink, packageEntries(workbook.sheets))
      remove()
      await sink.close()
    },
    abort() {
      for (const sheet of workbook.sheets) sheet.abort()
      remove()
      sink.abort()
    },
  }
}
