import { isMark, isMarkIn, type Run } from './clauses.ts'
import { type Grid, type GridCell, type GridRow, gridOf, isNumber } from './grid.ts'
import { Gap, type Lexemes } from './lexer.ts'

/** Lines that may be one row: what numbers it, its words, its numbers. */
interface Group {
  /** Headings of a section, or of the table, above the row. */
  readonly above: readonly Run[]
  readonly ordinal: Run | undefined
  readonly texts: readonly Run[]
  readonly numbers: readonly Run[]
}

/** Rows that make a table, and numbers of each. */
const FEWEST_ROWS = 3
const FEWEST_NUMBERS = 2
/** Lexemes of the longest cell. */
const LONGEST_CELL = 20

/**
 * The parts of a text where each cell of a table has a line of its own: as many numbers below every label, and as many headings above the first.
 *
 * "Chỉ tiêu⏎Năm 2021⏎Năm 2022⏎Thu nội địa⏎5.210⏎6.120⏎Chi thường xuyên⏎…"
 *
 * @param parts lines that stand together
 */
export function stackedGrids(lexemes: Lexemes, parts: readonly (readonly Run[])[]): Grid[] {
  return parts.flatMap((lines) => fragmentsOf(lexemes, lines).flatMap((fragment) => gridsIn(lexemes, groupsOf(lexemes, fragment))))
}

/** Runs of short lines with enough numbers among them. */
function fragmentsOf(lexemes: Lexemes, lines: readonly Run[]): Run[][] {
  const fragments: Run[][] = []
  let open: Run[] = []
  let numbers = 0
  const close = () => {
    if (numbers >= FEWEST_ROWS * FEWEST_NUMBERS) fragments.push(open)
    open = []
    numbers = 0
  }
  for (const line of lines) {
    const isCell = line.to - line.from <= LONGEST_CELL && (!isMarkIn(lexemes, line.to - 1, '.;!?') || isBlank(lexemes, line))
    if (!isCell) close()
    else {
      open.push(line)
      if (isNumber(lexemes, line)) numbers++
    }
  }
  close()
  return fragments
}

/** "-" | "…": a cell that holds nothing. */
function isBlank(lexemes: Lexemes, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (!isMarkIn(lexemes, i, '-.…')) return false
  return true
}

/** Words and the numbers below them; a number that counts on from the row before, with words below it, numbers its row. */
function groupsOf(lexemes: Lexemes, lines: readonly Run[]): Group[] {
  const isValue = (line: Run | undefined) => line !== undefined && (isNumber(lexemes, line) || isBlank(lexemes, line))
  const groups: Group[] = []
  let [above, texts, numbers]: [Run[], Run[], Run[]] = [[], [], []]
  let ordinal: Run | undefined
  let last = 0
  const close = () => {
    groups.push({ above, ordinal, texts, numbers })
    above = []
    texts = []
    numbers = []
    ordinal = undefined
  }
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (!isValue(line)) {
      if (numbers.length > 0) close()
      texts.push(line)
    } else if (wholeNumber(lexemes, line) === last + 1 && next !== undefined && !isValue(next)) {
      if (numbers.length > 0) close()
      above = texts
      texts = []
      ordinal = line
      last++
    } else numbers.push(line)
  })
  close()
  return groups
}

function wholeNumber({ text, start, end }: Lexemes, { from, to }: Run): number | undefined {
  return to === from + 1 ? Number(text.slice(start[from], end[from])) : undefined
}

/** The tables in a run of groups: rows of one shape below the headings of as many columns. */
function gridsIn(lexemes: Lexemes, groups: readonly Group[]): Grid[] {
  const grids: Grid[] = []
  for (let at = 0; at < groups.length; ) {
    const shape = shapeAt(lexemes, groups, at)
    const grid = shape && gridOf(lexemes, rowsOf(groups.slice(at, shape.to), shape))
    if (grid !== undefined) grids.push(grid)
    at = shape?.to ?? at + 1
  }
  return grids
}

/** What all rows of a table have, and the headings above them. */
interface Shape {
  /** Index after the last row. */
  readonly to: number
  readonly texts: 1 | 2
  readonly numbers: number
  readonly isNumbered: boolean
  readonly header: readonly Run[]
}

function shapeAt(lexemes: Lexemes, groups: readonly Group[], at: number): Shape | undefined {
  const first = groups[at]
  const numbers = first?.numbers.length ?? 0
  const isNumbered = first?.ordinal !== undefined
  if (first === undefined || numbers < FEWEST_NUMBERS) return undefined
  let to = at + 1
  while (to < groups.length && goesOn(groups[to], { numbers, isNumbered })) to++
  if (to - at < FEWEST_ROWS) return undefined
  const rows = groups.slice(at + 1, to)
  const texts = rows.every((row) => row.texts.length > 1) ? 2 : 1
  const headings = isNumbered ? first.above : first.texts.slice(0, -texts)
  const header = headerOf(lexemes, headings, { numbers, others: texts + (isNumbered ? 1 : 0) })
  return header && { to, texts, numbers, isNumbered, header }
}

/** Words of a row with the heading of a section above it. */
const MOST_TEXTS = 3

function goesOn(group: Group | undefined, { numbers, isNumbered }: Pick<Shape, 'numbers' | 'isNumbered'>): boolean {
  if (group === undefined || group.numbers.length !== numbers || (group.ordinal !== undefined) !== isNumbered) return false
  return group.texts.length > 0 && group.texts.length + group.above.length <= MOST_TEXTS
}

interface Columns {
  readonly numbers: number
  /** Columns before the numbers. */
  readonly others: number
}

/**
 * The headings among the lines above the first row: one for each column, or for each column of numbers. `undefined` where there are more or
 * fewer, so that nobody can say which is whose.
 */
function headerOf(lexemes: Lexemes, lines: readonly Run[], { numbers, others }: Columns): readonly Run[] | undefined {
  const caption = lines.findLastIndex((line) => holdsColon(lexemes, line))
  const chunk = chunksOf(lexemes, lines.slice(caption + 1)).findLast((each) => each.length >= numbers) ?? []
  const isNumbered = /^(?:stt|tt|số tt)$/i.test(textOf(lexemes, chunk[0]))
  const columns = chunk.length === numbers + others + 1 && isNumbered ? chunk.slice(1) : chunk
  return columns.length === numbers || columns.length === numbers + others ? columns : undefined
}

function holdsColon(lexemes: Lexemes, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (isMark(lexemes, i, ':')) return true
  return false
}

function textOf({ text, start, end }: Lexemes, line: Run | undefined): string {
  return line === undefined ? '' : text.slice(start[line.from], end[line.to - 1])
}

/** Lines that no blank line parts; all lines, where every one is a paragraph of its own. */
function chunksOf({ gap }: Lexemes, lines: readonly Run[]): Run[][] {
  const chunks: Run[][] = [[]]
  for (const line of lines) {
    if (gap[line.from] === Gap.paragraph) chunks.push([])
    chunks.at(-1)?.push(line)
  }
  return chunks.every((chunk) => chunk.length < 2) ? [[...lines]] : chunks
}

/** The rows of a table: its headings, then each group, with the lines above it as rows of their own. */
function rowsOf(groups: readonly Group[], { texts, numbers, isNumbered, header }: Shape): GridRow[] {
  const label = isNumbered ? 1 : 0
  const value = label + texts
  const cellsAt = (column: number, lines: readonly Run[]) =>
    lines.map((line, i): GridCell => ({ from: line.from, to: line.to, column: column + i }))
  const headings = cellsAt(header.length === numbers ? value : 0, header)
  const rows = groups.flatMap((group, i) => {
    const heads = i === 0 ? [] : [...group.above, ...group.texts.slice(0, -texts)]
    const ordinal = group.ordinal === undefined ? [] : cellsAt(0, [group.ordinal])
    return [
      ...heads.map((line) => cellsAt(label, [line])),
      [...ordinal, ...cellsAt(label, group.texts.slice(-texts)), ...cellsAt(value, group.numbers)],
    ]
  })
  return [headings, ...rows]
}
