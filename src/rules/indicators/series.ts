import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark, isMarkIn } from '../../text/clauses.ts'
import type { Scene } from './scene.ts'

/** The lexemes within which "lần lượt" or "tương ứng" stands before the first number of a series. */
const REACH = 5
/** … within a bracket. */
const LONGEST_LEAD = 14

/**
 * How many amounts a series has whose numbers belong one by one to as many things named before: "tăng tương ứng ⟨34%⟩ và ⟨89%⟩". 0 where
 * the amount at `index` begins none.
 */
export function seriesLength(scene: Scene, index: number): number {
  const first = scene.quantities[index]
  if (first === undefined || !isRespective(scene, first)) return 0
  let length = 1
  for (let next = scene.quantities[index + 1]; next !== undefined; next = scene.quantities[index + length]) {
    const before = scene.quantities[index + length - 1]
    if (
      before === undefined ||
      (next.unit !== first.unit && (next.kind !== 'count' || first.kind !== 'count')) ||
      !isJoined(scene, before, next)
    )
      break
    length++
  }
  return length > 1 ? length : 0
}

function isRespective({ reading: { lexemes }, inBrackets }: Scene, { boundFrom }: Quantity): boolean {
  // "(cơ cấu ⟨tương ứng⟩ của cùng kỳ năm 2016 là: 15%; 33%)": a bracket that opens with its series.
  const reach = inBrackets[boundFrom] === 1 ? LONGEST_LEAD : REACH
  for (let i = boundFrom - 1; i >= Math.max(0, boundFrom - reach) && !isMark(lexemes, i, '('); i--) {
    const second = isWord(lexemes, i + 1, 'lượt') ? 'lần' : isWord(lexemes, i + 1, 'ứng') ? 'tương' : undefined
    if (second !== undefined && isWord(lexemes, i, second)) return true
  }
  return false
}

/** "34% ⟨và⟩ 89%" | "5%⟨,⟩ 6%" | "15%⟨;⟩ 33%": nothing but the joint between them. */
function isJoined({ reading: { lexemes } }: Scene, before: Quantity, next: Quantity): boolean {
  return next.boundFrom === before.to + 1 && (isMarkIn(lexemes, before.to, ',;') || isWord(lexemes, before.to, 'và'))
}
