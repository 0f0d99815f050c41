import type { Bytes } from '../bytes.ts'
import type { Compound } from '../compound.ts'
import { corruptFile, protectedFile, ReadError } from '../reader.ts'

/** Parts of a Word file, by the number of their place in the list of parts. Source: [MS-DOC], FibRgFcLcb97. */
export const Part = {
  styles: 1,
  footnoteTexts: 3,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  anchors: 40,
  drawings: 50,
  boxTexts: 56,
  lists: 73,
  listOverrides: 74,
} as const

/** Lengths of the stories of a document in characters, in the order in which they stand one after the other. */
export interface Lengths {
  readonly body: number
  readonly footnotes: number
  readonly headers: number
  readonly macros: number
  readonly comments: number
  readonly endnotes: number
  readonly boxes: number
}

/** A Word file of any version from 6 to 2003. */
export interface WordFile {
  /** Texts and formatting pages. */
  readonly main: Bytes
  /** Formatting that is too long for a page. */
  readonly data: Bytes | undefined
  /** The version is 97 or later; before, text is bytes and some structures are smaller. */
  readonly isUnicode: boolean
  /** The text of an older file that has no list of pieces: where it begins. */
  readonly textBegin: number
  readonly lengths: Lengths
  part(number: number): Bytes
  /** From the beginning of a part on: what belongs to some stands behind them. */
  partOn(number: number): Bytes
}

const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
/** Versions: of Word 6, and of Word 97. */
const WORD_6 = 101
const WORD_97 = 193

/** Where versions have the lengths of the stories, and the list of their parts. */
const PLACES = { unicode: { lengths: 76, parts: 154 }, bytes: { lengths: 52, parts: 88 } } as const

/** Opens the streams of a Word file. Throws where it takes a password, or where it is older than Word 6. */
export function openWord(compound: Compound): WordFile {
  const main = compound.stream('WordDocument')
  if (main === undefined || main.length < 512) throw corruptFile()
  const version = main.u16(2)
  if (version < WORD_6) throw new ReadError('unsupported', 'this is a document of Word 2 or older; open it and save it as .docx')
  const flags = main.u16(10)
  if ((flags & ENCRYPTED) !== 0) throw protectedFile()
  const isUnicode = version >= WORD_97
  const table = isUnicode ? compound.stream((flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table') : main
  if (table === undefined) throw corruptFile()
  const places = isUnicode ? PLACES.unicode : PLACES.bytes
  const length = (i: number) => Math.max(main.i32(places.lengths + i * 4), 0)
  return {
    main,
    data: compound.stream('Data'),
    isUnicode,
    textBegin: main.u32(24),
    lengths: {
      body: length(0),
      footnotes: length(1),
      headers: length(2),
      macros: length(3),
      comments: length(4),
      endnotes: length(5),
      boxes: length(6),
    },
    part(number) {
      const at = places.parts + number * 8
      return table.part(main.u32(at), main.u32(at + 4))
    },
    partOn: (number) => table.part(main.u32(places.parts + number * 8), table.length),
  }
}
