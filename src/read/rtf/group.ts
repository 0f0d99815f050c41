/** What the words of a group are: of the text, names of fonts, the code of a field, the mark of a list, nothing, or nothing with all groups inside it. */
export type Role = 'text' | 'fonts' | 'code' | 'mark' | 'nothing' | 'skipped'

/** Where a table's row begins and where its cells end, in twips, as the file said last. */
export interface RowShape {
  left: number
  ends: number[]
}

/** What holds up to the end of a group, between braces. */
export interface Group {
  role: Role
  font: number
  hidden: boolean
  deleted: boolean
  /** Characters after a `\u` that stand for it in programs that know no Unicode. */
  replacements: number
  inTable: boolean
  /** Tables around the paragraph; 1 where it is only said to be in a table. */
  depth: number
  row: RowShape
  /** What is to be done at its end. */
  close: (() => void) | undefined
}

/** The group around a whole file. */
export function outermost(): Group {
  return {
    role: 'text',
    font: 0,
    hidden: false,
    deleted: false,
    replacements: 1,
    inTable: false,
    depth: 1,
    row: newShape(),
    close: undefined,
  }
}

/** Columns that Word allows are fewer. */
const MAX_CELLS = 200

export function newShape(): RowShape {
  return { left: 0, ends: [] }
}

export function beginShape(row: RowShape): void {
  row.left = 0
  row.ends = []
}

export function addCell(row: RowShape, end: number): void {
  if (row.ends.length < MAX_CELLS) row.ends.push(end)
}
