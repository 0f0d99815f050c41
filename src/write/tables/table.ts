import type { Labels } from '../labels.ts'
import type { OutputRecord } from '../writer.ts'

/** What a column holds: `date` is `YYYY-MM-DD`, `integer` fits 32 bits. */
export type ColumnType = 'text' | 'integer' | 'number' | 'date'

/** A value of a row; null where the text states nothing. */
export type Cell = string | number | null

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** One sentence in English, for the description of the data. */
  readonly about: string
  /** Never null. */
  readonly required?: boolean
}

/** A tidy table: one row a fact. */
export interface Table {
  readonly name: string
  /** One sentence in English. */
  readonly about: string
  readonly columns: readonly Column[]
  /** The columns that tell the rows apart. */
  readonly key: readonly string[]
  /** The rows of a record, cells in the order of the columns. */
  rows(record: OutputRecord, labels: Labels): Cell[][]
}

/** A column together with how its cell is read from a fact. */
export type ColumnOf<Fact> = Column & { cell(fact: Fact): Cell }

interface TableOf<Fact> extends Omit<Table, 'rows'> {
  readonly columns: readonly ColumnOf<Fact>[]
  facts(record: OutputRecord, labels: Labels): readonly Fact[]
}

export function table<Fact>({ facts, columns, ...rest }: TableOf<Fact>): Table {
  return { ...rest, columns, rows: (record, labels) => facts(record, labels).map((fact) => columns.map(({ cell }) => cell(fact))) }
}

/** Several values in one cell. */
export function list(values: readonly string[]): string | null {
  return values.length > 0 ? values.join(';') : null
}
