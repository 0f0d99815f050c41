import type { Columns } from './columns.ts'

/** Eight numbers of four bytes, one of two, three of one. */
const LEXEME_BYTES = 37

/** Columns for so many lexemes, empty. They share one piece of memory, which costs less than twelve. */
export function makeColumns(text: string, count: number): Columns {
  const memory = new ArrayBuffer(count * LEXEME_BYTES)
  const bytes = (from: number) => new Uint8Array(memory, count * from, count)
  const words = (from: number) => new Int32Array(memory, count * from, count)
  return {
    text,
    count,
    start: words(0),
    end: words(4),
    unit: words(8),
    phrase: words(12),
    phraseEnd: words(16),
    kinds: words(20),
    begins: words(24),
    owner: words(28),
    mark: new Uint16Array(memory, count * 32, count),
    kind: bytes(34),
    shape: bytes(35),
    gap: bytes(36),
  }
}

const FILLED = ['start', 'end', 'unit', 'mark', 'kind', 'shape', 'gap'] as const

/** The lexemes of a long text, from those of its pieces in their order. */
export function joinColumns(pieces: readonly Columns[]): Columns {
  const count = pieces.reduce((sum, piece) => sum + piece.count, 0)
  const whole = makeColumns(pieces[0]?.text ?? '', count)
  let at = 0
  for (const piece of pieces) {
    for (const name of FILLED) whole[name].set(piece[name], at)
    at += piece.count
  }
  return whole
}
