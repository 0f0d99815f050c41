import { Fields } from '../fields.ts'
import type { Attributes, MarkupHandler } from '../markup.ts'
import { isLegacyFont, SOFT_HYPHEN } from '../runs.ts'
import { declare } from './styles.ts'
import { type Definitions, Words } from './words.ts'

/** What was moved away or is set twice, and how things were formatted before they were changed. */
const SKIPPED = new Set('mc:Fallback w:moveFrom w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:trPrChange w:tcPrChange'.split(' '))

/** Reads one part of a document: the body, a header, the notes. */
export class Body implements MarkupHandler {
  readonly words: Words
  readonly fields = new Fields()
  private readonly names: string[] = []
  /** Elements around what is read; whatever lies deeper is skipped. */
  private readTo = Number.POSITIVE_INFINITY

  constructor(definitions: Definitions) {
    this.words = new Words(definitions)
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.names.at(-1) ?? ''
    this.names.push(name)
    if (this.names.length > this.readTo) return
    if (SKIPPED.has(name)) this.skip(name)
    else if (OPEN[name] !== undefined) OPEN[name](this, attributes, parent)
    else declare(this.words.own(parent === 'w:rPr' ? 'run' : 'paragraph'), name, attributes)
  }

  close(name: string): void {
    this.names.pop()
    if (this.names.length > this.readTo) return
    if (this.names.length === this.readTo) this.readTo = Number.POSITIVE_INFINITY
    else CLOSE[name]?.(this)
  }

  text(text: string): void {
    if (this.names.length > this.readTo) return
    const name = this.names.at(-1)
    if (name === 'w:instrText') this.fields.addCode(text)
    else if (name === 'w:t' || name === 'm:t') this.add(text)
  }

  add(text: string): void {
    if (!this.fields.hidden) this.words.add(text)
  }

  /** Reads nothing until the innermost open element of the name ends. */
  skip(name: string): void {
    const at = this.names.lastIndexOf(name)
    if (at >= 0) this.readTo = at
  }
}

type Opening = (body: Body, attributes: Attributes, parent: string) => void

const OPEN: Readonly<Record<string, Opening>> = {
  'w:p': ({ words }) => words.beginParagraph(),
  'w:r': ({ words }) => words.beginRun(),
  'w:pStyle': ({ words }, { 'w:val': id }) => words.setStyle(id),
  'w:rStyle': ({ words }, { 'w:val': id }, parent) => (parent === 'w:rPr' ? words.setRunStyle(id) : undefined),
  // A tab among a paragraph's tab stops is no tab.
  'w:tab': (body, _, parent) => (parent === 'w:r' ? body.add('\t') : undefined),
  'w:ptab': (body) => body.add('\t'),
  'w:noBreakHyphen': (body) => body.add('-'),
  'w:softHyphen': (body) => body.add(SOFT_HYPHEN),
  'w:sym': sign,
  'w:br': ({ words: { prose } }) => prose.endLine(),
  'w:cr': ({ words: { prose } }) => prose.endLine(),
  'w:del': deletion,
  'w:fldSimple': ({ fields }, { 'w:instr': code }) => fields.begin(code ?? ''),
  'w:fldChar': ({ fields }, { 'w:fldCharType': type }) => {
    if (type === 'begin') fields.begin()
    else if (type === 'separate') fields.beginResult()
    else fields.end()
  },
  'w:docPartGallery': (body, { 'w:val': gallery }) => (gallery === 'Table of Contents' ? body.skip('w:sdt') : undefined),
  'w:txbxContent': ({ words: { prose } }) => prose.beginBox(),
  'w:tbl': ({ words: { prose } }) => prose.flow.beginTable(),
  'w:tr': ({ words: { prose } }) => prose.flow.beginRow(),
  'w:tc': ({ words: { prose } }) => prose.flow.beginCell(),
  'w:gridSpan': ({ words: { prose } }, { 'w:val': columns }) => prose.flow.widenCell(Number(columns) || 1),
  'w:gridBefore': ({ words: { prose } }, { 'w:val': columns }) => prose.flow.beginCell(Number(columns) || 1),
  'w:vMerge': continued,
  'w:hMerge': continued,
}

const CLOSE: Readonly<Record<string, (body: Body) => void>> = {
  'w:p': ({ words, fields }) => {
    words.endParagraph()
    fields.endParagraph()
  },
  'w:fldSimple': ({ fields }) => fields.end(),
  'w:txbxContent': ({ words: { prose } }) => prose.endBox('box'),
  'w:tc': ({ words: { prose } }) => prose.flow.endCell(),
  'w:tbl': ({ words: { prose } }) => prose.flow.endTable(),
}

/** Deleted words, a deleted row, or the deleted end of a paragraph. */
function deletion(body: Body, _: Attributes, parent: string): void {
  if (parent === 'w:trPr') body.skip('w:tr')
  else if (parent !== 'w:rPr') body.skip('w:del')
  else body.words.prose.joinNext()
}

/** A sign that was picked from a font is a letter in those of old encodings, and a picture in all others. */
function sign(body: Body, { 'w:font': font = '', 'w:char': code = '' }: Attributes): void {
  if (isLegacyFont(font) && !body.fields.hidden) body.words.add(String.fromCharCode(Number.parseInt(code, 16)), font)
}

/** A cell that a merged cell above or beside it goes on in shows nothing of its own. */
function continued(body: Body, { 'w:val': value = 'continue' }: Attributes): void {
  if (value === 'continue') body.skip('w:tc')
}
