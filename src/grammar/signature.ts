import type { Block } from '../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
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
export function signatoryTitle({ lexemes, division }: Reading, at: number): TitleRun | undefined {
  const line = division.blockOf[at] ?? 0
  for (let k = line - 1; k >= Math.max(0, line - FARTHEST); k--) {
    const block = division.blocks[k]
    if (block === undefined) return undefined
    const title = titleOfLine(lexemes, block)
    if (title !== undefined) return title
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
  for (let i = from; i < to; i++)
    if (lexemes.kind[i] === LexemeKind.word) words += `${lexemes.text.slice(lexemes.start[i], lexemes.end[i]).toLowerCase()} `
  return words === '' || words === 'đã ký '
}
