import { isYearAt } from '../../grammar/counted.ts'
import type { GridCell, GridRow } from '../../text/grid.ts'
import type { Lexemes } from '../../text/lexer.ts'
import { isAmount } from './cell.ts'
import { type Column, isDitto } from './columns.ts'
import type { Table } from './find.ts'
import { type Heading, readHeading } from './heading.ts'
import { type Label, readLabel } from './label.ts'
import { isGeneric } from './part-name.ts'
import { hasWord, isOrdinal, textOf } from './sections.ts'
import { readUnitWords, type TableUnit } from './unit.ts'

/** A row of values with what it is about. */
export interface TableRow {
  readonly cells: readonly GridCell[]
  readonly labelCell: GridCell
  readonly label: Label
  /** The label read as a heading: it may say a measure, a base or a period. */
  readonly heading: Heading
  /** It has no values. */
  readonly isHead: boolean
  /** What a row is of that only says how it is measured: "Năng suất" below "Lúa". */
  readonly whole: string | undefined
  /** The row that this one is a part of. */
  readonly parent: TableRow | undefined
  /** The unit of its unit column or of its label. */
  readonly unit: TableUnit | undefined
}

/** Where a table says what its rows are about. */
interface Stub {
  readonly roles: ReadonlyMap<number, Column['role']>
  readonly label: number | undefined
  readonly unit: number | undefined
  /** The first column of values. */
  readonly first: number
}

/** The rows of a table, also those that only head others, each with the row that it belongs to. */
export function rowsOf(lexemes: Lexemes, { columns, body }: Table): TableRow[] {
  const columnOf = (wanted: Column['role']) => columns.find(({ role }) => role === wanted)?.index
  const roles = new Map(columns.map(({ index, role }) => [index, role]))
  const reader = new RowReader(lexemes, { roles, label: columnOf('label'), unit: columnOf('unit'), first: columnOf('value') ?? 0 })
  for (const cells of body) reader.add(cells)
  return reader.rows
}

/** Reads the rows of a table in their order. */
class RowReader {
  readonly rows: TableRow[] = []
  private readonly lexemes: Lexemes
  private readonly stub: Stub
  private readonly headings = new Map<string, Heading>()
  /** The rows that the next one may be a part of, the outermost first. */
  private readonly open: { readonly row: TableRow; readonly level: number }[] = []
  /** The last unit of the unit column. */
  private unit: TableUnit | undefined
  /** The last label that names a thing. */
  private whole: string | undefined
  /** "Cơ cấu (%)", as long as rows that nothing numbers go on in per cent. */
  private structure: TableRow | undefined

  constructor(lexemes: Lexemes, stub: Stub) {
    this.lexemes = lexemes
    this.stub = stub
  }

  add(cells: GridRow): void {
    const labelCell = labelOf(this.lexemes, this.stub, cells)
    const unit = this.unitIn(cells)
    const before = this.rows.at(-1)
    // The same thing in another unit: "⇥Tỷ tấn.km⇥44,1".
    if (labelCell !== undefined) this.addLabelled(cells, labelCell, unit)
    else if (before !== undefined && unit !== undefined) this.rows.push({ ...before, cells, unit })
  }

  /** The unit of a row's unit cell; a ditto mark repeats the one above. */
  private unitIn(cells: GridRow): TableUnit | undefined {
    const cell = cells.find(({ column }) => column === this.stub.unit)
    const text = cell === undefined ? '' : textOf(this.lexemes, cell)
    const unit = isDitto(text) ? this.unit : readUnitWords(text, this.lexemes.lexicon, 'any')
    this.unit = unit ?? this.unit
    return unit
  }

  private addLabelled(cells: GridRow, labelCell: GridCell, unit: TableUnit | undefined): void {
    const label = readLabel(this.lexemes, labelCell, ordinalOf(this.lexemes, this.stub, cells))
    if (label.text === '') return
    const heading = this.headingOf(label.text)
    const isHead = !cells.some((cell) => cell !== labelCell && isAmount(this.lexemes, cell))
    const own = unit ?? label.unit
    const level = levelOf(label, { isHead, before: this.open.at(-1)?.level ?? -1 })
    const parent = this.parentOf(label, { level, own })
    const inherits = parent !== undefined && (parent.isHead || parent === this.structure)
    const whole = this.wholeOf(label, heading)
    const row = { cells, labelCell, label, heading, isHead, whole, parent, unit: own ?? (inherits ? parent.label.unit : undefined) }
    if (heading.measure === 'share') this.structure = row
    this.open.push({ row, level })
    this.rows.push(row)
  }

  private headingOf(text: string): Heading {
    const heading = this.headings.get(text) ?? readHeading(text, this.lexemes.lexicon)
    this.headings.set(text, heading)
    return heading
  }

  private parentOf(label: Label, { level, own }: { readonly level: number; readonly own: TableUnit | undefined }): TableRow | undefined {
    while ((this.open.at(-1)?.level ?? -1) >= level) this.open.pop()
    if (label.level !== undefined || (own !== undefined && own.unit !== '%')) this.structure = undefined
    return this.structure ?? this.open.at(-1)?.row
  }

  /** The thing of a row that only says how it is measured. */
  private wholeOf(label: Label, heading: Heading): string | undefined {
    if (isGeneric(label.text)) return this.whole
    this.whole = heading.thing === '' ? undefined : label.text
    return undefined
  }
}

/** Levels of rows that nothing numbers: a line without numbers heads those below it. */
const HEAD_LEVEL = 1.5
const PLAIN_LEVEL = 7

function levelOf({ level, isPart }: Label, { isHead, before }: { readonly isHead: boolean; readonly before: number }): number {
  const own = level ?? (isHead ? HEAD_LEVEL : PLAIN_LEVEL)
  return isPart ? Math.max(own, before + 0.5) : own
}

/** The cell in the column of labels, or the last words before the first value: the label of a row of totals may begin further left. */
function labelOf(lexemes: Lexemes, { roles, label, first }: Stub, cells: GridRow): GridCell | undefined {
  const own = cells.find(({ column }) => column === label)
  if (own !== undefined) return hasWord(lexemes, own) || isYearAt(lexemes, own.from) ? own : undefined
  return cells.findLast((cell) => {
    const role = roles.get(cell.column)
    return cell.column < first && role !== 'unit' && role !== 'code' && hasWord(lexemes, cell) && !isOrdinal(textOf(lexemes, cell))
  })
}

function ordinalOf(lexemes: Lexemes, { roles }: Stub, cells: GridRow): string | undefined {
  const cell = cells.find(({ column }) => roles.get(column) === 'ordinal')
  return cell === undefined ? undefined : textOf(lexemes, cell)
}
