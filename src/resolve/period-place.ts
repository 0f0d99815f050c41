import type { DateMention } from '../grammar/dates.ts'
import { Kind } from '../grammar/kinds.ts'
import { meetingNoun } from '../grammar/meeting.ts'
import { isWord, phraseBefore } from '../grammar/phrase.ts'
import type { Scene } from '../rules/indicators/scene.ts'
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

/** Lexemes between what is announced and its time. */
const LONGEST_RESULTS = 8

/** "vừa công bố kết quả kinh doanh trong ⟨6 tháng đầu năm 2022⟩.": the time of what the next sentences tell. */
export function announcesResults(lexemes: Lexemes, at: number, lowest: number): boolean {
  for (let i = at - 2; i >= Math.max(lowest, at - LONGEST_RESULTS); i--)
    if (RESULTS.some(([first, second]) => isWord(lexemes, i, first) && isWord(lexemes, i + 1, second))) return true
  return false
}

const RESULTS = [
  ['báo', 'cáo'],
  ['kết', 'quả'],
  ['số', 'liệu'],
  ['tình', 'hình'],
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

/** Lexemes from the noun of a gathering to its day, and from there to the verb of saying. */
const LONGEST_GATHERING = 20
const LONGEST_SPEAKER = 40

/** "Tại Hội nghị ngành tôm, diễn ra ⟨ngày 6/2⟩ tại Cà Mau, đại diện Bộ cho biết …": the day on which something was told, not that of what was told. */
export function datesTelling(scene: Scene, mention: DateMention): boolean {
  if (mention.kind !== 'date' || mention.asOf || mention.since) return false
  return atGathering(scene, mention.from) && isTold(scene, mention.to)
}

function atGathering({ reading: { lexemes, division }, quantityAt }: Scene, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_GATHERING) && division.clauseOf[i] === division.clauseOf[from]; i--) {
    if ((quantityAt[i] ?? -1) >= 0) return false
    const noun = meetingNoun(lexemes, i)?.value
    if (noun === 'meeting' || noun === 'event') return isOneOf(lexemes, i - 1, AT)
  }
  return false
}

/** Whether a verb of saying stands behind a lexeme, before the first amount. */
function isTold({ reading: { lexemes, division }, quantityAt }: Scene, from: number): boolean {
  for (let i = from; i < from + LONGEST_SPEAKER && division.clauseOf[i] === division.clauseOf[from]; i++) {
    if ((quantityAt[i] ?? -1) >= 0) return false
    if (isWord(lexemes, i, 'cho') && isOneOf(lexemes, i + 1, SAID)) return true
  }
  return false
}

/** "⟨tại⟩ hội nghị" | "phát biểu ⟨trong⟩ buổi làm việc" */
const AT = ['qua', 'trong', 'tại', 'từ', 'ở']

/** Whether one of the words stands at a lexeme. */
export function isOneOf(lexemes: Lexemes, at: number, words: readonly string[]): boolean {
  return words.some((word) => isWord(lexemes, at, word))
}
