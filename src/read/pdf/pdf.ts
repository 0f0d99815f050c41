import type { Warning } from '../../model.ts'
import { tooLarge } from '../input.ts'
import { ReadError, type ReadOptions, type TextResult } from '../reader.ts'
import { FontRuns } from '../runs.ts'
import { blocksOf, type Column, marginsOf } from './blocks.ts'
import { pageOf } from './content.ts'
import { framedTables } from './framed-tables.ts'
import type { Item } from './lines.ts'
import { notesTop } from './notes.ts'
import type { Layer, Page } from './page.ts'
import { type Pdfium, withDocument } from './pdfium.ts'
import { piecesOf } from './pieces.ts'
import { Reading } from './reading.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** What is on a page, the text of each direction by itself. */
interface ReadPage {
  readonly layers: readonly (readonly Item[])[]
  /** Where the notes at its foot begin. */
  readonly notesTop: number | undefined
  readonly isScanned: boolean
  readonly isDamaged: boolean
}

/** Reads a PDF: its text in the order in which it is read, tables row by row. */
export async function readPdf(bytes: Uint8Array, { maxBytes }: ReadOptions): Promise<TextResult> {
  const fonts = new FontRuns()
  const most = Math.min(maxBytes, FREE_CHARACTERS + CHARACTERS_A_BYTE * bytes.length)
  const pages = await withDocument(bytes, (pdfium, document) => pagesOf({ pdfium, document, fonts, most }, bytes))
  const reading = new Reading()
  const mains = withoutRunningHeads(pages.map(({ layers: [main = []] }) => main))
  let margins: Column | undefined
  const notes: Item[][] = []
  for (const [index, { layers, notesTop: top = Number.POSITIVE_INFINITY }] of pages.entries()) {
    const { items: main, head, foot } = mains[index] ?? { items: [], head: [], foot: [] }
    const text = main.filter((item) => item.top <= top)
    margins = marginsOf(text, margins)
    reading.besides(head)
    reading.page(blocksOf(text, margins))
    notes.push(main.filter((item) => item.top > top))
    for (const layer of layers.slice(1)) reading.page(blocksOf(layer))
    reading.besides(foot)
  }
  for (const items of notes) reading.page(blocksOf(items))
  const result = fonts.result(reading.text())
  return { ...result, warnings: [...result.warnings, ...warningsOf(pages)] }
}

/** Characters that any PDF may have, and that it may have for each of its bytes: text is packed ten to one at best. */
const FREE_CHARACTERS = 2_000_000
const CHARACTERS_A_BYTE = 20
const MAX_PAGES = 20_000

interface Reader {
  readonly pdfium: Pdfium
  readonly document: number
  readonly fonts: FontRuns
  /** The most characters that are read. */
  readonly most: number
}

function pagesOf({ pdfium, document, fonts, most }: Reader, bytes: Uint8Array): ReadPage[] {
  if (pdfium.call.FPDF_DocumentHasValidCrossReferenceTable(document) === 0 && !hasEnd(bytes)) throw new Error('its end is missing')
  const count = pdfium.call.FPDF_GetPageCount(document)
  if (count > MAX_PAGES) throw new ReadError('too-large', `it has more than ${MAX_PAGES} pages; split it`)
  const pages: ReadPage[] = []
  let characters = 0
  let unknown = 0
  for (let index = 0; index < count; index++) {
    const page = pageOf(pdfium, document, index)
    characters += charactersOf(page)
    unknown += page.unknown
    if (characters > most) throw tooLarge(most)
    const layers = page.layers.map((layer) => itemsOf(layer, fonts))
    pages.push({
      layers,
      notesTop: notesTop(layers[0] ?? [], page.layers[0]?.rulings ?? []),
      isScanned: page.isPictured && charactersOf(page) < FEW,
      isDamaged: page.isDamaged,
    })
  }
  refuseUnreadable(pages, { characters, unknown })
  return pages
}

function itemsOf(layer: Layer, fonts: FontRuns): Item[] {
  const { tables, rest } = framedTables(layer, fonts)
  return [...piecesOf(rest, fonts), ...tables]
}

function charactersOf({ layers }: Page): number {
  return layers.reduce((sum, { glyphs }) => sum + glyphs.length, 0)
}

/** A page that was scanned may have a number or a stamp that was not. */
const FEW = 40
/** A document whose letters cannot be known has more of them than a formula. */
const MOST_UNKNOWN = 0.3

function refuseUnreadable(pages: readonly ReadPage[], { characters, unknown }: { characters: number; unknown: number }): void {
  if (unknown > MOST_UNKNOWN * characters)
    throw new ReadError(
      'no-text',
      'its fonts do not say which letters they draw; recognise its text (OCR) first, or give the document it was made from',
    )
  if (pages.some(({ isScanned }) => isScanned) && pages.every(({ isScanned, layers }) => isScanned || layers.length === 0))
    throw new ReadError('no-text', 'its pages are pictures without text; recognise their text (OCR) first')
}

/** Bytes at the end of a file where the mark of its end is looked for. */
const END = 2048

function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-END).includes('%%EOF')
}

/** What tells of pages that are not read. */
function warningsOf(pages: readonly ReadPage[]): Warning[] {
  const numbers = (is: (page: ReadPage) => boolean) => rangesOf(pages.flatMap((page, index) => (is(page) ? [index + 1] : [])))
  const scanned = numbers(({ isScanned }) => isScanned)
  const damaged = numbers(({ isDamaged }) => isDamaged)
  const warnings: Warning[] = []
  if (scanned !== '') {
    const message = `pages without text, only pictures: ${scanned}; recognise their text (OCR) to have it read`
    warnings.push({ code: 'scanned-pages', message, start: 0, end: 0 })
  }
  if (damaged !== '') {
    const message = `pages that are damaged and left out: ${damaged}; get the file again, or print it anew`
    warnings.push({ code: 'damaged-pages', message, start: 0, end: 0 })
  }
  return warnings
}

/** "3, 7–9" */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const number of numbers) {
    const range = ranges.at(-1)
    if (range?.[1] === number - 1) range[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}
