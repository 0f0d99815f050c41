import { Flow } from '../flow.ts'
import { Break } from '../flow-part.ts'
import { type Attributes, type MarkupHandler, parseHtml } from '../markup.ts'
import { ordinal } from '../numbering.ts'
import { FontRuns } from '../runs.ts'
import { addFontRules, fontOf } from './fonts.ts'

/** What nobody sees as text of a page. Scripts are never run; frames, pictures and style sheets of other addresses are never fetched. */
const UNSEEN = new Set(
  'title script style template noscript iframe object embed applet svg math canvas audio video map select datalist button textarea del'.split(
    ' ',
  ),
)
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote pre figure article section header footer main aside nav address dl ul ol form fieldset hr'.split(' '),
)
const LINES = new Set('div li dt dd caption legend figcaption summary details center'.split(' '))

const TABLE_PARTS = new Set('table thead tbody tfoot tr td th'.split(' '))

/** The text of a page as a browser without scripts shows it: paragraphs, list marks, tables; each run in its font's letters. */
export function htmlText(html: string, runs = new FontRuns()): string {
  const page = new Page(runs)
  parseHtml(html, page)
  return page.end()
}

/** An element that is open. */
interface Frame {
  readonly name: string
  readonly font: string | undefined
  readonly seen: boolean
  /** White space counts, as in `pre`. */
  readonly kept: boolean
  /** How a list numbers its items, and the number to come; 0 for bullets. */
  readonly style: string
  next: number
}

const OUTERMOST: Frame = { name: '', font: undefined, seen: true, kept: false, style: '', next: 0 }

class Page implements MarkupHandler {
  private readonly flow = new Flow('collapsed')
  private readonly frames: Frame[] = []
  private top = OUTERMOST
  private readonly rules = new Map<string, string>()
  private css = ''
  /** Words of the current font: a letter of an old encoding may be two characters that come in two pieces. */
  private run = ''
  private mark = ''
  private readonly runs: FontRuns

  constructor(runs: FontRuns) {
    this.runs = runs
  }

  open(name: string, attributes: Attributes): void {
    const { top } = this
    const font = fontOf(name, attributes, this.rules) ?? top.font
    const seen = top.seen && !UNSEEN.has(name) && !isHidden(attributes)
    if (font !== top.font) this.flush()
    if (seen) this.begin(name, attributes)
    this.frames.push(top)
    const { type: style = '', start = '1' } = attributes
    this.top = { name, font, seen, kept: top.kept || name === 'pre', style, next: name === 'ol' ? Number.parseInt(start, 10) || 1 : 0 }
  }

  text(text: string): void {
    const { name, seen, kept } = this.top
    if (name === 'style') this.css += text
    if (!seen) return
    if (kept) this.lines(text)
    else this.run += text
  }

  close(): void {
    const { name, font, seen } = this.top
    const outer = this.frames.pop() ?? OUTERMOST
    if (font !== outer.font) this.flush()
    if (name === 'style') this.addRules()
    if (seen) this.finish(name)
    this.top = outer
  }

  end(): string {
    this.flush()
    return this.flow.text()
  }

  private begin(name: string, attributes: Attributes): void {
    this.breakAt(name)
    if (name === 'br') this.flow.breakLine()
    else if (name === 'table') this.flow.beginTable()
    else if (name === 'tr') this.flow.beginRow()
    else if (name === 'td' || name === 'th') this.flow.beginCell(span(attributes['colspan']), span(attributes['rowspan']))
    else if (name === 'li') this.mark = this.top.next > 0 ? `${ordinal(this.top.next++, this.top.style)}. ` : '- '
  }

  private finish(name: string): void {
    this.breakAt(name)
    if (name === 'table') this.flow.endTable()
    else if (name === 'td' || name === 'th') this.flow.endCell()
  }

  private breakAt(name: string): void {
    if (PARAGRAPHS.has(name)) this.break(Break.paragraph)
    else if (LINES.has(name)) this.break(Break.line)
    else if (TABLE_PARTS.has(name) || name === 'br') this.flush()
  }

  private break(by: Break): void {
    this.flush()
    this.flow.end(by)
  }

  /** Each line of preformatted text is a line. */
  private lines(text: string): void {
    for (const line of text.split(/(?<=\n)/)) {
      this.run += line
      if (!line.endsWith('\n')) continue
      this.flush()
      this.flow.breakLine()
    }
  }

  private flush(): void {
    const { run } = this
    if (run === '') return
    this.run = ''
    const text = this.runs.text(run, this.top.font)
    if (this.mark !== '' && text.trim() !== '') {
      if (!MARKED.test(text)) this.flow.add(this.mark)
      this.mark = ''
    }
    this.flow.add(text, this.top.kept ? 'kept' : 'collapsed')
  }

  private addRules(): void {
    addFontRules(this.rules, this.css)
    this.css = ''
  }
}

/** An item that brings its own mark: "- Thu ngân sách", "1. Kinh tế", "a) Nông nghiệp". */
const MARKED = /^\s*(?:[-+*•–]|\d{1,2}[.)]|[a-z]\))/

function span(attribute = '1'): number {
  return Number.parseInt(attribute, 10) || 1
}

function isHidden({ hidden, style = '' }: Attributes): boolean {
  return hidden !== undefined || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style)
}
