import { isWord } from '../../grammar/phrase.ts'
import { isMark, isMarkIn, type Run } from '../../text/clauses.ts'
import type { GridCell } from '../../text/grid.ts'
import { LexemeKind, type Lexemes, Shape } from '../../text/lexer.ts'
import { wordsOf } from '../../text/reading.ts'
import { readBracket } from './heading.ts'
import type { TableUnit } from './unit.ts'

/** What a row says it is about. */
export interface Label {
  /** The words without what numbers the row, without its unit; empty where only "Trong đó:" stands there. */
  readonly run: Run
  readonly text: string
  /** The unit in the label: "Sản lượng lúa (tấn)". */
  readonly unit: TableUnit | undefined
  /** Depth of what numbers it: 0 for "A", 1 for "I", 2 for "1", … 6 for "+"; `undefined` where nothing does. */
  readonly level: number | undefined
  /** "Trong đó": a part of the row above. */
  readonly isPart: boolean
}

/** Reads the label of a row. */
export function readLabel(lexemes: Lexemes, cell: GridCell, ordinal: string | undefined): Label {
  const mark = markAt(lexemes, cell)
  const part = partAt(lexemes, { from: mark.end, to: cell.to })
  const inner = markAt(lexemes, { from: part.end, to: cell.to })
  const { run, unit } = takeUnit(lexemes, { from: inner.end, to: cell.to })
  return {
    run,
    text: run.to > run.from ? wordsOf(lexemes, run.from, run.to) : '',
    unit,
    level: inner.level ?? mark.level ?? (ordinal === undefined ? undefined : levelOf(ordinal)),
    isPart: part.end > mark.end,
  }
}

/** "1." | "a)" | "- " | "+" | "(1)" | "I." at the head of a label, with the level it stands for. */
function markAt(lexemes: Lexemes, { from, to }: Run): { end: number; level: number | undefined } {
  if (isMarkIn(lexemes, from, '-+*•_·')) return { end: from + 1, level: levelOf(wordsOf(lexemes, from, from + 1)) }
  const isClosed = isMarkIn(lexemes, from + 1, '.)-/') && from + 2 < to
  const text = wordsOf(lexemes, from, from + 1)
  const names = lexemes.kind[from] === LexemeKind.number ? /^\d{1,3}(?:\.\d{1,2})*$/ : /^(?:[IVX]{1,5}|[A-Za-zđĐ])$/
  return isClosed && names.test(text) ? { end: from + 2, level: levelOf(text) } : { end: from, level: undefined }
}

function levelOf(mark: string): number | undefined {
  const bare = mark.replace(/[()]/g, '')
  const text = bare.endsWith('.') ? bare.slice(0, -1) : bare
  if (/^[IVX]+$/.test(text)) return 1
  if (/^[A-ZĐ]$/.test(text)) return 0
  if (/^\d+$/.test(text)) return 2
  if (/^\d[\d.]*$/.test(text)) return 3
  if (/^[a-zđ]$/.test(text)) return 4
  if (text === '-' || text === '–' || text === '_') return 5
  return /^[+*•·]$/.test(text) ? 6 : undefined
}

/** "Trong đó:" | "Tr. đó:" | "Bao gồm:" at the head of a label. */
function partAt(lexemes: Lexemes, { from, to }: Run): { end: number } {
  const isIn = isWord(lexemes, from, 'trong') || isWord(lexemes, from, 'tr') || isWord(lexemes, from, 'bao')
  const at = isMark(lexemes, from + 1, '.') ? from + 2 : from + 1
  if (!isIn || !(isWord(lexemes, at, 'đó') || isWord(lexemes, at, 'gồm'))) return { end: from }
  let end = at + 1
  while (end < to && isMarkIn(lexemes, end, ':,-')) end++
  return { end }
}

/** Takes the unit off the end of a label: "(tỷ đồng)" | ", tấn"; and footnote signs, colons, commas. */
function takeUnit(lexemes: Lexemes, { from, to }: Run): { run: Run; unit: TableUnit | undefined } {
  let end = to
  let unit: TableUnit | undefined
  while (end > from) {
    const open = isMark(lexemes, end - 1, ')') ? openingOf(lexemes, from, end - 1) : undefined
    const inside = open === undefined ? undefined : wordsOf(lexemes, open + 1, end - 1)
    const said = inside === undefined || unit !== undefined ? undefined : readBracket(inside, lexemes.lexicon)
    if (open !== undefined && (said !== undefined || isFootnote(inside ?? ''))) {
      unit = said ?? unit
      end = open
    } else if (isMarkIn(lexemes, end - 1, ':,;.*-')) end--
    else break
  }
  return { run: { from, to: end }, unit }
}

function openingOf(lexemes: Lexemes, from: number, closing: number): number | undefined {
  for (let i = closing - 1; i >= Math.max(from, closing - LONGEST_BRACKET); i--) if (isMark(lexemes, i, '(')) return i
  return undefined
}

const LONGEST_BRACKET = 10

/** "(1)" | "(*)" | "(%)" */
function isFootnote(text: string): boolean {
  return /^(?:\d{1,2}|\*{1,3})$/.test(text)
}

/** "huyện", "thành phố": words before the name of a place. */
const PLACES = ['huyện', 'quận', 'thành', 'thị', 'tỉnh', 'tp', 'tx', 'xã', 'phường', 'đặc'] as const

/** Whether a label is the name of a place and nothing else: "Huyện Cao Lộc", "TP. Hà Tĩnh", "Bình Phước". */
export function isPlaceName(lexemes: Lexemes, { from, to }: Run): boolean {
  if (to - from < 2 || to - from > 7) return false
  // In capitals any label looks like a name.
  const isUpper = ((lexemes.shape[from] ?? 0) & (lexemes.shape[from + 1] ?? 0) & Shape.upper) !== 0
  const isPlace = PLACES.some((word) => isWord(lexemes, from, word))
  if (isUpper && !isPlace) return false
  for (let i = from; i < to; i++) {
    const isPlaceWord =
      i < from + 3 &&
      (PLACES.some((word) => isWord(lexemes, i, word)) || ['phố', 'xã', 'trấn', 'khu'].some((word) => isWord(lexemes, i, word)))
    const isCapital = ((lexemes.shape[i] ?? 0) & Shape.initial) !== 0
    if (!isCapital && !(isPlace && isPlaceWord) && !isMarkIn(lexemes, i, '.-')) return false
  }
  return true
}
