import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../src/model.ts'
import { TABLES } from '../../src/write/tables.ts'
import { RECORDS, REPORT, SILENT } from './records.ts'
import { printed, scratch, write } from './written.ts'

const lines = async (table: string, records: readonly (typeof RECORDS)[number][] = RECORDS) =>
  String(await printed('csv', records, { table })).split('\n')

describe('csv', () => {
  it('has one row a value', async () => {
    const [head, ...rows] = await lines('observations')
    expect(head).toBe(
      'document,observation,area,area_code,indicator,label_vi,label_en,subject,measure,value,value_max,unit,out_of,bound,period,period_start,period_end,status,base,amount,quote,quote_start,quote_end,inferred,rule',
    )
    expect(rows[0]).toMatch(
      /^bao-cao\/ky-hop.txt,1,Lạng Sơn,20,state-budget-revenue,tổng thu ngân sách nhà nước,.*,thu ngân sách,level,5120400000000,,VND,,,2021,2021-01-01,2021-12-31,estimated,,"5.120,4 tỷ đồng","Thu ngân sách ước đạt 5.120,4 tỷ đồng",\d+,\d+,period,indicators.level$/,
    )
    expect(rows[1]).toContain(',growth,-3.2,,%,')
    expect(rows[2]).toContain(',level,12,,chỉ tiêu,15,,,,,actual,')
    expect(rows[3]).toMatch(/^bao-cao\/ky-hop.txt,4,Vân Khê,,,,,sa nhân,level,25,30,ha,/)
    expect(rows[4]).toBe('')
  })

  it('has one row a person and office', async () => {
    const rows = (await lines('attendees')).slice(1)
    expect(rows.map((row) => row.split(',').slice(1, 8).join(','))).toEqual([
      '1,1,Hà Văn Tuyên,Phó Bí thư Tỉnh ủy,Phó Bí thư,Tỉnh ủy,party',
      '1,2,Hà Văn Tuyên,Chủ tịch HĐND tỉnh,Chủ tịch,Hội đồng nhân dân tỉnh,assembly',
      '2,1,Lý Thị Mơ,,,,',
      '',
    ])
  })

  it('has one row a meeting and one a document, read or not', async () => {
    expect((await lines('meetings'))[1]).toContain('bao-cao/ky-hop.txt,2021-03-12,,kỳ họp thứ 21,21,HĐND tỉnh Lạng Sơn,')
    expect((await lines('documents')).slice(1)).toEqual([
      expect.stringContaining(',Lạng Sơn,20,2021-03-12,,4,2,0,0,0,,'),
      expect.stringContaining(',0,0,0,1,1,,'),
      'bao-cao/hỏng.pdf,,,,,,,,,,,,,,corrupt,The file breaks off; fetch it again.',
      '',
    ])
  })

  it('has a head where there are no rows', async () => {
    expect(await lines('meetings', [])).toHaveLength(2)
  })

  it('begins with a byte-order mark where asked', async () => {
    expect((await printed('csv', [], { bom: true })).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  })

  it('names the tables when the one asked for does not exist', async () => {
    await expect(printed('csv', [], { table: 'people' })).rejects.toThrow('the tables are observations, attendees, meetings, documents')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['- xã Bản Lầu', "'- xã Bản Lầu"],
    ['@a', "'@a"],
    ["'=x", "''=x"],
    ['a "b", c', '"a ""b"", c"'],
    ['một\nhai', '"một\nhai"'],
    ['a=b', 'a=b'],
    ["'thường", "'thường"],
  ])('writes the text %j as %j', async (subject, expected) => {
    const [first] = REPORT.indicators
    if (first === undefined) throw new Error('the report has observations')
    const record: Extraction = { ...REPORT, indicators: [{ ...first, indicator: null, subject }] }
    expect(String(await printed('csv', [record]))).toContain(`,,,,${expected},level,`)
  })
})

describe('tsv', () => {
  it('separates by tabs', async () => {
    expect(String(await printed('tsv', [SILENT], { table: 'documents' })).split('\n')[1]).toMatch(/^bao-cao\/trống.txt\tb{64}\ttext\t/)
  })
})

describe('a directory', () => {
  const path = join(scratch(), 'out')

  it('holds every table and their description', async () => {
    await write('csv', { kind: 'directory', path }, RECORDS)
    expect(readdirSync(path).sort()).toEqual(['attendees.csv', 'datapackage.json', 'documents.csv', 'meetings.csv', 'observations.csv'])
  })

  it('describes the columns as they stand', async () => {
    const { resources } = JSON.parse(readFileSync(join(path, 'datapackage.json'), 'utf8'))
    expect(resources).toHaveLength(TABLES.length)
    for (const { path: name, schema } of resources) {
      const head = readFileSync(join(path, name), 'utf8').split('\n')[0]
      expect(schema.fields.map((field: { name: string }) => field.name).join(',')).toBe(head)
    }
  })
})
