import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMarkIn, type Run } from '../../text/clauses.ts'
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
export function inAspect(scene: Scene, amount: Quantity, thing: Thing): Thing {
  const aspect =
    aspectAfter(scene, amount.to) ?? (amount.kind === 'money' && thing.unit !== amount.unit ? valueBefore(scene, amount) : undefined)
  const whole = thing.whole ?? thing.subject
  if (aspect === undefined || whole.toLowerCase().startsWith(aspect)) return thing
  const named = thing.named !== undefined && VALUE.has(aspect) ? thing.named : undefined
  const rest = ASPECTS.find((word) => whole.toLowerCase().startsWith(`${word} `))?.length ?? -1
  return { ...thing, named, whole, subject: `${aspect} ${whole.slice(rest + 1)}` }
}

/** Whether a phrase is the aspect of the amount before it: "18% về ⟨lượng⟩ và". */
export function isAspect({ reading: { lexemes }, quantityAt }: Scene, { from }: Run): boolean {
  return isWord(lexemes, from - 1, 'về') && (quantityAt[from - 2] ?? -1) >= 0
}

function aspectAfter({ reading: { lexemes } }: Scene, at: number): string | undefined {
  if (!isWord(lexemes, at, 'về') || (edgesAt(lexemes, at + 1) & Edge.head) === 0) return undefined
  const end = afterEdge(lexemes, at + 1)
  const closes = end >= lexemes.count || isMarkIn(lexemes, end, ',.;)') || isWord(lexemes, end, 'và') || isWord(lexemes, end, 'so')
  return closes ? wordsOf(lexemes, at + 1, end).toLowerCase() : undefined
}

/** "trị giá ⟨hơn 4 tỷ USD⟩", "số tiền ⟨trên 1 tỷ đồng⟩" behind a count or a weight. */
export function valueBefore({ reading: { lexemes } }: Scene, { boundFrom }: Quantity): string | undefined {
  return PRICES.find(([first, second]) => isWord(lexemes, boundFrom - 1, second) && isWord(lexemes, boundFrom - 2, first))?.join(' ')
}

const PRICES = [
  ['số', 'tiền'],
  ['trị', 'giá'],
] as const
