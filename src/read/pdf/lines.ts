import type { Box } from './page.ts'
import type { Piece } from './pieces.ts'
import type { TableRow } from './table-rows.ts'

/** A table that stands in the place of a piece. */
export interface PlacedTable extends Box {
  /** How many columns it has. */
  readonly columns: number
  readonly rows: readonly TableRow[]
}

export type Item = Piece | PlacedTable

/** What stands side by side, from the left. */
export interface Line extends Box {
  readonly items: readonly Item[]
}

/** A line of items that stand side by side. */
export function lineOf(items: readonly Item[]): Line {
  return {
    items,
    left: Math.min(...items.map(({ left }) => left)),
    right: Math.max(...items.map(({ right }) => right)),
    top: Math.min(...items.map(({ top }) => top)),
    bottom: Math.max(...items.map(({ bottom }) => bottom)),
  }
}

export function isPiece(item: Item): item is Piece {
  return 'text' in item
}

/** Height of the letters of most of the text. */
export function sizeOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const item of lines.flatMap(({ items }) => items)) {
    if (isPiece(item)) counts.set(item.size, (counts.get(item.size) ?? 0) + item.text.length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Pieces beside each other, though a little higher or lower, are one line. */
const BESIDE = 0.7

/** Items by their line, from the top. */
export function linesOf(items: readonly Item[]): Line[] {
  const sorted = [...items].sort((a, b) => a.bottom - b.bottom || a.left - b.left)
  const lines: Item[][] = []
  for (const item of sorted) {
    const line = lines.at(-1)
    if (line?.every((other) => standsBeside(other, item))) line.push(item)
    else lines.push([item])
  }
  return lines.map((line) => lineOf(line.sort((a, b) => a.left - b.left)))
}

function standsBeside(other: Item, item: Item): boolean {
  const isApart = item.left >= other.right || item.right <= other.left
  return isApart && isPiece(item) && isPiece(other) && item.baseline - other.baseline < BESIDE * Math.max(item.size, other.size)
}
