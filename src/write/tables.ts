import { ATTENDEES } from './tables/attendees.ts'
import { DOCUMENTS } from './tables/documents.ts'
import { MEETINGS } from './tables/meetings.ts'
import { OBSERVATIONS } from './tables/observations.ts'
import type { Table } from './tables/table.ts'
import { type Target, WriterError, type WriterOptions } from './writer.ts'

/** The tables of every tabular format. */
export const TABLES: readonly Table[] = [OBSERVATIONS, ATTENDEES, MEETINGS, DOCUMENTS]

/** The tables that an output holds: all in a directory, one in a stream or a file. */
export function tablesFor(target: Target, { table: name = OBSERVATIONS.name }: WriterOptions): readonly Table[] {
  if (target.kind === 'directory') return TABLES
  const table = TABLES.find((each) => each.name === name)
  if (table === undefined)
    throw new WriterError(`there is no table "${name}"; the tables are ${TABLES.map((each) => each.name).join(', ')}`)
  return [table]
}
