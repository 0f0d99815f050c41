import { ReadError } from '../reader.ts'
import { drawingOf } from './drawing.ts'
import type { Layer, Page, Ruling } from './page.ts'
import type { Pdfium } from './pdfium.ts'
import { textLayer } from './text-layer.ts'
import { type Edges, type Turn, upright } from './turn.ts'

const TURNS: readonly Turn[] = [0, 1, 2, 3]

/** What a page shows. */
export function pageOf(pdfium: Pdfium, document: number, index: number): Page {
  const { call } = pdfium
  const page = call.FPDF_LoadPage(document, index)
  if (page === 0) return { layers: [], unknown: 0, isPictured: false, isDamaged: true }
  const { lines, pictured, texts } = drawingOf(pdfium, page)
  if (texts > MAX_TEXTS)
    throw new ReadError('too-large', 'a page has more text than can be put in order; print it anew, or give the document it was made from')
  const frame = frameOf(pdfium, page)
  const text = call.FPDFText_LoadPage(page)
  const { glyphs, unknown } = textLayer(pdfium, text, frame)
  call.FPDFText_ClosePage(text)
  call.FPDF_ClosePage(page)
  const turns = TURNS.filter((turn) => glyphs[turn].length > 0).sort((a, b) => glyphs[b].length - glyphs[a].length)
  const layers = turns.map((turn): Layer => ({ glyphs: glyphs[turn], rulings: lines.map((line) => rulingOf(line, turn)) }))
  const area = (frame.right - frame.left) * (frame.top - frame.bottom)
  return { layers, unknown, isPictured: pictured >= PICTURED * area, isDamaged: false }
}

/** PDFium takes longer for each piece of text the more there are on a page; no one reads a page of so many. */
const MAX_TEXTS = 30_000

/** A page is a picture where pictures cover this part of it. */
const PICTURED = 0.4

/** The part of a page that is shown. */
function frameOf(pdfium: Pdfium, page: number): Edges {
  pdfium.call.FPDF_GetPageBoundingBox(page, pdfium.room)
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.floats(4)
  return { left, top, right, bottom }
}

function rulingOf(line: Edges, turn: Turn): Ruling {
  const box = upright(line, turn)
  return { ...box, direction: box.right - box.left > box.bottom - box.top ? 'across' : 'down' }
}
