import { Bytes } from './bytes.ts'
import { corruptFile } from './reader.ts'

/** The streams of a compound file, in which programs kept documents before 2007. */
export interface Compound {
  /** Whether there is a stream of the name beside the root. */
  has(name: string): boolean
  /** The content of a stream beside the root, as far as it is there; `undefined` where there is none of the name. */
  stream(name: string): Bytes | undefined
}

/** Sectors of one size, and a table that holds for each the number of the next. */
interface Space {
  readonly data: Bytes
  /** Where sector 0 begins. */
  readonly first: number
  /** The size of a sector as a power of two. */
  readonly shift: number
  readonly table: Bytes
}

/** Sector numbers from here on are marks: a chain's end, a free sector. */
const MARKS = 0xfffffffa
const MAGIC = 0xe011cfd0

/** Opens a compound file. Source: [MS-CFB]. */
export function openCompound(file: Uint8Array): Compound {
  const data = new Bytes(file)
  const shift = data.u16(30)
  if (data.u32(0) !== MAGIC || (shift !== 9 && shift !== 12)) throw corruptFile()
  const space = { data, first: 1 << shift, shift, table: sectorTable(data, shift) }
  const directory = chain(space, data.u32(48))
  const root = entryAt(directory, 0)
  const entries = entriesBeside(directory, root.child)
  /** Streams that are smaller than this lie in small sectors, which are themselves a stream: that of the root. */
  const cutoff = data.u32(56)
  let small: Space | undefined
  const named = (name: string) => entries.find((one) => one.name === name && one.kind === STREAM)
  return {
    has: (name) => named(name) !== undefined,
    stream(name) {
      const entry = named(name)
      if (entry === undefined) return undefined
      if (entry.size >= cutoff) return chain(space, entry.start, entry.size)
      small ??= {
        data: chain(space, root.start, root.size),
        first: 0,
        shift: data.u16(32) % 16,
        table: chain(space, data.u32(60)),
      }
      return chain(small, entry.start, entry.size)
    },
  }
}

/** The sectors of a chain one after the other. A chain that goes round in a circle or out of the file ends there. */
function chain({ data, first, shift, table }: Space, start: number, size = Number.POSITIVE_INFINITY): Bytes {
  const pieces: Uint8Array[] = []
  const most = table.length >> 2
  let length = 0
  for (let at = start; at < most && length < size && pieces.length < most; at = table.u32(at * 4)) {
    const piece = data.slice(first + at * 2 ** shift, 1 << shift)
    if (piece.length === 0) break
    pieces.push(piece)
    length += piece.length
  }
  return new Bytes(Buffer.concat(pieces, Math.min(length, size)))
}

/** Numbers of the sectors of the table that the file's header holds; the others stand in sectors of their own. */
const IN_HEADER = 109

/** The table of all sectors. */
function sectorTable(data: Bytes, shift: number): Bytes {
  const size = 1 << shift
  const most = (data.length >> shift) + 1
  const pieces: Uint8Array[] = []
  const add = (at: number, count: number) => {
    for (let i = 0; i < count && pieces.length < most; i++) {
      const sector = data.u32(at + i * 4)
      if (sector < MARKS) pieces.push(data.slice((sector + 1) * size, size))
    }
  }
  add(76, IN_HEADER)
  const each = size / 4 - 1
  let next = data.u32(68)
  for (let i = 0; next < MARKS && i < most; i++) {
    add((next + 1) * size, each)
    next = data.u32((next + 1) * size + each * 4)
  }
  return new Bytes(Buffer.concat(pieces))
}

interface Entry {
  readonly name: string
  readonly kind: number
  /** Numbers of the entries left and right of it, in a tree, and of one inside it. */
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const STREAM = 2
const ENTRY = 128

/** An entry and all those beside it: streams inside embedded documents have the names of those of the document itself. */
function entriesBeside(directory: Bytes, first: number): Entry[] {
  const entries: Entry[] = []
  const seen = new Set<number>()
  const open = [first]
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if ((number + 1) * ENTRY > directory.length || seen.has(number)) continue
    seen.add(number)
    const entry = entryAt(directory, number)
    entries.push(entry)
    open.push(entry.left, entry.right)
  }
  return entries
}

function entryAt(directory: Bytes, number: number): Entry {
  const at = number * ENTRY
  const nameLength = Math.min(directory.u16(at + 64), 64) / 2 - 1
  return {
    name: directory.utf16(at, Math.max(nameLength, 0)),
    kind: directory.u8(at + 66),
    left: directory.u32(at + 68),
    right: directory.u32(at + 72),
    child: directory.u32(at + 76),
    start: directory.u32(at + 116),
    size: directory.u32(at + 120),
  }
}
