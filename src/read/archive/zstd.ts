import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { Decompress } from 'fzstd'
import { through } from './stream.ts'

/** Unpacks Zstandard: natively where this Node.js can. */
export function unzstd(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const { createZstdDecompress: native } = zlib as { createZstdDecompress?: () => Transform }
  return native === undefined ? inJavaScript(chunks) : through(chunks, native())
}

async function* inJavaScript(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const stream = new Decompress((chunk) => ready.push(chunk))
  for await (const chunk of chunks) {
    stream.push(chunk)
    yield* ready
    ready = []
  }
  stream.push(new Uint8Array(0), true)
  yield* ready
}
