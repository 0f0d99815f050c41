import { isKind, Kind } from '../../grammar/kinds.ts'
import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark, type Run } from '../../text/clauses.ts'
import { LexemeKind } from '../../text/lexer.ts'
import { afterEdge, afterWord, Edge, edgesAt, endsHead, nounPhraseBefore, skipLead } from './noun-phrase.ts'
import { isInLongerName, namesAt } from './of-area.ts'
import type { Scene } from './scene.ts'
import { unitFits } from './unit-fits.ts'

interface Fallback {
  readonly phrase: Run
  /** It is the growth of the phrase that is spoken of. */
  readonly isGrowth: boolean
}

/** How far back in its sentence the name may stand, in lexemes. */
const REACH = 200
/** Lexemes of what opens the longest sentence, and of its longest subject. */
const LONGEST_LEAD = 60
const LONGEST = 12

/**
 * The phrase that an amount is about when nothing stands between the verbs and it: the last catalogued name before it in its sentence
 * that can be measured so, or the subject at the head of the sentence. `undefined` where there is neither.
 *
 * "⟨Ngân sách nhà nước⟩ bội thu, đạt 941.300 tỷ đồng" | "⟨Thị phần ngành dầu⟩ đã tăng liên tục và đang đứng vị trí số 2"
 */
export function fallbackPhrase(scene: Scene, amount: Quantity): Fallback | undefined {
  const { lexemes, division } = scene.reading
  const from = division.sentences[division.sentenceOf[amount.from] ?? 0]?.from ?? 0
  // "xuất khẩu đạt 9 tỷ USD, ⟨tốc độ tăng⟩ bình quân 5 năm đạt 17%"
  let grows = false
  for (let i = amount.from - 1; i >= Math.max(from, amount.from - REACH); i--) {
    // "kim ngạch (gồm cả ⟨xuất khẩu⟩ tại chỗ) đạt 5 tỷ USD": brackets add to what stands before them, and name nothing outside.
    if (scene.inBrackets[i] === 1 && scene.inBrackets[amount.from] === 0) continue
    if ((edgesAt(lexemes, i) & Edge.growth) !== 0 && lexemes.owner[i] === i) grows = true
    // "từ 4,8% ⟨GDP⟩ lên 5,3%": what completes an amount is no thing of the next.
    if ((scene.quantityAt[i] ?? -1) < 0 && (scene.quantityAt[i - 1] ?? -1) >= 0) continue
    // "xuất ⟨nhập khẩu⟩" is another name.
    if (!isKind(lexemes, i, Kind.indicator) || isInLongerName(lexemes, i) || !namesAt(lexemes, i).some((name) => unitFits(name, amount)))
      continue
    // "⟨Ngành thép⟩ có tốc độ tăng trưởng khá, đạt 15%": whose growth it is stands at the head.
    const isGrowth = (edgesAt(lexemes, i) & Edge.growth) !== 0
    const owner = isGrowth ? headBefore(scene, from, i) : undefined
    const name = { from: i, to: nominalEnd(scene, i, amount.from) }
    return { phrase: owner ?? withGoods(scene, name) ?? name, isGrowth: isGrowth || (grows && amount.unit === '%') }
  }
  const phrase = amount.kind === 'bare' ? undefined : headPhrase(scene, amount.from)
  return phrase && { phrase, isGrowth: false }
}

/** "⟨nhóm hàng cần nhập khẩu⟩ …, giảm 3%": a name of trade with the noun before it, which has that trade. */
function withGoods(scene: Scene, { from, to }: Run): Run | undefined {
  const { lexemes, division } = scene.reading
  const isBare = (lexemes.phraseEnd[from] ?? from) <= from + 2 && !isWord(lexemes, from, 'tổng')
  if (!isBare || !namesAt(lexemes, from).some(({ id }) => id === 'exports' || id === 'imports')) return undefined
  const first = division.sentences[division.sentenceOf[from] ?? 0]?.from ?? from
  const phrase = nounPhraseBefore(scene, to, { limit: first, afterVerb: true })
  return phrase !== undefined && phrase.from < from ? phrase : undefined
}

/** "giá trị xuất khẩu ⟨gỗ⟩ tăng mạnh là": where the noun phrase of a name ends. */
function nominalEnd(scene: Scene, from: number, limit: number): number {
  const { lexemes } = scene.reading
  let to = lexemes.phraseEnd[from] ?? from + 1
  while (to < limit && to - from <= LONGEST && lexemes.kind[to] === LexemeKind.word && !endsHead(scene, to)) to = afterWord(lexemes, to)
  return Math.min(to, limit)
}

/** Lexemes of the longest topic. */
const LONGEST_TOPIC = 30

/** "Về ⟨chỉ số hài lòng của người dân⟩, Hải Phòng đạt 90,59%": what a sentence names as its topic. */
export function topicPhrase(scene: Scene, to: number): Run | undefined {
  const { lexemes, division } = scene.reading
  const first = division.sentences[division.sentenceOf[to - 1] ?? 0]?.from ?? to
  if (!isWord(lexemes, first, 'về')) return undefined
  const from = skipLead(scene, first + 1, to)
  for (let i = from; i < Math.min(to, from + LONGEST_TOPIC); i++) {
    if ((scene.quantityAt[i] ?? -1) >= 0) return undefined
    if (isMark(lexemes, i, ',')) return i > from ? { from, to: i } : undefined
  }
  return undefined
}

/** "Bộ Kế hoạch cho rằng ⟨mục tiêu⟩ …": what is reported begins after the verb of reporting. */
function clauseStart({ reading: { lexemes } }: Scene, first: number, limit: number): number {
  let from = first
  for (let i = first; i < Math.min(limit, first + LONGEST_LEAD); i++) {
    const edges = edgesAt(lexemes, i)
    if ((edges & (Edge.clause | Edge.verb)) === (Edge.clause | Edge.verb)) from = afterEdge(lexemes, i)
  }
  return from
}

/** The noun phrase at the head of the sentence of a lexeme, up to its first verb and before the lexeme. */
export function headPhrase(scene: Scene, at: number): Run | undefined {
  const { sentences, sentenceOf } = scene.reading.division
  return headBefore(scene, sentences[sentenceOf[at] ?? 0]?.from ?? 0, at)
}

function headBefore(scene: Scene, first: number, limit: number): Run | undefined {
  const { lexemes } = scene.reading
  const from = skipLead(scene, clauseStart(scene, first, limit), Math.min(limit, first + LONGEST_LEAD))
  let to = from
  while (to < limit && to - from <= LONGEST && lexemes.kind[to] === LexemeKind.word && !endsHead(scene, to))
    to = isKind(lexemes, to, Kind.indicator) ? (lexemes.phraseEnd[to] ?? to + 1) : afterWord(lexemes, to)
  return to > from + 1 && to < limit && to - from <= LONGEST ? { from, to } : undefined
}
