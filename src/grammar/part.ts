import type { Bound, Value } from '../model.ts'
import type { Tail } from './amount.ts'

/** What the forms of quantities have in common, before the words around them are looked at. */
export interface Part {
  readonly dimension: Tail['dimension'] | 'bare'
  readonly value: Value
  readonly number: Value
  readonly power: number
  readonly unit: string | null
  readonly tail?: Tail | undefined
  readonly of?: number
  readonly plan?: number
  readonly bound?: Bound
  readonly words: boolean
}
