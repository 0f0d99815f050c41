import { isMark } from '../text/clauses.ts'
import type { Lexemes } from '../text/lexer.ts'
import type { DesignationKind, Designator } from '../vocab/designators.ts'
import { readAmount } from './amount.ts'
import { isCapitalised, isYearAt } from './counted.ts'
import { isKind, Kind } from './kinds.ts'
import { goesOn, phraseBefore, textAt } from './phrase.ts'
import { readRange } from './range.ts'
import { isRanked } from './ranking.ts'

/**
 * What a number names after a word that takes a number for its name; `undefined` where it is a quantity all the same.
 *
 * "Điều 5" | "lần thứ 18" | "số 12" | "nhóm 2", but "nhóm 12 hộ" | "kế hoạch 500 triệu đồng" | "xếp thứ 5"
 */
export function designatorBefore(lexemes: Lexemes, at: number): DesignationKind | undefined {
  if (!goesOn(lexemes, at)) return undefined
  const found = phraseBefore(lexemes, at, { kind: Kind.designator, lowest: 0 })
  if (found === undefined || isInsideWord(lexemes, found.at) || isRanked(lexemes, at, 0)) return undefined
  const { kind, unless } = lexemes.lexicon.meaning(found.phrase, Kind.designator) as Designator
  return unless !== undefined && isQuantity(lexemes, at, unless) ? undefined : kind
}

/** "chỉ số 105": a part of a longer noun is no designator; it is one in "ra quyết định 53". */
function isInsideWord(lexemes: Lexemes, i: number): boolean {
  const owner = lexemes.owner[i] ?? i
  return owner !== i && isKind(lexemes, owner, Kind.counted | Kind.indicator | Kind.functional | Kind.unit | Kind.bound)
}

/** A number with a unit, a multiplier, a fraction or a whole, or a large one, says how much even after "nhóm" or "kế hoạch". */
function isQuantity(lexemes: Lexemes, at: number, unless: 'unit' | 'noun'): boolean {
  const amount = readRange(lexemes, at)?.value.high ?? readAmount(lexemes, at)?.value
  if (amount === undefined) return false
  const { number, tail } = amount
  if (number.power > 0 || textAt(lexemes, at).includes(',') || number.decimal.length > MOST_DIGITS) return true
  if (tail !== undefined && tail.dimension !== 'count') return tail.dimension !== 'time' && tail.dimension !== 'age'
  // "bến số 1 Cảng Hòn Mun"
  const isCounted = tail?.known === true && !(isCapitalised(lexemes, tail.from) && number.decimal.length <= 2)
  return unless === 'noun' && (isCounted || (isMark(lexemes, at + 1, '/') && !isYearAt(lexemes, at + 2)))
}

const MOST_DIGITS = 5
