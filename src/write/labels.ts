import { INDICATORS } from '../vocab/indicators.ts'
import type { Vocabulary } from '../vocab/vocabulary.ts'

/** Names of an indicator. */
export interface Label {
  readonly vi: string
  readonly en: string
}

/** Names of the indicators that the user's own vocabulary adds, by id. */
export type Labels = ReadonlyMap<string, Label>

/** No names besides those of the catalogue. */
export const NO_LABELS: Labels = new Map()

let catalogue: Labels | undefined

/** The names of an indicator, the user's own first; `undefined` for what has no id. */
export function indicatorLabel(id: string | null, labels: Labels): Label | undefined {
  if (id === null) return undefined
  catalogue ??= new Map(INDICATORS.map(({ id: known, vi, en }) => [known, { vi, en }]))
  return labels.get(id) ?? catalogue.get(id)
}

/** Names of the indicators that a user's vocabulary adds; the first entry of an id names it. */
export function labelsOf({ indicators = [] }: Vocabulary = {}): Labels {
  return new Map(indicators.toReversed().map(({ id, vi, en }) => [id, { vi, en }]))
}
