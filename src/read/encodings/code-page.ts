import type { Encoding } from './encoding.ts'

/** The characters of the bytes 00 to FF. */
function charactersOf(label: string): string {
  // As a stream: Node.js 20 takes windows-1252 for ISO 8859-1 otherwise.
  return new TextDecoder(label).decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    { stream: true },
  )
}

/** What Windows takes bytes for in the West, and in Viet Nam. */
export const WINDOWS_1252 = charactersOf('windows-1252')
const WINDOWS_1258 = charactersOf('windows-1258')

/** Code units of both pages that are not their byte, with their byte. */
const BYTES = new Map<string, string>()
for (const page of [WINDOWS_1258, WINDOWS_1252]) {
  for (let byte = 0x80; byte < 0x100; byte++) {
    if (page.charCodeAt(byte) !== byte) BYTES.set(page.charAt(byte), String.fromCharCode(byte))
  }
}

/** Characters that fonts have one drawing for with another one, so that programs say it instead: "n−íc" in a PDF. */
const TWINS = { '\u2212': '\xad', '\u2219': '\xb7', '\u03bc': '\xb5', '\u02c9': '\xaf' } as const
for (const [char, byte] of Object.entries(TWINS)) BYTES.set(char, byte)

/**
 * The bytes of characters that a program made of bytes by one of the two pages, or as symbols (U+F020 to U+F0FF), one byte a character. What no
 * byte was made into stays.
 */
export function asBytes(text: string): string {
  return text.replace(/[\u0100-\uffff]/g, (char) => {
    const code = char.charCodeAt(0)
    return code >= 0xf020 && code <= 0xf0ff ? String.fromCharCode(code & 0xff) : (BYTES.get(char) ?? char)
  })
}

/** The characters of bytes in windows-1252, one byte a character. */
export function fromWindows1252(bytes: string): string {
  return bytes.replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0)))
}

export const windows1252: Encoding = {
  name: 'windows-1252',
  aliases: ['cp1252', 'latin1', 'iso-8859-1', 'us-ascii', 'ascii'],
  decode: fromWindows1252,
}

/** The tone of a letter is a byte of its own after the vowel. */
export const windows1258: Encoding = {
  name: 'windows-1258',
  aliases: ['cp1258', 'x-cp1258'],
  decode: (bytes) => bytes.replace(/[\x80-\xff]/g, (byte) => WINDOWS_1258.charAt(byte.charCodeAt(0))).normalize('NFC'),
}

/** UTF-8 that was taken for letters of windows-1252. */
export const utf8: Encoding = {
  name: 'utf-8',
  aliases: ['utf8'],
  decode: (bytes) => bytes.replace(/[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g, sequence),
}

function sequence(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
