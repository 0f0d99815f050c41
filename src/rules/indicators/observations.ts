import { baseValue } from '../../grammar/base-value.ts'
import type { Amount, Observation } from '../../model.ts'
import { evidenceOf } from '../../text/reading.ts'
import type { Statement } from './indicators.ts'
import type { Scene } from './scene.ts'

/** What resolution decided for a statement. */
export interface Resolved {
  readonly period: string | null
  /** Whether the period was inferred. */
  readonly inferred: boolean
  /** The year that the report is about. */
  readonly year: number | undefined
  /** Name of the area that the report is about. */
  readonly area: string | undefined
}

/** The observation of a statement, with its places in the source. */
export function observationOf(scene: Scene, statement: Statement, { period, inferred, year, area }: Resolved): Observation {
  const { measure, status, indicator, subject, value, unit, of, bound, evidence, rule } = statement
  const base = statement.base === 'plan' ? 'plan' : (scene.bases[statement.base ?? -1] ?? null)
  return {
    indicator,
    subject,
    measure,
    value,
    unit,
    of,
    bound,
    status,
    period,
    base: base === null || base === 'plan' ? base : measuresAgainst(statement) ? baseValue(base, { period, year }) : null,
    amount: amountOf(scene, statement),
    area: statement.area === undefined || statement.area === area ? null : statement.area,
    evidence: evidenceOf(scene.reading, evidence.from, evidence.to),
    inferred: inferredFields(inferred, statement.inheritsThing),
    rule,
  }
}

function inferredFields(period: boolean, subject: boolean): string[] {
  if (period) return subject ? ['period', 'subject'] : ['period']
  return subject ? ['subject'] : []
}

const AGAINST = new Set(['growth', 'change', 'of-base', 'multiple', 'over-plan', 'of-plan'])

function measuresAgainst({ measure }: Statement): boolean {
  return AGAINST.has(measure)
}

function amountOf({ reading }: Scene, { amount }: Statement): Amount {
  const { start, end, text } = evidenceOf(reading, amount.from, amount.to)
  return { start, end, text, number: amount.number, multiplier: amount.multiplier, unit: amount.unitText }
}
