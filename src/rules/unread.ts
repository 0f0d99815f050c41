import type { Evidence } from '../model.ts'
import { LexemeKind } from '../text/lexer.ts'
import { evidenceOf } from '../text/reading.ts'
import type { Statement } from './indicators/indicators.ts'
import type { Scene } from './indicators/scene.ts'
import { Claim } from './tables/find.ts'

/** What claimed numbers. */
export interface Claims {
  readonly statements: readonly Statement[]
  /** One a lexeme: what has claimed it. */
  readonly taken: Uint8Array
}

/** Every number that nothing claimed: quantities that no statement was made of, and numbers that are no quantity, date or name. */
export function findUnread(scene: Scene, { statements, taken }: Claims): Evidence[] {
  const { reading } = scene
  const stated = new Set(statements.map(({ amount }) => amount))
  const loose = scene.quantities.filter((quantity) => !stated.has(quantity)).map(({ from, to }) => ({ from, to }))
  for (let i = 0; i < reading.lexemes.count; i++) {
    const isLoose = taken[i] === Claim.free || taken[i] === Claim.withheld
    if (reading.lexemes.kind[i] === LexemeKind.number && isLoose) loose.push({ from: i, to: i + 1 })
  }
  return loose.sort((a, b) => a.from - b.from).map(({ from, to }) => evidenceOf(reading, from, to))
}
