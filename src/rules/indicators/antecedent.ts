import { beginsKind } from '../../grammar/kinds.ts'
import { isWord, textAt } from '../../grammar/phrase.ts'
import { type IndicatorName, isKind, Kind } from '../../grammar/words.ts'
import type { Run } from '../../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../../text/lexer.ts'
import { wordsOf } from '../../text/reading.ts'
import { ANAPHORS, FIGURES_AGAIN } from '../../vocab/anaphors.ts'
import { type Named, namedAs } from './name.ts'
import { afterWord, endsHead } from './noun-phrase.ts'
import { isInLongerName, isNeutral, isWhole, namesAt } from './of-area.ts'
import type { Scene } from './scene.ts'

/** How far back the name may stand, in lexemes. */
const REACH = 160

/** Syllables of the longest head. */
const LONGEST = 6

const WORDS = new Map<string, readonly string[]>(ANAPHORS.map(({ text, of }) => [text, of]))
const FIRST_WORDS = new Set<string>(ANAPHORS.map(({ text }) => text.split(' ', 1).join()))

/**
 * The indicator that a phrase without a name of its own takes up from what was said shortly before; `undefined` where it takes up none.
 *
 * "Xuất khẩu vượt kế hoạch với ⟨kim ngạch⟩ đạt 5,8 triệu USD" | "tham gia BHYT đạt ⟨tỷ lệ bao phủ⟩ 92%"
 */
export function antecedent(scene: Scene, phrase: Run, fits: (name: IndicatorName) => boolean): Named | undefined {
  const found = nameBefore(scene, phrase, fits)
  return found === undefined || !standsWhole(scene, found.to) ? undefined : namedAs(found.name, phrase)
}

/** What a phrase without a name takes up where that is a part: "xuất khẩu ⟨gạo⟩ gặp khó khăn khi ⟨kim ngạch⟩ chỉ đạt": from the name to the end of its noun phrase. */
export function partTakenUp(scene: Scene, phrase: Run): Run | undefined {
  const found = nameBefore(scene, phrase, () => true)
  const { lexemes, division } = scene.reading
  if (found === undefined || division.sentenceOf[found.from] !== division.sentenceOf[phrase.from] || standsWhole(scene, found.to))
    return undefined
  let to = found.to
  while (
    to < phrase.from &&
    to - found.to < LONGEST &&
    lexemes.kind[to] === LexemeKind.word &&
    !endsHead(scene, to) &&
    !isQuality(lexemes, to)
  )
    to = afterWord(lexemes, to)
  return { from: found.from, to: isWord(lexemes, to - 1, 'sang') ? to - 1 : to }
}

/** "thị trường xuất khẩu ⟨lớn nhất⟩": of what it is said, not what is traded. */
function isQuality(lexemes: Lexemes, at: number): boolean {
  return QUALITIES.some((word) => isWord(lexemes, at, word))
}

const QUALITIES = ['chính', 'chủ', 'hàng', 'lớn', 'nhỏ', 'quan'] as const

interface NameBefore extends Run {
  readonly name: IndicatorName
}

/** The nearest name before a phrase that its head may stand for. */
function nameBefore(scene: Scene, { from, to }: Run, fits: (name: IndicatorName) => boolean): NameBefore | undefined {
  const { quantityAt, reading } = scene
  const { lexemes, division } = reading
  const ids = anaphorAt(scene, { from, to })
  if (ids === undefined) return undefined
  // "12 nghìn chiếc được nhập khẩu ⟨với trị giá⟩ 9 triệu USD": the value of what was counted.
  const isOfOwn = isWord(lexemes, from - 1, 'với')
  const lowest = Math.max(isOfOwn ? (division.sentences[division.sentenceOf[from] ?? 0]?.from ?? 0) : 0, from - REACH)
  if (isOfOwn && quantityAt.subarray(lowest, from).some((quantity) => quantity >= 0)) return undefined
  for (let i = from - 1; i >= lowest; i--) {
    // "xuất ⟨nhập khẩu⟩" is another name.
    if (!isKind(lexemes, i, Kind.indicator) || isInLongerName(lexemes, i)) continue
    const name = namesAt(lexemes, i).find((each) => ids.includes(each.id) && fits(each))
    if (name !== undefined) return { name, from: i, to: lexemes.phraseEnd[i] ?? i + 1 }
  }
  return undefined
}

/** Whether a name ends before a lexeme: "xuất khẩu ⟨gạo⟩" is the figure of goods, and so is what is said of it afterwards. */
function standsWhole(scene: Scene, at: number): boolean {
  const { lexemes } = scene.reading
  return (
    lexemes.kind[at] !== LexemeKind.word || isNeutral(scene, at) || endsHead(scene, at) || beginsKind(lexemes, at, Kind.joint | Kind.status)
  )
}

/** Indicators that the head of a phrase may stand for, when only areas and the like follow it: "số thu riêng trên địa bàn". */
function anaphorAt(scene: Scene, { from, to }: Run): readonly string[] | undefined {
  if (!FIRST_WORDS.has(textAt(scene.reading.lexemes, from).toLowerCase())) return undefined
  for (let end = Math.min(to, from + LONGEST); end > from; end--) {
    const ids = WORDS.get(wordsOf(scene.reading.lexemes, from, end).toLowerCase())
    if (ids !== undefined) return isWhole(scene, end, to) ? ids : undefined
  }
  return undefined
}

/**
 * Whether a name of trade is that of the goods or firms of which the whole trade was told.
 *
 * "tổng kim ngạch xuất nhập khẩu nông sản đạt 72 tỷ USD, trong đó ⟨xuất khẩu⟩ đạt 41 tỷ USD"
 */
export function isOfPart(scene: Scene, at: number, isBalance: boolean): boolean {
  const { lexemes, division } = scene.reading
  const sentence = division.sentences[division.sentenceOf[at] ?? 0]?.from ?? at
  const lowest = Math.max(opensParts(lexemes, sentence) ? sentence - REACH : sentence, at - REACH, 0)
  // "xuất nhập khẩu nông sản đạt 52 tỷ USD; ⟨xuất siêu⟩ 7 tỷ USD": the balance of a trade is said beside it.
  let parted = isBalance
  for (let i = at - 1; i >= lowest; i--) {
    parted ||= opensParts(lexemes, i)
    const isTrade = parted && isKind(lexemes, i, Kind.indicator) && namesAt(lexemes, i).some(({ id }) => id === 'trade-turnover')
    if (isTrade && !isInLongerName(lexemes, i)) return !standsWhole(scene, lexemes.phraseEnd[i] ?? i + 1)
  }
  return false
}

/** "trong đó" */
function opensParts(lexemes: Lexemes, at: number): boolean {
  return isWord(lexemes, at, 'trong') && isWord(lexemes, at + 1, 'đó')
}

const AGAIN = new Set<string>(FIGURES_AGAIN)

/** Whether a phrase means the figure that was given last: "⟨con số này⟩ bằng 45% dự toán", "⟨mức vốn này⟩". */
export function pointsBack({ reading: { lexemes } }: Scene, { from, to }: Run): boolean {
  return isWord(lexemes, to - 1, 'này') && AGAIN.has(wordsOf(lexemes, from, to - 1).toLowerCase())
}
