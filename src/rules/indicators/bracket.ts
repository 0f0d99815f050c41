import { isWord } from '../../grammar/phrase.ts'
import { isMark, type Run } from '../../text/clauses.ts'
import type { Lexemes } from '../../text/lexer.ts'
import { apartPhrase } from './apart.ts'
import { belongsBefore, isPlanOnly } from './before.ts'
import { itemPhrase, upToVerb } from './item.ts'
import { Edge, edgesAt, nounPhraseBefore } from './noun-phrase.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'

/** "sản xuất trang phục (tăng 10,18%)": the phrase right before the bracket that holds nothing but the statement. */
export function phraseBeforeBracket(scene: Scene, predicate: Predicate, limit: number): Run | undefined {
  const opening = predicate.from - 1
  if (opening < limit || !isMark(scene.reading.lexemes, opening, '(')) return undefined
  const item = apartPhrase(scene, predicate.from, limit)?.phrase ?? itemPhrase(scene, { ...predicate, from: opening }, limit)
  if (item !== undefined) return exampleIn(scene, item) ?? upToVerb(scene, item)
  const found = nounPhraseBefore(scene, opening, { limit, afterVerb: true })
  const opens = found !== undefined && (found.from === limit || opensFigure(scene, found.from))
  return opens && found.to === opening && !isPlanOnly(scene, found) && !belongsBefore(scene, found) ? found : undefined
}

/** A part of a list: "như ⟨thủy sản⟩ (tăng 38%), dây điện (31%) và ⟨gạo⟩ (5%)". */
function isListed(lexemes: Lexemes, from: number): boolean {
  if (isWord(lexemes, from, 'cao') || isWord(lexemes, from, 'thấp')) return false
  if (isWord(lexemes, from - 1, 'và')) return isMark(lexemes, from - 2, ')')
  return isWord(lexemes, from - 1, 'như') || isWord(lexemes, from - 1, 'gồm')
}

/** "các mặt hàng chính như ⟨thủy sản⟩": the first of those that are named, each with its own figure. */
function exampleIn({ reading: { lexemes } }: Scene, { from, to }: Run): Run | undefined {
  for (let i = to - 2; i > from && to - i <= LONGEST_EXAMPLE; i--) if (isWord(lexemes, i, 'như')) return { from: i + 1, to }
  return undefined
}

/** Lexemes from "như" to the end of the first example. */
const LONGEST_EXAMPLE = 9

/** After a mark, in a list, or a noun that names a figure: "do ⟨giá thức ăn⟩ (chiếm 65%)"; not "tăng về ⟨lượng⟩ (8%)", "ở ⟨mức thấp⟩ (2%)". */
function opensFigure({ reading: { lexemes } }: Scene, from: number): boolean {
  if ((lexemes.mark[from - 1] ?? 0) !== 0 || isListed(lexemes, from)) return true
  return (edgesAt(lexemes, from) & Edge.head) !== 0 && !isWord(lexemes, from - 1, 'về') && !isWord(lexemes, from - 1, 'ở')
}
