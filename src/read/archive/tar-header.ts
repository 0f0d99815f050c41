import { ReadError } from '../reader.ts'

/** What a header block says about the entry after it. */
export interface TarHeader {
  readonly name: string
  readonly size: number
  /** "0" and "7" are files, "L" and "x" say the name of the next entry, "2" is a link, … */
  readonly type: string
  readonly isFile: boolean
}

/** Reads a header block. Throws where its checksum is wrong. */
export function headerOf(block: Uint8Array): TarHeader {
  if (numberAt(block, 148, 8) !== checksumOf(block)) {
    throw new ReadError('corrupt', 'an entry is longer or shorter than it says; get the archive again')
  }
  const type = String.fromCharCode(block[156] ?? 0)
  const prefix = hasPrefix(block) ? textAt(block, 345, 155) : ''
  const name = textAt(block, 0, 100)
  const size = numberAt(block, 124, 12)
  if (!Number.isSafeInteger(size) || size < 0) throw new ReadError('corrupt', 'an entry does not say its length; get the archive again')
  // Old archives mark a directory by its name alone.
  return { name: prefix === '' ? name : `${prefix}/${name}`, size: hasContent(type) ? size : 0, type, isFile: '0\u00007'.includes(type) }
}

/** Links and devices have no content, whatever their size says. */
function hasContent(type: string): boolean {
  return !'123456'.includes(type)
}

/** The magic of POSIX archives; those of GNU tar have times in the place of the prefix. */
function hasPrefix(block: Uint8Array): boolean {
  return textAt(block, 257, 6) === 'ustar' && block[262] === 0
}

function textAt(block: Uint8Array, at: number, length: number): string {
  const field = block.subarray(at, at + length)
  const end = field.indexOf(0)
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end))
}

/** Octal digits, or a large number in binary after a first byte of 0x80. */
function numberAt(block: Uint8Array, at: number, length: number): number {
  const field = block.subarray(at, at + length)
  if (field[0] === 0x80) return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0)
  const digits = textAt(block, at, length).trim()
  return digits === '' ? 0 : Number.parseInt(digits, 8)
}

/** The sum of the block's bytes, its own place counted as spaces. */
function checksumOf(block: Uint8Array): number {
  return block.reduce((sum, byte, i) => sum + (i >= 148 && i < 156 ? 0x20 : byte), 0)
}

/** "27 path=thư mục/thu.txt\n": length of the record, key, value. */
export function paxRecords(text: string): ReadonlyMap<string, string> {
  const records = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, key, value] = /^\d{1,9} ([^=]{1,100})=(.*)$/s.exec(line) ?? []
    if (key !== undefined && value !== undefined) records.set(key, value)
  }
  return records
}
