import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import type { Target } from './writer.ts'
import { WriterError } from './writer.ts'

/** Takes the bytes of one output in order. */
export interface Sink {
  /** A promise means: wait for it before the next chunk. */
  write(chunk: string | Uint8Array): void | Promise<void>
  close(): void | Promise<void>
  abort(): void
}

const CHUNK = 1 << 16

/** A sink for a stream or a file; a directory needs one for each of its files. */
export function openSink(target: Target): Sink {
  if (target.kind === 'stream') return streamSink(target.stream)
  if (target.kind === 'file') return fileSink(target.path)
  throw new WriterError(`${target.path} is a directory; give the name of a file in it`)
}

/** Writes to a stream that someone else opened and ends. */
function streamSink(stream: NodeJS.WritableStream): Sink {
  return {
    write(chunk) {
      if (stream.write(chunk)) return
      return untilReady(stream)
    },
    close() {},
    abort() {},
  }
}

/** Resolves when the reader has caught up, or is gone. */
function untilReady(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    const ready = () => {
      stream.off('drain', ready).off('close', ready)
      resolve()
    }
    stream.on('drain', ready).on('close', ready)
  })
}

/** Writes beside `path` and takes its place at the end; writes straight to a pipe or a device. */
function fileSink(path: string): Sink {
  const special = statSync(path, { throwIfNoEntry: false })?.isFile() === false
  const partial = special ? path : `${path}.partial`
  const file = openSync(partial, 'w')
  const { write, flush } = gathered((bytes) => writeWhole(file, bytes))
  return {
    write,
    close() {
      flush()
      if (!special) fsyncSync(file)
      closeSync(file)
      if (!special) renameSync(partial, path)
    },
    abort() {
      closeSync(file)
      if (!special) rmSync(partial, { force: true })
    },
  }
}

/** Gathers small chunks into larger ones. */
function gathered(put: (bytes: Uint8Array) => void) {
  let waiting: (string | Uint8Array)[] = []
  let size = 0
  const flush = () => {
    for (const bytes of joined(waiting)) put(bytes)
    waiting = []
    size = 0
  }
  const write = (chunk: string | Uint8Array) => {
    waiting.push(chunk)
    size += chunk.length
    if (size >= CHUNK) flush()
  }
  return { write, flush }
}

function* joined(chunks: readonly (string | Uint8Array)[]): Iterable<Uint8Array> {
  let words = ''
  for (const chunk of chunks) {
    if (typeof chunk === 'string') words += chunk
    else {
      if (words !== '') yield Buffer.from(words)
      words = ''
      yield chunk
    }
  }
  if (words !== '') yield Buffer.from(words)
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
}
