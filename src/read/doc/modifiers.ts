import type { Bytes } from '../bytes.ts'

/** One change to the properties of words, a paragraph or a table row. */
export interface Modifier {
  /** Its code in Word 97. */
  readonly code: number
  /** Where in the bytes its value stands. */
  readonly at: number
  readonly length: number
}

/** Codes of the modifiers that change how a text reads. Source: [MS-DOC], Single Property Modifiers. */
export const Code = {
  deleted: 0x0800,
  hidden: 0x083c,
  plain: 0x2a33,
  characterStyle: 0x4a30,
  font: 0x4a4f,
  fontBeyondAscii: 0x4a51,
  symbol: 0x6a09,
  paragraphStyle: 0x4600,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  depth: 0x6649,
  listLevel: 0x260a,
  list: 0x460b,
  elsewhere: 0x6646,
  row: 0xd608,
} as const

const OLD_ROW = 0xd606
const TABS = 0xc615

/** The modifiers of a file of Word 97 or later. */
export function* modifiersOf(bytes: Bytes): Generator<Modifier> {
  let at = 0
  while (at + 2 < bytes.length) {
    const code = bytes.u16(at)
    const { skip, length } = sizeOf(bytes, code, at + 2)
    yield { code, at: at + 2 + skip, length }
    at += 2 + skip + length
  }
}

/** Bytes of a modifier's value by the upper three bits of its code; 0 where the length stands before it. */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3] as const

function sizeOf(bytes: Bytes, code: number, at: number): { skip: number; length: number } {
  const fixed = LENGTHS[code >> 13] ?? 0
  if (fixed > 0) return { skip: 0, length: fixed }
  if (code === Code.row || code === OLD_ROW) return { skip: 2, length: Math.max(bytes.u16(at) - 1, 0) }
  const length = bytes.u8(at)
  if (code !== TABS || length < 255) return { skip: 1, length }
  const removed = bytes.u8(at + 1)
  return { skip: 1, length: 2 + removed * 4 + bytes.u8(at + 2 + removed * 4) * 3 }
}

/** Codes of Word 6 and 95, and of single modifiers of pieces, with those of Word 97. */
const OLD_CODES: Readonly<Record<number, number>> = {
  2: Code.paragraphStyle,
  24: Code.inTable,
  25: Code.rowEnd,
  65: Code.deleted,
  74: Code.symbol,
  80: Code.characterStyle,
  83: Code.plain,
  92: Code.hidden,
  93: Code.font,
  190: Code.row,
}

/** The code in Word 97 of one of Word 6; 0 where it changes nothing that is read. */
export function codeOfOld(old: number): number {
  return OLD_CODES[old] ?? 0
}

/** Bytes of the values of Word 6's modifiers where it is not one; 0 where the length stands before it, in one byte. */
const OLD_LENGTHS: ReadonlyMap<number, number> = new Map([
  ...[3, 12, 15, 23, 64, 68, 74, 81, 82, 103, 105, 106, 108, 120, 187, 191].map((old) => [old, 0] as const),
  ...[2, 16, 17, 18, 19, 21, 22, 26, 27, 28, 69, 72, 80, 93, 96, 97, 107, 109, 110, 121, 122, 123, 124].map((old) => [old, 2] as const),
  ...[30, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 45, 46, 47, 48, 49].map((old) => [old, 2] as const),
  ...[182, 183, 184, 189, 195, 197, 198].map((old) => [old, 2] as const),
  ...[73, 95].map((old) => [old, 3] as const),
  ...[20, 70, 192, 194, 196, 200].map((old) => [old, 4] as const),
  ...[193, 199].map((old) => [old, 5] as const),
])
const NOTHING = new Set([0, 52, 83])
const OLD_ROWS = new Set([188, 190])

/** The modifiers of a file of Word 6 or 95. */
export function* oldModifiersOf(bytes: Bytes): Generator<Modifier> {
  let at = 0
  while (at < bytes.length) {
    const old = bytes.u8(at++)
    const fixed = NOTHING.has(old) ? undefined : (OLD_LENGTHS.get(old) ?? 1)
    const skip = OLD_ROWS.has(old) ? 2 : fixed === 0 ? 1 : 0
    const length = OLD_ROWS.has(old) ? Math.max(bytes.u16(at) - 1, 0) : fixed === 0 ? bytes.u8(at) : (fixed ?? 0)
    yield { code: codeOfOld(old), at: at + skip, length }
    at += skip + length
  }
}
