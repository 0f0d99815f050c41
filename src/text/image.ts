import { type Added, Lexicon } from './lexicon.ts'
import type { PhraseTables } from './phrase-tables.ts'
import { UnitTable } from './units.ts'
import { decodeUtf8 } from './utf8.ts'

/** The columns of the tables in the order of an image; the numbers of the last ones are small. */
const WIDE = ['kinds', 'casedKinds', 'capitals', 'kindOfEntry'] as const
const NARROW = ['roots', 'firstChild', 'unitOf', 'phraseOf', 'entriesFrom', 'addedAs'] as const
const MOST_NARROW = 0xffff

/** A lexicon as bytes, to be kept where the program is built: to make it anew costs more than to read a report. What is added must be JSON. */
export function packLexicon(lexicon: Lexicon): Uint8Array {
  const { lines, addedAs } = withoutRepetitions(lexicon)
  const tables = { ...lexicon.tables, addedAs }
  const { units } = tables
  const wide = WIDE.map((name) => tables[name])
  const narrow = NARROW.map((name) => tables[name])
  if (narrow.some((column) => column.some((number) => number > MOST_NARROW))) throw new Error('vocabulary: too many phrases for an image')
  const lengths = Int32Array.from([units.size, ...[units.slots, ...wide, ...narrow].map(({ length }) => length)])
  const columns = [lengths, units.slots, ...wide, ...narrow.map((column) => Uint16Array.from(column))]
  return joined([...columns, new TextEncoder().encode(lines.join('\n'))])
}

/** What was added with the entries, each once, for most say what others say. */
function withoutRepetitions({ tables, addedAt }: Lexicon): { lines: readonly string[]; addedAs: Int32Array } {
  const known = new Map<string, number>()
  const numberOf = (entry: number) => {
    const { meaning, origin } = addedAt(entry)
    const line = JSON.stringify({ meaning, origin })
    const number = known.get(line) ?? known.size
    known.set(line, number)
    return number
  }
  const addedAs = tables.addedAs.map(numberOf)
  return { lines: [...known.keys()], addedAs }
}

/** The lexicon of an image. */
export function unpackLexicon(image: Uint8Array): Lexicon {
  let at = 0
  const take = (length: number, width: 2 | 4) => {
    const bytes = Uint8Array.from(image.subarray(at, at + length * width)).buffer
    at += length * width
    return width === 4 ? new Int32Array(bytes) : new Int32Array(new Uint16Array(bytes))
  }
  const [size = 0, slots = 0, ...lengths] = take(2 + WIDE.length + NARROW.length, 4)
  const units = new UnitTable(take(slots, 4), size)
  const wide = WIDE.map((name, i) => [name, take(lengths[i] ?? 0, 4)])
  const narrow = NARROW.map((name, i) => [name, take(lengths[WIDE.length + i] ?? 0, 2)])
  const tables = { units, ...Object.fromEntries([...wide, ...narrow]) } as PhraseTables
  return new Lexicon({ tables, addedAt: linesOf(image.subarray(at)) })
}

/** Each line is read when it is asked for: a report needs few of them. */
function linesOf(bytes: Uint8Array): (number: number) => Added {
  const lines = decodeUtf8(bytes).split('\n')
  const read: (Added | undefined)[] = Array.from({ length: lines.length })
  return (number) => {
    const known = read[number]
    if (known !== undefined) return known
    const added = JSON.parse(lines[number] ?? '{}') as Added
    read[number] = added
    return added
  }
}

function joined(columns: readonly (Int32Array | Uint16Array | Uint8Array)[]): Uint8Array {
  const result = new Uint8Array(columns.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of columns) {
    result.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return result
}
