import { encodingNamed } from '../../src/read/encodings/encodings.ts'

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const SMALL = [...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))

/** Every letter of Vietnamese that ASCII has not, small and capital. */
export const LETTERS = [...SMALL, 'đ', ...SMALL.map((letter) => letter.toUpperCase()), 'Đ'].filter((letter) => letter > '\x7f')

const VOWELS = [...'aeiouyAEIOUY']
const HIGH = Array.from({ length: 128 }, (_, i) => String.fromCharCode(0x80 + i))
const SHORT = [...VOWELS, ...HIGH].flatMap((first) => HIGH.map((second) => first + second))
const SIGNS = VOWELS.flatMap((vowel) => ['', '^', '(', '+'].flatMap((shape) => ['', ..."`'?~."].map((tone) => vowel + shape + tone)))
const CONTROLS = Array.from({ length: 31 }, (_, i) => String.fromCharCode(i + 1)).filter((char) => !/\s/.test(char))

/** Whatever may be a letter in an encoding, the simplest last; in VNI a vowel stands before its marks, and in VIQR all is ASCII. */
function candidates(name: string): readonly string[] {
  if (name === 'viqr') return [...SIGNS, 'dd', 'DD']
  return name === 'vni' ? [...HIGH, ...SHORT, ...'îÎ'] : [...SHORT, ...CONTROLS, ...HIGH]
}

const TABLES = new Map<string, ReadonlyMap<string, string>>()

/** The bytes of each letter, one a character, found by reading everything that may be one. */
export function bytesByLetter(name: string): ReadonlyMap<string, string> {
  const known = TABLES.get(name)
  if (known !== undefined) return known
  const decode = encodingNamed(name)?.decode ?? String
  const letters = new Set(LETTERS)
  const read = candidates(name).map((bytes) => [decode(`x${bytes}x`).slice(1, -1), bytes] as const)
  const table = new Map(read.filter(([letter]) => letters.has(letter)))
  TABLES.set(name, table)
  return table
}

/** A text in an encoding, one byte a character; letters that it has not stay as they are. */
export function encoded(text: string, name: string): string {
  const table = bytesByLetter(name)
  // In VIQR a sign behind a vowel is itself only where it is said.
  const said = name === 'viqr' ? text.normalize('NFC').replace(/([aeiouy])([.?'`~^(+*])/gi, '$1\\$2') : text.normalize('NFC')
  return said.replace(/[^\0-\x7f]/g, (letter) => table.get(letter) ?? letter)
}
