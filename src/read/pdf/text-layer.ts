import type { Encoding } from '../encodings/encoding.ts'
import { encodingOfFont } from '../runs.ts'
import type { Glyph } from './page.ts'
import { type Pdfium, ROOM } from './pdfium.ts'
import { type Edges, type Turn, turnOf, upright } from './turn.ts'

/** The characters of a page by the turn of their text. */
export interface TextLayer {
  readonly glyphs: readonly [Glyph[], Glyph[], Glyph[], Glyph[]]
  readonly unknown: number
}

/** What the characters of one piece of text share. */
interface Style {
  readonly encoding: Encoding | undefined
  readonly size: number
  readonly turn: Turn | undefined
}

/**
 * The characters of a page. Those outside of it are left out, as well as text that runs askew, such as a stamp across the page.
 *
 * @param frame the part of the page that is shown
 */
export function textLayer(pdfium: Pdfium, text: number, frame: Edges): TextLayer {
  const { call } = pdfium
  const glyphs: TextLayer['glyphs'] = [[], [], [], []]
  const styles = new Map<number, Style>()
  let unknown = 0
  const count = call.FPDFText_CountChars(text)
  for (let index = 0; index < count; index++) {
    const object = call.FPDFText_GetTextObject(text, index)
    // PDFium's own guesses at spaces and line ends.
    if (object === 0) continue
    let style = styles.get(object)
    if (style === undefined) {
      style = styleOf(pdfium, text, index)
      styles.set(object, style)
    }
    const code = call.FPDFText_GetUnicode(text, index)
    if (call.FPDFText_HasUnicodeMapError(text, index) === 1) unknown++
    const said = characterOf(code)
    if (said === '' || style.turn === undefined) continue
    const glyph = glyphOf(pdfium, { text, index, said, style, turn: style.turn }, frame)
    if (glyph !== undefined) add(glyphs[style.turn], glyph)
  }
  return { glyphs, unknown }
}

/** Adds a character; it begins where the one before it ends, if the font does not say how wide that is. */
function add(glyphs: Glyph[], glyph: Glyph): void {
  const last = glyphs.at(-1)
  if (last?.isNarrow === true && Math.abs(glyph.baseline - last.baseline) < SAME && glyph.left > last.left) {
    if (glyph.left < last.right + NEAR * glyph.size) glyphs[glyphs.length - 1] = { ...last, right: glyph.left }
  }
  glyphs.push(glyph)
}

/** Baselines within this many points are one; a gap of this part of the height of letters is no space. */
const SAME = 0.5
const NEAR = 0.15

function styleOf(pdfium: Pdfium, text: number, index: number): Style {
  const { call, room } = pdfium
  const length = call.FPDFText_GetFontInfo(text, index, room, ROOM - 4, room + ROOM - 4)
  const font = pdfium.name(Math.min(Math.max(length - 1, 0), ROOM - 4))
  call.FPDFText_GetMatrix(text, index, room)
  const [a = 1, b = 0, c = 0, d = 1] = pdfium.floats(4)
  const size = call.FPDFText_GetFontSize(text, index) * Math.hypot(c, d)
  return { encoding: encodingOfFont(font), size: size > 0 ? size : 1, turn: turnOf(a, b) }
}

/** What PDFium says in the place of a hyphen at the end of a line, and of nothing. */
const LINE_HYPHEN = 2
/** In fonts of TCVN3 it is the letter "ư". */
const HYPHEN = '\xad'
/** A hyphen is drawn lower than this part of the height of letters. */
const FLAT = 0.25
const NONE = new Set([0, 0xfffe, 0xffff])

function characterOf(code: number): string {
  if (code === LINE_HYPHEN) return HYPHEN
  if (NONE.has(code) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return ''
  const said = String.fromCodePoint(code)
  return code >= 0xfb00 && code <= 0xfb06 ? said.normalize('NFKC') : said
}

interface Character {
  readonly text: number
  readonly index: number
  readonly said: string
  readonly style: Style
  readonly turn: Turn
}

function glyphOf(pdfium: Pdfium, { text, index, said, style: { encoding, size }, turn }: Character, frame: Edges): Glyph | undefined {
  const { call, room } = pdfium
  call.FPDFText_GetCharBox(text, index, room, room + 8, room + 16, room + 24)
  const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.doubles(4)
  call.FPDFText_GetCharOrigin(text, index, room, room + 8)
  const [x = 0, y = 0] = pdfium.doubles(2)
  if (right < frame.left || left > frame.right || top < frame.bottom || bottom > frame.top) return undefined
  call.FPDFText_GetLooseCharBox(text, index, room)
  const [looseLeft = 0, looseTop = 0, looseRight = 0, looseBottom = 0] = pdfium.floats(4)
  const ink = upright({ left, right, bottom, top }, turn)
  const loose = upright({ left: looseLeft, right: looseRight, bottom: looseBottom, top: looseTop }, turn)
  const origin = upright({ left: x, right: x, bottom: y, top: y }, turn)
  const isNarrow = loose.right <= loose.left
  const across = !isNarrow ? loose : { left: Math.min(loose.left, ink.left), right: Math.max(loose.right, ink.right + BESIDE * size) }
  return {
    text: said === HYPHEN && encoding === undefined && ink.bottom - ink.top < FLAT * size ? '-' : said,
    left: across.left,
    right: across.right,
    top: origin.top - size * ASCENT,
    bottom: origin.top + size * DESCENT,
    middle: (ink.left + ink.right) / 2,
    baseline: origin.top,
    size,
    encoding,
    isNarrow,
  }
}

/** Room beside a letter, where the font does not say how wide it is, as part of the height of the font. */
const BESIDE = 0.1

/** How far letters reach above and below their line, as part of the height of the font. */
const ASCENT = 0.75
const DESCENT = 0.2
