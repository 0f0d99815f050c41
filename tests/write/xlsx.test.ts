import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import type { Extraction } from '../../src/model.ts'
import type { OutputRecord } from '../../src/write/writer.ts'
import { FAILED, RECORDS, REPORT } from './records.ts'
import { opened, printed, scratch, write } from './written.ts'

const SHEETS = ['observations', 'attendees', 'meetings', 'documents', 'quotes']

/** The parts of a workbook as text; sheets under their names. */
async function workbook(records: Iterable<OutputRecord>): Promise<(part: string) => string> {
  const parts = Object.entries(unzipSync(await printed('xlsx', records))).map(([name, bytes]) => [name, strFromU8(bytes)] as const)
  const sheet = (name: string) => SHEETS[Number(/sheet(\d)\.xml/.exec(name)?.[1]) - 1] ?? name
  const byName = new Map(parts.map(([name, text]) => [sheet(name), text]))
  return (part) => byName.get(part) ?? ''
}

/** The words of each row. */
const rowsOf = (xml: string) =>
  xml
    .split('<row>')
    .slice(1)
    .map((row) => [...row.matchAll(/<t [^>]*>([^<]*)|<v>([^<]*)/g)].map((cell) => cell[1] ?? cell[2]))

const withSubject = (subject: string): Extraction => ({
  ...REPORT,
  indicators: REPORT.indicators.slice(0, 1).map((each) => ({ ...each, subject })),
})

describe('xlsx', () => {
  it('has the tables as sheets', async () => {
    const parts = await workbook(RECORDS)
    expect([...parts('xl/workbook.xml').matchAll(/<sheet name="(\w+)"/g)].map((match) => match[1])).toEqual(SHEETS)
    expect(SHEETS.map((name) => rowsOf(parts(name)).length)).toEqual([5, 4, 2, 4, 5])
    expect(rowsOf(parts('attendees'))[1]?.slice(0, 5)).toEqual(['bao-cao/ky-hop.txt', '1', '1', 'Hà Văn Tuyên', 'Phó Bí thư Tỉnh ủy'])
    expect(rowsOf(parts('documents'))[3]).toEqual([FAILED.source.path, FAILED.error.code, FAILED.error.message])
  })

  it('leads from each value to its quote, and back', async () => {
    const parts = await workbook(RECORDS)
    expect(parts('observations')).toContain(`<f>HYPERLINK("#'quotes'!C3",-3.2)</f><v>-3.2</v>`)
    expect(parts('quotes')).toContain(`<f>HYPERLINK("#'observations'!J3",2)</f><v>2</v>`)
    expect(rowsOf(parts('quotes'))[2]).toEqual([REPORT.source.path, '2', 'giảm 3,2% so với cùng kỳ', expect.anything(), expect.anything()])
  })

  it('holds days as days', async () => {
    expect(rowsOf((await workbook(RECORDS))('meetings'))[1]?.[1]).toBe('44267')
  })

  it.each([
    ['=1+1', '=1+1'],
    ['<b> & "c"', '&lt;b&gt; &amp; &quot;c&quot;'],
    ['\u0001\ud800', '_x0001__xD800_'],
    ['a_x0041_', 'a_x005F_x0041_'],
    ['dài'.repeat(12_000), `${'dài'.repeat(12_000).slice(0, 32_766)}…`],
  ])('case %#: holds any text as text', async (subject, expected) => {
    expect(rowsOf((await workbook([withSubject(subject)]))('observations'))[1]).toContain(expected)
  })

  it('is the same file for the same records', async () => {
    expect((await printed('xlsx', RECORDS)).equals(await printed('xlsx', RECORDS))).toBe(true)
  })

  it('holds many rows', async () => {
    const parts = await workbook(Array.from({ length: 5000 }, () => REPORT))
    expect(rowsOf(parts('observations'))).toHaveLength(20_001)
    expect(parts('observations')).toContain('<autoFilter ref="A1:Y20001"/>')
  })

  it('leaves nothing behind', async () => {
    const path = join(scratch(), 'a.xlsx')
    const temporary = scratch()
    vi.stubEnv('TMPDIR', temporary)
    const writer = await opened('xlsx', { kind: 'file', path })
    await writer.write(REPORT)
    expect(readdirSync(temporary)).toHaveLength(1)
    await writer.abort()
    expect(readdirSync(temporary)).toEqual([])
    expect(existsSync(path)).toBe(false)
    await write('xlsx', { kind: 'file', path }, RECORDS)
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
    expect(readdirSync(temporary)).toEqual([])
    vi.unstubAllEnvs()
  })
})
