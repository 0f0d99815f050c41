import { createHash } from 'node:crypto'
import { Bytes } from '../bytes.ts'
import { protectedFile } from '../reader.ts'
import { Kind } from './records.ts'

/** Excel encrypts a workbook that is only protected against changes with this, and never asks for it. Source: [MS-OFFCRYPTO] 2.4.2.3. */
const KNOWN_PASSWORD = 'VelvetSweatshop'

/** Records that are never encrypted: begins, passwords, and those of programs that share a workbook. */
const PLAIN = new Set<number>([Kind.begin, Kind.filePassword, 0x00e1, 0x0138, 0x0194, 0x0195, 0x0196])
/** Every stretch of the stream has a key of its own. */
const STRETCH = 1024
const RC4 = 1

/** A workbook's stream as it was before it was protected against changes. Throws where it takes a password to read. */
export function unlocked(stream: Bytes): Bytes {
  const lock = lockOf(stream)
  if (lock === undefined) return stream
  const keyOf = stretchKeys(lock)
  const plain = Buffer.from(stream.slice(0, stream.length))
  let number = -1
  let pad: Uint8Array = new Uint8Array()
  for (const { type, at, length } of recordsOf(stream)) {
    if (PLAIN.has(type)) continue
    // Where a sheet begins stays readable.
    for (let i = type === Kind.sheet ? at + 4 : at; i < at + length; i++) {
      if (Math.floor(i / STRETCH) !== number) {
        number = Math.floor(i / STRETCH)
        pad = keystream(keyOf(number), STRETCH)
      }
      plain.writeUInt8(stream.u8(i) ^ (pad[i % STRETCH] ?? 0), i)
    }
  }
  return new Bytes(plain)
}

interface Place {
  readonly type: number
  readonly at: number
  readonly length: number
}

/** Where the content of each record is, up to the stream's end. */
function* recordsOf(stream: Bytes): Generator<Place> {
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = Math.min(stream.u16(at + 2), stream.length - at - 4)
    yield { type: stream.u16(at), at: at + 4, length }
    at += 4 + length
  }
}

/** How the stream is encrypted, which stands before the sheets; `undefined` where it is not. */
function lockOf(stream: Bytes): Bytes | undefined {
  for (const { type, at, length } of recordsOf(stream)) {
    if (type === Kind.filePassword) return stream.part(at, length)
    if (type === Kind.endOfFile) return undefined
  }
  return undefined
}

/** The keys of stretches by number. Throws where the password is another one, or the encryption of another kind. */
function stretchKeys(lock: Bytes): (number: number) => Uint8Array {
  if (lock.u16(0) !== RC4 || lock.u16(2) !== 1) throw protectedFile()
  const salt = lock.slice(6, 16)
  const word = md5(Buffer.from(KNOWN_PASSWORD, 'utf16le')).subarray(0, 5)
  const base = md5(Buffer.concat(Array.from({ length: 16 }, () => [word, salt]).flat())).subarray(0, 5)
  const keyOf = (number: number) => {
    const block = Buffer.alloc(4)
    block.writeUInt32LE(number)
    return md5(Buffer.concat([base, block]))
  }
  const pad = keystream(keyOf(0), 32)
  const check = Buffer.from(lock.slice(22, 32).map((byte, i) => byte ^ (pad[i] ?? 0)))
  if (!md5(check.subarray(0, 16)).equals(check.subarray(16))) throw protectedFile()
  return keyOf
}

function md5(bytes: Uint8Array): Buffer {
  return createHash('md5').update(bytes).digest()
}

/** The first bytes that RC4 makes of a key. */
function keystream(key: Uint8Array, length: number): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const at = (i: number) => state[i & 0xff] ?? 0
  const swap = (i: number, j: number) => {
    const kept = at(i)
    state[i] = at(j)
    state[j] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 0xff
    swap(i, j)
  }
  let j = 0
  return Uint8Array.from({ length }, (_, n) => {
    const i = (n + 1) & 0xff
    j = (j + at(i)) & 0xff
    swap(i, j)
    return at(at(i) + at(j))
  })
}
