import type { Attributes, MarkupHandler } from '../markup.ts'
import { Prose } from '../prose.ts'
import { Lists } from './lists.ts'
import type { StyleSheet } from './styles.ts'

/** What was deleted, what only directs others to the text, and what stands for pictures. */
const SKIPPED = new Set([
  'text:tracked-changes',
  'text:table-of-content',
  'text:alphabetical-index',
  'text:illustration-index',
  'text:table-index',
  'text:note-citation',
  'text:page-number',
  'text:page-count',
  'text:sequence-decls',
  'text:variable-decls',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
  'draw:object',
  'table:shapes',
  'table:covered-table-cell',
])

/** Reads the text of an OpenDocument file. */
export class Body implements MarkupHandler {
  readonly prose: Prose
  readonly lists: Lists
  readonly styles: StyleSheet
  private readonly names: string[] = []
  private readonly fonts: (string | undefined)[] = []
  /** Elements around what is read; whatever lies deeper is skipped. */
  private readTo = Number.POSITIVE_INFINITY

  constructor(styles: StyleSheet) {
    this.styles = styles
    this.prose = new Prose(styles.runs)
    this.lists = new Lists(styles)
  }

  open(name: string, attributes: Attributes): void {
    const depth = this.names.length
    this.names.push(name)
    if (depth >= this.readTo) return
    const style = attributes['text:style-name'] ?? attributes['table:style-name']
    if (SKIPPED.has(name) || this.styles.hidden(style)) this.readTo = depth
    else OPEN[name]?.(this, attributes)
    this.fonts.push(this.styles.font(style) ?? this.fonts.at(-1))
  }

  close(name: string): void {
    this.names.pop()
    if (this.names.length > this.readTo) return
    this.fonts.pop()
    if (this.names.length === this.readTo) this.readTo = Number.POSITIVE_INFINITY
    else CLOSE[name]?.(this)
  }

  text(text: string): void {
    // Paragraphs, spans, links and the results of fields: all of them are of this namespace, and nothing else has words.
    if (this.names.length > this.readTo || this.names.at(-1)?.startsWith('text:') !== true) return
    this.add(text.replace(/[ \t\r\n]+/g, ' '))
  }

  add(text: string): void {
    this.prose.add(text, this.fonts.at(-1))
  }
}

const OPEN: Readonly<Record<string, (body: Body, attributes: Attributes) => void>> = {
  'text:p': ({ prose, lists }) => prose.beginParagraph(() => lists.mark()),
  'text:h': ({ prose, lists }, { 'text:outline-level': level }) => prose.beginParagraph(() => lists.headingMark(Number(level ?? 1))),
  'text:s': (body, { 'text:c': count }) => body.add(' '.repeat(Math.min(Number(count ?? 1) || 1, 100))),
  'text:tab': (body) => body.add('\t'),
  'text:line-break': ({ prose }) => prose.endLine(),
  'text:list': ({ lists }, { 'text:style-name': style, 'text:continue-numbering': continues, 'text:continue-list': list }) =>
    lists.begin(style, continues === 'true' || list !== undefined),
  'text:list-item': ({ lists }, { 'text:start-value': start }) => lists.beginItem(start),
  'text:note-body': ({ prose }) => prose.beginBox(),
  'draw:text-box': ({ prose }) => prose.beginBox(),
  'table:table': ({ prose }) => prose.flow.beginTable(),
  'table:table-row': ({ prose }) => prose.flow.beginRow(),
  'table:table-cell': ({ prose }, { 'table:number-columns-spanned': columns, 'table:number-rows-spanned': rows }) =>
    prose.flow.beginCell(Number(columns ?? 1) || 1, Number(rows ?? 1) || 1),
}

const CLOSE: Readonly<Record<string, (body: Body) => void>> = {
  'text:p': ({ prose }) => prose.endParagraph(),
  'text:h': ({ prose }) => prose.endParagraph(),
  'text:list': ({ lists }) => lists.end(),
  'text:note-body': ({ prose }) => prose.endBox('note'),
  'draw:text-box': ({ prose }) => prose.endBox('box'),
  'table:table-cell': ({ prose }) => prose.flow.endCell(),
  'table:table': ({ prose }) => prose.flow.endTable(),
}
