import { Break, type FlowPart, type FlowTable, linesOf, newPart, separator } from './flow-part.ts'

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
  private part: FlowPart = newPart()
  private readonly tables: FlowTable[] = []
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
    this.table()?.rows.push({ cells: [], edges: undefined, ended: false })
  }

  /**
   * Ends a row whose cells are {@link nest}ed.
   *
   * @param edges where the row begins and where each of its cells ends
   */
  endRow(edges: readonly number[]): void {
    this.endCell()
    const row = this.table()?.rows.at(-1)
    if (row === undefined) return
    row.edges = edges
    row.ended = true
  }

  /** Goes to where a text stands that says only how many tables are around it: into a cell there, the next one where the last has ended. */
  nest(depth: number): void {
    const wanted = Math.min(depth, MAX_NESTING)
    this.leave(wanted)
    this.openCell()
    while (this.tables.length < wanted) {
      this.beginTable()
      this.openCell()
    }
  }

  /** Goes into a cell of the current table, the next one where the last has ended: also a table inside begins in one. */
  private openCell(): void {
    const table = this.tables.at(-1)
    if (table === undefined || table.cell !== undefined) return
    if (table.rows.at(-1)?.ended !== false) this.beginRow()
    this.beginCell()
  }

  /** Ends the tables that are deeper than this. */
  leave(depth: number): void {
    while (this.tables.length > depth) this.endTable()
  }

  beginCell(colspan = 1, rowspan = 1): void {
    this.endCell()
    const table = this.table()
    if (table === undefined) return
    const cell = { ...newPart(), colspan, rowspan, holdsTable: false }
    if (table.rows.length === 0) this.beginRow()
    table.rows.at(-1)?.cells.push(cell)
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
    this.leave(0)
    this.end(Break.line)
    const text = this.part.pieces.join('')
    return text === '' ? '' : `${text}\n`
  }

  private table(): FlowTable | undefined {
    return this.tooDeep > 0 ? undefined : this.tables.at(-1)
  }
}
