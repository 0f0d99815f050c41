import type { Measure } from '../../model.ts'
import type { Table } from './find.ts'
import type { Heading } from './heading.ts'
import type { TableRow } from './rows.ts'
import type { CellSubject } from './subject.ts'
import type { TableUnit } from './unit.ts'

/** What a cell says of its thing, with the heading that says so. */
export interface CellMeasure {
  readonly measure: Measure
  /** The heading that has the base; `undefined` where none has one. */
  readonly heading: Heading | undefined
  readonly sign: 1 | -1
  readonly unit: 'own' | '%' | 'times' | 'rank'
}

/** What decides a measure besides the column. */
export interface MeasureContext {
  readonly row: TableRow
  readonly subject: CellSubject
  /** The unit of the cell's own words, its row, its column or its caption. */
  readonly unit: TableUnit | undefined
}

/** The measure of a cell: what its column compares, or else what its row says; `undefined` where the table leaves it open. */
export function measureOf(heading: Heading, context: MeasureContext): CellMeasure | undefined {
  return heading.measure === undefined ? ofRow(context) : ofColumn(heading, heading.measure, context)
}

function ofColumn(heading: Heading, measure: Measure, { row, subject, unit }: MeasureContext): CellMeasure | undefined {
  const isRate = subject.isRate && row.unit?.unit === '%'
  const said = { measure, heading, sign: 1 as const }
  if (measure === 'multiple') return { ...said, unit: 'times' }
  if (measure === 'rank') return { ...said, unit: 'rank' }
  if (measure === 'change') return unit === undefined || heading.unit?.unit === '%' ? undefined : { ...said, unit: 'own' }
  // "Tăng, giảm" without a per cent sign may be a difference.
  if (measure === 'growth' && heading.unit?.unit !== '%' && !/tốc độ|nhịp độ|tăng trưởng/i.test(heading.text)) return undefined
  return { ...said, measure: measure === 'growth' && isRate ? 'change' : measure, unit: '%' }
}

/** "Tốc độ tăng … | %", "Cơ cấu | %" with its parts, "Tăng so với năm trước | %": a row that is measured in per cent. */
function ofRow({ row, subject, unit }: MeasureContext): CellMeasure | undefined {
  const { heading, parent } = row
  const { named, growth } = subject
  const sign = growth?.sign ?? 1
  if (unit?.unit !== '%')
    return growth !== undefined && heading.base !== undefined ? undefined : { measure: 'level', heading: undefined, sign: 1, unit: 'own' }
  const said = { heading, sign: 1 as const, unit: '%' as const }
  if (growth !== undefined && heading.measure !== 'of-plan') return { ...said, measure: subject.isRate ? 'change' : 'growth', sign }
  if (heading.measure === 'share' || heading.measure === 'of-plan' || heading.measure === 'over-plan')
    return { ...said, measure: heading.measure }
  if (heading.measure === 'of-base') return heading.base === undefined ? undefined : { ...said, measure: 'of-base' }
  const above = parent === undefined || subject.isRate ? undefined : inheritedMeasure(parent)
  if (above !== undefined) return { ...said, heading: undefined, measure: above }
  if (named?.growth === true) return { ...said, measure: 'growth' }
  const isAmount = named !== undefined && !named.isRate && named.unit !== '%'
  return isAmount ? undefined : { ...said, heading: undefined, measure: 'level' }
}

/** "Cơ cấu GDP" and "Tốc độ tăng trưởng" hold for the rows under them. */
function inheritedMeasure({ heading, parent, label }: TableRow): 'growth' | 'share' | undefined {
  if (heading.measure === 'share') return 'share'
  if (heading.measure === 'growth' && /^(?:tốc độ|nhịp độ|tăng trưởng)/i.test(label.text)) return 'growth'
  return parent === undefined || heading.thing !== '' ? undefined : inheritedMeasure(parent)
}

/** The unit that holds for a cell: of its row, its column, and the caption, in that order; of a comparison its own. */
export function unitOf({ unit: caption }: Table, heading: Heading, row: TableRow): TableUnit | undefined {
  return row.unit ?? (heading.measure === undefined ? heading.unit : undefined) ?? caption
}
