import { isUtf8 } from 'node:buffer'
import { decodeUtf8 } from '../text/utf8.ts'
import { ReadError, type ReadOptions, type TextResult } from './reader.ts'
import { utf16Of } from './signature.ts'

/** Decodes bytes: what the user says, what their mark and their letters show, what the carrier says. */
export function decodeText(bytes: Uint8Array, { encoding, charset }: ReadOptions): TextResult {
  const name = encoding ?? utf16Of(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (charset ?? 'utf-8'))
  if (!name.startsWith('utf-16') && bytes.includes(0)) {
    throw new ReadError('binary', 'this is a binary file, not a text; save it as a document or a text first')
  }
  return { text: name === 'utf-8' ? decodeUtf8(bytes) : decoderOf(name).decode(bytes), encoding: name, warnings: [] }
}

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258']

function decoderOf(name: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(name)
  } catch {
    throw new ReadError('unknown-encoding', `there is no encoding "${name}"; choose one of: ${ENCODINGS.join(', ')}`)
  }
}

/** Reads a plain text. */
export function readText(bytes: Uint8Array, options: ReadOptions): TextResult {
  return decodeText(bytes, options)
}
