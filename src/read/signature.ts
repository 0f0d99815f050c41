/** What the first bytes of a file say. */
export interface Head {
  readonly bytes: Uint8Array
  /** The same bytes as characters in lower case, without a byte-order mark and white space before them; UTF-16 is seen through. */
  readonly text: string
}

/** The first bytes of a file, ready to be compared. */
export function headOf(bytes: Uint8Array): Head {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  const text = wide(bytes) ? buffer.toString('latin1').replaceAll('\0', '') : buffer.toString('latin1')
  return { bytes, text: text.replace(/^(?:ÿþ|þÿ|ï»¿)?\s*/, '').toLowerCase() }
}

/** Whether the bytes at `at` are the characters of `magic`, one byte each. */
export function hasMagic(bytes: Uint8Array, magic: string, at = 0): boolean {
  if (bytes.length < at + magic.length) return false
  for (let i = 0; i < magic.length; i++) if (bytes[at + i] !== magic.charCodeAt(i)) return false
  return true
}

/**
 * Whether the bytes are text in UTF-16: they begin with its mark, or the upper halves of their letters are mostly zero on one side
 * (every space, digit and plain letter of Vietnamese) and never on the other.
 */
export function wide(bytes: Uint8Array): boolean {
  if (hasMagic(bytes, '\xff\xfe') || hasMagic(bytes, '\xfe\xff')) return true
  const end = Math.min(bytes.length, 1024) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  return end >= 4 && Math.min(even, odd) === 0 && Math.max(even, odd) * 4 > end / 2
}

/** Whether the bytes can be text in some encoding: no NUL and hardly a control character among the first of them. */
export function isText(bytes: Uint8Array): boolean {
  if (wide(bytes)) return true
  const end = Math.min(bytes.length, 4096)
  let controls = 0
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) return false
    if (byte < 0x20 && (byte < 0x07 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b) controls++
  }
  return controls * 20 <= end
}
