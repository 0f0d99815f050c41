import { ReadError, type ReadOptions, type TextResult } from './reader.ts'
import { wide } from './signature.ts'

/** Reads a plain text. */
export function readText(bytes: Uint8Array, _options: ReadOptions): TextResult {
  const encoding = wide(bytes) ? 'utf-16le' : 'utf-8'
  if (encoding === 'utf-8' && bytes.includes(0)) {
    throw new ReadError('binary', 'this is a binary file, not a text; save it as a document or a text first')
  }
  return { text: new TextDecoder(encoding).decode(bytes), encoding, warnings: [] }
}
