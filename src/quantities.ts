import { findDates } from './grammar/dates.ts'
import { findDesignations } from './grammar/designation.ts'
import { findQuantities } from './grammar/find-quantities.ts'
import type { Quantity } from './grammar/quantity.ts'
import { lexicon } from './grammar/words.ts'
import type { Evidence } from './model.ts'
import { evidenceOf, readText } from './text/reading.ts'

/** A quantity that a text states, with the words that state it; its bound word stands before them. */
export interface StatedQuantity extends Omit<Quantity, 'from' | 'to' | 'boundFrom' | 'unitFrom'> {
  readonly evidence: Evidence
}

/**
 * Every quantity of a text in its order: money, ratios, measures, counted things and bare numbers. Dates, durations, document numbers,
 * ordinals and names that hold a number are none.
 */
export function quantities(text: string): StatedQuantity[] {
  const reading = readText(text, lexicon())
  const taken = new Uint8Array(reading.lexemes.count)
  findDates(reading, taken)
  findDesignations(reading, taken)
  return findQuantities(reading, taken).map(({ from, to, boundFrom: _, unitFrom: __, ...quantity }) => ({
    ...quantity,
    evidence: evidenceOf(reading, from, to),
  }))
}
