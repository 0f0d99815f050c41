import { isYearAt } from '../../grammar/counted.ts'
import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark, type Run } from '../../text/clauses.ts'
import { LexemeKind, type Lexemes, lex } from '../../text/lexer.ts'
import { wordsOf } from '../../text/reading.ts'
import { GENERIC_ROWS, GROWTH_ROWS, TOTAL_ROWS } from '../../vocab/tables.ts'
import { type Named, namedAs, nameIndicator, namesAt, unitFits } from '../indicators/name.ts'
import type { Scene } from '../indicators/scene.ts'
import type { Column } from './columns.ts'
import { isPlaceName } from './label.ts'
import type { TableRow } from './rows.ts'
import { textOf } from './sections.ts'
import { foldedWords, Phrases } from './words.ts'

/** What a cell is about. */
export interface CellSubject {
  readonly subject: string
  readonly named: Named | undefined
  /** The place that the row names, where the column names the thing. */
  readonly area: string | null
  /** The words that name it, for the noun that is counted. */
  readonly run: Run
  /** Beginning of the row that says how its thing grew. */
  readonly growth: 'up' | 'down' | undefined
}

/** What stands around a cell. */
export interface CellPlace {
  readonly row: TableRow
  readonly column: Column
  /** Heading of the column of labels. */
  readonly labels: Column | undefined
  /** The last row above that names a thing: "Tăng so với năm trước" is about it. */
  readonly last: TableRow | undefined
}

/**
 * What a cell is about: the thing of its row; that of its column for totals, places and periods; both together where both name one.
 *
 * "Thu nội địa" × "Ước TH 2023" | "Huyện Cao Lộc" × "Dân số" | "Công nghiệp" × "Số dự án"
 */
export function subjectOf(scene: Scene, { row, column, labels, last }: CellPlace, amount: Quantity): CellSubject | undefined {
  const { lexemes } = scene.reading
  const isTotal = TOTALS.is(foldedWords(row.label.text))
  const columnRun = thingRun(lexemes, column)
  if (columnRun === undefined) {
    const source = row.heading.thing === '' || isTotal ? last : row
    if (source === undefined || isTotal) return undefined
    const growth = amount.unit === '%' ? growthAt(lexemes, row.label.run)?.sign : undefined
    return { ...(partOf(scene, source, amount) ?? namedSubject(scene, source.label.run, amount)), growth, area: null }
  }
  const isPlace = isPlaceName(lexemes, row.label.run) && isPlaceHeading(lexemes, labels)
  const ofColumn = namedSubject(scene, columnRun, amount)
  if (isTotal || isPlace || row.heading.thing === '') return { ...ofColumn, area: isPlace ? row.label.text : null }
  return { ...ofColumn, named: undefined, subject: `${ofColumn.subject} ${row.label.text}`, area: null }
}

const TOTALS = new Phrases(TOTAL_ROWS)

/** "Lúa" with "Năng suất" under it: the two are one name. "Diện tích" under "Sản lượng ngô" is that of the maize. */
function partOf(scene: Scene, { label, whole }: TableRow, amount: Quantity): Omit<CellSubject, 'area'> | undefined {
  if (whole === undefined) return undefined
  const above =
    whole
      .split(' ')
      .slice(GENERIC.lengthAt(foldedWords(whole), 0))
      .join(' ') || whole
  const subject = `${label.text} ${above.charAt(0).toLowerCase()}${above.slice(1)}`
  const lexemes = lex(subject, scene.reading.lexemes.lexicon)
  const names = lexemes.phraseEnd[0] === lexemes.count ? namesAt(lexemes, 0).filter((name) => unitFits(name, amount)) : []
  const named = names[0] === undefined ? undefined : namedAs(names[0], label.run)
  return { subject, named, run: label.run, growth: undefined }
}

function namedSubject(scene: Scene, run: Run, amount: Quantity): Omit<CellSubject, 'area'> {
  const { lexemes } = scene.reading
  const growth = amount.unit === '%' ? growthAt(lexemes, run) : undefined
  const found = nameIndicator(scene, run, (name) => unitFits(name, amount))
  const thing = growth === undefined || found?.growth === true ? run : { from: growth.end, to: run.to }
  // "Vốn đầu tư thuộc ngân sách nhà nước": a label begins with what it names.
  const named = (found?.run.from ?? run.to) <= thing.from ? found : undefined
  return { subject: wordsOf(lexemes, thing.from, thing.to), named, run: thing, growth: growth?.sign }
}

const GENERIC = new Phrases(GENERIC_ROWS)
const GROWTH = { up: new Phrases(GROWTH_ROWS.up), down: new Phrases(GROWTH_ROWS.down) } as const

/** "Tốc độ tăng ⟨GTSX công nghiệp⟩": the sign of a growth and the index after its words; `undefined` where nothing follows them. */
function growthAt(lexemes: Lexemes, { from, to }: Run): { sign: 'up' | 'down'; end: number } | undefined {
  const words = foldedWords(wordsOf(lexemes, from, to))
  const [up, down] = [GROWTH.up.lengthAt(words, 0), GROWTH.down.lengthAt(words, 0)]
  const length = Math.max(up, down)
  if (length === 0) return undefined
  return { sign: up >= down ? 'up' : 'down', end: from + length < to ? from + length : from }
}

/** The words of a column's heading that name a thing: its lowest cell that does, without its unit in brackets and its year. */
function thingRun(lexemes: Lexemes, { heading, cells }: Column): Run | undefined {
  if (heading.thing === '') return undefined
  const cell = cells.findLast((each) => /\p{L}/u.test(heading.thing) && holdsThing(textOf(lexemes, each), heading.thing)) ?? cells.at(-1)
  if (cell === undefined) return undefined
  let to = cell.from
  while (to < cell.to && !isMark(lexemes, to, '(') && !isYearAt(lexemes, to)) to++
  while (to > cell.from && (isWord(lexemes, to - 1, 'năm') || lexemes.kind[to - 1] === LexemeKind.mark)) to--
  return to > cell.from ? { from: cell.from, to } : undefined
}

function holdsThing(text: string, thing: string): boolean {
  const first = thing.split(' ')[0] ?? ''
  return text.includes(first)
}

/** "Địa phương" | "Huyện, thành phố": the rows are places, not who came from them. */
function isPlaceHeading(lexemes: Lexemes, labels: Column | undefined): boolean {
  const text =
    labels?.cells
      .map((cell) => textOf(lexemes, cell))
      .join(' ')
      .toLowerCase() ?? ''
  return text === '' || /địa phương|địa bàn|huyện|tỉnh|thành phố|xã|phường|đơn vị/.test(text)
}

/** The noun that "Số dự án" counts, as lexemes; `undefined` for any other phrase. */
export function countedRun(lexemes: Lexemes, { from, to }: Run): Run | undefined {
  const text = wordsOf(lexemes, from, to).toLowerCase()
  const words = text.startsWith('tổng số ') || text.startsWith('số lượng ') ? 2 : text.startsWith('số ') ? 1 : 0
  return words > 0 && from + words < to && lexemes.kind[from + words] === LexemeKind.word ? { from: from + words, to } : undefined
}
