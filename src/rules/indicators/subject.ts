import { beginsKind, isKind, Kind } from '../../grammar/kinds.ts'
import { isWord } from '../../grammar/phrase.ts'
import { isMark, type Run } from '../../text/clauses.ts'
import { type Lexemes, Shape } from '../../text/lexer.ts'
import type { Scene } from './scene.ts'

/** A noun phrase without what does not tell the thing: a period, an area at its end, marks and words that dangle. */
export function subjectRun(scene: Scene, { from, to }: Run): Run {
  const { lexemes } = scene.reading
  let start = from
  while (start < to - 1 && ((lexemes.mark[start] ?? 0) !== 0 || isKind(lexemes, start, Kind.joint))) start++
  let end = beforeGloss(scene, start, openBracket(scene, start, firstPeriod(scene, start, to)))
  start = lastingHead(scene, start, end)
  while (end > start + 1 && isTrailing(scene, end - 1) && !isDirected(scene, end - 1)) end--
  return { from: start, to: end }
}

/** "thép cuộn cán nóng ⟨bề dày⟩": what has the quality stands before its name. */
function lastingHead({ reading: { lexemes } }: Scene, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (beginsKind(lexemes, i, Kind.lasting) && lexemes.owner[i] === i) return i
  return from
}

function firstPeriod(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if ((scene.periodAt[i] ?? -1) >= 0) return i
  return to
}

/** "kim ngạch xuất khẩu ⟨(lũy kế⟩ đến hết tháng 9)": a bracket that is cut off. */
function openBracket({ reading: { lexemes } }: Scene, from: number, to: number): number {
  for (let i = to - 1; i > from && !isMark(lexemes, i, ')'); i--) if (isMark(lexemes, i, '(')) return i
  return to
}

/** "EBITDA ⟨(lợi nhuận trước lãi, thuế và khấu hao)⟩": a bracket that spells out the short name before it. */
function beforeGloss({ reading: { lexemes } }: Scene, from: number, to: number): number {
  if (!isMark(lexemes, to - 1, ')') || !isMark(lexemes, from + 1, '(') || ((lexemes.shape[from] ?? 0) & Shape.upper) === 0) return to
  return (lexemes.end[from] ?? 0) - (lexemes.start[from] ?? 0) > 1 ? from + 1 : to
}

/** "xuất khẩu sang ⟨Nhật Bản⟩", "nhập khẩu từ ⟨Lào⟩": the other side of trade is no area of the report. */
function isDirected({ reading: { lexemes } }: Scene, last: number): boolean {
  const area = lexemes.owner[last] ?? last
  return isKind(lexemes, area, Kind.area) && DIRECTIONS.some((word) => isWord(lexemes, area - 1, word))
}

const DIRECTIONS = ['sang', 'từ', 'vào', 'tới', 'với'] as const

function isTrailing(scene: Scene, at: number): boolean {
  const { lexemes } = scene.reading
  if ((lexemes.mark[at] ?? 0) !== 0) return !isMark(lexemes, at, ')')
  // "trong 11 nhóm hàng ⟨có⟩ 7 nhóm": the verb of the next amount.
  if (isWord(lexemes, at, 'có')) return true
  // "hầu hết các tỉnh ⟨đều⟩": it belongs to the verb.
  if (BEFORE_VERB.some((word) => isWord(lexemes, at, word)) && !endsWord(lexemes, at)) return true
  // "khách ⟨trong nước⟩" are others than those from abroad.
  const word = lexemes.owner[at] ?? at
  return (isKind(lexemes, word, Kind.area) && !isWord(lexemes, word, 'trong')) || beginsKind(lexemes, at, Kind.joint)
}

const BEFORE_VERB = ['chỉ', 'cũng', 'vẫn', 'đang', 'đã', 'đều'] as const

/** "chứng ⟨chỉ⟩", "địa ⟨chỉ⟩", "không ⟨đều⟩": the end of a longer word. */
function endsWord(lexemes: Lexemes, at: number): boolean {
  return LONGER.some(([first, last]) => isWord(lexemes, at, last) && isWord(lexemes, at - 1, first))
}

const LONGER = [
  ['chứng', 'chỉ'],
  ['không', 'đều'],
  ['tín', 'chỉ'],
  ['đồng', 'đều'],
  ['địa', 'chỉ'],
] as const
