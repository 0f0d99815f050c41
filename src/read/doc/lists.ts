import type { Bytes } from '../bytes.ts'
import { type List, type ListLevel, type Numbering, numberingOf } from '../list-counters.ts'
import { Part, type WordFile } from './file.ts'
import { modifyWords, noWordProperties } from './properties.ts'

/** The lists of a document. */
export interface Lists {
  readonly numbering: Numbering
  /** Number of the font of a level's marks; `undefined` where it is that of the paragraph. */
  fontOf(list: number, level: number): number | undefined
}

interface Level extends ListLevel {
  readonly font: number | undefined
}

const KIND = 28
const LEVEL = 28
const OVERRIDE = 16

/** Ways to write numbers, by the number that files have for them. */
const FORMATS: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

/** Reads the lists. Those of files before Word 97 are not read: they have none of this kind. */
export function readLists(file: WordFile): Lists {
  const kinds = file.isUnicode ? readKinds(file) : new Map<string, Map<number, Level>>()
  const lists = file.isUnicode ? readOverrides(file) : new Map<string, List>()
  return {
    numbering: numberingOf({ kinds, lists }),
    fontOf: (list, level) => kinds.get(lists.get(String(list))?.kind ?? '')?.get(level)?.font,
  }
}

function readKinds(file: WordFile): Map<string, Map<number, Level>> {
  const kinds = new Map<string, Map<number, Level>>()
  const part = file.part(Part.lists)
  const bytes = file.partOn(Part.lists)
  const count = Math.min(part.u16(0), Math.floor(part.length / KIND))
  // The levels stand behind the part.
  let at = 2 + count * KIND
  for (let i = 0; i < count; i++) {
    const kind = 2 + i * KIND
    const levels = new Map<number, Level>()
    const depth = (bytes.u8(kind + 26) & 1) === 1 ? 1 : 9
    for (let number = 0; number < depth && at < bytes.length; number++) {
      const { level, length } = readLevel(bytes, at, file)
      levels.set(number, level)
      at += length
    }
    kinds.set(String(bytes.i32(kind)), levels)
  }
  return kinds
}

function readLevel(bytes: Bytes, at: number, { isUnicode, data }: WordFile): { level: Level; length: number } {
  const [words, paragraph] = [bytes.u8(at + 24), bytes.u8(at + 25)]
  const text = at + LEVEL + paragraph + words
  const properties = noWordProperties()
  modifyWords(properties, bytes.part(at + LEVEL + paragraph, words), { isUnicode, data })
  const length = bytes.u16(text)
  const pattern = [...bytes.utf16(text + 2, length)].map((char) => (char < '\t' ? `%${char.charCodeAt(0) + 1}` : char)).join('')
  const level = {
    start: bytes.i32(at),
    format: FORMATS[bytes.u8(at + 4)] ?? 'decimal',
    pattern,
    legal: (bytes.u8(at + 5) & 4) !== 0,
    font: properties.font,
  }
  return { level, length: text + 2 + length * 2 - at }
}

const SETS_START = 0x10
const SETS_FORMAT = 0x20

function readOverrides(file: WordFile): Map<string, List> {
  const lists = new Map<string, List>()
  const bytes = file.part(Part.listOverrides)
  const count = Math.min(bytes.u32(0), Math.floor(bytes.length / OVERRIDE))
  let at = 4 + count * OVERRIDE
  for (let i = 0; i < count; i++) {
    const entry = 4 + i * OVERRIDE
    const starts = new Map<number, number>()
    const levels = bytes.u8(entry + 12)
    at += 4
    for (let j = 0; j < levels && at < bytes.length; j++) {
      const flags = bytes.u32(at + 4)
      const replaced = (flags & SETS_FORMAT) !== 0 ? readLevel(bytes, at + 8, file) : undefined
      if ((flags & SETS_START) !== 0) starts.set(flags & 0xf, replaced?.level.start ?? bytes.i32(at))
      at += 8 + (replaced?.length ?? 0)
    }
    lists.set(String(i + 1), { kind: String(bytes.i32(entry)), starts })
  }
  return lists
}
