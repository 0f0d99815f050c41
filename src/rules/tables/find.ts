import { isMarkIn, type Run } from '../../text/clauses.ts'
import { type Grid, type GridCell, isNumber } from '../../text/grid.ts'
import type { Lexemes } from '../../text/lexer.ts'
import { type Reading, wordsOf } from '../../text/reading.ts'
import { isAmount } from './cell.ts'
import { type Column, columnsOf } from './columns.ts'
import { type Heading, readHeading } from './heading.ts'
import { type Section, sectionsOf } from './sections.ts'
import { readUnitWords, type TableUnit } from './unit.ts'

/** A line above a table, read as a heading. */
export interface Title extends Heading {
  readonly run: Run
}

/** A table with the parts of it told apart. */
export interface Table extends Section {
  readonly columns: readonly Column[]
  /** What stands above it, the nearest first. */
  readonly titles: readonly Title[]
  /** "Đơn vị tính: tỷ đồng" above it. */
  readonly unit: TableUnit | undefined
}

/**
 * What a lexeme is to other rules: only `free` ones may be read. `withheld` are the numbers of cells, unread as long as the table does not tell
 * what they say; the periods of a `heading` hold for its column and not for the sentences after the table.
 */
export const Claim = { free: 0, claimed: 1, withheld: 2, heading: 3 } as const

/**
 * Finds the tables of a text and keeps their numbers from every other rule.
 *
 * @param taken one a lexeme; labels and what numbers rows are set to `claimed`, cells that are numbers to `withheld`, headings to `heading`
 */
export function findTables(reading: Reading, taken: Uint8Array): Table[] {
  return reading.grids.flatMap((grid, at) => {
    const sections = sectionsOf(reading.lexemes, grid)
    const above = linesAbove(reading, grid, reading.grids[at - 1]?.to ?? 0)
    return sections.map((section, i) => {
      const captions = [...section.captions.toReversed(), ...(i === 0 ? above : [])]
      const table = tableOf(reading.lexemes, section, captions)
      claim(reading.lexemes, table, taken)
      for (const caption of captions) claimUnit(reading.lexemes, caption, taken)
      return table
    })
  })
}

/** @param captions lines above the table, the nearest first */
function tableOf(lexemes: Lexemes, section: Section, captions: readonly Run[]): Table {
  const texts = captions.map(({ from, to }) => wordsOf(lexemes, from, to))
  const titles = captions.map((run, i) => ({ ...readHeading(texts[i] ?? '', lexemes.lexicon), run }))
  // "Giải ngân vốn đầu tư công (triệu đồng)"
  const bracketed = titles.find(({ unit }) => unit !== undefined && unit.unit !== '%')?.unit
  return { ...section, columns: columnsOf(lexemes, section), titles, unit: captionUnit(texts, lexemes) ?? bracketed }
}

/** Lines above a table that may belong to it, and lexemes of the longest one. */
const MOST_LINES = 4
const LONGEST_LINE = 48

/** The short lines right above a grid and below the one before, the nearest first. */
function linesAbove({ lexemes, division }: Reading, { from }: Grid, lowest: number): Run[] {
  const lines: Run[] = []
  for (let i = (division.blockOf[from] ?? 0) - 1; i >= 0 && lines.length < MOST_LINES; i--) {
    const block = division.blocks[i]
    if (block === undefined || block.from < lowest || block.to - block.from > LONGEST_LINE) break
    if (isMarkIn(lexemes, block.to - 1, '.;')) break
    lines.push(block)
  }
  return lines
}

/** "Đơn vị tính: tỷ đồng" | "ĐVT: 1000 đồng"; of several units the first. */
function captionUnit(captions: readonly string[], { lexicon }: Lexemes): TableUnit | undefined {
  for (const caption of captions) {
    const [, said = ''] = UNIT_CAPTION.exec(caption) ?? []
    for (const words of [said, said.split(/[,/]/)[0] ?? '']) {
      const unit = readUnitWords(words, lexicon)
      if (unit !== undefined) return unit
    }
  }
  return undefined
}

const UNIT_CAPTION = /(?:đơn vị(?: tính)?|đvt|đ\.v\.t) ?: ?([^;)]{1,60})/i

/** Lexemes of the longest line that says a unit and little else. */
const LONGEST_UNIT = 14

/** "ĐVT: 1000 đồng" counts nothing. */
function claimUnit(lexemes: Lexemes, { from, to }: Run, taken: Uint8Array): void {
  const isUnit = to - from <= LONGEST_UNIT && captionUnit([wordsOf(lexemes, from, to)], lexemes) !== undefined
  if (isUnit) taken.fill(Claim.heading, from, to)
}

/** Lexemes of the longest label; what is longer is a paragraph. */
const LONGEST_LABEL = 30

function claim(lexemes: Lexemes, { header, numbering, body, columns }: Table, taken: Uint8Array): void {
  const roles = new Map(columns.map(({ index, role }) => [index, role]))
  const fill = (cell: GridCell, claimed: number) => taken.fill(claimed, cell.from, cell.to)
  const hasValues = columns.some(({ role }) => role === 'value')
  for (const row of [...(hasValues ? header : []), ...(numbering === undefined ? [] : [numbering])])
    for (const cell of row) fill(cell, Claim.heading)
  for (const row of body) {
    for (const cell of row) {
      const role = roles.get(cell.column)
      const isLabel = role === 'label' && hasValues && cell.to - cell.from <= LONGEST_LABEL
      if (role === 'ordinal' || role === 'code' || role === 'unit' || isLabel) fill(cell, Claim.claimed)
      else if (isNumber(lexemes, cell) || (role === 'value' && isAmount(lexemes, cell))) fill(cell, Claim.withheld)
    }
  }
}
