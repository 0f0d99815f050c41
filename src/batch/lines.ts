/** A line longer than the limit: its beginning, so that it can be named. */
export interface LongLine {
  readonly tooLong: true
}

/** How a stream divides. */
export interface LineOptions {
  /** The byte after each line: 10 for a new line, 0 for NUL. */
  readonly end: number
  /** Bytes of the longest line that is kept. */
  readonly maxBytes: number
}

/**
 * The lines of a stream, as they arrive: each step gives those that are complete, so that nobody waits for a line that is already there.
 * The last line needs no end. Holds one line, and drops one that is too long while it passes.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, options: LineOptions): AsyncGenerator<(Uint8Array | LongLine)[]> {
  const kept = new Kept(options.maxBytes)
  for await (const chunk of stream) {
    const lines: (Uint8Array | LongLine)[] = []
    let from = 0
    for (let to = chunk.indexOf(options.end); to !== -1; to = chunk.indexOf(options.end, from)) {
      kept.add(chunk.subarray(from, to))
      lines.push(kept.take())
      from = to + 1
    }
    kept.add(chunk.subarray(from))
    if (lines.length > 0) yield lines
  }
  if (kept.length > 0) yield [kept.take()]
}

/** The line that is not complete yet. */
class Kept {
  length = 0
  private parts: Uint8Array[] = []
  private readonly maxBytes: number

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes
  }

  add(part: Uint8Array): void {
    this.length += part.length
    if (this.length > this.maxBytes) this.parts = []
    else if (part.length > 0) this.parts.push(part)
  }

  take(): Uint8Array | LongLine {
    const { parts, length } = this
    this.parts = []
    this.length = 0
    if (length > this.maxBytes) return { tooLong: true }
    return parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts)
  }
}
