import type { Encoding } from '../encodings/encoding.ts'
import type { FontRuns } from '../runs.ts'
import type { Box, Glyph } from './page.ts'
import { isMark, isOver, lastBefore, marked, type Run, rowsOf, TOUCH } from './rows.ts'

/** Words on one line with nothing but spaces between them. */
export interface Piece extends Box {
  readonly text: string
  readonly baseline: number
  readonly size: number
}

/** The pieces of a page, line by line from the top, each line from the left. */
export function piecesOf(glyphs: readonly Glyph[], fonts: FontRuns): Piece[] {
  return rowsOf(glyphs).flatMap((row) => {
    const letters = lettersOf(row)
    const tracking = trackingOf(letters)
    const parts = cut(letters, tracking).map((part) => ({ part, measures: measuresOf(part, tracking) }))
    const texts = textsOf(parts, fonts)
    return parts.map(({ part, measures }, index) => pieceOf(part, measures, texts[index] ?? ''))
  })
}

/** The characters of a line from the left, those with marks in one. */
function lettersOf(row: readonly Run[]): Glyph[] {
  const glyphs = row.flatMap((run) => run.glyphs)
  const letters = glyphs.filter((glyph) => !isMark(glyph))
  for (const mark of glyphs.filter(isMark)) {
    const at = lastBefore(letters, mark.middle)
    const letter = letters[at]
    if (letter !== undefined && isOver(mark, letter)) letters[at] = marked(letter, mark)
  }
  return letters
}

/** A gap wider than a space by this part of the letters' height separates pieces; between numbers a narrower one does. */
const WIDE = 0.3
const WIDE_BETWEEN_NUMBERS = 0.2
/** Width of a space that is not drawn. */
const SPACE = 0.25

/** Cuts a line where nothing stands for longer than between words. Spaces at the ends of a part are dropped. */
function cut(letters: readonly Glyph[], tracking: number): Glyph[][] {
  const parts: Glyph[][] = []
  let last: Glyph | undefined
  let spaces: Glyph[] = []
  for (const glyph of letters) {
    if (isSpace(glyph)) {
      spaces.push(glyph)
      continue
    }
    if (last === undefined || isWide(last, glyph, { space: spaces[0], tracking })) parts.push([])
    else parts.at(-1)?.push(...spaces)
    parts.at(-1)?.push(glyph)
    spaces = []
    last = glyph
  }
  return parts
}

function isWide(last: Glyph, next: Glyph, { space, tracking }: { space: Glyph | undefined; tracking: number }): boolean {
  const size = Math.max(last.size, next.size)
  const width = space === undefined ? SPACE * size : Math.max(space.right - space.left, SPACE * size)
  const more = next.left - last.right - width - 2 * tracking * size
  return more > WIDE * size || (more > WIDE_BETWEEN_NUMBERS * size && /[\d%)]$/.test(last.text) && /^[-+\d(]/.test(next.text))
}

function isSpace({ text }: Glyph): boolean {
  const code = text.charCodeAt(0)
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000
}

/** Height and place of most letters of a piece, and how far they are set apart, in parts of their height. */
interface Measures {
  readonly size: number
  readonly baseline: number
  readonly tracking: number
}

function measuresOf(part: readonly Glyph[], tracking: number): Measures {
  const sizes = part.map(({ size }) => size).sort((a, b) => a - b)
  const size = sizes[sizes.length >> 1] ?? 0
  return { size, baseline: part.find((glyph) => glyph.size === size)?.baseline ?? 0, tracking }
}

function pieceOf(part: readonly Glyph[], { size, baseline }: Measures, text: string): Piece {
  const top = baseline - size * ASCENT
  const bottom = baseline + size * DESCENT
  return { text, baseline, size, left: part[0]?.left ?? 0, right: part.at(-1)?.right ?? 0, top, bottom }
}

/** How far letters reach above and below their line, as part of their height. */
const ASCENT = 0.75
const DESCENT = 0.2

/** Gaps of at least this part of the letters' height are spaces where the text has no spaces, where it has, and where one is. */
const GAP = TOUCH
const GAP_BESIDE_SPACES = 0.18
const GAP_OF_SPACE = 0.04

interface Part {
  readonly part: readonly Glyph[]
  readonly measures: Measures
}

/** Between the pieces of a line: they have single spaces themselves. */
const BETWEEN = '  '

/** The words of the pieces of a line, in the letters of their fonts: the whole line says how they are to be read. */
function textsOf(parts: readonly Part[], fonts: FontRuns): string[] {
  let text = ''
  let words = ''
  let encoding: Encoding | undefined
  for (const { part, measures } of parts) {
    if (words !== '' || text !== '') words += BETWEEN
    for (const { said, glyph } of spaced(part, measures)) {
      if (glyph.encoding !== encoding) {
        text += fonts.decode(words, encoding)
        words = ''
        encoding = glyph.encoding
      }
      words += said
    }
  }
  return (text + fonts.decode(words, encoding)).split(BETWEEN)
}

/** What each character of a piece says, with the space before it. */
function* spaced(part: readonly Glyph[], measures: Measures): Generator<{ said: string; glyph: Glyph }> {
  const gap = measures.tracking + (part.some(isSpace) ? GAP_BESIDE_SPACES : GAP)
  let last: Glyph | undefined
  let isSpaced = false
  for (const glyph of part) {
    if (isSpace(glyph)) {
      isSpaced = true
      continue
    }
    const isApart = last !== undefined && glyph.left - last.right > (isSpaced ? GAP_OF_SPACE : gap) * measures.size
    yield { said: (isApart ? ' ' : '') + shownAs(glyph, measures), glyph }
    isSpaced = false
    last = glyph
  }
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A raised digit is a footnote or a power, never a digit of the number before it. */
function shownAs({ text, size, baseline }: Glyph, line: Measures): string {
  const isRaised = size <= SMALL * line.size && line.baseline - baseline > HIGH * line.size
  return isRaised && text >= '0' && text <= '9' ? (SUPERSCRIPTS[Number(text)] ?? text) : text
}

const SMALL = 0.85
const HIGH = 0.12

/** Fewer gaps say nothing about how far letters are set apart. */
const LEAST_GAPS = 5

/** How far the letters of words are set apart, as part of their height: "B Á O  C Á O". */
function trackingOf(part: readonly Glyph[]): number {
  const gaps: number[] = []
  for (let i = 1; i < part.length; i++) {
    const [last, next] = [part[i - 1], part[i]]
    if (last !== undefined && next !== undefined && /^\p{L}/u.test(last.text) && /^\p{L}/u.test(next.text))
      gaps.push((next.left - last.right) / next.size)
  }
  if (gaps.length < LEAST_GAPS) return 0
  return Math.max(gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0, 0)
}
