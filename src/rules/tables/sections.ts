import type { Grid, GridCell, GridRow } from '../../text/grid.ts'
import { LexemeKind, type Lexemes } from '../../text/lexer.ts'
import { wordsOf } from '../../text/reading.ts'
import { COLUMN_WORDS, type ColumnWord } from '../../vocab/tables.ts'
import { isAmount } from './cell.ts'
import { foldedWords } from './words.ts'

/** One table of a grid: what stands above its columns, the headings of its columns, and its rows. */
export interface Section {
  /** Lines of one cell above the headings: title, unit, date. */
  readonly captions: readonly GridCell[]
  readonly header: readonly GridRow[]
  /** "1 2 3 4": the line that numbers the columns. */
  readonly numbering: GridRow | undefined
  readonly body: readonly GridRow[]
}

/** What a whole heading says that a column holds, where it holds no values. */
export function columnWord(text: string): ColumnWord | undefined {
  words ??= new Map(entriesOfWords())
  return words.get(keyOf(text))
}

/** The words of a heading, without signs. */
function keyOf(text: string): string {
  return foldedWords(text)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ')
}

/** Made when the first table asks for them, not at every start. */
let words: ReadonlyMap<string, ColumnWord> | undefined

function* entriesOfWords(): Iterable<readonly [string, ColumnWord]> {
  for (const [is, phrases] of Object.entries(COLUMN_WORDS) as [ColumnWord, readonly string[]][])
    for (const phrase of phrases) yield [keyOf(phrase), is]
}

/** Takes a grid apart into tables: a line of headings below rows of numbers begins the next one. */
export function sectionsOf(lexemes: Lexemes, { rows }: Grid): Section[] {
  const sections: OpenSection[] = []
  let open = newSection()
  for (const row of rows) {
    const kind = kindOf(lexemes, row, open)
    if (kind === 'header' && open.body.length > 0) {
      const captions = trailingSingles(lexemes, open.body)
      sections.push(open)
      open = newSection(captions)
    }
    if (kind === 'header') open.header.push(row)
    else if (kind === 'numbering') open.numbering ??= row
    else if (kind === 'caption') open.captions.push(...row)
    else open.body.push(row)
  }
  sections.push(open)
  return sections.map((section) => settleHeader(lexemes, section))
}

interface OpenSection {
  readonly captions: GridCell[]
  readonly header: GridRow[]
  numbering: GridRow | undefined
  readonly body: GridRow[]
}

function newSection(captions: GridCell[] = []): OpenSection {
  return { captions, header: [], numbering: undefined, body: [] }
}

type RowKind = 'body' | 'caption' | 'header' | 'numbering'

function kindOf(lexemes: Lexemes, row: GridRow, { header, body, numbering }: OpenSection): RowKind {
  if (header.length > 0 && isNumbering(lexemes, row)) return 'numbering'
  if (row.some((cell, i) => i > 0 && isAmount(lexemes, cell))) return 'body'
  if (row.length === 1) return header.length === 0 && body.length === 0 ? 'caption' : 'body'
  if (body.length === 0 && numbering === undefined) return isHeading(lexemes, row) || header.length === 0 ? 'header' : 'body'
  return headsColumns(lexemes, row, header) ? 'header' : 'body'
}

/** A line under the first headings goes on with them where it puts years or words under them, and no row of the table begins. */
function isHeading(lexemes: Lexemes, row: GridRow): boolean {
  const first = row[0]
  return first !== undefined && !isOrdinal(textOf(lexemes, first))
}

/** A line of words below numbers is one of headings where it says the first ones again, or names columns that hold no values. */
function headsColumns(lexemes: Lexemes, row: GridRow, header: readonly GridRow[]): boolean {
  const texts = row.map((cell) => textOf(lexemes, cell))
  const known = texts.filter((text) => columnWord(text) !== undefined).length
  if (known > 1 || (known === 1 && row.length > 2)) return true
  const before = new Set(header.slice(-MOST_HEADINGS).flatMap((each) => each.map((cell) => textOf(lexemes, cell))))
  return texts.every((text) => before.has(text))
}

/** "1 2 3 4" | "A B 1 2 3=2/1": at least three columns numbered in their order. */
function isNumbering(lexemes: Lexemes, row: GridRow): boolean {
  let next = 1
  for (const cell of row) {
    const text = textOf(lexemes, cell).replace(/^\((.{1,8})\)$/, '$1')
    if (/^[A-E](?: ?=.{1,20})?$/.test(text) && next === 1) continue
    if (Number.parseInt(text, 10) !== next || !/^\d{1,2}(?: ?= ?[\d()/*+. :x-]{1,20})?$/.test(text)) return false
    next++
  }
  return next > 2 && row.length > 2
}

/** The lines of one cell at the end of a table's rows: they belong to the next one. */
function trailingSingles(lexemes: Lexemes, body: GridRow[]): GridCell[] {
  const captions: GridCell[] = []
  while (body.at(-1)?.length === 1 && captions.length < MOST_CAPTIONS) {
    const cell = body.pop()?.[0]
    if (cell !== undefined && !/^nguồn *:/i.test(textOf(lexemes, cell))) captions.unshift(cell)
  }
  return captions
}

const MOST_CAPTIONS = 6

/** Lines of headings over a table. */
const MOST_HEADINGS = 6

/** What stands above the line that names the columns is a caption, unless it stands over several of them. */
function settleHeader(lexemes: Lexemes, open: OpenSection): Section {
  const section = { ...open, header: open.header.slice(-MOST_HEADINGS) }
  const at = section.header.findIndex((row) => row.some((cell) => columnWord(textOf(lexemes, cell)) !== undefined))
  const named = section.header[at]
  const last = named?.findLast((cell) => STUB.has(columnWord(textOf(lexemes, cell)) ?? 'note'))
  if (named === undefined || last === undefined) return section
  const isOver = (row: GridRow) => row.every(({ column }) => column > last.column)
  const above = section.header.slice(0, at)
  const captions = [...section.captions, ...above.filter((row) => !isOver(row)).flat()]
  const over = above.filter(isOver)
  // A single cell over the columns of values right above their headings is one of them: "DỰ TOÁN".
  const single = captions.at(-1)
  if (above.length === 0 && single !== undefined && isOver([single]) && !/:/.test(textOf(lexemes, single))) {
    captions.pop()
    over.push([single])
  }
  return { ...section, captions, header: [...over, ...section.header.slice(at)] }
}

/** Columns that stand before the values. */
const STUB = new Set<ColumnWord>(['label', 'ordinal', 'unit'])

/** "1" | "1.2" | "II" | "a)" | "-": what numbers a row. */
export function isOrdinal(text: string): boolean {
  return /^(?:\(?\d{1,3}(?:\.\d{1,2}){0,3}\)?[.)]?|[IVX]{1,5}[.)]?|[A-Za-zđĐ][.)]?|[-+*•])$/.test(text)
}

export function textOf(lexemes: Lexemes, { from, to }: GridCell): string {
  return wordsOf(lexemes, from, to).trim()
}

/** Whether a cell has a word in it. */
export function hasWord({ kind }: Lexemes, { from, to }: GridCell): boolean {
  for (let i = from; i < to; i++) if (kind[i] === LexemeKind.word) return true
  return false
}
