import type { Base } from '../../grammar/base.ts'
import type { DateMention } from '../../grammar/dates.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark } from '../../text/clauses.ts'
import type { Reading } from '../../text/reading.ts'

/** Everything the grammar found in one report, with tables that say what covers a lexeme. */
export interface Scene {
  readonly reading: Reading
  readonly quantities: readonly Quantity[]
  /** Dates and periods of statements: no stamps, no dates of documents, no bases. */
  readonly periods: readonly DateMention[]
  readonly bases: readonly Base[]
  /** Index of the quantity, period or base that covers each lexeme; -1 where there is none. */
  readonly quantityAt: Int32Array
  readonly periodAt: Int32Array
  readonly baseAt: Int32Array
  /** 1 for each lexeme inside round brackets. */
  readonly inBrackets: Uint8Array
}

export interface Found {
  readonly quantities: readonly Quantity[]
  readonly periods: readonly DateMention[]
  readonly bases: readonly Base[]
}

/** The base that covers a lexeme. No array is asked for its element -1: that is a property like any other, and slow. */
export function baseCovering({ bases, baseAt }: Scene, at: number): Base | undefined {
  const index = baseAt[at] ?? -1
  return index < 0 ? undefined : bases[index]
}

/** The period that covers a lexeme. */
export function periodCovering({ periods, periodAt }: Scene, at: number): DateMention | undefined {
  const index = periodAt[at] ?? -1
  return index < 0 ? undefined : periods[index]
}

export function buildScene(reading: Reading, { quantities, periods, bases }: Found): Scene {
  const { count } = reading.lexemes
  return {
    reading,
    quantities,
    periods,
    bases,
    quantityAt: cover(count, quantities),
    periodAt: cover(count, periods),
    baseAt: cover(count, bases),
    inBrackets: bracketed(reading),
  }
}

/** Brackets do not reach beyond their sentence, closed or not. */
function bracketed({ lexemes, division }: Reading): Uint8Array {
  const inside = new Uint8Array(lexemes.count)
  let open = 0
  for (let i = 0; i < lexemes.count; i++) {
    if (division.sentenceOf[i] !== division.sentenceOf[i - 1]) open = 0
    if (isMark(lexemes, i, '(')) open = 1
    inside[i] = open
    if (isMark(lexemes, i, ')')) open = 0
  }
  return inside
}

function cover(count: number, runs: readonly { readonly from: number; readonly to: number }[]): Int32Array {
  const at = new Int32Array(count).fill(-1)
  runs.forEach((run, index) => {
    at.fill(index, run.from, run.to)
  })
  return at
}
