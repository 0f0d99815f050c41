import type { GridCell, GridRow } from '../../text/grid.ts'
import type { Lexemes } from '../../text/lexer.ts'
import type { ColumnWord } from '../../vocab/tables.ts'
import { isAmount } from './cell.ts'
import { type Heading, readHeading } from './heading.ts'
import { columnWord, isOrdinal, type Section, textOf } from './sections.ts'
import { readUnitWords } from './unit.ts'

/** A column of a table: what it holds, and what its heading says. */
export interface Column {
  readonly index: number
  readonly role: ColumnWord | 'value'
  readonly heading: Heading
  /** The cells above it, from the top, also those that stand over several columns. */
  readonly cells: readonly GridCell[]
}

/** The columns of a table, from left to right; empty where it is none of values: a list of people, a table of games. */
export function columnsOf(lexemes: Lexemes, section: Section): Column[] {
  const counts = countCells(lexemes, section.body)
  const indices = [...counts.keys()].sort((a, b) => a - b)
  const paths = new Map(indices.map((index) => [index, headingCells(section.header, index)]))
  const words = new Map(indices.map((index) => [index, wordOf(lexemes, paths.get(index) ?? [])]))
  if ([...words.values()].includes('person')) return []
  const label = labelColumn(indices, words, counts)
  return indices.map((index) => {
    const cells = paths.get(index) ?? []
    const heading = readHeading(cells.map((cell) => textOf(lexemes, cell)).join(' '), lexemes.lexicon)
    const role = roleOf({ index, label, word: words.get(index), count: counts.get(index) ?? EMPTY })
    return { index, role, heading, cells }
  })
}

/** What the cells of a column are. */
interface Count {
  readonly numbers: number
  readonly words: number
  readonly ordinals: number
  readonly units: number
}

const EMPTY: Count = { numbers: 0, words: 0, ordinals: 0, units: 0 }

function countCells(lexemes: Lexemes, body: readonly GridRow[]): Map<number, Count> {
  const counts = new Map<number, Count>()
  const units = new Map<string, boolean>()
  for (const row of body) {
    for (const cell of row) {
      const { numbers, words, ordinals, units: unitCells } = counts.get(cell.column) ?? EMPTY
      const text = textOf(lexemes, cell)
      const isNumeric = isAmount(lexemes, cell)
      const isUnit = units.get(text) ?? (isDitto(text) || readUnitWords(text, lexemes.lexicon) !== undefined)
      units.set(text, isUnit)
      counts.set(cell.column, {
        numbers: numbers + Number(isNumeric),
        words: words + Number(!isNumeric && !isOrdinal(text)),
        ordinals: ordinals + Number(isOrdinal(text)),
        units: unitCells + Number(isUnit),
      })
    }
  }
  return counts
}

/** What stands for the unit of the row above. */
export function isDitto(text: string): boolean {
  return /^(?:["”“'’]{1,2}|-? ?nt ?-?|như trên)$/i.test(text)
}

/** The cells over a column; a cell of an upper line reaches over the columns to its right that a lower line names and it leaves empty. */
function headingCells(header: readonly GridRow[], index: number): GridCell[] {
  const cells = header.flatMap((row, y) => {
    const cell = row.findLast(({ column }) => column <= index)
    if (cell === undefined || cell.column === index) return cell ?? []
    const below = header.slice(y + 1)
    const reaches = below.some((lower) => holds(lower, index)) && below.some((lower) => holds(lower, cell.column))
    return reaches ? cell : []
  })
  return cells
}

function holds(row: GridRow, index: number): boolean {
  return row.some(({ column }) => column === index)
}

function wordOf(lexemes: Lexemes, cells: readonly GridCell[]): ColumnWord | undefined {
  const texts = cells.map((cell) => textOf(lexemes, cell))
  const whole = texts.join(' ')
  return columnWord(whole) ?? columnWord(texts.at(-1) ?? '') ?? (/^(?:mã|ký hiệu|số hiệu) /i.test(whole) ? 'code' : undefined)
}

/** The column that says what is measured: the one whose heading says so, or the one with the most words. */
function labelColumn(
  indices: readonly number[],
  words: ReadonlyMap<number, ColumnWord | undefined>,
  counts: ReadonlyMap<number, Count>,
): number | undefined {
  const wordy = indices.filter((index) => {
    const { numbers, words: texts, units } = counts.get(index) ?? EMPTY
    return texts > numbers && (words.get(index) !== 'unit' || units * 2 < texts)
  })
  const most = [...wordy].sort((a, b) => (counts.get(b)?.words ?? 0) - (counts.get(a)?.words ?? 0))[0]
  return wordy.find((index) => words.get(index) === 'label') ?? wordy.find((index) => words.get(index) === undefined) ?? most
}

interface Place {
  readonly index: number
  readonly label: number | undefined
  readonly word: ColumnWord | undefined
  readonly count: Count
}

function roleOf({ index, label, word, count }: Place): Column['role'] {
  const { numbers, words, ordinals, units } = count
  if (index === label) return 'label'
  if (word === 'ordinal' || word === 'code' || word === 'note') return word
  if (label !== undefined && index < label && ordinals >= words) return 'ordinal'
  if (word === 'unit' || (word === undefined && units > numbers && units * 2 > words + ordinals - numbers)) return 'unit'
  return numbers > 0 && numbers >= words ? 'value' : 'note'
}
