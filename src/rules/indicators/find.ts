import { findBases } from '../../grammar/base.ts'
import { type DateMention, findDates } from '../../grammar/dates.ts'
import { findDesignations } from '../../grammar/designation.ts'
import { findQuantities } from '../../grammar/find-quantities.ts'
import type { Reading } from '../../text/reading.ts'
import { Claim, findTables, type Table } from '../tables/find.ts'
import { buildScene, type Scene } from './scene.ts'

/** What the grammar finds in a text, in the order in which its recognizers may claim a number: dates, designations, quantities. */
export interface Findings {
  readonly dates: readonly DateMention[]
  readonly scene: Scene
  /** One a lexeme: 1 where a recognizer has claimed it. */
  readonly taken: Uint8Array
  readonly tables: readonly Table[]
}

/** Runs the recognizers of numbers over a text. */
export function findNumbers(reading: Reading): Findings {
  const taken = new Uint8Array(reading.lexemes.count)
  const dates = findDates(reading, taken)
  const bases = findBases(reading, dates)
  const tables = findTables(reading, taken)
  findDesignations(reading, taken)
  const quantities = findQuantities(reading, taken)
  const periods = dates.filter(({ use, from }) => use === 'statement' && taken[from] !== Claim.heading)
  return { dates, taken, tables, scene: buildScene(reading, { quantities, periods, bases }) }
}
