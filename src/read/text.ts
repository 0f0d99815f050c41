import { isUtf8 } from 'node:buffer'
import { ReadError, type ReadOptions, type TextResult } from './reader.ts'
import { utf16Of } from './signature.ts'

/** Decodes bytes: what their mark and their letters show, what the user or the carrier says, what is likeliest. */
export function decodeText(bytes: Uint8Array, { encoding, charset }: ReadOptions): TextResult {
  const name = encoding ?? utf16Of(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (charset ?? 'utf-8'))
  if (!name.startsWith('utf-16') && bytes.includes(0)) {
    throw new ReadError('binary', 'this is a binary file, not a text; save it as a document or a text first')
  }
  return { text: new TextDecoder(name).decode(bytes), encoding: name, warnings: [] }
}

/** Reads a plain text. */
export function readText(bytes: Uint8Array, options: ReadOptions): TextResult {
  return decodeText(bytes, options)
}
