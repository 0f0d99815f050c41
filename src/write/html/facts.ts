import type { Area, Evidence, Extraction, Meeting, Observation, Person, Span, Warning } from '../../model.ts'

/** Kinds of facts; where facts overlap, the place takes the colour of the earlier kind: a name inside a quote stays visible. */
export const FACT_KINDS = ['warning', 'unread', 'author', 'area', 'meeting', 'person', 'group', 'observation'] as const

export type FactKind = (typeof FACT_KINDS)[number]

interface Place {
  /** Name of the fact in its document and in links: `o3`, `p1`, `meeting`. */
  readonly id: string
  /** Its quotes, in text order; none for what has no place, such as a warning about the whole document. */
  readonly spans: readonly Span[]
}

/** Something the record says, with its places in the text. */
export type Fact =
  | (Place & { readonly kind: 'observation'; readonly of: Observation })
  | (Place & { readonly kind: 'person'; readonly of: Person })
  | (Place & { readonly kind: 'meeting'; readonly of: Meeting })
  | (Place & { readonly kind: 'area'; readonly of: Area })
  | (Place & { readonly kind: 'group' | 'author' | 'unread'; readonly of: Evidence })
  | (Place & { readonly kind: 'warning'; readonly of: Warning })

/** Every fact of a record in text order, those without a place last. */
export function factsOf(record: Extraction): Fact[] {
  return [
    ...present(record.area).map((of): Fact => ({ kind: 'area', id: 'area', of, spans: [of.evidence] })),
    ...present(record.meeting).map((of): Fact => ({ kind: 'meeting', id: 'meeting', of, spans: [of.evidence] })),
    ...present(record.author).map((of): Fact => ({ kind: 'author', id: 'author', of, spans: [of] })),
    ...record.attendees.map((of, number): Fact => ({ kind: 'person', id: `p${number + 1}`, of, spans: of.mentions })),
    ...record.mentioned.map((of, number): Fact => ({ kind: 'person', id: `n${number + 1}`, of, spans: of.mentions })),
    ...record.groups.map((of, number): Fact => ({ kind: 'group', id: `g${number + 1}`, of, spans: [of] })),
    ...record.indicators.map((of, number): Fact => ({ kind: 'observation', id: observationId(number), of, spans: [of.evidence] })),
    ...record.unread.map((of, number): Fact => ({ kind: 'unread', id: `u${number + 1}`, of, spans: [of] })),
    ...record.warnings.map((of, number): Fact => ({ kind: 'warning', id: `w${number + 1}`, of, spans: of.end > of.start ? [of] : [] })),
  ].sort((a, b) => startOf(a) - startOf(b))
}

/**
 * Name of an observation in links to its quote.
 *
 * @param number its place in the record's `indicators`, from 0
 */
export function observationId(number: number): string {
  return `o${number + 1}`
}

function present<T>(thing: T | null): readonly T[] {
  return thing === null ? [] : [thing]
}

/** Finite also where there is no place, so that the difference of two is a number. */
function startOf({ spans }: Fact): number {
  return spans[0]?.start ?? Number.MAX_SAFE_INTEGER
}
