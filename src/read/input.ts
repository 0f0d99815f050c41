import { ReadError } from './reader.ts'
import { HEAD } from './signature.ts'

/** Bytes to be read once: a file, an entry of an archive, standard input. */
export interface Input {
  /** As shown to the user: `a.zip!/b/c.docx` inside an archive. */
  readonly path: string
  /** The name that may say the format, where it is not the end of the path. */
  readonly name?: string
  /** The file on disk, where there is one: some archives are read from their end. */
  readonly file?: string
  /** Size in bytes, where the carrier says it. */
  readonly size?: number
  /** The encoding, where the carrier says it. */
  readonly charset?: string
  readonly chunks: AsyncIterable<Uint8Array>
}

/** An input whose first bytes are known. */
export interface Peeked {
  readonly head: Uint8Array
  /** The same input from its beginning. */
  readonly input: Input
  /** Lets go of what the input holds, whether or not it was read. */
  close(): Promise<void>
}

/** Reads the first bytes of an input. */
export async function peek(input: Input): Promise<Peeked> {
  const iterator = input.chunks[Symbol.asyncIterator]()
  const begun: Uint8Array[] = []
  let length = 0
  while (length < HEAD) {
    const next = await iterator.next()
    if (next.done === true) break
    begun.push(next.value)
    length += next.value.length
  }
  return {
    head: joined(begun, length).subarray(0, HEAD),
    input: { ...input, chunks: resumed(begun, iterator) },
    close: async () => void (await iterator.return?.()),
  }
}

async function* resumed(begun: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let chunk = begun.shift(); chunk !== undefined; chunk = begun.shift()) yield chunk
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

/** All bytes of an input. Throws `too-large` after `maxBytes`, so an endless input ends. */
export async function bytesOf(input: Input, maxBytes: number): Promise<Uint8Array> {
  if ((input.size ?? 0) > maxBytes) throw tooLarge(maxBytes, input.size)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of input.chunks) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return joined(chunks, length)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks
  return chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, length)
}

/** The refusal of a document or a part of one that has more bytes than allowed. */
export function tooLarge(maxBytes: number, size?: number): ReadError {
  const has = size === undefined ? 'more' : `${megabytes(size)}, more`
  return new ReadError('too-large', `the document has ${has} than the ${megabytes(maxBytes)} allowed; split it or raise --max-bytes`)
}

function megabytes(bytes: number): string {
  return bytes < 2 ** 20 ? `${bytes} bytes` : `${Math.round((bytes / 2 ** 20) * 10) / 10} MB`
}

/** One piece of memory as an input's chunks. */
export async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
