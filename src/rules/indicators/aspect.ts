import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark, isMarkIn, type Run } from '../../text/clauses.ts'
import type { Lexemes } from '../../text/lexer.ts'
import { wordsOf } from '../../text/reading.ts'
import { afterEdge, Edge, edgesAt } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import type { Thing } from './thing.ts'

/** Sides that a subject may begin with already. */
const ASPECTS = ['giá trị', 'khối lượng', 'kim ngạch', 'lượng', 'số lượng', 'trị giá'] as const

/** Amounts of trade that are the indicator itself, not a side of it. */
const VALUE = new Set(['giá trị', 'kim ngạch', 'trị giá'])

/**
 * The thing seen from the side that stands after or before the amount.
 *
 * "nhập khẩu thép …, tăng 18% về ⟨lượng⟩ và 7% về ⟨trị giá⟩" | "2 triệu tấn thép, ⟨trị giá⟩ 1 tỷ USD"
 */
export function inAspect(scene: Scene, amount: Quantity, told: Thing): Thing {
  const aspect =
    aspectAfter(scene, amount.to) ?? (amount.kind === 'money' && told.unit !== amount.unit ? valueBefore(scene, amount) : undefined)
  if (aspect === undefined) return told
  if (aspect === 'số tiền' && isPaid(told)) return { ...told, named: undefined, subject: aspect }
  // "tăng 15% về số dự án và ⟨108%⟩ về vốn": of what was spoken of before its projects.
  const thing = told.aside ?? told
  const whole = thing.whole ?? thing.subject
  const lower = whole.toLowerCase()
  if (
    (lower.startsWith(aspect) && sidesOf(whole) === undefined) ||
    (!SIDES.has(aspect) && lower.includes(aspect.replace(/^(số|tổng) /, '')))
  )
    return thing
  const named = thing.named !== undefined && VALUE.has(aspect) ? thing.named : undefined
  return { ...thing, named, whole, subject: `${aspect} ${withoutSides(whole)}` }
}

const SIDES = new Set<string>(ASPECTS)

/**
 * The subject of an amount, from the side that it is of where its thing names two: "⟨khối lượng⟩ và trị giá xuất khẩu chè đạt ⟨84 nghìn tấn⟩ và 134 triệu
 * USD". A percentage may be of either.
 */
export function subjectOf({ kind }: Quantity, { subject }: Thing): string {
  const sides = sidesOf(subject)
  if (sides === undefined || (kind !== 'money' && kind !== 'measure' && kind !== 'count')) return subject
  const side = sides.find((word) => VALUE.has(word.toLowerCase()) === (kind === 'money'))
  return side === undefined ? subject : `${side} ${withoutSides(subject)}`
}

/** "khối lượng và trị giá …": the two sides that words begin with. */
function sidesOf(words: string): readonly string[] | undefined {
  const one = ASPECTS.find((word) => words.toLowerCase().startsWith(`${word} và `))
  if (one === undefined) return undefined
  const rest = words.slice(one.length + ' và '.length)
  const other = ASPECTS.find((word) => rest.toLowerCase().startsWith(`${word} `))
  return other && [words.slice(0, one.length), rest.slice(0, other.length)]
}

/** "truy thu 12 đơn vị với ⟨số tiền⟩ 3 tỷ đồng": money is not of those whom it is taken from or given to, but of what it buys ("850 thẻ"). */
export function isPaid(previous: Thing | undefined): boolean {
  return previous?.unit == null || PAID.some((word) => previous.unit?.startsWith(word))
}

/** First syllables of persons, bodies and cases that pay or are paid. */
const PAID = [
  '%',
  'cá nhân',
  'cơ sở',
  'doanh nghiệp',
  'hộ',
  'lượt',
  'người',
  'tập thể',
  'trường hợp',
  'tổ chức',
  'vụ',
  'đơn vị',
  'đối tượng',
] as const

/** "tổng lượng xuất khẩu", "khối lượng và trị giá xuất khẩu": what is seen from these sides. */
function withoutSides(whole: string): string {
  const side = ASPECTS.find((word) => whole.toLowerCase().startsWith(`${word} `))
  if (side !== undefined) return withoutSides(whole.slice(side.length + 1))
  return JOINTS.reduce(
    (rest, joint) =>
      rest.toLowerCase().startsWith(joint) && isSide(rest.slice(joint.length)) ? withoutSides(rest.slice(joint.length)) : rest,
    whole,
  )
}

const JOINTS = ['tổng ', 'và '] as const

/** Whether words begin with a side from which something is seen. */
export function isSide(words: string): boolean {
  return ASPECTS.some((word) => words.toLowerCase().startsWith(`${word} `))
}

/** "giảm 35% (tương đương 1 tỷ USD) ⟨về kim ngạch⟩": index after a short bracket that opens at a lexeme. */
export function afterBracket(lexemes: Lexemes, at: number): number {
  if (!isMark(lexemes, at, '(')) return at
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++) if (isMark(lexemes, i, ')')) return i + 1
  return at
}

/** Lexemes of the longest bracket between a change and what it is told of. */
const LONGEST_BRACKET = 12

/** Whether a phrase is the aspect of the amount before it: "18% về ⟨lượng⟩ và". */
export function isAspect({ reading: { lexemes }, quantityAt }: Scene, { from }: Run): boolean {
  return isWord(lexemes, from - 1, 'về') && (quantityAt[from - 2] ?? -1) >= 0
}

function aspectAfter({ reading: { lexemes } }: Scene, to: number): string | undefined {
  const at = afterBracket(lexemes, to)
  if (!isWord(lexemes, at, 'về') || (edgesAt(lexemes, at + 1) & Edge.head) === 0) return undefined
  const end = afterEdge(lexemes, at + 1)
  const closes = end >= lexemes.count || isMarkIn(lexemes, end, ',.;)') || isWord(lexemes, end, 'và') || isWord(lexemes, end, 'so')
  return closes ? wordsOf(lexemes, at + 1, end).toLowerCase() : undefined
}

/** "trị giá ⟨hơn 4 tỷ USD⟩", "số tiền đạt ⟨trên 1 tỷ đồng⟩" behind a count or a weight. */
function valueBefore(scene: Scene, amount: Quantity): string | undefined {
  return priceBefore(scene, amount)?.words
}

/** "11 chiếc được nhập khẩu ⟨với trị giá⟩ 2 tỷ đồng": it stands as a noun of its own, so what was done before is not done to it. */
export function isWithValue(scene: Scene, amount: Quantity): boolean {
  const price = priceBefore(scene, amount)
  return price !== undefined && isWord(scene.reading.lexemes, price.from - 1, 'với')
}

function priceBefore(
  { reading: { lexemes } }: Scene,
  { boundFrom }: Quantity,
): { readonly words: string; readonly from: number } | undefined {
  const to = REACHING.some((word) => isWord(lexemes, boundFrom - 1, word)) ? boundFrom - 1 : boundFrom
  const pair = PRICES.find(([first, second]) => isWord(lexemes, to - 1, second) && isWord(lexemes, to - 2, first))
  return pair && { words: pair.join(' '), from: to - 2 }
}

/** "trị giá ⟨đạt⟩ 5 tỷ đồng" */
const REACHING = ['là', 'ước', 'đạt'] as const

const PRICES = [
  ['số', 'tiền'],
  ['trị', 'giá'],
] as const
