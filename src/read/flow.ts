import { type Cell, tableLines } from './table.ts'

/** What separates a piece of text from the one before it. */
export const Break = { none: 0, line: 1, paragraph: 2 } as const
export type Break = (typeof Break)[keyof typeof Break]

/** White space counts as it stands, or any run of it as one space. */
export type WhiteSpace = 'kept' | 'collapsed'

/** Tables inside each other beyond this are read as if their cells were paragraphs. */
const MAX_NESTING = 16

/**
 * Takes the pieces of a formatted document in their order and makes its text: a blank line between paragraphs, tables row by row.
 *
 * A table that only lays out the page (one column, tables inside its cells, or cells of several long paragraphs) is read as the
 * paragraphs of its cells in their order.
 */
export class Flow {
  private part = newPart()
  private readonly tables: Table[] = []
  private tooDeep = 0
  private readonly whiteSpace: WhiteSpace

  /** @param whiteSpace of the document, where it is not said with the words */
  constructor(whiteSpace: WhiteSpace) {
    this.whiteSpace = whiteSpace
  }

  /** Adds words to the current line; white space at the ends of a line is dropped. */
  add(text: string, whiteSpace: WhiteSpace = this.whiteSpace): void {
    const { part } = this
    const collapses = whiteSpace === 'collapsed'
    const spaced = collapses ? text.replace(/[ \t\r\n\f]+/g, ' ') : text
    const words = !part.open || (collapses && part.space !== '') ? spaced.trimStart() : spaced
    if (words === '') return
    const kept = words.trimEnd()
    if (kept === '') {
      part.space += words
      return
    }
    this.put(kept)
    part.space = words.slice(kept.length)
  }

  private put(text: string): void {
    const { part } = this
    if (!part.open) part.lines++
    part.pieces.push(part.open ? part.space : separator(part), text)
    part.open = true
    part.due = Break.none
  }

  /** Ends the current line or paragraph. */
  end(by: Break): void {
    const { part } = this
    if (by > part.due) part.due = by
    part.open = false
    part.space = ''
  }

  /** Ends the current line; where it is empty, the paragraph. */
  breakLine(): void {
    this.end(this.part.open ? Break.line : Break.paragraph)
  }

  beginTable(): void {
    this.end(Break.paragraph)
    if (this.tables.length >= MAX_NESTING) this.tooDeep++
    else this.tables.push({ rows: [], outer: this.part, cell: undefined })
  }

  beginRow(): void {
    this.endCell()
    this.table()?.rows.push([])
  }

  beginCell(colspan = 1, rowspan = 1): void {
    this.endCell()
    const table = this.table()
    if (table === undefined) return
    const cell = { ...newPart(), colspan, rowspan, holdsTable: false }
    if (table.rows.length === 0) table.rows.push([])
    table.rows.at(-1)?.push(cell)
    table.cell = cell
    this.part = cell
  }

  /** Makes the current cell cover as many columns. */
  widenCell(colspan: number): void {
    const cell = this.table()?.cell
    if (cell !== undefined) cell.colspan = colspan
  }

  endCell(): void {
    this.end(Break.line)
    const table = this.table()
    if (table === undefined) return
    table.cell = undefined
    this.part = table.outer
  }

  endTable(): void {
    this.endCell()
    if (this.tooDeep > 0) {
      this.tooDeep--
      return
    }
    const table = this.tables.pop()
    if (table === undefined) return
    const around = this.tables.at(-1)?.cell
    if (around !== undefined) around.holdsTable = true
    this.end(Break.paragraph)
    for (const { text, by } of linesOf(table)) {
      this.put(text)
      this.end(by)
    }
    this.end(Break.paragraph)
  }

  /** The whole text, ended by a line end. */
  text(): string {
    while (this.tables.length > 0) this.endTable()
    this.end(Break.line)
    const text = this.part.pieces.join('')
    return text === '' ? '' : `${text}\n`
  }

  private table(): Table | undefined {
    return this.tooDeep > 0 ? undefined : this.tables.at(-1)
  }
}

/** Text under way, of the document or of one cell. */
interface Part {
  readonly pieces: string[]
  /** The current line has words. */
  open: boolean
  /** What has to stand before the next words. */
  due: Break
  /** White space after the last words, if more follow on the line. */
  space: string
  lines: number
}

interface CellPart extends Part {
  colspan: number
  readonly rowspan: number
  holdsTable: boolean
}

interface Table {
  readonly rows: CellPart[][]
  /** Where text outside of the cells goes, and the table itself. */
  readonly outer: Part
  cell: CellPart | undefined
}

function newPart(): Part {
  return { pieces: [], open: false, due: Break.none, space: '', lines: 0 }
}

function separator({ pieces, due }: Part): string {
  if (pieces.length === 0) return ''
  return due === Break.paragraph ? '\n\n' : '\n'
}

function* linesOf({ rows }: Table): Generator<{ text: string; by: Break }> {
  const cells = rows.map((row) => row.map((cell): Cell & CellPart => ({ ...cell, text: cell.pieces.join('') })))
  if (!isLayout(cells)) {
    for (const text of tableLines(cells)) if (text !== '') yield { text, by: Break.line }
    return
  }
  for (const { text } of cells.flat()) if (text !== '') yield { text, by: Break.paragraph }
}

/** Text in one cell that no one would put into a column of figures. */
const LONG = 1000

function isLayout(rows: readonly (readonly (Cell & CellPart)[])[]): boolean {
  if (rows.every((row) => row.length <= 1)) return true
  return rows.some((row) => row.some((cell) => cell.holdsTable || (cell.lines > 2 && cell.text.length > LONG)))
}
