import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCsvTable } from './csv.ts'
import { NO_LABELS } from './labels.ts'
import { SDMX_OBSERVATIONS } from './sdmx/components.ts'
import { structureMessage } from './sdmx/structure.ts'
import { isFailure, type OutputRecord, type Target, type Writer, type WriterOptions } from './writer.ts'

/** Observations with a period as SDMX-CSV 2.0; their structure with the code lists beside them as SDMX-JSON. */
export function openSdmx(target: Target, options: WriterOptions): Writer {
  if (target.kind === 'directory') mkdirSync(target.path, { recursive: true })
  const place = placeOf(target)
  const table = openCsvTable(SDMX_OBSERVATIONS, place.data, { delimiter: ',', options })
  const areas = new Map<string, string>([['VN', 'Việt Nam']])
  const units = new Set<string>()
  return {
    write(record) {
      see(record, areas, units)
      return table.write(record)
    },
    async close() {
      await table.close()
      if (place.structure !== undefined) writeFileSync(place.structure, structureMessage({ areas, units }, options.labels ?? NO_LABELS))
    },
    abort: () => table.abort(),
  }
}

function placeOf(target: Target): { readonly data: Target; readonly structure?: string } {
  if (target.kind === 'stream') return { data: target }
  if (target.kind === 'file') return { data: target, structure: `${target.path.replace(/\.csv$/i, '')}.structure.json` }
  return { data: { kind: 'file', path: join(target.path, 'observations.csv') }, structure: join(target.path, 'structure.json') }
}

function see(record: OutputRecord, areas: Map<string, string>, units: Set<string>): void {
  if (isFailure(record)) return
  if (record.area !== null && record.area.code !== null) areas.set(record.area.code, record.area.name)
  for (const { unit } of record.indicators) units.add(unit)
}
