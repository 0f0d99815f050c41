import { isUtf8 } from 'node:buffer'
import type { Warning } from '../model.ts'
import { decodeUtf8 } from '../text/utf8.ts'
import { type Guess, guessEncoding, SURE, sampleOf } from './detect.ts'
import { fromWindows1252 } from './encodings/code-page.ts'
import { ENCODING_NAMES, encodingNamed, LEGACY_ENCODINGS } from './encodings/encodings.ts'
import { viqr } from './encodings/viqr.ts'
import { repairMojibake } from './mojibake.ts'
import { isVietnameseUtf8 } from './plain.ts'
import { ReadError, type ReadOptions, type TextResult } from './reader.ts'
import { utf16Of } from './signature.ts'

/** Reads a plain text. */
export function readText(bytes: Uint8Array, options: ReadOptions): TextResult {
  return decodeText(bytes, options)
}

/** Decodes bytes: as the user says, as their mark and their letters show, as the carrier says. */
export function decodeText(bytes: Uint8Array, options: ReadOptions): TextResult {
  const known = decodeUnicode(bytes, options)
  if (known?.encoding === 'utf-8' && options.encoding === undefined) return withoutMojibake(known, bytes)
  const { charset } = options
  return known ?? decodeLegacy(bytes) ?? (charset === undefined ? decodeWestern(bytes) : decodeAs(bytes, charset))
}

function withoutMojibake(known: TextResult, bytes: Uint8Array): TextResult {
  if (isVietnameseUtf8(bytes)) return known
  const { warnings, ...repaired } = decodeViqr(known.text) ?? repairMojibake(known.text)
  return { ...repaired, warnings: [...known.warnings, ...warnings] }
}

/**
 * Decodes the markup of a page. Letters of old encodings are left as the characters of windows-1252, for the font of each run and then the
 * words of the whole text say more than the bytes of the markup do.
 */
export function decodeMarkup(bytes: Uint8Array, options: ReadOptions): TextResult {
  const { charset } = options
  const known = decodeUnicode(bytes, options)
  if (known !== undefined) return known
  return charset === undefined ? plainResult(fromWindows1252(characters(bytes)), 'windows-1252') : decodeAs(bytes, charset)
}

/** What the user says, or Unicode, perhaps with some damage; `undefined` where the bytes are of an older encoding. */
function decodeUnicode(bytes: Uint8Array, { encoding }: ReadOptions): TextResult | undefined {
  if (encoding !== undefined) return decodeAs(bytes, encoding)
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return decodeAs(bytes, utf16)
  if (bytes.includes(0)) throw new ReadError('binary', 'this is a binary file, not a text; save it as a document or a text first')
  return isUtf8(bytes) ? decodeAs(bytes, 'utf-8') : decodeDamaged(bytes)
}

function decodeAs(bytes: Uint8Array, name: string): TextResult {
  const encoding = encodingNamed(name)
  if (encoding !== undefined) return plainResult(encoding.decode(characters(bytes)), encoding.name)
  const decoder = decoderOf(name)
  return plainResult(decoder.encoding === 'utf-8' ? decodeUtf8(bytes) : decoder.decode(bytes), decoder.encoding)
}

function decoderOf(name: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(name)
  } catch {
    throw new ReadError('unknown-encoding', `there is no encoding "${name}"; choose one of: ${ENCODING_NAMES.join(', ')}`)
  }
}

/** Letters of UTF-8 for each place that is none. */
const LETTERS_A_FLAW = 10

function decodeDamaged(bytes: Uint8Array): TextResult | undefined {
  const text = new TextDecoder().decode(bytes)
  const beyond = text.match(/[\x80-\uffff]/g) ?? []
  const flaws = beyond.filter((char) => char === '\ufffd').length
  if (flaws * LETTERS_A_FLAW > beyond.length) return undefined
  const message = `${flaws} characters are damaged; they are shown as \ufffd`
  return plainResult(text, 'utf-8', [{ code: 'damaged-text', message, start: 0, end: 0 }])
}

function decodeViqr(text: string): TextResult | undefined {
  if (NOT_ASCII.test(text)) return undefined
  const guess = guessEncoding(sampleOf(text), [viqr], (word) => viqr.decode(word) !== word)
  return guess && legacyResult(text, guess)
}

function decodeLegacy(bytes: Uint8Array): TextResult | undefined {
  const encoded = characters(bytes)
  const guess = guessEncoding(sampleOf(encoded), LEGACY_ENCODINGS)
  return guess && legacyResult(encoded, guess)
}

function legacyResult(encoded: string, { encoding, confidence }: Guess): TextResult {
  const message = `the letters look like ${encoding.name} (confidence ${confidence.toFixed(2)}); name another with --encoding if they are not`
  const doubt = confidence < SURE ? [{ code: 'doubtful-encoding', message, start: 0, end: 0 }] : []
  return plainResult(encoding.decode(encoded), encoding.name, doubt)
}

/** Letters with marks are fewer in every language that windows-1252 can write. */
const MOST_MARKED = 0.3

function decodeWestern(bytes: Uint8Array): TextResult {
  const encoded = characters(bytes)
  const sample = sampleOf(encoded)
  const marked = sample.match(/[\xc0-\xff]/g) ?? []
  const letters = sample.match(/[a-z\xc0-\xff]/gi) ?? []
  if (marked.length <= MOST_MARKED * letters.length) return plainResult(fromWindows1252(encoded), 'windows-1252')
  throw new ReadError('unknown-encoding', `its encoding is not known; name it with --encoding: ${ENCODING_NAMES.join(', ')}`)
}

/** Bytes as characters U+0000 to U+00FF. */
function characters(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

function plainResult(text: string, encoding: string, warnings: readonly Warning[] = []): TextResult {
  return { text, encoding, warnings }
}

const NOT_ASCII = /[^\0-\x7f]/
