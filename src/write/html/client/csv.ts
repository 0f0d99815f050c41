import type { Value } from '../../../model.ts'
import type { Fact } from '../facts.ts'

type Cell = string | number | null

/** One row a fact of any kind; the columns that a fact has nothing for are empty. Named as in the CSV output. */
const COLUMNS = {
  kind: ({ kind }) => kind,
  indicator: (fact) => (fact.kind === 'observation' ? fact.of.indicator : null),
  subject: (fact) => subjectOf(fact),
  measure: (fact) => (fact.kind === 'observation' ? fact.of.measure : null),
  value: (fact) => (fact.kind === 'observation' ? endsOf(fact.of.value)[0] : null),
  value_max: (fact) => (fact.kind === 'observation' ? endsOf(fact.of.value)[1] : null),
  unit: (fact) => (fact.kind === 'observation' ? fact.of.unit : null),
  out_of: (fact) => (fact.kind === 'observation' ? fact.of.of : null),
  bound: (fact) => (fact.kind === 'observation' ? fact.of.bound : null),
  status: (fact) => (fact.kind === 'observation' ? fact.of.status : null),
  period: (fact) => (fact.kind === 'observation' ? fact.of.period : null),
  base: (fact) => (fact.kind === 'observation' ? fact.of.base : null),
  area: (fact) => (fact.kind === 'observation' ? fact.of.area : null),
  titles: (fact) => (fact.kind === 'person' ? fact.of.titles.map(({ text }) => text).join('; ') : null),
  roles: (fact) => (fact.kind === 'person' ? fact.of.roles.join('; ') : null),
  date: (fact) => (fact.kind === 'meeting' ? fact.of.date : null),
  start: ({ spans }) => spans[0]?.start ?? null,
  end: ({ spans }) => spans[0]?.end ?? null,
  inferred: (fact) => ('inferred' in fact.of ? fact.of.inferred.join('; ') : null),
  rule: (fact) => ('rule' in fact.of ? fact.of.rule : null),
  quote: (fact) => quoteOf(fact),
} as const satisfies Readonly<Record<string, (fact: Fact) => Cell>>

/** Facts as CSV with a heading, for a spreadsheet. */
export function csvOf(facts: readonly Fact[]): string {
  const rows = facts.map((fact) => Object.values(COLUMNS).map((cell) => cell(fact)))
  return [Object.keys(COLUMNS), ...rows].map((row) => row.map(cellText).join(',')).join('\r\n')
}

/** The words that a fact stands on; empty where it has no place. */
export function quoteOf({ kind, of }: Fact): string {
  if (kind === 'person') return of.mentions[0]?.text ?? of.name
  if (kind === 'warning') return ''
  return 'evidence' in of ? of.evidence.text : of.text
}

function subjectOf(fact: Fact): string {
  if (fact.kind === 'observation') return fact.of.subject
  if (fact.kind === 'person' || fact.kind === 'area') return fact.of.name
  if (fact.kind === 'meeting') return fact.of.name ?? ''
  return fact.kind === 'warning' ? fact.of.message : fact.of.text
}

function endsOf(value: Value): readonly [number, number | null] {
  return typeof value === 'number' ? [value, null] : value
}

/** Quotes what CSV wants quoted; words that a spreadsheet would run as a formula get an apostrophe before them. */
function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
