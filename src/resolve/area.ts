import type { Area } from '../model.ts'
import type { AreaFinding } from '../rules/area.ts'
import { evidenceOf, type Reading } from '../text/reading.ts'
import { PROVINCES, type Province } from '../vocab/areas.ts'

/**
 * The area as the record has it. Provinces were merged in July 2025 and some got other codes: the code is the one in force at the time of the
 * report.
 *
 * @param day `YYYY-MM-DD` or `YYYY`, as far as the report tells when it was written
 */
export function resolveArea(reading: Reading, { area, from, to }: AreaFinding, day: string | undefined): Area {
  return { name: area.name, code: area.kind === 'country' ? null : codeOf(area.name, day ?? ''), evidence: evidenceOf(reading, from, to) }
}

function codeOf(name: string, day: string): string | null {
  const rows = (PROVINCES as readonly Province[]).filter((province) => province.name === name)
  const row = rows.find(({ since = '', until = '9' }) => since.slice(0, day.length) <= day && day <= until) ?? rows[0]
  return row?.code ?? null
}
