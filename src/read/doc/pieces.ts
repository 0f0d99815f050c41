import type { Bytes } from '../bytes.ts'
import { fromWindows1252 } from '../encodings/code-page.ts'
import { tooLarge } from '../input.ts'
import { corruptFile } from '../reader.ts'
import { Part, type WordFile } from './file.ts'

/** A stretch of the text that stands in one place of the file. */
export interface Piece {
  /** The characters it is, counted from the document's first. */
  readonly begin: number
  readonly end: number
  /** Where its first byte is. */
  readonly at: number
  /** Bytes of a character. */
  readonly width: 1 | 2
  /** How it was changed since it was saved there; a number that says a modifier, or where modifiers are. */
  readonly change: number
}

/** The text of a document and the pieces that it is made of: saving fast only adds pieces to a file. */
export interface Pieces {
  readonly text: string
  readonly list: readonly Piece[]
  /** Modifiers that pieces name by their number. */
  readonly changes: readonly Bytes[]
}

const CHANGES = 1
const TABLE = 2
const NARROW = 0x40000000

/** Reads the list of pieces. In files before Word 97 the text's bytes are left as they are, one a character. */
export function readPieces(file: WordFile, maxBytes: number): Pieces {
  const part = file.part(Part.pieces)
  const changes: Bytes[] = []
  let at = 0
  while (part.u8(at) === CHANGES && at + 3 < part.length) {
    const length = part.u16(at + 1)
    changes.push(part.part(at + 3, length))
    at += 3 + length
  }
  const list = part.u8(at) === TABLE ? piecesIn(part.part(at + 5, part.u32(at + 1)), file.isUnicode) : onePiece(file)
  const length = list.reduce((sum, { begin, end }) => sum + end - begin, 0)
  if (length > maxBytes) throw tooLarge(maxBytes)
  return { text: list.map((piece) => textOf(file, piece)).join(''), list, changes }
}

function piecesIn(table: Bytes, isUnicode: boolean): Piece[] {
  const count = Math.floor((table.length - 4) / 12)
  const pieces: Piece[] = []
  for (let i = 0; i < count; i++) {
    const [begin, end] = [table.u32(i * 4), table.u32(i * 4 + 4)]
    if (begin !== (pieces.at(-1)?.end ?? 0) || end < begin) throw corruptFile()
    const entry = (count + 1) * 4 + i * 8
    const place = table.u32(entry + 2)
    const isNarrow = (place & NARROW) !== 0
    const at = isUnicode && isNarrow ? (place & ~NARROW) >>> 1 : place
    pieces.push({ begin, end, at, width: isUnicode && !isNarrow ? 2 : 1, change: table.u16(entry + 6) })
  }
  return pieces
}

/** A file of Word 6 that was saved as a whole. */
function onePiece({ isUnicode, textBegin, lengths }: WordFile): Piece[] {
  if (isUnicode) throw corruptFile()
  const length = Object.values(lengths).reduce((sum: number, one: number) => sum + one, 1)
  return [{ begin: 0, end: length, at: textBegin, width: 1, change: 0 }]
}

/** Characters that the file does not have, for it is cut off, are spaces: the places of all others stay. */
function textOf({ main, isUnicode }: WordFile, { begin, end, at, width }: Piece): string {
  const length = end - begin
  const text = width === 2 ? main.utf16(at, length) : main.latin1(at, length)
  return (width === 1 && isUnicode ? fromWindows1252(text) : text).padEnd(length)
}
