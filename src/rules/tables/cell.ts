import { type Habits, habitsOf, habitsOfRow, readDigits } from '../../grammar/digits.ts'
import { scaled } from '../../grammar/number.ts'
import { type Quantity, readQuantity } from '../../grammar/quantity.ts'
import type { Bound, Value } from '../../model.ts'
import { isMark, isMarkIn, type Run } from '../../text/clauses.ts'
import { type GridCell, type GridRow, isNumber } from '../../text/grid.ts'
import { LexemeKind, type Lexemes } from '../../text/lexer.ts'

/** The number of a cell. */
export interface CellNumber extends Run {
  /** As written; scaled by the unit that the table gives. */
  readonly number: Value
  /** Its digits, exact: one number, or the two of a range; none where the cell has a unit of its own. */
  readonly decimals: readonly string[]
  readonly isPercent: boolean
  readonly bound: Bound | null
  /** What the cell says of its own unit: "12 xã", "17/18 chỉ tiêu". */
  readonly quantity: Quantity | undefined
}

/** How the numbers of a row are written. */
export function rowHabits(lexemes: Lexemes, row: GridRow, tableHabits: Habits | undefined): Habits {
  return habitsOfRow(numbersOf(lexemes, row)) ?? tableHabits ?? habitsOf(lexemes)
}

/** The habits of a table whose numbers have the many digits of a computation: "33.74668725". */
export function computedHabits(lexemes: Lexemes, rows: readonly GridRow[]): Habits | undefined {
  const long = rows.flatMap((row) => numbersOf(lexemes, row).filter((number) => /^\d+[.,]\d{5,}$/.test(number)))
  return long.length === 0 ? undefined : habitsOfRow(long)
}

function numbersOf({ text, start, end, kind }: Lexemes, row: GridRow): string[] {
  const numbers: string[] = []
  for (const { from, to } of row) {
    for (let i = from; i < to; i++) if (kind[i] === LexemeKind.number) numbers.push(text.slice(start[i], end[i]))
  }
  return numbers
}

/**
 * Reads a cell that is a number, or an amount with its unit, and nothing else.
 *
 * "5.210,5" | "-3,2" | "104,5%" | "1 234,5" | "> 95" | "12 xã" | "17/18 chỉ tiêu" | "5-6%"
 *
 * @returns `undefined` for words, for a number in brackets, and for one whose separators make no number
 */
export function readCell(lexemes: Lexemes, cell: GridCell, habits: Habits): CellNumber | undefined {
  const bound = boundAt(lexemes, cell.from)
  const from = bound === null ? cell.from : cell.from + (isMark(lexemes, cell.from + 1, '=') ? 2 : 1)
  return readPlain(lexemes, { from, to: cell.to }, { habits, bound }) ?? readWorded(lexemes, cell)
}

const BOUNDS: Readonly<Record<string, Bound>> = { '>': 'above', '≥': 'at-least', '<': 'below', '≤': 'at-most' }

function boundAt(lexemes: Lexemes, at: number): Bound | null {
  const sign = String.fromCharCode(lexemes.mark[at] ?? 0)
  if (isMark(lexemes, at + 1, '=')) return sign === '>' ? 'at-least' : sign === '<' ? 'at-most' : null
  return BOUNDS[sign] ?? null
}

interface Way {
  readonly habits: Habits
  readonly bound: Bound | null
}

/** Lexemes of the longest amount that fills a cell: "không dưới 12.500 triệu đồng/người/năm". */
const LONGEST_AMOUNT = 14

/** Whether a cell is a number, or an amount with its unit, and nothing else. */
export function isAmount(lexemes: Lexemes, cell: GridCell): boolean {
  return isNumber(lexemes, cell) || (cell.to - cell.from <= LONGEST_AMOUNT && readWorded(lexemes, cell) !== undefined)
}

/** Digits with a sign before and a per cent sign after them. */
function readPlain(lexemes: Lexemes, run: Run, { habits, bound }: Way): CellNumber | undefined {
  const isSigned = isMarkIn(lexemes, run.from, '-+') && run.from + 1 < run.to
  const from = isSigned ? run.from + 1 : run.from
  const isPercent = isMark(lexemes, run.to - 1, '%')
  const end = isPercent ? run.to - 1 : run.to
  if (end === from + 3 && isMark(lexemes, from + 1, '-') && !isSigned) return readSpan(lexemes, { from, to: run.to }, { habits, bound })
  const digits = digitsOf(lexemes, { from, to: end })
  const decimal = digits === undefined ? undefined : decide(digits, habits)
  if (decimal === undefined) return undefined
  const signed = isMark(lexemes, run.from, '-') ? `-${decimal}` : decimal
  return { from: run.from, to: run.to, number: scaled(signed, 0), decimals: [signed], isPercent, bound, quantity: undefined }
}

/** "7 - 7,5" | "5-6%" */
function readSpan(lexemes: Lexemes, { from, to }: Run, { habits, bound }: Way): CellNumber | undefined {
  const [low, high] = [from, from + 2].map((at) => {
    const digits = digitsOf(lexemes, { from: at, to: at + 1 })
    return digits === undefined ? undefined : decide(digits, habits)
  })
  if (low === undefined || high === undefined || Number(low) >= Number(high)) return undefined
  const isPercent = isMark(lexemes, to - 1, '%')
  return { from, to, number: [Number(low), Number(high)], decimals: [low, high], isPercent, bound, quantity: undefined }
}

/** "1 234 567,8": thousands apart by single spaces; any other numbers in a cell are several. */
function digitsOf({ text, start, end, kind }: Lexemes, { from, to }: Run): string | undefined {
  if (to <= from) return undefined
  for (let i = from; i < to; i++) if (kind[i] !== LexemeKind.number) return undefined
  const digits = text.slice(start[from], end[to - 1])
  if (to === from + 1) return digits
  return /^\d{1,3}(?:[ \u00a0]\d{3}){1,5}(?:,\d{1,6})?$/.test(digits) ? digits.replace(/[ \u00a0]/g, '') : undefined
}

function decide(text: string, habits: Habits): string | undefined {
  const digits = readDigits(text)
  if (digits === undefined) return undefined
  const { grouped, fraction, separator } = digits
  const prefersFraction = separator !== '' && habits[separator === '.' ? 'dot' : 'comma'] === 'fraction'
  return (prefersFraction ? fraction : grouped) ?? fraction ?? grouped
}

/** An amount in words of its own: the whole cell, with the bound before it. */
function readWorded(lexemes: Lexemes, { from, to }: GridCell): CellNumber | undefined {
  if (isNumber(lexemes, { from, to })) return undefined
  for (let at = from; at < Math.min(to, from + LONGEST_BOUND); at++) {
    if (lexemes.kind[at] !== LexemeKind.number) continue
    const read = readQuantity(lexemes, at, from)
    if (read === undefined || read.end !== to || read.value.boundFrom !== from) return undefined
    const { value: quantity } = read
    const isPercent = quantity.unit === '%'
    const found = { from: at, to, number: quantity.number, isPercent, bound: quantity.bound }
    return quantity.unit === null && typeof quantity.number === 'number'
      ? { ...found, decimals: [String(quantity.number)], quantity: undefined }
      : { ...found, decimals: [], quantity }
  }
  return undefined
}

/** Words of a bound before its number: "không dưới". */
const LONGEST_BOUND = 4
