import { aside } from '../aside.ts'
import { Flow } from '../flow.ts'
import { Break } from '../flow-part.ts'
import type { Block } from './blocks.ts'
import type { PlacedTable } from './lines.ts'
import { gapBetween, jointOf, pitchOf, type TextLine, textLineOf } from './paragraphs.ts'
import type { TableRow } from './table-rows.ts'

/** Puts the blocks of the pages together: lines to paragraphs, also where a page or a column ends between them. */
export class Reading {
  private readonly flow = new Flow('kept')
  private paragraph: TextLine[] = []
  private words = ''
  /** A table that may go on. */
  private open: OpenTable | undefined
  /** Lines that belong to the pages alone, since the last words. */
  private between: string[] = []

  /** Adds the blocks of a page. */
  page(blocks: readonly Block[]): void {
    const texts = blocks.map((block) => (block.kind === 'text' ? block.lines.map((line) => textLineOf(line, block.column)) : block.table))
    const pitch = pitchOf(texts.filter((text) => Array.isArray(text)))
    for (const [place, text] of texts.entries()) {
      if (Array.isArray(text)) for (const [index, line] of text.entries()) this.line(line, index === 0 ? undefined : pitch)
      else this.table(text as PlacedTable, place === 0)
    }
  }

  /** Adds lines above or below the text of a page. They stand where they are, set {@link aside}; the text goes on after them. */
  besides(lines: readonly string[]): void {
    this.between.push(...lines)
  }

  text(): string {
    this.end(Break.paragraph)
    this.putBetween()
    return this.flow.text()
  }

  private line(line: TextLine, pitch: number | undefined): void {
    const joint = jointOf(this.paragraph, line, pitch)
    if (joint === 'word') {
      this.words += gapBetween(this.words, line.text) + this.linesInside() + line.text
      this.paragraph.push(line)
      return
    }
    this.end(joint === 'line' ? Break.line : Break.paragraph)
    this.putBetween()
    this.words = line.text
    this.paragraph = [line]
  }

  /** A table that goes on on the next page is one, its head once. */
  private table(table: PlacedTable, isFirst: boolean): void {
    const { open } = this
    if (open === undefined || !isFirst || !isSameTable(open, table)) {
      this.end(Break.paragraph)
      this.putBetween()
      this.open = { ...table, rows: [...table.rows] }
      return
    }
    const rows = withoutHead(open.rows, table.rows)
    const [first, ...more] = rows
    const last = open.rows.at(-1)
    const lines = this.between.splice(0).map((words) => [{ text: aside(words) }])
    if (first !== undefined && last !== undefined && isRest(first)) open.rows.splice(-1, 1, withRest(last, first), ...lines, ...more)
    else open.rows.push(...lines, ...rows)
  }

  /** The lines between two pages inside a paragraph, which goes on behind them as if they were not there. */
  private linesInside(): string {
    const lines = this.between.splice(0)
    return lines.length === 0 ? '' : aside(`\n${lines.join('\n')}\n`)
  }

  /** Puts the lines between two pages where the one's last paragraph or table has ended. */
  private putBetween(): void {
    const lines = this.between.splice(0)
    if (lines.length > 0) this.flow.add(aside(lines.join('\n')))
    this.flow.end(Break.paragraph)
  }

  private endTable(): void {
    if (this.open === undefined) return
    this.flow.beginTable()
    for (const row of this.open.rows) {
      this.flow.beginRow()
      for (const { text, colspan, rowspan } of row) {
        this.flow.beginCell(colspan, rowspan)
        for (const line of text.split('\n')) {
          this.flow.add(line)
          this.flow.end(Break.line)
        }
        this.flow.endCell()
      }
    }
    this.flow.endTable()
    this.open = undefined
  }

  private end(by: Break): void {
    this.endTable()
    if (this.words !== '') {
      this.flow.add(this.words)
      this.flow.end(by)
    }
    this.words = ''
    this.paragraph = []
  }
}

type OpenTable = Omit<PlacedTable, 'rows'> & { readonly rows: TableRow[] }

/** Edges of a table that goes on are within this many points. */
const SAME_EDGE = 10

function isSameTable(one: OpenTable, other: PlacedTable): boolean {
  const isSameWidth = Math.abs(one.left - other.left) < SAME_EDGE && Math.abs(one.right - other.right) < SAME_EDGE
  return one.columns === other.columns && isSameWidth
}

/** The rows of a table that goes on, without those that repeat its head. */
function withoutHead(above: readonly TableRow[], rows: readonly TableRow[]): readonly TableRow[] {
  let repeated = 0
  while (repeated < rows.length && isSameRow(above[repeated], rows[repeated])) repeated++
  return rows.slice(repeated)
}

function isSameRow(one: TableRow | undefined, other: TableRow | undefined): boolean {
  return one !== undefined && one.length === other?.length && one.every(({ text }, index) => text === other[index]?.text)
}

/** Whether a row is what was left of the row above when its page was full. */
function isRest(row: TableRow): boolean {
  const filled = row.filter(({ text }) => text !== '')
  return filled.length < row.length && filled.every(({ text }) => /^\p{Ll}/u.test(text) && !/^[a-zđ][.)]/.test(text))
}

function withRest(row: TableRow, rest: TableRow): TableRow {
  if (row.length !== rest.length) return row
  return row.map((cell, index) => ({ ...cell, text: `${cell.text} ${rest[index]?.text ?? ''}`.trim() }))
}
