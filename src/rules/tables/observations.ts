import { baseValue } from '../../grammar/base-value.ts'
import type { Habits } from '../../grammar/digits.ts'
import { scaled } from '../../grammar/number.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import type { Observation, Value } from '../../model.ts'
import type { GridCell } from '../../text/grid.ts'
import { evidenceOf, wordsOf } from '../../text/reading.ts'
import type { RuleId } from '../catalogue.ts'
import type { Scene } from '../indicators/scene.ts'
import { type CellNumber, computedHabits, readCell, rowHabits } from './cell.ts'
import type { Column } from './columns.ts'
import { Claim, type Table } from './find.ts'
import { type CellMeasure, measureOf, unitOf } from './measure.ts'
import { rowsOf, type TableRow } from './rows.ts'
import { type CellSubject, countedRun, subjectOf } from './subject.ts'
import { filledWith, type Timing, timesOf } from './times.ts'
import { readUnitWords, type TableUnit } from './unit.ts'
import { valueColumns } from './value-columns.ts'

/** What is known when the cells of tables are read. */
export interface TableContext {
  /** One a lexeme; those of cells that are read are set to `claimed`. */
  readonly taken: Uint8Array
  /** The year and the area that the report is about. */
  readonly year: number | undefined
  readonly area: string | undefined
}

/** What the cells of tables state, one value each; a cell whose table leaves open what it says is left out. */
export function readTables(scene: Scene, tables: readonly Table[], { taken, ...report }: TableContext): Observation[] {
  return tables.flatMap((table) => {
    const found = readTable(scene, table, report)
    for (const { cell } of found) taken.fill(Claim.claimed, cell.from, cell.to)
    return found.map(({ observation }) => observation)
  })
}

interface Found {
  readonly cell: GridCell
  readonly observation: Observation
}

type Report = Omit<TableContext, 'taken'>

/** What holds for all cells of a table. */
interface Whole extends Report {
  readonly table: Table
  readonly times: ReadonlyMap<number, Timing>
  readonly columns: ReadonlyMap<number, Column>
  readonly labels: Column | undefined
}

function readTable(scene: Scene, table: Table, { year, area }: Report): Found[] {
  const { lexemes } = scene.reading
  const habits = computedHabits(lexemes, table.body)
  const columns = new Map(valueColumns(lexemes, table, habits).map((column) => [column.index, column]))
  const labels = table.columns.find(({ role }) => role === 'label')
  const whole: Whole = { table, year, area, times: timesOf(table, year), columns, labels }
  const found: Found[] = []
  let last: TableRow | undefined
  for (const row of rowsOf(lexemes, table)) {
    const way = rowHabits(lexemes, row.cells, habits)
    for (const cell of row.cells) {
      const observation = cell === row.labelCell ? undefined : observationAt(scene, whole, { row, cell, last, way })
      if (observation !== undefined) found.push({ cell, observation })
    }
    if (row.heading.thing !== '') last = row
  }
  return found
}

interface Place {
  readonly row: TableRow
  readonly cell: GridCell
  readonly last: TableRow | undefined
  /** How the numbers of the row are written. */
  readonly way: Habits
}

function observationAt(scene: Scene, whole: Whole, { row, cell, last, way }: Place): Observation | undefined {
  const column = whole.columns.get(cell.column)
  const number = column === undefined ? undefined : readCell(scene.reading.lexemes, cell, way)
  if (column === undefined || number === undefined) return undefined
  const given =
    number.quantity === undefined ? (number.isPercent ? PERCENT : unitOf(whole.table, column.heading, row)) : ownUnit(number.quantity)
  const place = { row, column, labels: whole.labels, titles: whole.table.titles, last }
  const subject = subjectOf(scene, place, likeQuantity(column.heading.measure === undefined ? given : PERCENT, number))
  if (subject === undefined || subject.subject === '') return undefined
  const said = measureOf(column.heading, { row, subject, unit: given })
  const unit = said === undefined ? undefined : unitFor(scene, said, { given, subject, column })
  if (said === undefined || unit === undefined) return undefined
  // A part in per cent that is no part: the table says its unit elsewhere.
  if (said.measure === 'level' && unit.unit.unit === '%' && Math.abs(Number(number.number)) > MOST_PERCENT) return undefined
  return compose(scene, whole, { row, cell, column, number, subject, said, ...unit })
}

/** More than any rate. */
const MOST_PERCENT = 2000
const PERCENT: TableUnit = { unit: '%', kind: 'ratio', power: 0, words: '%' }

function ownUnit({ unit, kind, multiplier, unitText }: Quantity): TableUnit | undefined {
  return unit === null ? undefined : { unit, kind, power: Math.round(Math.log10(multiplier)), words: unitText ?? unit }
}

/** The quantity that a cell would be with its unit beside it, for the catalogue. */
function likeQuantity(unit: TableUnit | undefined, { from, to, number, bound }: CellNumber): Quantity {
  const words = { unit: unit?.unit ?? null, unitText: unit?.words ?? null, unitFrom: to }
  return {
    from,
    to,
    kind: unit?.kind ?? 'bare',
    value: number,
    number,
    multiplier: 1,
    ...words,
    of: null,
    plan: null,
    bound,
    boundFrom: from,
    words: false,
  }
}

interface UnitContext {
  readonly given: TableUnit | undefined
  readonly subject: CellSubject
  readonly column: Column
}

/** The unit of a cell, and whether it was told from the noun that the cell counts; `undefined` where nothing says it. */
function unitFor(
  scene: Scene,
  { unit }: CellMeasure,
  { given, subject, column }: UnitContext,
): { unit: TableUnit; isTold: boolean } | undefined {
  if (unit === '%') return { unit: PERCENT, isTold: true }
  if (unit === 'times' || unit === 'rank') return { unit: { unit, kind: 'ratio', power: 0, words: '' }, isTold: true }
  if (given !== undefined) return { unit: inFull(given, subject), isTold: true }
  const { lexemes } = scene.reading
  for (const words of [subject.run, column.cells.at(-1)]) {
    const run = words && countedRun(lexemes, words)
    const noun = run && readUnitWords(wordsOf(lexemes, run.from, run.to), lexemes.lexicon)
    if (noun?.kind === 'count') return { unit: noun, isTold: false }
  }
  return undefined
}

/** "DN" of new enterprises are "doanh nghiệp": an acronym is the catalogue's noun. */
function inFull(unit: TableUnit, { named }: CellSubject): TableUnit {
  const isAcronym = unit.kind === 'count' && named !== undefined && /^\p{Lu}{2,}$/u.test(unit.words)
  return isAcronym ? { ...unit, unit: named.unit } : unit
}

interface Parts extends Omit<Place, 'last' | 'way'> {
  readonly column: Column
  readonly number: CellNumber
  readonly subject: CellSubject
  readonly said: CellMeasure
  readonly unit: TableUnit
  readonly isTold: boolean
}

function compose(scene: Scene, { year, area, times }: Whole, parts: Parts): Observation | undefined {
  const { row, cell, column, number, subject, said, unit, isTold } = parts
  const time = times.get(column.index)
  const own = row.heading.thing === '' && row.heading.period !== undefined ? filledWith(row.heading.period, year) : undefined
  const period = column.heading.period === undefined && own !== undefined ? own : (time?.period ?? null)
  const base = said.heading?.base
  const isOfPlan = said.measure === 'of-plan' || said.measure === 'over-plan'
  const { power } = unit
  const evidence = Math.min(row.cells.includes(row.labelCell) ? row.labelCell.from : cell.from, cell.from)
  const inferred = [...(own === undefined && time?.inferred === true && period !== null ? ['period'] : []), ...(isTold ? [] : ['unit'])]
  const { start, end, text } = evidenceOf(scene.reading, number.from, number.to)
  return {
    indicator: subject.named?.id ?? null,
    subject: subject.subject,
    measure: said.measure,
    value: signed(cellValue(number, power), said.sign),
    unit: unit.unit,
    of: number.quantity?.of ?? null,
    bound: number.bound,
    status: time?.status ?? 'actual',
    period,
    base: isOfPlan ? 'plan' : base === undefined ? null : baseValue(base, { period, year }),
    amount: {
      start,
      end,
      text,
      number: number.number,
      multiplier: number.quantity?.multiplier ?? 10 ** power,
      unit: number.quantity === undefined ? unit.words || null : number.quantity.unitText,
    },
    area: subject.area === area ? null : subject.area,
    evidence: evidenceOf(scene.reading, evidence, cell.to),
    inferred,
    rule: `tables.${said.measure}` satisfies RuleId,
  }
}

function cellValue({ decimals, number, quantity }: CellNumber, power: number): Value {
  if (quantity !== undefined) return quantity.value
  const [low, high] = decimals.map((decimal) => scaled(decimal, power))
  return low === undefined ? number : high === undefined ? low : [low, high]
}

function signed(value: Value, sign: 1 | -1): Value {
  if (sign === 1) return value
  return typeof value === 'number' ? -value : [-value[1], -value[0]]
}
