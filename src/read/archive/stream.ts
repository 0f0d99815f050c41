import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Sends bytes through a stream; what goes wrong on either side is thrown here, and both sides end when nobody reads on. */
export async function* through(chunks: AsyncIterable<Uint8Array>, transform: Transform): AsyncGenerator<Uint8Array> {
  const piped = pipeline(Readable.from(chunks, { objectMode: true }), transform)
  // The error also comes out of the stream, where it is thrown.
  piped.catch(() => {})
  yield* transform as AsyncIterable<Uint8Array>
  await piped
}
