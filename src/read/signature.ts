/** What the first bytes of a file say. */
export class Head {
  readonly bytes: Uint8Array
  private lower: string | undefined

  constructor(bytes: Uint8Array) {
    this.bytes = bytes.subarray(0, HEAD)
  }

  /** Place of the first byte that is no byte-order mark, white space or upper half of a letter in UTF-16. */
  get begin(): number {
    const { bytes } = this
    let at = hasMagic(bytes, '\xef\xbb\xbf') ? 3 : hasMagic(bytes, '\xff\xfe') || hasMagic(bytes, '\xfe\xff') ? 2 : 0
    while (at < bytes.length && (bytes[at] ?? 0) <= 0x20) at++
    return at
  }

  /** The same bytes as characters in lower case, without a byte-order mark and white space before them; UTF-16 is seen through. */
  get text(): string {
    this.lower ??= shown(this.bytes)
    return this.lower
  }
}

/** Enough for every format to be known: the magic of a tar archive ends at byte 262, a page may begin with a long comment. */
export const HEAD = 4096

function shown(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return (utf16Of(bytes) !== undefined ? text.replaceAll('\0', '') : text).replace(/^(?:ÿþ|þÿ|ï»¿)?\s*/, '').toLowerCase()
}

/** Whether the bytes at `at` are the characters of `magic`, one byte each. */
export function hasMagic(bytes: Uint8Array, magic: string, at = 0): boolean {
  if (bytes.length < at + magic.length) return false
  for (let i = 0; i < magic.length; i++) if (bytes[at + i] !== magic.charCodeAt(i)) return false
  return true
}

/** What is looked at to tell text from other bytes. */
const SAMPLE = 1024

/**
 * The byte order of a text in UTF-16, or `undefined`: it begins with its mark, or the upper halves of its letters are mostly zero (those of
 * every space, digit and plain letter of Vietnamese are) and the lower halves never.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (hasMagic(bytes, '\xff\xfe')) return 'utf-16le'
  if (hasMagic(bytes, '\xfe\xff')) return 'utf-16be'
  const end = Math.min(bytes.length, SAMPLE) & ~1
  if (end < 4 || !bytes.subarray(0, end).includes(0)) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (Math.min(even, odd) > 0 || Math.max(even, odd) * 4 <= end / 2) return undefined
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}

/** Whether the bytes can be text in some encoding: no NUL, and few of the control characters that some old encodings have letters at. */
export function isText(bytes: Uint8Array): boolean {
  if (utf16Of(bytes) !== undefined) return true
  if (bytes.subarray(0, HEAD).includes(0)) return false
  const end = Math.min(bytes.length, SAMPLE)
  let controls = 0
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x20 && (byte < 0x07 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b) controls++
  }
  return controls * 10 <= end
}
