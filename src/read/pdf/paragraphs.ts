import type { Column } from './blocks.ts'
import { isPiece, type Line } from './lines.ts'
import type { Box } from './page.ts'

/** A line of text in its column. */
export interface TextLine extends Box {
  readonly text: string
  readonly baseline: number
  readonly size: number
  readonly column: Column
}

/** The words of a line of a block: those far from each other are separated by a tab. */
export function textLineOf({ items, ...box }: Line, column: Column): TextLine {
  const pieces = items.filter(isPiece)
  let text = ''
  let last: Box | undefined
  for (const piece of pieces) {
    if (last !== undefined) text += piece.left - last.right > TAB * piece.size ? '\t' : ' '
    text += piece.text
    last = piece
  }
  return { ...box, text, column, baseline: pieces[0]?.baseline ?? 0, size: Math.max(...pieces.map(({ size }) => size)) }
}

const TAB = 2.5

/** How two lines hang together: the words go on, only the line is new, or the paragraph is. */
export type Joint = 'word' | 'line' | 'paragraph'

/** Parts of the letters' height: what counts as the same place, and as an indent. */
const SAME = 0.4
const INDENT = 0.8
const DEEPEST = 8
/** How much the size may change inside a paragraph. */
const SIZES = 0.12
/** How much farther than usual a line is that begins a paragraph. */
const FARTHER = 1.2

/** "-", "+", "•", "1.", "2.1", "a)", "IV." */
const MARK = /^(?:[-–—+•*●○▪◦]|(?:\d{1,2}|[a-zđ]|[IVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})+\.?)(?=[\s\p{Lu}])/u
const STOP = /[.:;!?…]["”'’)]*$/

/**
 * How the line `next` follows the last line of a paragraph.
 *
 * @param pitch distance of lines in most paragraphs, in parts of the letters' height; `undefined` across pages and columns
 */
export function jointOf(lines: readonly TextLine[], next: TextLine, pitch: number | undefined): Joint {
  const last = lines.at(-1)
  const [first] = lines
  if (last === undefined || first === undefined) return 'paragraph'
  const size = Math.max(last.size, next.size)
  if (Math.abs(last.size - next.size) > SIZES * size) return 'paragraph'
  const distance = (next.baseline - last.baseline) / size
  if (pitch !== undefined && (distance > FARTHER * pitch || distance < 0)) return 'paragraph'
  if (isEven(last) && isCentered(next)) return titleJoint(last, next, pitch)
  if (isHeading(last.column, size) && !LOWER.test(next.text)) return pitch === undefined ? 'paragraph' : 'line'
  if (pitch === undefined && !goesOnElsewhere(last, next)) return 'paragraph'
  if (!isFull(last, next)) return 'paragraph'
  if (MARK.test(next.text) && (STOP.test(last.text) || indentOf(next) > INDENT * size)) return 'paragraph'
  return isIndented(lines, first, next) ? 'paragraph' : 'word'
}

/** Whether a paragraph goes on at the top of the next page or column, which is as wide as the one before. */
function goesOnElsewhere(last: TextLine, next: TextLine): boolean {
  const [width, nextWidth] = [last.column, next.column].map(({ left, right }) => right - left)
  if (width === undefined || nextWidth === undefined || Math.abs(width - nextWidth) > SIZES * width) return false
  return !STOP.test(last.text) && (width > NARROW * last.size || last.column.lines >= PARAGRAPH)
}

/** Narrower columns, in parts of the letters' height, are of no page of text. */
const NARROW = 25

/** Whether a line begins farther right than the paragraph goes on. */
function isIndented(lines: readonly TextLine[], first: TextLine, next: TextLine): boolean {
  const last = lines.at(-1) ?? first
  const indent = indentOf(next)
  const step = indent - indentOf(last)
  if (lines.length === 1) {
    // Below a mark the text hangs; below the first line it goes on at the margin.
    if (step > INDENT * next.size) return !MARK.test(first.text) || step > DEEPEST * next.size
    return Math.abs(step) <= SAME * next.size && indent > INDENT * next.size && STOP.test(last.text)
  }
  return Math.abs(step) > INDENT * next.size
}

function indentOf({ left, column }: TextLine): number {
  return left - column.left
}

/** Whether the first word of the next line would not have had room on a line. */
export function isFull(last: TextLine, next: TextLine): boolean {
  return last.column.right - last.right < firstWord(next) + SAME * next.size
}

function firstWord({ text, left, right }: TextLine): number {
  const length = text.search(/\s|$/)
  return ((right - left) * (length + 1)) / Math.max(text.length, 1)
}

/** Whether a line is as far from the right margin as from the left. */
function isEven({ left, right, column, size }: TextLine): boolean {
  return Math.abs(left - column.left - (column.right - right)) < 2 * INDENT * size
}

function isCentered(line: TextLine): boolean {
  return isEven(line) && indentOf(line) > 2 * INDENT * line.size
}

const LOWER = /^[\p{Ll}\d(]/u

/** Lines of a title are parted by hand, but for those that end at the margin. */
function titleJoint(last: TextLine, next: TextLine, pitch: number | undefined): Joint {
  if (pitch === undefined) return 'paragraph'
  const room = last.column.right - last.column.left - (last.right - last.left)
  const goesOn = room < firstWord(next) && LOWER.test(next.text)
  if (goesOn) return 'word'
  return isCentered(last) ? 'line' : 'paragraph'
}

/** A narrow column of few lines is the head or the foot of a letter, not a paragraph. */
function isHeading({ left, right, lines }: Column, size: number): boolean {
  return right - left < NARROW * size && lines < PARAGRAPH
}

const PARAGRAPH = 8

/** Words that a line end parts: "2019-" and "2020" belong together, so do "đề" and "án". */
export function joined(text: string, next: string): string {
  return text + gapBetween(text, next) + next
}

/** What stands between words that a line end parts. */
export function gapBetween(text: string, next: string): '' | ' ' {
  return /[^\s-]-$/.test(text) && /^[\p{L}\d]/u.test(next) ? '' : ' '
}

/** Distance from line to line in most paragraphs, in parts of the letters' height. */
export function pitchOf(blocks: readonly (readonly TextLine[])[]): number {
  const pitches: number[] = []
  for (const lines of blocks) {
    for (let i = 1; i < lines.length; i++) {
      const [last, next] = [lines[i - 1], lines[i]]
      if (last === undefined || next === undefined) continue
      // Only between lines that are likely of one paragraph.
      if (isFull(last, next) && Math.abs(next.left - next.column.left) < SAME * next.size)
        pitches.push((next.baseline - last.baseline) / next.size)
    }
  }
  return Math.min(pitches.sort((a, b) => a - b)[pitches.length >> 1] ?? USUAL_PITCH, WIDEST_PITCH)
}

const USUAL_PITCH = 1.5
const WIDEST_PITCH = 2.4
