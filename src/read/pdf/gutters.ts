import { isPiece, type Line } from './lines.ts'
import type { Box } from './page.ts'

/** A range of a page across: nothing stands in a gutter, all lines of which it is one. */
export interface Range {
  readonly left: number
  readonly right: number
}

/** Lines that stand in columns. */
export interface Columned {
  /** Indices of the first line and after the last. */
  readonly from: number
  readonly to: number
  /** Gutters that no line crosses, from the left. */
  readonly gutters: readonly Range[]
}

/** Narrowest gutter, as part of the height of letters. */
const NARROWEST = 0.4
/** Lines are farther apart than this where something else begins, or this many times as far as the lines above. */
const FARTHEST = 2.5
const FARTHER = 2.2
const HALF = 0.5
/** Lines of a paragraph may have gaps at one place by chance: the narrower a gutter, the more lines have something on both sides of it. */
function leastLines(gutter: Range, size: number): number {
  const width = (gutter.right - gutter.left) / size
  if (width >= 2) return 2
  return width >= 1 ? 4 : 6
}

/** The first lines, from `from` on, that stand in columns: several with something on both sides of a gutter that none crosses. */
export function columnedLines(lines: readonly Line[], from: number, size: number): Columned | undefined {
  const first = lines[from]
  if (first === undefined || first.items.length < 2) return undefined
  let gutters = gapsOf(first, size)
  let to = from + 1
  let usual = size
  for (let line = lines[to]; line !== undefined; line = lines[++to]) {
    const shared = narrowed(gutters, line, size)
    const distance = line.top - (lines[to - 1]?.bottom ?? 0)
    if (shared.length === 0 || distance > Math.min(FARTHEST * size, FARTHER * usual) || isFoot(line)) break
    gutters = shared
    usual = to === from + 1 ? Math.max(distance, HALF * size) : Math.max(usual, distance)
  }
  const end = trimmed(lines, { from, to, gutters }, size)
  const columned = lines.slice(from, end)
  const sure = gutters.filter((gutter) => columned.filter((line) => isTwoSided(line, gutter)).length >= leastLines(gutter, size))
  return sure.length === 0 ? undefined : { from, to: end, gutters: sure }
}

/** The foot of a letter, whom it goes to and who signed it, is in columns of its own. */
function isFoot({ items }: Line): boolean {
  return items.some((item) => isPiece(item) && /^nơi nhận/i.test(item.text))
}

/** Where nothing stands between the items of a line. */
function gapsOf({ items }: Line, size: number): Range[] {
  const gaps: Range[] = []
  for (let i = 1; i < items.length; i++) gaps.push({ left: items[i - 1]?.right ?? 0, right: items[i]?.left ?? 0 })
  return gaps.filter((gap) => gap.right - gap.left >= NARROWEST * size)
}

/** What a line leaves of gutters. */
function narrowed(gutters: readonly Range[], { items }: Line, size: number): Range[] {
  return gutters.flatMap((gutter) => {
    let rest: Range[] = [gutter]
    for (const item of items) rest = rest.flatMap((range) => without(range, item))
    return rest.filter(({ left, right }) => right - left >= NARROWEST * size)
  })
}

function without(range: Range, item: Range): Range[] {
  if (item.right <= range.left || item.left >= range.right) return [range]
  return [
    { left: range.left, right: item.left },
    { left: item.right, right: range.right },
  ].filter(({ left, right }) => right > left)
}

/** Whether something of a line stands on both sides of a gutter. */
export function isTwoSided({ left, right }: Range, gutter: Range): boolean {
  return left < gutter.left + 1 && right > gutter.right - 1
}

/** Whether a line crosses no gutter. */
export function isInColumns(line: Line, gutters: readonly Range[], size: number): boolean {
  return gutters.every((gutter) => narrowed([gutter], line, size).length > 0)
}

/** Lines on one side, after the last with two, belong to the columns only where they follow it closely. */
function trimmed(lines: readonly Line[], { from, to, gutters }: Columned, size: number): number {
  let end = to
  while (end > from && !gutters.some((gutter) => isTwoSided(lines[end - 1] ?? gutter, gutter))) end--
  for (let line = lines[end]; line !== undefined && end < to; line = lines[++end]) {
    if (!isClose(lines[end - 1], line, size) || isCentered(line, lines, size)) break
  }
  return end
}

/** Lines of a paragraph are no farther apart than this part of the height of their letters. */
const CLOSE = 1

function isClose(above: Box | undefined, below: Line | undefined, size: number): boolean {
  if (above === undefined || below === undefined) return false
  return below.items.every(isPiece) && below.top - above.bottom < CLOSE * size
}

/** Whether a line stands in the middle of the page: a title. */
function isCentered({ left, right }: Line, lines: readonly Line[], size: number): boolean {
  const middle = (Math.min(...lines.map((line) => line.left)) + Math.max(...lines.map((line) => line.right))) / 2
  return Math.abs((left + right) / 2 - middle) < CLOSE * size
}
