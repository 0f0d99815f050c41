import { Kind } from '../grammar/kinds.ts'
import { isWord, phraseBefore } from '../grammar/phrase.ts'
import { isMarkIn, type Run } from '../text/clauses.ts'
import { type Lexemes, Shape } from '../text/lexer.ts'

/** "⟨Tình hình⟩ kinh tế - xã hội tháng 12 và cả năm 2024", not "Tổng điều tra kinh tế năm 2026": a heading that says of what time the text below it is. */
export function opensReport(lexemes: Lexemes, { from }: Run): boolean {
  return REPORTS.some(([first, second]) => isWord(lexemes, from, first) && isWord(lexemes, from + 1, second))
}

/** First words of headings of reports. */
const REPORTS = [
  ['báo', 'cáo'],
  ['chỉ', 'tiêu'],
  ['dự', 'toán'],
  ['kế', 'hoạch'],
  ['kết', 'quả'],
  ['mục', 'tiêu'],
  ['nhiệm', 'vụ'],
  ['phương', 'hướng'],
  ['thực', 'hiện'],
  ['tình', 'hình'],
  ['đánh', 'giá'],
] as const

/** "…, ⟨năm 2016⟩" | "… cho biết trong ⟨năm 2016⟩" */
export function beginsClause(lexemes: Lexemes, at: number): boolean {
  const from = isOneOf(lexemes, at - 1, LEADS) ? at - 1 : at
  if (((lexemes.shape[from] ?? 0) & Shape.initial) !== 0 || isMarkIn(lexemes, from - 1, ',:"') || isOneOf(lexemes, from - 1, SAID))
    return true
  return phraseBefore(lexemes, from, { kind: Kind.role, lowest: from - 4 }) !== undefined
}

const LEADS = ['riêng', 'trong', 'vào']
/** Words that end a verb of saying: "cho biết", "cho thấy". */
const SAID = ['biết', 'hay', 'là', 'rằng', 'thấy']

/** Whether one of the words stands at a lexeme. */
export function isOneOf(lexemes: Lexemes, at: number, words: readonly string[]): boolean {
  return words.some((word) => isWord(lexemes, at, word))
}
