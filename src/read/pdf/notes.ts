import { type Item, isPiece } from './lines.ts'
import type { Ruling } from './page.ts'

/** A line above notes is so long, in parts of the width of the text, and begins this near to its left edge, in points. */
const SHORTEST = 0.1
const LONGEST = 0.6
const NEAR = 12
/** Letters of notes are smaller than this part of those of the text. */
const SMALLER = 0.95

/** Where the notes at the foot of a page begin: below a short line at the left, in smaller letters; `undefined` where there are none. */
export function notesTop(items: readonly Item[], rulings: readonly Ruling[]): number | undefined {
  const left = Math.min(...items.map((item) => item.left))
  const width = Math.max(...items.map(({ right }) => right)) - left
  const lines = rulings.filter(
    (line) =>
      line.direction === 'across' &&
      Math.abs(line.left - left) < NEAR &&
      line.right - line.left > SHORTEST * width &&
      line.right - line.left < LONGEST * width,
  )
  const tops = lines.map(({ top }) => top).filter((top) => isAboveNotes(items, top))
  return tops.length === 0 ? undefined : Math.max(...tops)
}

function isAboveNotes(items: readonly Item[], top: number): boolean {
  const below = items.filter((item) => item.top > top - 1)
  const above = items.filter((item): item is Extract<Item, { size: number }> => isPiece(item) && item.top <= top - 1)
  const size = above.map((item) => item.size).sort((a, b) => a - b)[above.length >> 1]
  if (size === undefined || below.length === 0) return false
  // The number of the page may be as large as the text.
  const letters = below.reduce((sum, item) => sum + (isPiece(item) ? item.text.length : 0), 0)
  const small = below.reduce((sum, item) => sum + (isPiece(item) && item.size < SMALLER * size ? item.text.length : 0), 0)
  return small > MOST * letters && below.every(isPiece)
}

const MOST = 0.9
