import { ReadError } from '../reader.ts'

const LINE_FEED = 0x0a

/** Takes bytes off a stream: by the line, or as many as are asked for. */
export class Scanner {
  private readonly source: AsyncIterator<Uint8Array>
  private chunk: Uint8Array = new Uint8Array(0)
  private at = 0

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.source = chunks[Symbol.asyncIterator]()
  }

  /** The next line with its end; a line longer than `max` comes in several pieces. `undefined` at the end. */
  async line(max: number): Promise<Uint8Array | undefined> {
    const pieces: Uint8Array[] = []
    let length = 0
    while (length < max && (await this.more())) {
      const end = this.chunk.indexOf(LINE_FEED, this.at)
      const to = Math.min(end < 0 ? this.chunk.length : end + 1, this.at + max - length)
      pieces.push(this.chunk.subarray(this.at, to))
      length += to - this.at
      this.at = to
      if (end >= 0 && to === end + 1) break
    }
    const [first] = pieces
    if (first === undefined) return undefined
    return pieces.length === 1 ? first : Buffer.concat(pieces, length)
  }

  /** The next bytes. Throws where there are fewer. */
  async read(length: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = []
    await this.advance(length, (piece) => pieces.push(piece))
    return Buffer.concat(pieces)
  }

  /** Passes over bytes. Throws where there are fewer. */
  async skip(length: number): Promise<undefined> {
    await this.advance(length, () => {})
    return undefined
  }

  /** The next bytes as they come, at most so many. Throws where there are none. */
  async some(max: number): Promise<Uint8Array> {
    if (!(await this.more())) throw brokenOff()
    const piece = this.chunk.subarray(this.at, this.at + max)
    this.at += piece.length
    return piece
  }

  async atEnd(): Promise<boolean> {
    return !(await this.more())
  }

  private async advance(length: number, take: (piece: Uint8Array) => void): Promise<void> {
    let left = length
    while (left > 0) {
      const piece = await this.some(left)
      left -= piece.length
      take(piece)
    }
  }

  private async more(): Promise<boolean> {
    while (this.at >= this.chunk.length) {
      const next = await this.source.next()
      if (next.done === true) return false
      this.chunk = next.value
      this.at = 0
    }
    return true
  }
}

function brokenOff(): ReadError {
  return new ReadError('corrupt', 'the file breaks off in the middle; get it again')
}
