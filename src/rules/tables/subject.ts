import { isYearAt } from '../../grammar/counted.ts'
import { Kind } from '../../grammar/kinds.ts'
import { isWord, meaningWithin } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import type { IndicatorName } from '../../grammar/words.ts'
import { isMark, type Run } from '../../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../../text/lexer.ts'
import { wordsOf } from '../../text/reading.ts'
import { TOTAL_ROWS } from '../../vocab/tables.ts'
import { type Named, nameIndicator } from '../indicators/name.ts'
import type { Scene } from '../indicators/scene.ts'
import { unitFits } from '../indicators/unit-fits.ts'
import type { Column } from './columns.ts'
import type { Title } from './find.ts'
import { type GrowthWords, growthWords } from './growth.ts'
import { isPlaceName, readLabel } from './label.ts'
import { partName } from './part-name.ts'
import type { TableRow } from './rows.ts'
import { textOf } from './sections.ts'
import { foldedWords, Phrases } from './words.ts'

/** What a cell is about. */
export interface CellSubject {
  readonly subject: string
  readonly named: Named | undefined
  /** The place that the row names, where the column or the title names the thing. */
  readonly area: string | null
  /** The words that name it, for the noun that is counted. */
  readonly run: Run
  /** It is itself a percentage, so it changes in per cent. */
  readonly isRate: boolean
  /** The row says how its thing grew. */
  readonly growth: GrowthWords | undefined
}

/** What stands around a cell. */
export interface CellPlace {
  readonly row: TableRow
  readonly column: Column
  /** Heading of the column of labels. */
  readonly labels: Column | undefined
  readonly titles: readonly Title[]
  /** The last row above that names a thing: "Tăng so với năm trước" is about it. */
  readonly last: TableRow | undefined
}

/**
 * What a cell is about: the thing of its row; that of its column, or else of the title, for totals, places and periods; both together where
 * row and column name one.
 *
 * "Thu nội địa" × "Ước TH 2023" | "Huyện Cao Lộc" × "Dân số" | "Công nghiệp" × "Số dự án"
 */
export function subjectOf(scene: Scene, place: CellPlace, amount: Quantity): CellSubject | undefined {
  const { row, column, labels, titles, last } = place
  const { lexemes } = scene.reading
  const { label, heading } = row
  const isTotal = TOTALS.is(foldedWords(label.text))
  const isPlace = isPlaceName(lexemes, label.run) && isPlaceHeading(lexemes, labels)
  const area = isPlace ? label.text : null
  const run = thingRun(lexemes, column)
  if (run !== undefined) {
    const ofColumn = namedSubject(scene, run, amount)
    if (isTotal || isPlace || heading.thing === '') return { ...ofColumn, area }
    return { ...ofColumn, named: undefined, subject: `${ofColumn.subject} ${label.text}`, area }
  }
  if (isTotal || isPlace || (heading.thing === '' && heading.period !== undefined)) {
    const ofTitle = titleSubject(scene, titles, amount)
    return ofTitle && { ...ofTitle, area }
  }
  if (heading.thing !== '') return { ...(partSubject(scene, row, amount) ?? namedSubject(scene, label.run, amount)), area }
  if (last === undefined) return undefined
  const above = partSubject(scene, last, amount) ?? namedSubject(scene, last.label.run, amount)
  return { ...above, growth: amount.unit === '%' ? growthWords(lexemes, label.run) : undefined, area }
}

const TOTALS = new Phrases(TOTAL_ROWS)

type Subject = Omit<CellSubject, 'area'>

/** The thing of words that name one. */
function namedSubject(scene: Scene, run: Run, amount: Quantity): Subject {
  const { lexemes } = scene.reading
  const growth = amount.unit === '%' ? growthWords(lexemes, run) : undefined
  const fits = (name: IndicatorName) => unitFits(name, amount)
  // "Tăng trưởng GRDP" is a name as it stands, "Tỷ lệ hộ nghèo giảm" is one without its last word.
  const found = nameIndicator(scene, run, fits) ?? (growth && nameIndicator(scene, growth.thing, fits))
  const thing = growth === undefined || found?.growth === true ? run : growth.thing
  // "Vốn đầu tư thuộc ngân sách nhà nước": a label begins with what it names.
  const named = (found?.run.from ?? run.to) <= thing.from ? found : undefined
  const isRate = named === undefined ? meaningWithin(lexemes, thing.from, Kind.rate) !== undefined : named.isRate
  return { subject: wordsOf(lexemes, thing.from, thing.to), named, run: thing, isRate, growth }
}

/** The thing of a row whose label goes on from the row above. */
function partSubject({ reading: { lexemes } }: Scene, row: TableRow, amount: Quantity): Subject | undefined {
  const part = partName(lexemes.lexicon, row, (name) => unitFits(name, amount))
  return part && { ...part, run: row.label.run, isRate: part.named?.isRate === true, growth: undefined }
}

/** The indicator that the title of a table names, for its rows of totals and of places: "3. Tổng mức bán lẻ hàng hóa tháng 6 năm 2023". */
function titleSubject(scene: Scene, titles: readonly Title[], amount: Quantity): Subject | undefined {
  const { lexemes } = scene.reading
  for (const { run } of titles) {
    const { run: label } = readLabel(lexemes, { from: afterNumber(lexemes, run), to: run.to, column: 0 }, undefined)
    let to = label.from
    while (to < label.to && !isWord(lexemes, to, 'theo') && !isWord(lexemes, to, 'phân') && !isWord(lexemes, to, 'chia')) to++
    const named = nameIndicator(scene, { from: label.from, to }, (name) => unitFits(name, amount))
    if (named === undefined) continue
    const subject = wordsOf(lexemes, named.run.from, named.run.to)
    return { subject, named, run: named.run, isRate: named.isRate, growth: undefined }
  }
  return undefined
}

/** "Bảng 2." | "Biểu số 3:" */
function afterNumber(lexemes: Lexemes, { from, to }: Run): number {
  if (!isWord(lexemes, from, 'bảng') && !isWord(lexemes, from, 'biểu')) return from
  for (let i = from + 1; i < Math.min(to, from + 3); i++) if (lexemes.kind[i] === LexemeKind.number) return i + 1
  return from
}

/** The words of a column's heading that name a thing: its lowest cell that does, without its unit in brackets and its year. */
function thingRun(lexemes: Lexemes, { heading, cells }: Column): Run | undefined {
  const first = heading.thing.split(' ')[0] ?? ''
  const cell = first === '' ? undefined : (cells.findLast((each) => textOf(lexemes, each).includes(first)) ?? cells.at(-1))
  if (cell === undefined) return undefined
  let to = cell.from
  while (to < cell.to && !isMark(lexemes, to, '(') && !isYearAt(lexemes, to)) to++
  while (to > cell.from && (isWord(lexemes, to - 1, 'năm') || lexemes.kind[to - 1] === LexemeKind.mark)) to--
  return to > cell.from ? { from: cell.from, to } : undefined
}

/** "Địa phương" | "Huyện, thành phố": the rows are places, not who came from them. */
function isPlaceHeading(lexemes: Lexemes, labels: Column | undefined): boolean {
  const words = foldedWords((labels?.cells ?? []).map((cell) => textOf(lexemes, cell)).join(' '))
  return words.length === 0 || PLACE_HEADINGS.isIn(words)
}

const PLACE_HEADINGS = new Phrases(['huyện', 'phường', 'thành phố', 'tỉnh', 'xã', 'địa bàn', 'địa phương', 'đơn vị'])

/** The noun that "Số dự án" counts, as lexemes; `undefined` for any other phrase. */
export function countedRun(lexemes: Lexemes, { from, to }: Run): Run | undefined {
  const words = COUNTS.lengthAt(foldedWords(wordsOf(lexemes, from, Math.min(to, from + 2))), 0)
  return words > 0 && from + words < to && lexemes.kind[from + words] === LexemeKind.word ? { from: from + words, to } : undefined
}

const COUNTS = new Phrases(['số', 'số lượng', 'tổng số'])
