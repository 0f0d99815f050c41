import type { Block } from '../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import { isKind, Kind } from './kinds.ts'
import { isSurname, readName } from './name.ts'
import { readTitles, type TitleRun } from './title.ts'

/** Lines between the office and the name of who signs: "(Đã ký)", an empty cell, a stamp. */
const FARTHEST = 3
/** Lexemes of a line that says that a paper is signed, and words before the office: "KT.", "TM." */
const LONGEST_NOTE = 8
const LONGEST_ORDER = 4

/**
 * The office of who signs a paper, where a line names only an office and the next one only a person; `undefined` where no such line
 * stands above.
 *
 * "TM. CHÍNH PHỦ ⏎ [THỦ TƯỚNG] ⏎ Lê Văn An" | "KT. BỘ TRƯỞNG ⏎ [THỨ TRƯỞNG] ⏎ (Đã ký) ⏎ Lê Văn An"
 *
 * @param at index of a lexeme of the line with the name
 */
export function signatoryTitle(reading: Reading, at: number): TitleRun | undefined {
  const { lexemes, division } = reading
  const line = division.blockOf[at] ?? 0
  for (let k = line - 1; k >= Math.max(0, line - FARTHEST); k--) {
    const block = division.blocks[k]
    if (block === undefined) return undefined
    const title = titleOfLine(lexemes, block)
    if (title !== undefined) return isOfTable(reading, k, line) ? undefined : title
    if (!isNote(lexemes, block)) return undefined
  }
  return undefined
}

/** Whether a line holds a person and nothing else but marks. */
export function isAlone({ lexemes, division }: Reading, from: number, to: number): boolean {
  const block = division.blocks[division.blockOf[from] ?? 0]
  if (block === undefined || block.to - block.from > to - from + 2 * LONGEST_NOTE) return false
  for (let i = block.from; i < block.to; i++) if ((i < from || i >= to) && lexemes.kind[i] !== LexemeKind.mark) return false
  return true
}

/** Whether the lines are the cells of a table, where an office stands below its holder: a person's line above it, or an office below. */
function isOfTable({ lexemes, division }: Reading, office: number, name: number): boolean {
  const above = division.blocks[office - 1]
  const below = division.blocks[name + 1]
  return (above !== undefined && isPersonLine(lexemes, above)) || (below !== undefined && titleOfLine(lexemes, below) !== undefined)
}

/** "TS. Lê Văn An" alone on its line. */
function isPersonLine(lexemes: Lexemes, { from, to, marks }: Block): boolean {
  let at = from + marks
  while (at < to && (isKind(lexemes, at, Kind.rank | Kind.honorific) || lexemes.kind[at] !== LexemeKind.word))
    at = Math.max(at + 1, lexemes.phraseEnd[at] ?? 0)
  const name = isSurname(lexemes, at) ? readName(lexemes, at, to) : undefined
  return name !== undefined && name.to - name.from > 1 && name.to + 2 > to
}

/** The office that a line holds and nothing else, but for "KT." before it and marks. */
function titleOfLine(lexemes: Lexemes, { from, to }: Block): TitleRun | undefined {
  let end = to
  while (end > from && lexemes.kind[end - 1] === LexemeKind.mark) end--
  for (let i = from; i < Math.min(end, from + LONGEST_ORDER); i++) {
    const titles = readTitles(lexemes, i, end)
    if (titles !== undefined) return titles.to === end && titles.nameAt === undefined ? titles.titles.at(-1) : undefined
    if (lexemes.kind[i] === LexemeKind.word && ((lexemes.shape[i] ?? 0) & Shape.upper) === 0) return undefined
  }
  return undefined
}

function isNote(lexemes: Lexemes, { from, to }: Block): boolean {
  if (to - from > LONGEST_NOTE) return false
  let words = ''
  // the number of a list's next line
  if (lexemes.kind[from] === LexemeKind.number) return false
  for (let i = from; i < to; i++)
    if (lexemes.kind[i] === LexemeKind.word) words += `${lexemes.text.slice(lexemes.start[i], lexemes.end[i]).toLowerCase()} `
  return words === '' || words === 'đã ký '
}

/** Lines of offices below a name, and lexemes of such a line. */
const MOST_LINES = 3
const LONGEST_LINE = 30

/**
 * The offices in the lines below who is alone on a line of a list whose numbers stand on lines of their own, as the cells of a table come out.
 *
 * "1 ⏎ GS. Lê Văn An ⏎ [Phó Bí thư Đảng ủy] ⏎ [Hiệu trưởng] ⏎ 2 ⏎ …"
 *
 * @param at index of a lexeme of the line with the name
 */
export function officesBelow({ lexemes, division }: Reading, at: number): readonly TitleRun[] {
  const line = division.blockOf[at] ?? 0
  const above = division.blocks[line - 1]
  if (above === undefined || above.to - above.from > 2 || lexemes.kind[above.from] !== LexemeKind.number) return []
  const offices: TitleRun[] = []
  for (const { from, to } of division.blocks.slice(line + 1, line + 1 + MOST_LINES)) {
    const titles = to - from > LONGEST_LINE ? undefined : readTitles(lexemes, from, to)
    if (titles === undefined || titles.nameAt !== undefined) break
    offices.push(...titles.titles)
  }
  return offices
}
