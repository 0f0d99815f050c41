import { isMark } from '../text/clauses.ts'
import type { Lexemes } from '../text/lexer.ts'
import type { DesignationKind, Designator } from '../vocab/designators.ts'
import { readAmount } from './amount.ts'
import { isKind, Kind } from './kinds.ts'
import { goesOn, textAt } from './phrase.ts'
import { readRange } from './range.ts'
import { isRanked } from './ranking.ts'

/**
 * What a number names after a word that takes a number for its name; `undefined` where it is a quantity all the same.
 *
 * "Điều 5" | "lần thứ 18" | "số 12" | "nhóm 2", but "nhóm 12 hộ" | "kế hoạch 500 triệu đồng" | "xếp thứ 5"
 */
export function designatorBefore(lexemes: Lexemes, at: number): DesignationKind | undefined {
  for (let i = at - 1; i >= 0 && i >= at - LONGEST; i--) {
    if (!goesOn(lexemes, i + 1)) return undefined
    if (lexemes.owner[i] !== i || lexemes.phraseEnd[i] !== at || !isKind(lexemes, i, Kind.designator)) continue
    if (isRanked(lexemes, at, 0)) return undefined
    const { kind, unless } = lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.designator) as Designator
    return unless !== undefined && isQuantity(lexemes, at, unless) ? undefined : kind
  }
  return undefined
}

const LONGEST = 4

/** A number with a unit, a multiplier, a fraction or a whole, or a large one, says how much even after "nhóm" or "kế hoạch". */
function isQuantity(lexemes: Lexemes, at: number, unless: 'unit' | 'noun'): boolean {
  const amount = readRange(lexemes, at)?.value.high ?? readAmount(lexemes, at)?.value
  if (amount === undefined) return false
  const { number, tail } = amount
  if (number.power > 0 || textAt(lexemes, at).includes(',') || number.decimal.length > MOST_DIGITS) return true
  if (tail !== undefined && tail.dimension !== 'count') return tail.dimension !== 'time' && tail.dimension !== 'age'
  return unless === 'noun' && (tail?.known === true || isMark(lexemes, at + 1, '/'))
}

const MOST_DIGITS = 5
