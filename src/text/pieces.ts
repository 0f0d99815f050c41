import type { Columns } from './columns.ts'

/** The lexemes of a long text, from those of its pieces in their order. */
export function joinColumns(pieces: readonly Columns[]): Columns {
  const count = pieces.reduce((sum, piece) => sum + piece.count, 0)
  return {
    text: pieces[0]?.text ?? '',
    count,
    start: joined(pieces, 'start', new Int32Array(count)),
    end: joined(pieces, 'end', new Int32Array(count)),
    kind: joined(pieces, 'kind', new Uint8Array(count)),
    shape: joined(pieces, 'shape', new Uint8Array(count)),
    gap: joined(pieces, 'gap', new Uint8Array(count)),
    mark: joined(pieces, 'mark', new Uint16Array(count)),
    unit: joined(pieces, 'unit', new Int32Array(count)),
  }
}

type ColumnName = Exclude<keyof Columns, 'text' | 'count'>

function joined<T extends Int32Array | Uint8Array | Uint16Array>(pieces: readonly Columns[], name: ColumnName, room: T): T {
  let at = 0
  for (const piece of pieces) {
    room.set(piece[name], at)
    at += piece.count
  }
  return room
}
