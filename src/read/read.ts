import { createReadStream, fstatSync, openSync } from 'node:fs'
import { LIMITS, type Limits, newBudget, taken } from './archive/budget.ts'
import { chunksOf, type Input } from './input.ts'
import { fileFailure, MAX_BYTES } from './plain.ts'
import type { ReadOptions } from './reader.ts'
import { type Outcome, readInput } from './unfold.ts'

/** How documents are to be read; every field has its default. */
export type FrontOptions = Partial<ReadOptions> & { readonly limits?: Partial<Limits> }

/**
 * Reads a file: one document, or the documents of an archive, a mailbox or a message in their order. Never throws because of a file.
 * An archive is never in memory as a whole, and nothing of it is ever written to disk.
 */
export async function* readFile(path: string, options: FrontOptions = {}): AsyncGenerator<Outcome> {
  let input: Input
  try {
    input = fileInput(path)
  } catch (error) {
    yield fileFailure(path, error)
    return
  }
  yield* readOutermost(input, options)
}

/** Reads bytes in memory as {@link readFile} reads a file. */
export function readBytes(bytes: Uint8Array, path: string, options: FrontOptions = {}): AsyncGenerator<Outcome> {
  return readOutermost({ path, size: bytes.length, chunks: chunksOf(bytes) }, options)
}

/** Reads a stream, such as standard input, as {@link readFile} reads a file. */
export function readStream(chunks: AsyncIterable<Uint8Array>, path: string, options: FrontOptions = {}): AsyncGenerator<Outcome> {
  return readOutermost({ path, chunks }, options)
}

function fileInput(path: string): Input {
  const file = openSync(path, 'r')
  const status = fstatSync(file)
  const chunks = createReadStream(path, { fd: file, highWaterMark: 1 << 18 })
  return status.isFile() ? { path, file: path, size: status.size, chunks } : { path, chunks }
}

function readOutermost(input: Input, { limits, ...options }: FrontOptions): AsyncGenerator<Outcome> {
  const budget = newBudget({ ...LIMITS, ...limits })
  // A file may be read from its end instead of streamed: all of it counts as taken from the start.
  if (input.file !== undefined) budget.taken = input.size ?? 0
  const chunks = input.file === undefined ? taken(input.chunks, budget) : input.chunks
  return readInput({ ...input, chunks }, { options: { maxBytes: MAX_BYTES, mainText: false, ...options }, budget, depth: 0 })
}
