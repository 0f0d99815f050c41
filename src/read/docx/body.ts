import type { Attributes, MarkupHandler } from '../markup.ts'
import { Fields } from './fields.ts'
import { type Definitions, Prose } from './prose.ts'
import { declare } from './styles.ts'

/** What was moved away or is set twice, and how things were formatted before they were changed. */
const SKIPPED = new Set('mc:Fallback w:moveFrom w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:trPrChange w:tcPrChange'.split(' '))

/** Reads one part of a document: the body, a header, the notes. */
export class Body implements MarkupHandler {
  readonly prose: Prose
  readonly fields = new Fields()
  private readonly names: string[] = []
  /** Elements around what is read; whatever lies deeper is skipped. */
  private readTo = Number.POSITIVE_INFINITY

  constructor(definitions: Definitions) {
    this.prose = new Prose(definitions)
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.names.at(-1) ?? ''
    this.names.push(name)
    if (this.names.length > this.readTo) return
    if (SKIPPED.has(name)) this.skip(name)
    else if (OPEN[name] !== undefined) OPEN[name](this, attributes, parent)
    else if (parent === 'w:rPr') declare(this.prose.run, name, attributes)
    else if (this.prose.paragraph !== undefined) declare(this.prose.paragraph.own, name, attributes)
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
    if (!this.fields.hidden) this.prose.add(text)
  }

  /** Reads nothing until the innermost open element of the name ends. */
  skip(name: string): void {
    const at = this.names.lastIndexOf(name)
    if (at >= 0) this.readTo = at
  }
}

type Opening = (body: Body, attributes: Attributes, parent: string) => void

const OPEN: Readonly<Record<string, Opening>> = {
  'w:p': ({ prose }) => prose.beginParagraph(),
  'w:r': ({ prose }) => prose.beginRun(),
  'w:pStyle': ({ prose }, { 'w:val': id }) => prose.setStyle(id),
  'w:rStyle': ({ prose }, { 'w:val': id }, parent) => (parent === 'w:rPr' ? prose.setRunStyle(id) : undefined),
  // A tab among a paragraph's tab stops is no tab.
  'w:tab': (body, _, parent) => (parent === 'w:r' ? body.add('\t') : undefined),
  'w:ptab': (body) => body.add('\t'),
  'w:noBreakHyphen': (body) => body.add('-'),
  'w:br': ({ prose }) => prose.endLine(),
  'w:cr': ({ prose }) => prose.endLine(),
  'w:del': deletion,
  'w:fldSimple': ({ fields }, { 'w:instr': code }) => fields.begin(code ?? ''),
  'w:fldChar': ({ fields }, { 'w:fldCharType': type }) => {
    if (type === 'begin') fields.begin()
    else if (type === 'separate') fields.beginResult()
    else fields.end()
  },
  'w:docPartGallery': (body, { 'w:val': gallery }) => (gallery === 'Table of Contents' ? body.skip('w:sdt') : undefined),
  'w:txbxContent': ({ prose }) => prose.beginBox(),
  'w:tbl': ({ prose }) => prose.flow.beginTable(),
  'w:tr': ({ prose }) => prose.flow.beginRow(),
  'w:tc': ({ prose }) => prose.flow.beginCell(),
  'w:gridSpan': ({ prose }, { 'w:val': columns }) => prose.flow.widenCell(Number(columns) || 1),
  'w:gridBefore': ({ prose }, { 'w:val': columns }) => prose.flow.beginCell(Number(columns) || 1),
  'w:vMerge': continued,
  'w:hMerge': continued,
}

const CLOSE: Readonly<Record<string, (body: Body) => void>> = {
  'w:p': ({ prose, fields }) => {
    prose.endParagraph()
    fields.endParagraph()
  },
  'w:fldSimple': ({ fields }) => fields.end(),
  'w:txbxContent': ({ prose }) => prose.endBox(),
  'w:tc': ({ prose }) => prose.flow.endCell(),
  'w:tbl': ({ prose }) => prose.flow.endTable(),
}

/** Deleted words, a deleted row, or the deleted end of a paragraph. */
function deletion(body: Body, _: Attributes, parent: string): void {
  if (parent === 'w:trPr') body.skip('w:tr')
  else if (parent !== 'w:rPr') body.skip('w:del')
  else if (body.prose.paragraph !== undefined) body.prose.paragraph.joined = true
}

/** A cell that a merged cell above or beside it goes on in shows nothing of its own. */
function continued(body: Body, { 'w:val': value = 'continue' }: Attributes): void {
  if (value === 'continue') body.skip('w:tc')
}
