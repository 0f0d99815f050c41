import type { Cell } from '../table.ts'
import type { Columned, Range } from './gutters.ts'
import { isTwoSided } from './gutters.ts'
import { type Item, isPiece, type Line, lineOf, type PlacedTable, sizeOf } from './lines.ts'
import { joined } from './paragraphs.ts'
import type { TableRow } from './table-rows.ts'

/** Numbers, dates, percentages, "-" and "…" of a column of figures. */
export function isFigure(text: string): boolean {
  return /^[-–…"x.]$|^\.{2,3}$/i.test(text) || (/\d/.test(text) && /^[-–+(]?[\d.,/%\s]+\)?$/.test(text))
}

/** What a part of the cells must be for the columns to be those of a table. */
const FIGURES = 0.3
const ROWS = 0.75

/** Whether lines in columns are rows of a table, to be read across, rather than columns of text. */
export function isTable(lines: readonly Line[], { gutters }: Columned): boolean {
  const rows = lines.filter((line) => gutters.some((gutter) => isTwoSided(line, gutter)))
  const cells = rows.flatMap(({ items }) => items.slice(1)).filter(isPiece)
  const figures = cells.filter(({ text }) => isFigure(text)).length
  if (figures >= FIGURES * cells.length && rows.length >= 2) return true
  if (rows.length < 3 || rows.length < ROWS * lines.length) return false
  return gutters.every((gutter) => isAligned(lines, gutter)) && !isProse(lines, gutters)
}

/** Left edges of a column are one, within this part of the letters' height. */
const ALIGNED = 0.4

function isAligned(lines: readonly Line[], gutter: Range): boolean {
  const right = lines.flatMap(({ items }) => items.find(({ left }) => left >= gutter.right - 1) ?? [])
  const lefts = right.map(({ left }) => left).sort((a, b) => a - b)
  const middle = lefts[lefts.length >> 1] ?? 0
  const size = right.find(isPiece)?.size ?? 0
  return lefts.filter((left) => Math.abs(left - middle) <= ALIGNED * size).length >= ROWS * lefts.length
}

/** Columns of text are filled: most of their lines end near the right edge, and are long. */
const FULL = 0.85
const LONG = 22

function isProse(lines: readonly Line[], gutters: readonly Range[]): boolean {
  return gutters.every(({ right: from }, index) => {
    const to = gutters[index + 1]?.left ?? Number.POSITIVE_INFINITY
    const column = lines.flatMap(({ items }) => {
      const inside = items.filter((item) => item.left >= from - 1 && item.left < to)
      return inside.length === 0 ? [] : [lineOf(inside)]
    })
    const width = Math.max(...column.map(({ right }) => right)) - Math.min(...column.map(({ left }) => left))
    const full = column.filter((line) => lettersOf(line) >= LONG && line.right - line.left >= FULL * width)
    return full.length * 2 >= column.length
  })
}

function lettersOf({ items }: Line): number {
  return items.filter(isPiece).reduce((sum, { text }) => sum + text.length, 0)
}

/** A table that has no frame. */
export function alignedTable(lines: readonly Line[]): PlacedTable {
  const columns = columnsOf(lines)
  return { ...lineOf(lines.flatMap(({ items }) => items)), columns: columns.length, rows: alignedRows(lines, columns) }
}

/** The rows that lines of columns are. */
export function alignedRows(lines: readonly Line[], columns: readonly Range[]): TableRow[] {
  const rows = lines.map((line) => rowOf(line, columns))
  const groups = groupsByDistance(rows, CLOSER * sizeOf(lines)) ?? groupsByWords(rows)
  return groups.map((group) => cellsOf(whole(group)))
}

/** Lines of a row are no farther apart than the closest lines, and this part of their height. */
const CLOSER = 0.25

/** Lines by their row, where rows are farther apart than the lines of each. A row has one figure of a column at most. */
function groupsByDistance(rows: readonly AlignedRow[], tolerance: number): AlignedRow[][] | undefined {
  const closest = Math.min(...distancesOf(rows))
  const groups: AlignedRow[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    if (group !== undefined && distanceBelow(group, row) <= closest + tolerance && !isDivided(group, row)) group.push(row)
    else groups.push([row])
  }
  const columns = [...(rows[0]?.cells.keys() ?? [])]
  const isSound = groups.every((group) => columns.every((column) => group.filter(({ cells }) => isFigure(cells[column] ?? '')).length < 2))
  return groups.length > 1 && isSound ? groups : undefined
}

/** Whether a cell of several columns stands over cells of each: a head of two rows. */
function isDivided(group: readonly AlignedRow[], { cells }: AlignedRow): boolean {
  return group.some(({ spans }) =>
    spans.some((span, column) => span > 1 && cells.slice(column, column + span).filter((text) => text !== '').length > 1),
  )
}

/**
 * Whether a line right above a table is a part of its head: over the middle of several columns, but for the first.
 *
 * @param lines of the table
 */
export function isHead(line: Line, lines: readonly Line[]): boolean {
  const size = sizeOf(lines)
  const columns = columnsOf(lines)
  const spans = columns.flatMap(({ left }, from) => columns.slice(from + 1).map(({ right }) => ({ from, left, right })))
  return line.items.every((item) => {
    const isOver = ({ from, left, right }: (typeof spans)[number]) =>
      from > 0 && item.left > left - size && item.right < right + size && Math.abs(item.left + item.right - left - right) < 2 * size
    return isPiece(item) && !UNIT.test(item.text) && spans.some(isOver)
  })
}

/** "Đơn vị tính: tỷ đồng" stands above a table, not in it. */
const UNIT = /^\(?(?:đơn vị|đvt)/i

/** From what stands in each column to what stands above it. */
function distancesOf(rows: readonly AlignedRow[]): number[] {
  const last: number[] = []
  return rows.flatMap(({ baselines }) =>
    baselines.flatMap((baseline, column) => {
      if (baseline === undefined) return []
      const distance = baseline - (last[column] ?? Number.NEGATIVE_INFINITY)
      last[column] = baseline
      return [distance]
    }),
  )
}

/** From the lines of a row to the next line: in the columns of both, or else from the last line. */
function distanceBelow(group: readonly AlignedRow[], { baselines }: AlignedRow): number {
  const distances = baselines.flatMap((baseline, column) => {
    const above = group.findLast((row) => row.baselines[column] !== undefined)?.baselines[column]
    return baseline === undefined || above === undefined ? [] : [baseline - above]
  })
  const last = group.at(-1)?.baselines.filter((baseline) => baseline !== undefined) ?? []
  const next = baselines.filter((baseline) => baseline !== undefined)
  return distances.length > 0 ? Math.min(...distances) : Math.min(...next) - Math.max(...last)
}

function groupsByWords(rows: readonly AlignedRow[]): AlignedRow[][] {
  const groups: AlignedRow[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    if (group !== undefined && goesOn(whole(group).cells, row.cells)) group.push(row)
    else groups.push([row])
  }
  return groups
}

/** Lines in one. */
function whole(group: readonly AlignedRow[]): AlignedRow {
  const cells = (group[0]?.cells ?? []).map((_, column) => joinedCells(group.map((row) => row.cells[column] ?? '')))
  const spans = cells.map((_, column) => Math.max(...group.map((row) => (row.cells[column] === '' ? 1 : (row.spans[column] ?? 1)))))
  return { cells, spans, baselines: [] }
}

function joinedCells(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').reduce((text, next) => (text === '' ? next : joined(text, next)), '')
}

/** Ranges of the columns: what stands in the lines with most cells, of those with figures where there are such. */
function columnsOf(lines: readonly Line[]): Range[] {
  const withFigures = lines.filter(({ items }) => items.some((item) => isPiece(item) && isFigure(item.text)))
  const rows = withFigures.length > 1 ? withFigures : lines
  const most = Math.max(...rows.map(({ items }) => items.length))
  const items = rows.filter((line) => line.items.length >= ROWS * most).flatMap((line) => line.items)
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of items.sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

interface AlignedRow {
  readonly cells: string[]
  /** How many columns each cell covers. */
  readonly spans: number[]
  readonly baselines: readonly (number | undefined)[]
}

function rowOf({ items }: Line, columns: readonly Range[]): AlignedRow {
  const cells = columns.map(() => '')
  const spans = columns.map(() => 1)
  const baselines: (number | undefined)[] = columns.map(() => undefined)
  for (const item of items.filter(isPiece)) {
    const covered = columns.flatMap((column, index) => (item.left < column.right && item.right > column.left ? [index] : []))
    const column = covered[0] ?? nearest(item, columns)
    cells[column] = `${cells[column] ?? ''} ${item.text}`.trim()
    spans[column] = Math.max(covered.length, 1)
    baselines[column] = item.baseline
  }
  return { cells, spans, baselines }
}

function nearest(item: Item, columns: readonly Range[]): number {
  const distances = columns.map(({ left, right }) => Math.abs(item.left + item.right - left - right))
  return distances.indexOf(Math.min(...distances))
}

/** Whether a line goes on with the words of the row above, or gives the figures of its words. */
function goesOn(above: readonly string[], row: readonly string[]): boolean {
  const filled = row.filter((text) => text !== '')
  if (filled.every((text) => /^\p{Ll}/u.test(text) && !/^[a-zđ][.)]/.test(text)) && filled.length < row.length) return true
  const [label = '', ...figures] = row
  const hasFigures = above.slice(1).some((text) => text !== '')
  if (hasFigures || above[0] === '') return false
  return label === '' ? figures.some(isFigure) : /^\p{Ll}/u.test(label) && !/^[a-zđ][.)]/.test(label)
}

function cellsOf({ cells, spans }: AlignedRow): TableRow {
  const row: Cell[] = []
  for (let column = 0; column < cells.length; column += spans[column] ?? 1)
    row.push({ text: cells[column] ?? '', colspan: spans[column] ?? 1 })
  return row
}
