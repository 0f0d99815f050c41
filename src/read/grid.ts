import type { Cell } from './table.ts'

/** A row whose cells are placed by where they end. */
interface EdgedRow {
  readonly cells: readonly Cell[]
  /** Where the row begins and where each of its cells ends; `undefined` where its cells say how many columns they cover. */
  readonly edges: readonly number[] | undefined
}

/** Edges that are nearer than this are one that somebody missed with the mouse: a tenth of an inch, in twips. */
const NEAR = 144
/** More edges are a mistake or an attack. */
const MAX_EDGES = 1000

/** Gives cells the columns that they cover, as their edges among those of all rows show; what a row leaves free at its beginning is an empty cell. */
export function onGrid(rows: readonly EdgedRow[]): (readonly Cell[])[] {
  const lines = gridLines(rows)
  return rows.map(({ cells, edges }) => {
    if (edges === undefined || edges.length < 2 || lines.length > MAX_EDGES) return cells
    const [first = 0, ...ends] = edges.map((edge) => columnAt(lines, edge))
    let column = first
    const placed = cells.map((cell, i) => {
      const colspan = Math.max((ends[i] ?? 0) - column, 1)
      column += colspan
      return { ...cell, colspan }
    })
    return first > 0 ? [{ text: '', colspan: first }, ...placed] : placed
  })
}

/** The edges of all rows from left to right, those near each other once. */
function gridLines(rows: readonly EdgedRow[]): number[] {
  const all = new Set<number>()
  for (const { edges = [] } of rows) for (const edge of edges) all.add(edge)
  const lines: number[] = []
  for (const edge of [...all].sort((a, b) => a - b)) {
    const last = lines.at(-1)
    if (last === undefined || edge - last > NEAR) lines.push(edge)
  }
  return lines
}

/** The last line that is not right of an edge. */
function columnAt(lines: readonly number[], edge: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= edge) low = middle
    else high = middle - 1
  }
  return low
}
