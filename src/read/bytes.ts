/** Reads little-endian numbers out of bytes. What lies beyond the end is 0, so that a file that is cut off is read as far as it goes. */
export class Bytes {
  readonly length: number
  private readonly buffer: Buffer

  constructor(bytes: Uint8Array) {
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.length = bytes.length
  }

  u8(at: number): number {
    return this.buffer[at] ?? 0
  }

  u16(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8)
  }

  i16(at: number): number {
    return (this.u16(at) << 16) >> 16
  }

  i32(at: number): number {
    return this.u16(at) | (this.u16(at + 2) << 16)
  }

  u32(at: number): number {
    return this.i32(at) >>> 0
  }

  f64(at: number): number {
    return at >= 0 && at + 8 <= this.length ? this.buffer.readDoubleLE(at) : 0
  }

  /** Bytes as characters U+0000 to U+00FF. */
  latin1(at: number, length: number): string {
    return this.buffer.toString('latin1', Math.max(at, 0), Math.min(at + length, this.length))
  }

  /** Characters of two bytes each. */
  utf16(at: number, length: number): string {
    return this.buffer.toString('utf16le', Math.max(at, 0), Math.min(at + length * 2, this.length))
  }

  /** A part, or as much of it as there is; the memory is shared. */
  slice(at: number, length: number): Uint8Array {
    const begin = Math.min(Math.max(at, 0), this.length)
    return this.buffer.subarray(begin, Math.min(begin + Math.max(length, 0), this.length))
  }

  part(at: number, length: number): Bytes {
    return new Bytes(this.slice(at, length))
  }
}

export const NO_BYTES = new Bytes(new Uint8Array())
