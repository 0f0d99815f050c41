import { createHash } from 'node:crypto'
import type { Document, Failure } from '../model.ts'
import type { Format } from './formats.ts'
import { bytesOf, type Input } from './input.ts'
import { failure, fileFailure } from './plain.ts'
import { ReadError, type ReadOptions, type TextResult } from './reader.ts'

/** What a document was read as, or what kept it from being read. */
export type Outcome = Document | Failure

/** The bytes of a document inside an archive, for someone else to read. */
export interface Entry {
  readonly path: string
  /** The name that may say the format, where it is not the end of the path. */
  readonly name?: string
  readonly charset?: string
  readonly bytes: Uint8Array
}

export type DocumentFormat = Format & { kind: 'document' }

/** Reads a document as its format says. */
export async function readDocument(format: DocumentFormat, input: Input, options: ReadOptions): Promise<Outcome> {
  const { charset } = input
  const bytes = await bytesOf(input, options.maxBytes)
  if (bytes.length === 0) throw new ReadError('empty', 'the file is empty; nothing to read')
  const read = await format.load()
  const result = await read(bytes, charset === undefined ? options : { ...options, charset })
  return documentOf({ path: input.path, format: format.name }, result, bytes)
}

/** Keeps the bytes of a document. */
export async function keepEntry(
  _: DocumentFormat,
  { path, name, charset, chunks, size }: Input,
  { maxBytes }: ReadOptions,
): Promise<Entry> {
  const bytes = await bytesOf({ path, chunks, ...(size !== undefined && { size }) }, maxBytes)
  return { path, bytes, ...(name !== undefined && { name }), ...(charset !== undefined && { charset }) }
}

/** A document that was read. Throws where there is nothing in it. */
export function documentOf(
  from: { path: string; format: string },
  { text, encoding, aside, warnings }: TextResult,
  bytes: Uint8Array,
): Document {
  if (text.trim() === '')
    throw new ReadError('no-text', 'there is no text in it; if it holds pictures of pages, recognise their text (OCR) first')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const source = { ...from, encoding, sha256, length: text.length }
  return { source, text, ...(aside !== undefined && { aside }), warnings }
}

/** What an error says. Anything else that a library throws on a file means that the file is not what its format promises. */
export function failureOf(path: string, error: unknown): Failure {
  if (error instanceof ReadError) return failure(path, error.code, error.message)
  if (error instanceof Error && 'syscall' in error) return fileFailure(path, error)
  const said = error instanceof Error ? error.message : String(error)
  return failure(path, 'corrupt', `the file is damaged or cut off (${said}); get it again, or save it anew with the program it came from`)
}
