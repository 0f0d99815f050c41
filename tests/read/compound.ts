const SECTOR = 512
const END = 0xfffffffe
const FREE = 0xffffffff
const TABLE = 0xfffffffd

type Streams = Readonly<Record<string, Uint8Array>>

/** A compound file of streams by name, the small ones in small sectors, as programs write them; others may be those of an embedded document. */
export function compound(streams: Streams, embedded: Streams = {}): Uint8Array {
  const inner = Object.keys(embedded).length
  const entries = [...Object.entries(embedded), ...Object.entries(streams)]
  const sectors: Buffer[] = []
  const chains: number[] = []
  const add = (content: Uint8Array): number => {
    const begin = sectors.length
    const padded = Buffer.concat([content, Buffer.alloc(-content.length & (SECTOR - 1))])
    for (let at = 0; at < padded.length; at += SECTOR) {
      sectors.push(padded.subarray(at, at + SECTOR))
      chains.push(at + SECTOR < padded.length ? sectors.length : END)
    }
    return padded.length === 0 ? END : begin
  }
  const small: Buffer[] = []
  const smallChains: number[] = []
  const addSmall = (content: Uint8Array): number => {
    const begin = smallChains.length
    for (let at = 0; at < content.length; at += 64) {
      const piece = content.subarray(at, at + 64)
      small.push(Buffer.concat([piece, Buffer.alloc(64 - piece.length)]))
      smallChains.push(at + 64 < content.length ? smallChains.length + 1 : END)
    }
    return begin
  }
  const placed = entries.map(([name, content]) => ({
    name,
    size: content.length,
    start: content.length < 4096 ? addSmall(content) : add(content),
  }))
  const root = Buffer.concat(small)
  const rootStart = add(root)
  const smallTable = add(numbers(smallChains))
  // Entries: the root, the storage of what is embedded, its streams, then those beside the storage.
  const linked = placed.map((stream, i) => {
    const isLast = i + 1 === inner || i + 1 === placed.length
    return entryOf(stream, 2, { right: isLast ? (i + 1 === placed.length ? 1 : FREE) : i + 3 })
  })
  const storage = entryOf({ name: 'ObjectPool', start: 0, size: 0 }, 1, { child: inner > 0 ? 2 : FREE })
  const rootEntry = entryOf({ name: 'Root Entry', start: rootStart, size: root.length }, 5, { child: inner + 2 })
  const directory = add(Buffer.concat([rootEntry, storage, ...linked]))
  const count = Math.ceil((chains.length + 1) / 127)
  const tableAt = sectors.length
  const table = numbers([...chains, ...Array.from({ length: count }, () => TABLE)])
  const padding = Buffer.alloc(count * SECTOR - table.length, 0xff)
  const header = Buffer.alloc(SECTOR)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt16LE(0x3e, 24)
  header.writeUInt16LE(3, 26)
  header.writeUInt16LE(0xfffe, 28)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(count, 44)
  header.writeUInt32LE(directory, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(smallTable, 60)
  header.writeUInt32LE(END, 68)
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i < count ? tableAt + i : FREE, 76 + i * 4)
  return Buffer.concat([header, ...sectors, table, padding])
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, i * 4)
  return bytes
}

type Links = Partial<Record<'left' | 'right' | 'child', number>>

function entryOf({ name, start, size }: { name: string; start: number; size: number }, kind: number, links: Links): Buffer {
  const { left = FREE, right = FREE, child = FREE } = links
  const entry = Buffer.alloc(128, 0)
  entry.write(name, 'utf16le')
  entry.writeUInt16LE((name.length + 1) * 2, 64)
  entry.writeUInt8(kind, 66)
  for (const [i, number] of [left, right, child].entries()) entry.writeUInt32LE(number, 68 + i * 4)
  entry.writeUInt32LE(start, 116)
  entry.writeUInt32LE(size, 120)
  return entry
}

/** Numbers one after the other, of two bytes each where it does not say how many. */
export function u(...values: readonly (number | readonly [value: number, bytes: 1 | 2 | 4])[]): Buffer {
  return Buffer.concat(
    values.map((value) => {
      const [number, bytes] = typeof value === 'number' ? [value, 2] : value
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(bytes === 4 ? number >>> 0 : number & (2 ** (8 * bytes) - 1), 0, bytes)
      return buffer
    }),
  )
}
