import { openSink, type Sink } from './sink.ts'
import type { OutputRecord, Writer, WriterFormat, WriterOptions } from './writer.ts'

/** One compact record a line. */
export const NDJSON: WriterFormat = {
  name: 'ndjson',
  extensions: ['.ndjson', '.jsonl'],
  targets: ['stream', 'file'],
  appends: true,
  open(target) {
    const sink = openSink(target)
    return {
      write: (record) => sink.write(`${JSON.stringify(record)}\n`),
      close: () => sink.close(),
      abort: () => sink.abort(),
    }
  },
}

/** The record itself for one document, an array of records for several. */
export const JSON_RECORDS: WriterFormat = {
  name: 'json',
  extensions: ['.json'],
  targets: ['stream', 'file'],
  open: (target, options) => writeJson(openSink(target), options),
}

function writeJson(sink: Sink, { pretty = false, several = false }: WriterOptions): Writer {
  const space = pretty ? 2 : undefined
  let count = 0
  /** Only the second record tells that there is more than one. */
  let first: OutputRecord | undefined
  const put = (record: OutputRecord) => sink.write(`${count++ === 0 ? '[' : ','}\n${JSON.stringify(record, null, space)}`)
  return {
    async write(record) {
      if (count === 0 && first === undefined) {
        first = record
        return
      }
      if (count === 0 && first !== undefined) await put(first)
      await put(record)
    },
    async close() {
      if (count > 0) await sink.write('\n]\n')
      else if (first === undefined) await sink.write(several ? '[]\n' : '')
      else if (several) await sink.write(`[\n${JSON.stringify(first, null, space)}\n]\n`)
      else await sink.write(`${JSON.stringify(first, null, space)}\n`)
      await sink.close()
    },
    abort: () => sink.abort(),
  }
}
