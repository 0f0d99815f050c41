import { createGunzip } from 'node:zlib'
import { through } from './stream.ts'

/** Unpacks gzip, also where several files were joined, as in .warc.gz. */
export function gunzip(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return through(chunks, createGunzip())
}
