import type { Piece } from './pieces.ts'

/** The pieces of a page, from its top. */
export type PagePieces = readonly Piece[]

/** Lines at the top and the foot of a page that are looked at. */
const EDGE_LINES = 4
/** Pieces of one line lie within this many points; so do heads of one place. */
const SAME_PLACE = 4

/** A line at the edge of a page. */
interface EdgeLine {
  readonly pieces: readonly Piece[]
  readonly place: number
  /** The words, with "#" for every number. */
  readonly pattern: string
  readonly text: string
}

/**
 * Leaves out page numbers, and what stands at the same place of every page or of every second one. What stands at the top of the first page
 * stays: it is read once.
 */
export function withoutRunningHeads(pages: readonly PagePieces[]): PagePieces[] {
  const tops = pages.map((pieces) => edgeLines(pieces, 'top'))
  const feet = pages.map((pieces) => edgeLines(pieces, 'foot'))
  const dropped = new Set<Piece>()
  for (const edges of [tops, feet]) {
    for (const line of [...repeatedLines(edges), ...pageNumbers(edges)]) for (const piece of line.pieces) dropped.add(piece)
  }
  return pages.map((pieces) => pieces.filter((piece) => !dropped.has(piece)))
}

/** The outermost lines of a page, the outermost first. */
function edgeLines(pieces: PagePieces, edge: 'top' | 'foot'): EdgeLine[] {
  const sorted = [...pieces].sort((a, b) => (edge === 'top' ? a.baseline - b.baseline : b.baseline - a.baseline))
  const lines: Piece[][] = []
  for (const piece of sorted) {
    const line = lines.at(-1)
    if (line?.[0] !== undefined && Math.abs(line[0].baseline - piece.baseline) < SAME_PLACE) line.push(piece)
    else if (lines.length === EDGE_LINES) break
    else lines.push([piece])
  }
  return lines.map((line) => {
    const text = line
      .sort((a, b) => a.left - b.left)
      .map((piece) => piece.text)
      .join(' ')
    return { pieces: line, place: line[0]?.baseline ?? 0, text, pattern: text.replace(/\d+/g, '#').toLowerCase() }
  })
}

/** Lines that a page has at the place where the page before it, or the one before that, has the same. */
function repeatedLines(edges: readonly (readonly EdgeLine[])[]): EdgeLine[] {
  const repeated = new Set<EdgeLine>()
  for (const [page, lines] of edges.entries()) {
    for (const before of [edges[page - 1], edges[page - 2]]) {
      for (const [depth, line] of lines.entries()) {
        const same = before?.[depth]
        if (same === undefined || same.pattern !== line.pattern || Math.abs(same.place - line.place) > SAME_PLACE) break
        repeated.add(line)
        if (page > 2) repeated.add(same)
      }
    }
  }
  return [...repeated].filter(({ pattern }) => /\p{L}/u.test(pattern))
}

/** "7", "- 7 -", "Trang 7/12", "7 | Page" */
const NUMBER = /^(?:trang|page)?[-–—\s|./([]*(\d{1,4})[-–—\s|./)\]]*(?:(?:\/|of)\s*\d{1,4})?[-–—\s|]*(?:page)?$/i

/** Outermost lines that are the number of their page: most go up with the pages. */
function pageNumbers(edges: readonly (readonly EdgeLine[])[]): EdgeLine[] {
  const numbered = edges.flatMap(([line], page) => {
    const number = line === undefined ? undefined : NUMBER.exec(line.text)?.[1]
    return line === undefined || number === undefined ? [] : [{ line, step: Number(number) - page }]
  })
  const counts = new Map<number, number>()
  for (const { step } of numbered) counts.set(step, (counts.get(step) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (most === undefined || (most[1] < 2 && most[0] !== 1)) return []
  return numbered.filter(({ step }) => step === most[0]).map(({ line }) => line)
}
