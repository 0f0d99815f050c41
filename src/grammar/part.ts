import type { Bound, Value } from '../model.ts'
import type { Tail } from './amount.ts'

/** What the forms of quantities have in common, before the words around them are looked at. */
export interface Part {
  readonly dimension: Tail['dimension'] | 'bare'
  readonly value: Value
  readonly number: Value
  readonly power: number
  readonly unit: string | null
  readonly tail: Tail | undefined
  readonly of: number | undefined
  readonly plan: number | undefined
  readonly bound: Bound | undefined
  readonly words: boolean
}

/** What a ratio says that has no unit behind it: a multiple, a share, a place in a ranking. */
export type Ratio = Pick<Part, 'value' | 'number' | 'unit' | 'of' | 'bound' | 'words'>

/** A ratio as a part. */
export function ratioPart({ value, number, unit, of, bound, words }: Ratio): Part {
  return { dimension: 'ratio', value, number, power: 0, unit, tail: undefined, of, plan: undefined, bound, words }
}
