import * as library from 'xz-decompress'

// A CommonJS module whose names Node.js does not see: it has them under `default`.
const { XzReadableStream } = 'default' in library ? (library.default as typeof library) : library

/** Unpacks xz. */
export async function* unxz(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* new XzReadableStream(ReadableStream.from(chunks)) as AsyncIterable<Uint8Array>
}
