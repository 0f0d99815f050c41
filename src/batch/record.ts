import { extract } from '../extract.ts'
import type { Document, Extraction, Failure } from '../model.ts'
import { fileBytes } from '../read/file-bytes.ts'
import { failure, fileFailure, readPlain } from '../read/plain.ts'
import type { Input } from './input.ts'
import { type Places, placed } from './offsets.ts'

/** What a record of a run is made by. */
export interface Recipe extends Places {
  readonly referenceDate?: string
  /** Bytes of the largest file that is read. */
  readonly maxBytes: number
}

/** A record with the text that its places count in, and how many bytes were read for it. */
export interface Made {
  readonly record: Extraction | Failure
  readonly text: string
  readonly bytes: number
}

/** Reads one input and says what it states. Never rejects: what goes wrong is in the record. */
export async function make(input: Input, recipe: Recipe): Promise<Made> {
  try {
    const { read, bytes } = await readInput(input, recipe.maxBytes)
    if ('error' in read) return { record: read, text: '', bytes }
    return { record: recordOf(read, { ...recipe, ...dayOf(input) }), text: read.text, bytes }
  } catch (error) {
    const said = `the program failed on it (${String(error)}); please report this with the document`
    return { record: failure(input.path, 'internal', said), text: '', bytes: 0 }
  }
}

/** The record of a document that was read. */
export function recordOf(document: Document, recipe: Omit<Recipe, 'maxBytes'>): Extraction {
  const { referenceDate } = recipe
  const record = extract(document.text, { source: document.source, ...(referenceDate !== undefined && { referenceDate }) })
  const warnings = document.warnings.length === 0 ? record.warnings : [...document.warnings, ...record.warnings]
  return placed({ ...record, warnings }, document.text, recipe)
}

/** What reading an input gave, and how many bytes it took. */
export interface ReadInput {
  readonly read: Document | Failure
  readonly bytes: number
}

/** Reads one input: a file that is larger than `maxBytes` is a failure. */
export async function readInput(input: Input, maxBytes: number): Promise<ReadInput> {
  switch (input.kind) {
    case 'failed':
      return { read: input.failure, bytes: 0 }
    case 'text':
      return readBytes(new TextEncoder().encode(input.text), input.path)
    case 'bytes':
      return readBytes(input.bytes, input.path)
    case 'file':
      return readFile(input.path, maxBytes)
    default:
      return input satisfies never
  }
}

function dayOf(input: Input): { referenceDate?: string } {
  return input.kind === 'text' && input.referenceDate !== undefined ? { referenceDate: input.referenceDate } : {}
}

function readBytes(bytes: Uint8Array, path: string): ReadInput {
  return { read: readPlain(bytes, path), bytes: bytes.length }
}

function readFile(path: string, maxBytes: number): ReadInput {
  try {
    const bytes = fileBytes(path, maxBytes)
    if (bytes !== undefined) return readBytes(bytes, path)
    return { read: failure(path, 'too-large', `the file has more than ${maxBytes} bytes; raise --max-bytes or split it`), bytes: 0 }
  } catch (error) {
    return { read: fileFailure(path, error), bytes: 0 }
  }
}
