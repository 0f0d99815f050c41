import type { Area } from '../model.ts'
import type { AreaFinding } from '../rules/area.ts'
import { evidenceOf, type Reading } from '../text/reading.ts'
import type { Area as AreaRow } from '../vocab/areas.ts'

/**
 * The area as the record has it. Provinces were merged in July 2025 and some got other codes: the code is the one in force at the time of the
 * report.
 *
 * @param rows every row of every area that is known
 * @param day `YYYY-MM-DD` or `YYYY`, as far as the report tells when it was written
 */
export function resolveArea(reading: Reading, { area, from, to }: AreaFinding, { rows, day }: AreaScope): Area {
  const coded = rows.filter(({ name, code }) => name === area.name && code !== undefined)
  return { name: area.name, code: codeOf(coded, day ?? ''), evidence: evidenceOf(reading, from, to) }
}

interface AreaScope {
  readonly rows: readonly AreaRow[]
  readonly day: string | undefined
}

function codeOf(rows: readonly AreaRow[], day: string): string | null {
  const row = rows.find(({ since = '', until = '9' }) => since.slice(0, day.length) <= day && day <= until) ?? rows[0]
  return row?.code ?? null
}
