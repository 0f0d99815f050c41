import type { Outcome } from './result.ts'

/** What a run has done so far. */
export interface Tally {
  readonly documents: number
  readonly facts: number
  /** Bytes that were read. */
  readonly bytes: number
  readonly failures: number
  /** Failures by the code of their error. */
  readonly reasons: Readonly<Record<string, number>>
}

export const NOTHING: Tally = { documents: 0, facts: 0, bytes: 0, failures: 0, reasons: {} }

/** The tally with some more documents. */
export function added(tally: Tally, outcomes: readonly Outcome[]): Tally {
  const reasons: Record<string, number> = { ...tally.reasons }
  let { facts, bytes, failures } = tally
  for (const outcome of outcomes) {
    facts += outcome.facts
    bytes += outcome.bytes
    if (outcome.error === undefined) continue
    failures++
    reasons[outcome.error.code] = (reasons[outcome.error.code] ?? 0) + 1
  }
  return { documents: tally.documents + outcomes.length, facts, bytes, failures, reasons }
}
