import { type Item, isPiece } from './lines.ts'
import type { Piece } from './pieces.ts'

/** What is on a page. */
export type PageItems = readonly Item[]

/** A page whose text stands apart from what belongs to the page alone: its number, and what every page repeats. */
export interface FramedPage {
  readonly items: PageItems
  /** Lines above and below the text, from the top. */
  readonly head: readonly string[]
  readonly foot: readonly string[]
}

/** Lines at the top and the foot of a page that are looked at. */
const EDGE_LINES = 8
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
 * Takes page numbers out of the text, and what stands at the same place of every page or of every second one. What stands at the top of the first
 * page stays: it is read once.
 */
export function withoutRunningHeads(pages: readonly PageItems[]): FramedPage[] {
  const heads = runningLines(pages.map((items) => edgeLines(items, 'top')))
  const feet = runningLines(pages.map((items) => edgeLines(items, 'foot')))
  return pages.map((items, page) => {
    const head = heads[page] ?? []
    const taken = new Set<Item>(head.flatMap(({ pieces }) => pieces))
    // A page of few lines has the same ones at its top and at its foot.
    const foot = (feet[page] ?? []).filter(({ pieces }) => !pieces.some((piece) => taken.has(piece)))
    for (const piece of foot.flatMap(({ pieces }) => pieces)) taken.add(piece)
    return { items: items.filter((item) => !taken.has(item)), head: head.map(textOf), foot: foot.map(textOf).reverse() }
  })
}

function textOf({ text }: EdgeLine): string {
  return text
}

/** The lines at the edges of pages that belong to the page alone. */
function runningLines(edges: readonly (readonly EdgeLine[])[]): EdgeLine[][] {
  const running = new Set([...repeatedLines(edges), ...pageNumbers(edges)])
  return edges.map((lines) => lines.filter((line) => running.has(line)))
}

/** The outermost lines of a page, the outermost first. */
function edgeLines(items: PageItems, edge: 'top' | 'foot'): EdgeLine[] {
  const sorted = items.filter(isPiece).sort((a, b) => (edge === 'top' ? a.baseline - b.baseline : b.baseline - a.baseline))
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
        if (same === undefined || !isSame(same, line)) break
        repeated.add(line)
        if (page > 2) repeated.add(same)
      }
    }
  }
  return [...repeated]
}

/** The same words at the same place, perhaps with other numbers. */
function isSame(one: EdgeLine, other: EdgeLine): boolean {
  const isWorded = /\p{L}/u.test(one.pattern)
  return Math.abs(one.place - other.place) <= SAME_PLACE && (isWorded ? one.pattern === other.pattern : one.text === other.text)
}

/** "7", "- 7 -", "Trang 7/12", "7 | Page": the number. */
function pageNumber(text: string): number | undefined {
  const plain = text.toLowerCase().replace(/[-–—|.()[\]\s]/g, '')
  const number = /^(?:trang|page)?(\d{1,4})(?:(?:\/|of)\d{1,4})?(?:page)?$/.exec(plain)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** Outermost lines that are the number of their page: most go up with the pages. */
function pageNumbers(edges: readonly (readonly EdgeLine[])[]): EdgeLine[] {
  const numbered = edges.flatMap(([line], page) => {
    const number = line === undefined ? undefined : pageNumber(line.text)
    return line === undefined || number === undefined ? [] : [{ line, step: number - page }]
  })
  const counts = new Map<number, number>()
  for (const { step } of numbered) counts.set(step, (counts.get(step) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (most === undefined || (most[1] < 2 && most[0] !== 1)) return []
  return numbered.filter(({ step }) => step === most[0]).map(({ line }) => line)
}
