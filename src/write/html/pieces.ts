import type { Span } from '../../model.ts'
import { FACT_KINDS, type Fact } from './facts.ts'

/**
 * The pieces that the places of facts cut a text into. Facts overlap and nest; pieces do not: piece `i` reaches from `cuts[i]` to
 * `cuts[i + 1]`, and a fact covers a run of pieces. The page's markup and its script both compute them, so nothing of this is stored.
 */
export interface Pieces {
  /** Offsets where a fact begins or ends, ascending, each once. */
  readonly cuts: Uint32Array
  /** For each piece the kinds that cover it, one bit each in the order of `FACT_KINDS`, and `AMOUNT`. */
  readonly kinds: Uint16Array
}

/** The bit of a piece inside an observation's amount. */
export const AMOUNT = 1 << FACT_KINDS.length

/** Cuts a text of `length` UTF-16 code units at the places of `facts`. Takes n log n time however they overlap. */
export function piecesOf(facts: readonly Fact[], length: number): Pieces {
  const offsets = facts.flatMap((fact) => placesOf(fact).flatMap(({ start, end }) => [start, end]))
  const cuts = Uint32Array.from(new Set(offsets.filter((offset) => offset >= 0 && offset <= length))).sort()
  return { cuts, kinds: kindsOver(cuts, facts) }
}

/** The kinds of `facts` over each piece; for a selection of the facts that the text was cut at. */
export function kindsOver(cuts: Uint32Array, facts: readonly Fact[]): Uint16Array {
  const kinds = new Uint16Array(cuts.length)
  FACT_KINDS.forEach((kind, bit) => {
    const spans = facts.filter((fact) => fact.kind === kind).flatMap(({ spans }) => spans)
    cover({ cuts, kinds }, spans, 1 << bit)
  })
  const amounts = facts.flatMap((fact) => (fact.kind === 'observation' ? [fact.of.amount] : []))
  cover({ cuts, kinds }, amounts, AMOUNT)
  return kinds
}

/** The pieces of a place: from the first up to, not including, the second. */
export function runOf(cuts: Uint32Array, { start, end }: Span): readonly [number, number] {
  return [indexOf(cuts, start), indexOf(cuts, end)]
}

function placesOf(fact: Fact): readonly Span[] {
  return fact.kind === 'observation' ? [...fact.spans, fact.of.amount] : fact.spans
}

/** Sets `bit` on every piece inside a span: counts how many spans open at a piece, then sums up once. */
function cover({ cuts, kinds }: Pieces, spans: readonly Span[], bit: number): void {
  const opened = new Int32Array(cuts.length + 1)
  for (const span of spans) {
    const [from, to] = runOf(cuts, span)
    if (from >= to) continue
    opened[from] = (opened[from] ?? 0) + 1
    opened[to] = (opened[to] ?? 0) - 1
  }
  for (let piece = 0, open = 0; piece < kinds.length; piece++) {
    open += opened[piece] ?? 0
    if (open > 0) kinds[piece] = (kinds[piece] ?? 0) | bit
  }
}

/** Index of the first cut at or after `offset`. */
function indexOf(cuts: Uint32Array, offset: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
