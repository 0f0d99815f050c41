import { alignedTable, isHead, isTable } from './aligned-table.ts'
import { type Columned, columnedLines, isInColumns } from './gutters.ts'
import { type Item, isPiece, type Line, linesOf, type PlacedTable, sizeOf } from './lines.ts'

/** What is read as one: lines of text in one column, or a table. */
export type Block =
  | { readonly kind: 'text'; readonly lines: readonly Line[]; readonly column: Column }
  | { readonly kind: 'table'; readonly table: PlacedTable }

/** Where the lines of a column begin and end. */
export interface Column {
  readonly left: number
  readonly right: number
  /** How many lines it has. */
  readonly lines: number
}

/** Columns inside columns beyond this are read line by line. */
const MAX_DEPTH = 4

/** The margins of a page; those of the page before where it has few lines, or none. */
export function marginsOf(items: readonly Item[], before: Column | undefined): Column | undefined {
  return items.length === 0 ? before : columnOf(linesOf(items), before)
}

/** The blocks of a page, in the order in which they are read. */
export function blocksOf(items: readonly Item[], margins?: Column): Block[] {
  const lines = linesOf(items)
  return blocksOfLines(lines, margins ?? columnOf(lines), 0)
}

function blocksOfLines(lines: readonly Line[], column: Column, depth: number): Block[] {
  const size = sizeOf(lines)
  const blocks: Block[] = []
  let plain: Line[] = []
  const endPlain = () => {
    if (plain.length > 0) blocks.push(...plainBlocks(plain, column))
    plain = []
  }
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    const columned = depth < MAX_DEPTH ? columnedLines(lines, at, size) : undefined
    if (columned === undefined) {
      if (line !== undefined) plain.push(line)
      at++
      continue
    }
    const above = linesAbove(plain, lines.slice(at, columned.to), columned)
    plain.length -= above
    endPlain()
    blocks.push(...columnBlocks(lines.slice(at - above, columned.to), columned, depth))
    at = columned.to
  }
  endPlain()
  return blocks
}

/** Lines of a page that say little about its margins. */
const FEW_LINES = 6
/** Edges within this many points are one; a margin is one that at least two lines reach. */
const SAME_EDGE = 4

/** The margins of a column; a page of few lines has those of the page before. */
function columnOf(lines: readonly Line[], before?: Column): Column {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b)
  const rights = lines.map(({ right }) => right).sort((a, b) => b - a)
  const own = { left: edgeOf(lefts), right: edgeOf(rights), lines: lines.length }
  if (before === undefined || lines.length >= FEW_LINES || own.left < before.left || own.right > before.right) return own
  return before
}

/** The outermost edge that the next one is close to. */
function edgeOf(edges: readonly number[]): number {
  const shared = edges.find((edge, index) => Math.abs(edge - (edges[index + 1] ?? Number.POSITIVE_INFINITY)) < SAME_EDGE)
  return (edges.length < FEW_LINES ? undefined : shared) ?? edges[0] ?? 0
}

function plainBlocks(lines: readonly Line[], column: Column): Block[] {
  const blocks: Block[] = []
  let text: Line[] = []
  for (const line of lines) {
    const table = line.items.find((item): item is PlacedTable => !isPiece(item))
    if (table === undefined) {
      text.push(line)
      continue
    }
    if (text.length > 0) blocks.push({ kind: 'text', lines: text, column })
    blocks.push({ kind: 'table', table })
    text = []
  }
  if (text.length > 0) blocks.push({ kind: 'text', lines: text, column })
  return blocks
}

/** How many lines right above columns belong to them: the rest of what began on the page before, the head of a table, the words of its first row. */
function linesAbove(plain: readonly Line[], lines: readonly Line[], columned: Columned): number {
  const size = sizeOf(lines)
  const isTabular = isTable(lines, columned)
  const end = plain.findLastIndex((line, index) => {
    const below = plain[index + 1] ?? lines[0] ?? line
    const isBetween = isInColumns(line, columned.gutters, size)
    const isLabel = line.items.length === 1 && Math.abs(line.left - below.left) < size && isLower(below.items[0])
    const isPart = (isBetween && line.items.every(isLower)) || (isTabular && (isHead(line, lines) || (isBetween && isLabel)))
    return below.top - line.bottom >= size || !isPart
  })
  return plain.length - 1 - end
}

/** Whether words go on with a sentence. */
function isLower(item: Item | undefined): boolean {
  return item !== undefined && isPiece(item) && /^\p{Ll}/u.test(item.text) && !/^[a-zđ][.)]/.test(item.text)
}

/** Lines in columns are a table, or one column after the other. */
function columnBlocks(lines: readonly Line[], columned: Columned, depth: number): Block[] {
  if (isTable(lines, columned)) return [{ kind: 'table', table: alignedTable(lines) }]
  const items = lines.flatMap((line) => line.items)
  const edges = [...columned.gutters.map(({ left }) => left), Number.POSITIVE_INFINITY]
  return edges.flatMap((edge, index) => {
    const from = edges[index - 1] ?? Number.NEGATIVE_INFINITY
    const column = items.filter(({ left }) => left >= from && left < edge)
    const inside = linesOf(column)
    return column.length === 0 ? [] : blocksOfLines(inside, columnOf(inside), depth + 1)
  })
}
