import { Gap } from './columns.ts'
import { CharClass, CLASS, LETTER, Letter } from './letters.ts'

/** Where a line ends and how its text is wrapped. */
export interface LineEnd {
  /** Offset of the line end, and of what stands after the white space that begins there. */
  readonly from: number
  readonly next: number
  /** Offset of the last character before it. */
  readonly last: number
  readonly lineStart: number
  /** See {@link wrapWidth}. */
  readonly wrapWidth: number
}

/**
 * A line end is a wrap where the sentence plainly goes on, or where the text is wrapped at a width and this line is full. Rows of a table
 * are lines of their own, whatever letter they begin with.
 */
export function lineGap(text: string, line: LineEnd): number {
  if (lineEnds(text, line.from, line.next) > 1) return Gap.paragraph
  const last = text.charCodeAt(line.last)
  if (last === 0x2e || last === 0x3b || last === 0x21 || last === 0x3f) return isFull(text, line) ? Gap.wrap : Gap.line
  if (last === 0x3a) return Gap.line
  const first = text.charCodeAt(line.next)
  const goesOn = CLASS[first] === CharClass.letter && ((LETTER[first] ?? 0) & Letter.capital) === 0 && !isListLetter(text, line.next)
  const joins = (goesOn || isFull(text, line)) && !isRow(text, line.lineStart) && !isRow(text, line.next)
  return joins ? Gap.wrap : Gap.line
}

/** "Thu ngân sách\ttỷ đồng": a line with a tab in it that does not just follow a list mark ("1.\t", "-\t"). */
function isRow(text: string, start: number): boolean {
  for (let at = start; at < text.length && CLASS[text.charCodeAt(at)] !== CharClass.newline; at++) {
    if (text.charCodeAt(at) === TAB && (at > start + LONGEST_MARK || !MARK_ENDS.includes(text.charAt(at - 1)))) return true
  }
  return false
}

const TAB = 0x09
/** "1.2.3.4." */
const LONGEST_MARK = 8
const MARK_ENDS = '.)-–+*•'

/** Offset after the white space that begins at a line end. */
export function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const charClass = CLASS[text.charCodeAt(at)]
    if (charClass !== CharClass.newline && charClass !== CharClass.space && charClass !== CharClass.other) break
    at++
  }
  return at
}

/** "a)" | "b." begins a list item though it is lower case. */
function isListLetter(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1)
  return after === 0x29 || after === 0x2e
}

/** A full line of hard-wrapped text, followed by more text and not by a list mark. */
function isFull(text: string, { from, next, lineStart, wrapWidth }: LineEnd): boolean {
  if (wrapWidth === 0 || next >= text.length) return false
  const first = CLASS[text.charCodeAt(next)]
  return from - lineStart >= wrapWidth && (first === CharClass.letter || first === CharClass.digit) && !isListLetter(text, next)
}

/** Line ends between two offsets; "\r\n" is one. */
function lineEnds(text: string, from: number, to: number): number {
  let ends = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (CLASS[code] === CharClass.newline && !(code === 0x0d && text.charCodeAt(at + 1) === 0x0a))) ends++
  }
  return ends
}

/** The length from which a line counts as full, where most lines of a text end near one width; 0 where the text is not hard-wrapped. */
export function wrapWidth(text: string): number {
  const counts = new Int32Array(160)
  let lines = 0
  let from = 0
  for (let to = text.indexOf('\n'); to !== -1; to = text.indexOf('\n', from)) {
    const length = to - from
    if (length > 40) lines++
    if (length > 40 && length < 160) counts[length] = (counts[length] ?? 0) + 1
    from = to + 1
  }
  if (lines < 8) return 0
  let best = 0
  let bestSum = 0
  for (let width = 52; width < 160; width++) {
    let sum = 0
    for (let length = width - 11; length <= width; length++) sum += counts[length] ?? 0
    if (sum > bestSum) [best, bestSum] = [width - 11, sum]
  }
  return bestSum * 10 >= lines * 8 ? best : 0
}
