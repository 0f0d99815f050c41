import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import type { Lexemes } from '../../text/lexer.ts'
import type { Scene } from './scene.ts'

/** How far before a part its whole may stand, in lexemes. */
const REACH = 20

/** The whole that an amount is part of: its own ("17/18 chỉ tiêu"), or the same things counted right before: "trong 28 chỉ tiêu có ⟨18 chỉ tiêu⟩ đạt". */
export function wholeOf({ reading }: Scene, amount: Quantity, before: Quantity | undefined): number | null {
  if (amount.of !== null || before === undefined || amount.kind !== 'count' || before.unit !== amount.unit) return amount.of
  const { lexemes, division } = reading
  if (amount.from - before.to > REACH || division.clauseOf[before.from] !== division.clauseOf[amount.from]) return null
  if (!isWord(lexemes, amount.boundFrom - 1, 'có') || !isAmong(lexemes, before.boundFrom)) return null
  const { value } = before
  return typeof value === 'number' && typeof amount.value === 'number' && amount.value <= value ? value : null
}

/** "trong ⟨28 chỉ tiêu⟩" | "trong số" | "trong tổng số" */
function isAmong(lexemes: Lexemes, at: number): boolean {
  const from = isWord(lexemes, at - 1, 'số') ? (isWord(lexemes, at - 2, 'tổng') ? at - 2 : at - 1) : at
  return isWord(lexemes, from - 1, 'trong')
}
