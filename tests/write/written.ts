import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { writerFormat } from '../../src/write/formats.ts'
import type { OutputRecord, Target, Writer, WriterOptions } from '../../src/write/writer.ts'

/** A new directory under the system's own for temporary files. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'write-'))
}

export async function opened(name: string, target: Target, options: WriterOptions = {}): Promise<Writer> {
  const format = writerFormat(name)
  if (format === undefined) throw new Error(`no format ${name}`)
  return format.open(target, options)
}

export async function write(name: string, target: Target, records: Iterable<OutputRecord>, options: WriterOptions = {}): Promise<void> {
  const writer = await opened(name, target, options)
  for (const record of records) await writer.write(record)
  await writer.close()
}

/** What a format writes to a stream. */
export async function printed(name: string, records: Iterable<OutputRecord>, options: WriterOptions = {}): Promise<Buffer> {
  const stream = new PassThrough({ highWaterMark: 1 << 28 })
  await write(name, { kind: 'stream', stream }, records, options)
  return stream.read() ?? Buffer.alloc(0)
}
