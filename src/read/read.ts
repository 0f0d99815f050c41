import { constants, createReadStream, openSync, statSync } from 'node:fs'
import { LIMITS, type Limits, newBudget, taken } from './archive/budget.ts'
import { chunksOf, type Input } from './input.ts'
import { type Entry, keepEntry, type Outcome, readDocument } from './outcome.ts'
import { fileFailure, MAX_BYTES } from './plain.ts'
import type { ReadOptions } from './reader.ts'
import { ArchiveFound, type Context, unfold } from './unfold.ts'

export type { Entry, Outcome } from './outcome.ts'

/** How documents are to be read; every field has its default. */
export type FrontOptions = Partial<ReadOptions> & { readonly limits?: Partial<Limits> }

/**
 * Reads a file: one document, or the documents of an archive, a mailbox or a message in their order. Never throws because of a file.
 * An archive is never in memory as a whole, and nothing of it is ever written to disk.
 */
export function readFile(path: string, options: FrontOptions = {}): AsyncGenerator<Outcome> {
  return outermost(() => fileInput(path), { path, options, leaf: readDocument })
}

/** Reads bytes in memory as {@link readFile} reads a file. */
export function readBytes(bytes: Uint8Array, path: string, options: FrontOptions = {}): AsyncGenerator<Outcome> {
  return outermost(() => inputOf({ path, bytes }), { path, options, leaf: readDocument })
}

/** Reads a stream, such as standard input, as {@link readFile} reads a file. */
export function readStream(chunks: AsyncIterable<Uint8Array>, path: string, options: FrontOptions = {}): AsyncGenerator<Outcome> {
  return outermost(() => ({ path, chunks }), { path, options, leaf: readDocument })
}

/** A stream of bytes with the path that it is known by. */
export type Stream = Pick<Input, 'path' | 'chunks'>

/** Reads a file, or an entry of an archive, that is one document; `undefined` where it is itself an archive. */
export async function readSingle(from: string | Entry, options: FrontOptions = {}): Promise<Outcome | undefined> {
  try {
    const how = { path: pathOf(from), options, leaf: readDocument, closed: true }
    for await (const outcome of outermost(() => inputOf(from), how)) return outcome
  } catch (error) {
    if (!(error instanceof ArchiveFound)) throw error
  }
  return undefined
}

/** The documents of an archive, most of them still to be read by {@link readSingle}; a document that is no archive is its own entry. */
export function entriesOf(from: string | Entry | Stream, options: FrontOptions = {}): AsyncGenerator<Entry | Outcome> {
  return outermost(() => inputOf(from), { path: pathOf(from), options, leaf: keepEntry })
}

function pathOf(from: string | Entry | Stream): string {
  return typeof from === 'string' ? from : from.path
}

function inputOf(from: string | Entry | Stream): Input {
  if (typeof from === 'string') return fileInput(from)
  if ('chunks' in from) return from
  const { bytes, ...rest } = from
  return { ...rest, size: bytes.length, chunks: chunksOf(bytes) }
}

function fileInput(path: string): Input {
  const status = statSync(path)
  if (status.isFIFO()) return { path, chunks: pipeChunks(openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)) }
  const chunks = createReadStream(path, { fd: openSync(path, 'r'), highWaterMark: 1 << 18 })
  return status.isFile() ? { path, file: path, size: status.size, chunks } : { path, chunks }
}

/** A pipe that nobody writes to must not hold the thread: nothing could end it. */
async function* pipeChunks(pipe: number): AsyncGenerator<Uint8Array> {
  const { Socket } = await import('node:net')
  yield* new Socket({ fd: pipe, readable: true, writable: false })
}

interface Outermost<T> extends Pick<Context<T>, 'leaf' | 'closed'> {
  readonly path: string
  readonly options: FrontOptions
}

async function* outermost<T>(open: () => Input, { path, options, ...how }: Outermost<T>): AsyncGenerator<T | Outcome> {
  let input: Input
  try {
    input = open()
  } catch (error) {
    yield fileFailure(path, error)
    return
  }
  const { limits, ...asked } = options
  const budget = newBudget({ ...LIMITS, ...limits })
  // A file may be read from its end instead of streamed: all of it counts as taken from the start.
  if (input.file !== undefined) budget.taken = input.size ?? 0
  const chunks = input.file === undefined ? taken(input.chunks, budget) : input.chunks
  yield* unfold({ ...input, chunks }, { options: { maxBytes: MAX_BYTES, mainText: false, ...asked }, budget, depth: 0, ...how })
}
