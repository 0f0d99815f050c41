import type { Habits } from '../../grammar/digits.ts'
import type { Measure } from '../../model.ts'
import type { Lexemes } from '../../text/lexer.ts'
import { readCell, rowHabits } from './cell.ts'
import type { Column } from './columns.ts'
import type { Table } from './find.ts'

/** The columns of values that can be read, each with the measure that its heading and its values say together. */
export function valueColumns(lexemes: Lexemes, table: Table, habits: Habits | undefined): Column[] {
  const columns = table.columns.filter(({ role }) => role === 'value')
  const numbers = comparedNumbers(lexemes, table, { columns, habits })
  return columns.flatMap((column, i) => {
    if (isUnnamed(table, column, columns.length)) return []
    if (isProportion(column)) return i > 0 ? proportion(column, columns.slice(0, i)) : column
    const { measure, base } = column.heading
    if (measure !== 'of-base') return column
    // "% nhập siêu so với xuất khẩu" compares with another thing.
    return base === undefined ? [] : withMeasure(column, comparisonKind(numbers.get(column.index) ?? []))
  })
}

interface Compared {
  readonly columns: readonly Column[]
  readonly habits: Habits | undefined
}

/** The numbers of the columns of comparisons. */
function comparedNumbers(lexemes: Lexemes, { body }: Table, { columns, habits }: Compared): Map<number, number[]> {
  const compared = columns.filter(({ heading }) => heading.measure === 'of-base')
  const numbers = new Map<number, number[]>(compared.map(({ index }) => [index, []]))
  for (const row of compared.length === 0 ? [] : body) {
    const way = rowHabits(lexemes, row, habits)
    for (const cell of row) {
      const list = numbers.get(cell.column)
      const number = list === undefined ? undefined : readCell(lexemes, cell, way)?.number
      if (typeof number === 'number') list?.push(number)
    }
  }
  return numbers
}

/** A column without a heading says something only where it is the only one. */
function isUnnamed({ header }: Table, { heading }: Column, columns: number): boolean {
  return heading.text === '' && (columns > 1 || header.length > 0)
}

/** "Tỷ lệ (%)": a part of something that the heading does not say. */
function isProportion({ heading: { measure, unit, period, status, thing } }: Column): boolean {
  return measure === undefined && unit?.unit === '%' && period === undefined && status === undefined && thing === ''
}

/** The part that the amounts beside it are of their sum; where one of these is a plan it may as well be the part of the plan. */
function proportion(column: Column, before: readonly Column[]): Column | [] {
  return before.some(({ heading }) => heading.status === 'planned') ? [] : withMeasure(column, 'share')
}

function withMeasure(column: Column, measure: Measure): Column {
  return { ...column, heading: { ...column.heading, measure } }
}

/** Where most indexes lie, whose base is 100, and hardly any growth. */
const INDEX = { least: 70, most: 150 } as const

/**
 * What the columns of comparisons hold: "so với cùng kỳ (%)" may be 107,5 or 7,5. A negative value makes it a growth; so do values that are
 * all but a few far from 100.
 */
function comparisonKind(values: readonly number[]): 'growth' | 'of-base' {
  if (values.some((value) => value < 0)) return 'growth'
  const near = values.filter((value) => value >= INDEX.least && value <= INDEX.most).length
  return near * 4 >= values.length ? 'of-base' : 'growth'
}
