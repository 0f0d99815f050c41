import type { Glyph } from './page.ts'

/** Characters on one line that touch each other, as they are drawn one after the other. */
export interface Run {
  readonly glyphs: readonly Glyph[]
  readonly left: number
  readonly right: number
  readonly size: number
  readonly baseline: number
}

/** Baselines no farther apart than this part of the letters' height are one line. */
const SAME_LINE = 0.3

/** The characters of a page by their line, from the top; of each line those that touch, from the left. Raised and lowered ones are on the line of their word. */
export function rowsOf(drawn: readonly Glyph[]): Run[][] {
  const glyphs = withoutPieces(drawn)
  const order = [...glyphs.keys()].sort((a, b) => (glyphs[a]?.baseline ?? 0) - (glyphs[b]?.baseline ?? 0) || a - b)
  const rows: number[][] = []
  let first = Number.NEGATIVE_INFINITY
  for (const index of order) {
    const { baseline = 0, size = 0 } = glyphs[index] ?? {}
    if (baseline - first > SAME_LINE * size) {
      rows.push([])
      first = baseline
    }
    rows.at(-1)?.push(index)
  }
  const inOrder = rows.map((row) => row.sort((a, b) => a - b).flatMap((index) => glyphs[index] ?? []))
  return placeRaised(inOrder.map((row) => sorted(runsOf(row))))
}

/**
 * Leaves out pieces of letters: some programs draw a letter in two pieces, the letter and its mark, and say the whole letter for both. The piece is
 * drawn over the letter, which is not drawn over it.
 */
function withoutPieces(glyphs: readonly Glyph[]): readonly Glyph[] {
  const places = new Map<string, Glyph[]>()
  const keyOf = ({ text, baseline, size, left }: Glyph, x = 0, y = 0) =>
    `${text} ${Math.round(left / size) + x} ${Math.round(baseline / size) + y}`
  for (const glyph of glyphs.filter(isBeyondAscii)) {
    const place = places.get(keyOf(glyph))
    if (place === undefined) places.set(keyOf(glyph), [glyph])
    else if (place.length < MOST_PIECES) place.push(glyph)
  }
  if (places.size === 0) return glyphs
  return glyphs.filter((glyph) => {
    if (!isBeyondAscii(glyph)) return true
    const near = AROUND.flatMap((x) => AROUND.flatMap((y) => places.get(keyOf(glyph, x, y)) ?? []))
    return !near.some((other) => isPieceOf(glyph, other))
  })
}

const AROUND = [-1, 0, 1]
/** More of the same letter at one place are not looked at. */
const MOST_PIECES = 4

function isBeyondAscii({ text }: Glyph): boolean {
  return text.charCodeAt(0) > 0x7f
}

function isPieceOf(piece: Glyph, { left, right, middle, baseline, size }: Glyph): boolean {
  const raised = Math.abs(baseline - piece.baseline)
  const isOverIt = piece.middle > left && piece.middle < right && raised < size / 2
  return isOverIt && (baseline - piece.baseline > BACK * size || middle < piece.left || middle > piece.right)
}

/** Gaps no wider than this part of the letters' height are none. */
export const TOUCH = 0.13
/** A character that stands this much further left than the one before it was drawn is drawn apart from it. */
const BACK = 0.1

function runsOf(row: readonly Glyph[]): Run[] {
  const runs: Glyph[][] = []
  for (const glyph of row) {
    const current = runs.at(-1)
    const last = current?.at(-1)
    if (current === undefined || last === undefined) runs.push([glyph])
    else if (isMark(glyph) && (isOver(glyph, last) || isBehind(glyph, last))) current[current.length - 1] = marked(last, glyph)
    else if (glyph.left < last.left - BACK * glyph.size || glyph.left > last.right + TOUCH * glyph.size) runs.push([glyph])
    else current.push(glyph)
  }
  return runs.map(runOf)
}

function runOf(glyphs: readonly Glyph[]): Run {
  const [first] = glyphs
  const size = Math.max(...glyphs.slice(0, 100).map((glyph) => glyph.size))
  return { glyphs, left: first?.left ?? 0, right: glyphs.at(-1)?.right ?? 0, size, baseline: first?.baseline ?? 0 }
}

function sorted(runs: Run[]): Run[] {
  return runs.sort((a, b) => a.left - b.left)
}

/** A mark that is drawn over another character: U+0300 to U+036F. */
export function isMark({ text }: Glyph): boolean {
  const code = text.charCodeAt(0)
  return code >= 0x300 && code <= 0x36f
}

/** Whether a mark is drawn over a character. */
export function isOver(mark: Glyph, { left, right, size }: Glyph): boolean {
  return mark.middle > left - BACK * size && mark.middle < right + BACK * size
}

/** Whether a mark was drawn right behind a character, wherever its ink is: some fonts give marks a room of their own. */
function isBehind(mark: Glyph, { right, size }: Glyph): boolean {
  return Math.abs(mark.left - right) < BACK * size
}

/** A character with its mark. */
export function marked(glyph: Glyph, mark: Glyph): Glyph {
  return { ...glyph, text: (glyph.text + mark.text).normalize('NFC') }
}

/** Size of a raised or lowered character, and how far it is from the line, as part of the letters around it. */
const SMALLER = 0.85
const RAISED = 0.65
/** Rows between which a line's raised characters lie. */
const NEAR = 2

/** Puts what is raised or lowered, and marks that are drawn by themselves, into the row of the word that they belong to. */
function placeRaised(rows: readonly Run[][]): Run[][] {
  const placed = rows.map((): Run[] => [])
  for (const [index, row] of rows.entries()) {
    for (const run of row) placed[hostRow(rows, index, run) ?? index]?.push(run)
  }
  return placed.filter((row) => row.length > 0).map(sorted)
}

function hostRow(rows: readonly Run[][], index: number, run: Run): number | undefined {
  for (let at = Math.max(index - NEAR, 0); at <= index + NEAR; at++) {
    const row = rows[at]
    if (row === undefined || at === index) continue
    const host = row[lastBefore(row, run.left)]
    if (host !== undefined && isHost(host, run)) return at
  }
  return undefined
}

function isHost(host: Run, run: Run): boolean {
  const [first] = run.glyphs
  if (first === undefined || Math.abs(host.baseline - run.baseline) > RAISED * host.size) return false
  if (isMark(first)) return run.glyphs.length === 1 && first.middle < host.right
  const gap = run.left - host.right
  return run.size <= SMALLER * host.size && gap > -TOUCH * host.size && gap < 2 * TOUCH * host.size
}

/** Index of the last that begins before a place, in runs from the left; -1 where none does. */
export function lastBefore(runs: readonly { readonly left: number }[], left: number): number {
  let from = 0
  let to = runs.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((runs[middle]?.left ?? 0) < left) from = middle + 1
    else to = middle
  }
  return from - 1
}
