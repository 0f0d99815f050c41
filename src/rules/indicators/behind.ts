import { isKind, Kind } from '../../grammar/kinds.ts'
import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark, type Run } from '../../text/clauses.ts'
import { LexemeKind } from '../../text/lexer.ts'
import { nounPhraseAfter } from './counted-phrase.ts'
import { namesNothing } from './heads.ts'
import { Edge, edgesAt } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** "⟨40.101 tỷ đồng⟩ là số thu ngân sách": a sentence that opens with its amount says behind "là" what it is. */
export function definedAs(scene: Scene, { boundFrom, to, kind }: Quantity): Run | undefined {
  const { lexemes, division } = scene.reading
  const first = division.sentences[division.sentenceOf[boundFrom] ?? 0]?.from ?? 0
  const opens = boundFrom === first || (boundFrom - first <= OPENING && isMark(lexemes, boundFrom - 1, '-'))
  if (kind === 'count' || kind === 'bare' || !opens || !isWord(lexemes, to, 'là')) return undefined
  const isFigure = isKind(lexemes, to + 1, Kind.indicator) || (edgesAt(lexemes, to + 1) & Edge.head) !== 0
  const phrase = isFigure ? nounPhraseAfter(scene, to + 1, { nounEnd: to + 1, isOpen: false }) : undefined
  return phrase === undefined || namesNothing(scene, phrase) ? undefined : phrase
}

/** Lexemes before the dash behind which a sentence opens with its amount. */
const OPENING = 6

/** Lexemes between a place and "về". */
const LONGEST_PLACE = 12

/** "đứng thứ 82/190 quốc gia, tăng 9 bậc ⟨về chỉ số môi trường kinh doanh⟩": what is ranked is said behind its places. */
export function aboutAfter({ reading }: Scene, { to }: Quantity): Run | undefined {
  const { lexemes, division } = reading
  for (let i = to; i < to + LONGEST_PLACE && division.sentenceOf[i] === division.sentenceOf[to - 1]; i++) {
    if (!isWord(lexemes, i, 'về')) continue
    let end = i + 1
    while (end < i + LONGEST_PLACE && lexemes.kind[end] === LexemeKind.word && division.sentenceOf[end] === division.sentenceOf[i]) end++
    return end > i + 2 ? { from: i + 1, to: end } : undefined
  }
  return undefined
}

/** "tăng 50% số lượng người dùng và ⟨số lượng tài khoản⟩ tăng 30%": the last figure behind "và" is a subject of its own. */
export function joinedFigure({ reading: { lexemes } }: Scene, { from, to }: Run): Run | undefined {
  for (let i = to - 2; i > from; i--)
    if (isWord(lexemes, i, 'và') && (edgesAt(lexemes, i + 1) & Edge.head) !== 0) return { from: i + 1, to }
  return undefined
}

/** Lexemes between a percentage and "đến từ". */
const LONGEST_WHOLE = 4

/** "83% doanh thu đến từ ⟨ngành dầu ăn⟩": the part that a percentage of a whole comes from. */
export function sourceAfter(scene: Scene, { unit, to }: Quantity): Run | undefined {
  const { lexemes } = scene.reading
  if (unit !== '%') return undefined
  for (let i = to; i < to + LONGEST_WHOLE && lexemes.kind[i] === LexemeKind.word; i++) {
    if (!isWord(lexemes, i, 'đến') || !isWord(lexemes, i + 1, 'từ')) continue
    return nounPhraseAfter(scene, i + 2, { nounEnd: i + 2, isOpen: false })
  }
  return undefined
}
