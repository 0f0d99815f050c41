import { describe, expect, it } from 'vitest'
import { NO_LABELS } from '../../src/write/labels.ts'
import { TABLES } from '../../src/write/tables.ts'
import { FAILED, RECORDS } from './records.ts'
import { printed } from './written.ts'

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

const lines = String(await printed('rows', RECORDS))
  .split('\n')
  .slice(0, -1)
const documents: readonly Rows[] = lines.map((line) => JSON.parse(line))

describe('rows', () => {
  it('are a document a line, which begins with its name', () => {
    expect(lines).toHaveLength(RECORDS.length)
    for (const [i, record] of RECORDS.entries()) expect(lines[i]).toMatch(`{"document":${JSON.stringify(record.source.path)},`)
  })

  it.each(TABLES.map((table) => [table.name, table] as const))('have every cell of %s under the name of its column', (name, table) => {
    const rows = documents.flatMap((document) => document[name] ?? [])
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(Object.keys(row)).toEqual(table.columns.map((column) => column.name))
    expect(rows.map((row) => Object.values(row))).toEqual(RECORDS.flatMap((record) => table.rows(record, NO_LABELS)))
  })

  it('say of a document that could not be read why, and nothing else', async () => {
    const { documents: [row] = [], observations, attendees, meetings } = JSON.parse(String(await printed('rows', [FAILED])))
    expect(row.error).toBe(FAILED.error.code)
    expect([observations, attendees, meetings]).toEqual([[], [], []])
  })
})
