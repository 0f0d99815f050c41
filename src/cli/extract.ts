import { placed } from '../batch/offsets.ts'
import { extract } from '../extract.ts'
import type { Document, Failure } from '../model.ts'
import { writerFormat, writerFormatOf } from '../write/formats.ts'
import { JSON_RECORDS, NDJSON } from '../write/json.ts'
import type { OutputRecord, Writer } from '../write/writer.ts'
import { Exit, UsageError } from './exit.ts'
import { operands, readInput } from './inputs.ts'
import { type Io, say } from './io.ts'
import type { Settings } from './options.ts'

/** Writes the record of every report, in the order of the operands. A document that cannot be read gives an error record and a line on standard error. */
export async function extractReports(settings: Settings, io: Io): Promise<Exit> {
  const paths = operands(settings.inputs, io)
  const writer = await openWriter(settings, paths.length > 1, io)
  try {
    const exit = await writeRecords(paths, writer, { settings, io })
    await writer.close()
    return exit
  } catch (error) {
    await writer.abort()
    throw error
  }
}

async function writeRecords(paths: readonly string[], writer: Writer, { settings, io }: { settings: Settings; io: Io }): Promise<Exit> {
  let exit: Exit = Exit.ok
  for (const path of paths) {
    const document = await readInput(path, io)
    const record = recordOf(document, settings)
    if ('error' in record) {
      exit = Exit.failed
      if (!settings.quiet) say(io, `${path}: ${record.error.message}`)
    }
    await writer.write(record, 'text' in document ? document.text : undefined)
  }
  return exit
}

/** The format that was asked for or that the output's name means; else JSON for one document and NDJSON for several. */
async function openWriter({ format: name, output }: Settings, several: boolean, io: Io): Promise<Writer> {
  const named = name !== undefined ? writerFormat(name) : output !== undefined ? writerFormatOf(output) : undefined
  const format = named ?? (several ? NDJSON : JSON_RECORDS)
  if (output === undefined) return format.open({ kind: 'stream', stream: io.stdout }, { pretty: io.stdout.isTTY === true, several })
  try {
    return await format.open({ kind: 'file', path: output }, { several })
  } catch (error) {
    throw new UsageError(`cannot write ${output}: ${outputRefusal(error)}`)
  }
}

/** Why a file cannot be written, and what to do. */
function outputRefusal(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'its directory does not exist; make it first'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'writing there is not allowed; choose another place'
  if (code === 'EISDIR') return 'it is a directory; give the name of a file in it'
  return message
}

function recordOf(document: Document | Failure, settings: Settings): OutputRecord {
  if ('error' in document) return document
  const { referenceDate } = settings
  const record = extract(document.text, { source: document.source, ...(referenceDate !== undefined && { referenceDate }) })
  return placed({ ...record, warnings: [...document.warnings, ...record.warnings] }, document.text, settings)
}
