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
  const stub = { roles, label: columnOf('label'), unit: columnOf('unit'), first: columnOf('value') ?? 0 }
  const rows: TableRow[] = []
  const stack: { readonly row: TableRow; readonly level: number }[] = []
  const headings = new Map<string, Heading>()
  let above: TableUnit | undefined
  let whole: string | undefined
  /** "Cơ cấu (%)", as long as rows that nothing numbers go on in per cent. */
  let structure: TableRow | undefined
  for (const cells of body) {
    const labelCell = labelOf(lexemes, stub, cells)
    const before = rows.at(-1)
    if (labelCell === undefined) {
      // The same thing in another unit: "⇥Tỷ tấn.km⇥44,1".
      const other = readUnitCell(lexemes, stub, cells)
      if (before !== undefined && other !== undefined) rows.push({ ...before, cells, unit: other })
      continue
    }
    const label = readLabel(lexemes, labelCell, ordinalOf(lexemes, stub, cells))
    const unit = unitOf(
      lexemes,
      cells.find(({ column }) => column === stub.unit),
      above,
    )
    above = unit ?? above
    if (label.text === '') continue
    const heading = headings.get(label.text) ?? readHeading(label.text, lexemes.lexicon)
    headings.set(label.text, heading)
    const isHead = !cells.some((cell) => cell !== labelCell && isAmount(lexemes, cell))
    const level = levelOf(label, { isHead, before: stack.at(-1)?.level ?? -1 })
    while ((stack.at(-1)?.level ?? -1) >= level) stack.pop()
    const isMeasure = isGeneric(label.text)
    if (!isMeasure) whole = heading.thing === '' ? undefined : label.text
    const own = unit ?? label.unit
    if (label.level !== undefined || (own !== undefined && own.unit !== '%')) structure = undefined
    const parent = (label.level === undefined ? structure : undefined) ?? stack.at(-1)?.row
    const row: TableRow = {
      cells,
      labelCell,
      label,
      heading,
      isHead,
      whole: isMeasure ? whole : undefined,
      parent,
      unit: own ?? (parent?.isHead === true || parent === structure ? parent?.label.unit : undefined),
    }
    stack.push({ row, level })
    if (heading.measure === 'share') structure = row
    rows.push(row)
  }
  return rows
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

/** The unit of a row's unit cell; a ditto mark repeats the one above. */
function unitOf(lexemes: Lexemes, cell: GridCell | undefined, above: TableUnit | undefined): TableUnit | undefined {
  if (cell === undefined) return undefined
  const text = textOf(lexemes, cell)
  return isDitto(text) ? above : readUnitWords(text, lexemes.lexicon, 'any')
}

function readUnitCell(lexemes: Lexemes, { unit }: Stub, cells: GridRow): TableUnit | undefined {
  return unitOf(
    lexemes,
    cells.find(({ column }) => column === unit),
    undefined,
  )
}
