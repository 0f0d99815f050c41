import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Most files are smaller than this: they are read with one call, into one place. */
const SMALL = 1 << 16
let scratch: Uint8Array | undefined

/** The bytes of a file, a pipe or a device; `undefined` where there are more than `maxBytes`. Throws what the file system says. */
export function fileBytes(path: string, maxBytes: number): Uint8Array | undefined {
  const file = openSync(path, 'r')
  try {
    scratch ??= new Uint8Array(SMALL)
    const length = fill(file, scratch, 0)
    if (length > maxBytes) return undefined
    return length < SMALL ? scratch.slice(0, length) : longFile(file, scratch, maxBytes)
  } finally {
    closeSync(file)
  }
}

/** Reads on after the first bytes, into room for what the file says its size is; a pipe does not know its size. */
function longFile(file: number, begun: Uint8Array, maxBytes: number): Uint8Array | undefined {
  const { size } = fstatSync(file)
  if (size > maxBytes) return undefined
  let bytes = new Uint8Array(Math.max(size + 1, begun.length * 2))
  bytes.set(begun)
  let length = fill(file, bytes, begun.length)
  while (length === bytes.length) {
    if (length > maxBytes) return undefined
    const larger = new Uint8Array(length * 2)
    larger.set(bytes)
    bytes = larger
    length = fill(file, bytes, length)
  }
  return length > maxBytes ? undefined : bytes.subarray(0, length)
}

/** Reads until the room is full or the file is at its end; says how far it is full. */
function fill(file: number, room: Uint8Array, from: number): number {
  let at = from
  while (at < room.length) {
    const count = readSync(file, room, at, room.length - at, null)
    if (count === 0) break
    at += count
  }
  return at
}
