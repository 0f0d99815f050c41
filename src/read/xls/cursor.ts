import { type Bytes, NO_BYTES } from '../bytes.ts'
import type { BiffRecord } from './records.ts'

/** Goes through a record and the records that continue it. */
export class Cursor {
  private readonly pieces: readonly Bytes[]
  private index = 0
  private at: number

  constructor({ pieces }: BiffRecord, at = 0) {
    this.pieces = pieces
    this.at = at
  }

  /** All of the record has been gone through. */
  get isDone(): boolean {
    return this.left === 0 && this.index >= this.pieces.length - 1
  }

  u8(): number {
    if (this.left === 0) this.nextPiece()
    return this.piece.u8(this.at++)
  }

  u16(): number {
    return this.u8() | (this.u8() << 8)
  }

  u32(): number {
    return (this.u16() | (this.u16() << 16)) >>> 0
  }

  skip(length: number): void {
    for (let rest = length; rest > 0 && !this.isDone; ) {
      if (this.left === 0) this.nextPiece()
      const step = Math.min(rest, this.left)
      this.at += step
      rest -= step
    }
  }

  /** One byte a character. */
  bytes(count: number): string {
    return this.characters(count, false)
  }

  /** Characters of one or two bytes. A record that continues them says anew which. */
  unicode(count: number, isWide: boolean): string {
    return this.characters(count, isWide, () => (this.u8() & 1) === 1)
  }

  private characters(count: number, isWide: boolean, renewed = () => isWide): string {
    let text = ''
    let wide = isWide
    while (text.length < count) {
      if (this.left === 0) {
        if (this.isDone) break
        this.nextPiece()
        wide = renewed()
      }
      const size = wide ? 2 : 1
      const step = Math.min(count - text.length, Math.floor(this.left / size))
      if (step === 0) break
      text += wide ? this.piece.utf16(this.at, step) : this.piece.latin1(this.at, step)
      this.at += step * size
    }
    return text
  }

  private get piece(): Bytes {
    return this.pieces[this.index] ?? NO_BYTES
  }

  private get left(): number {
    return Math.max(this.piece.length - this.at, 0)
  }

  private nextPiece(): void {
    this.index++
    this.at = 0
  }
}
