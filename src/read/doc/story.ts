import { Fields } from '../fields.ts'
import { Prose } from '../prose.ts'
import { type FontRuns, isLegacyFont, SOFT_HYPHEN } from '../runs.ts'
import type { Paragraph, Run, WordDocument } from './document.ts'

/** Characters of a document, from one to before another. */
export interface Range {
  readonly begin: number
  readonly end: number
}

/** The text boxes that hang on characters of the body. */
export type BoxesAt = ReadonlyMap<number, readonly Range[]>

/** Signs that end paragraphs, cells and rows: a paragraph's, a cell's or row's, a page's or section's. */
const CELL_END = '\x07'
const PAGE_END = '\f'
const ENDS = new RegExp(`[\\r${CELL_END}${PAGE_END}]`, 'g')

/** Reads the text of a part of a document. */
export class Story {
  private readonly prose: Prose
  private readonly document: WordDocument
  private readonly runs: FontRuns
  private readonly boxesAt: BoxesAt
  private readonly fields = new Fields()
  /** Boxes that hang on the current paragraph. */
  private hanging: Range[] = []

  constructor(document: WordDocument, runs: FontRuns, boxesAt: BoxesAt = new Map()) {
    this.document = document
    this.runs = runs
    this.boxesAt = boxesAt
    this.prose = new Prose(runs)
  }

  text(range: Range, boxesAfter: readonly Range[] = []): string {
    this.read(range)
    for (const box of boxesAfter) this.readBox(box)
    return this.prose.text()
  }

  private read({ begin, end }: Range): void {
    const { document } = this
    let from = begin
    while (from < end) {
      const mark = this.endFrom(from, end)
      this.readParagraph({ begin: from, end: mark }, document.paragraphAt(Math.min(mark, end - 1)))
      from = mark + 1
    }
  }

  /** The sign that ends the paragraph of a character, or the end of the story. */
  private endFrom(from: number, end: number): number {
    const { text } = this.document
    const signs = new RegExp(ENDS)
    signs.lastIndex = from
    for (let sign = signs.exec(text); sign !== null && sign.index < end; sign = signs.exec(text)) {
      if (sign[0] !== PAGE_END || this.document.endsParagraph(sign.index)) return sign.index
    }
    return end
  }

  private readParagraph(range: Range, paragraph: Paragraph): void {
    const { prose } = this
    const { inTable, depth: tables, rowEnd, innerRowEnd, innerCellEnd, edges } = paragraph.properties
    const depth = inTable ? Math.max(tables, 1) : 0
    if (depth > 0 && (rowEnd || innerRowEnd)) {
      prose.flow.leave(depth)
      prose.flow.endRow(edges)
      return
    }
    prose.flow.nest(depth)
    prose.beginParagraph(() => this.mark(paragraph))
    for (const run of this.document.runsIn(range.begin, range.end)) this.readRun(run, paragraph)
    this.readHanging()
    if (paragraph.deleted) prose.joinNext()
    prose.endParagraph()
    this.fields.endParagraph()
    if (depth > 0 && (innerCellEnd || this.document.text.charAt(range.end) === CELL_END)) prose.flow.endCell()
  }

  private readRun(run: Run, { style }: Paragraph): void {
    const { document } = this
    const font = document.fontOf(run, style)
    const isShown = document.isShown(run.properties, style)
    const { symbol } = run.properties
    if (symbol !== undefined) {
      if (isShown) this.addSign(symbol)
      return
    }
    let words = 0
    for (let i = 0; i <= run.text.length; i++) {
      const sign = run.text.charAt(i)
      if (sign >= ' ') continue
      const text = document.decoded(run.text.slice(words, i), font)
      if (this.fields.hidden) this.fields.addCode(text)
      else if (isShown) this.prose.add(text, document.nameOfFont(font))
      words = i + 1
      if (sign !== '') this.actOn(sign, { isShown, font, at: run.begin + i })
    }
  }

  /** A sign that was picked from a font is a letter in those of old encodings, and a picture in all others. */
  private addSign({ font, sign }: { font: number; sign: number }): void {
    const name = this.document.nameOfFont(font)
    if (name !== undefined && isLegacyFont(name) && !this.fields.hidden) this.prose.add(String.fromCharCode(sign), name)
  }

  private actOn(sign: string, { isShown, font, at }: { isShown: boolean; font: number; at: number }): void {
    const { prose, fields } = this
    const character = CHARACTERS[sign]
    if (sign === FIELD.begin) fields.begin()
    else if (sign === FIELD.result) fields.beginResult()
    else if (sign === FIELD.end) fields.end()
    else if (!isShown || fields.hidden) return
    else if (character !== undefined) prose.add(character, this.document.nameOfFont(font))
    else if (LINE_ENDS.includes(sign)) prose.endLine()
    else if (sign === DRAWING) this.hanging.push(...(this.boxesAt.get(at) ?? []))
  }

  /** The boxes of one drawing hang on its paragraph in any order, and stand in the file in that in which they were drawn. */
  private readHanging(): void {
    for (const box of this.hanging.splice(0).sort((a, b) => a.begin - b.begin)) this.readBox(box)
  }

  private readBox(box: Range): void {
    this.prose.beginBox()
    this.read(box)
    this.prose.endBox('box')
  }

  private mark({ properties, style }: Paragraph): string {
    const { list, listLevel = 0 } = properties
    if (list === undefined || list === 0) return ''
    const { lists } = this.document
    const font = lists.fontOf(list, listLevel) ?? style.words.font
    return this.runs.text(lists.numbering.next(String(list), listLevel), font === undefined ? undefined : this.document.nameOfFont(font))
  }
}

const FIELD = { begin: '\x13', result: '\x14', end: '\x15' } as const
const DRAWING = '\b'
/** A line's, a page's and a column's end. */
const LINE_ENDS = '\v\f\x0e'

/** Signs that stand for characters: a tab, a hyphen that does not break, one that is shown only where it breaks. */
const CHARACTERS: Readonly<Record<string, string>> = { '\t': '\t', '\x1e': '-', '\x1f': SOFT_HYPHEN }
