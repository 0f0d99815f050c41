import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../src/model.ts'
import { COMPONENTS } from '../../src/write/sdmx/components.ts'
import { sdmxTime } from '../../src/write/sdmx/time.ts'
import { RECORDS, REPORT } from './records.ts'
import { printed, scratch, write } from './written.ts'

describe('a period in SDMX', () => {
  it.each([
    ['2019', '2019', 'A'],
    ['2019-H2', '2019-S2', 'S'],
    ['2019-Q3', '2019-Q3', 'Q'],
    ['2019-12', '2019-12', 'M'],
    ['2019-12-04', '2019-12-04', 'D'],
    ['2019-01/2019-09', '2019-01-01/P9M', '_O'],
    ['2018-11/2019-02', '2018-11-01/P4M', '_O'],
    ['2016/2020', '2016-01-01/P5Y', '_O'],
  ])('%s is %s, frequency %s', (period, time, frequency) => {
    expect(sdmxTime(period)).toEqual({ time, frequency })
  })

  it.each(['term-start', '2019/2018', '2019-Q1/2019-Q2', '2019/2020/2021', '2019/2020-01', ''])('%j has no form', (period) => {
    expect(sdmxTime(period)).toBeUndefined()
  })
})

/** The rows of SDMX-CSV, by component. */
async function rowsOf(records: Parameters<typeof printed>[1]): Promise<Record<string, string>[]> {
  const [head = [], ...rows] = String(await printed('sdmx-csv', records))
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])))
}

function revenue(change: Partial<Observation>): typeof REPORT {
  return { ...REPORT, indicators: REPORT.indicators.slice(0, 1).map((fact) => ({ ...fact, ...change })) }
}

describe('sdmx-csv', () => {
  it('has a row for each value with a period', async () => {
    const rows = await rowsOf(RECORDS)
    expect(rows.map((row) => row['OBSERVATION'])).toEqual([1, 2, 4].map((number) => `bao-cao/ky-hop.txt#${number}`))
    expect(rows[0]).toMatchObject({
      STRUCTURE: 'dataflow',
      STRUCTURE_ID: 'TRICH_LUC:REPORTED(1.0.0)',
      ACTION: 'I',
      FREQ: 'A',
      REF_AREA: '20',
      INDICATOR: 'state-budget-revenue',
      TRANSFORMATION: 'LEVEL',
      SCENARIO: 'REPORT',
      TIME_PERIOD: '2021',
      OBS_VALUE: '5120.4',
      UNIT_MEASURE: 'VND',
      UNIT_MULT: '9',
      OBS_STATUS: 'E',
    })
    expect(rows[2]).toMatchObject({
      REF_AREA: '_X',
      INDICATOR: '_O',
      SCENARIO: 'PLAN',
      OBS_VALUE: '25',
      OBS_VALUE_MAX: '30',
      OBS_STATUS: 'A',
      AREA_NAME: 'Vân Khê',
    })
  })

  const amount = REPORT.indicators[0]?.amount
  if (amount === undefined) throw new Error('the report has observations')
  it.each<[string, string, Partial<Observation>]>([
    ['-5120.4', '9', { measure: 'change', value: -5_120_400_000_000 }],
    ['12', '0', { value: 12, amount: { ...amount, number: 12, multiplier: 1 } }],
    ['0.5', '3', { value: 500, amount: { ...amount, number: 0.5, multiplier: 1000 } }],
    // A multiplier that the list has no code for, and a value that is no product.
    ['300000', '0', { value: 300_000, amount: { ...amount, number: 3, multiplier: 100_000 } }],
    ['1500', '0', { value: 1500, amount: { ...amount, number: 2, multiplier: 1000 } }],
  ])('writes %s with the multiplier %s', async (value, power, change) => {
    expect((await rowsOf([revenue(change)]))[0]).toMatchObject({ OBS_VALUE: value, UNIT_MULT: power })
  })

  it('lists every code that it uses', async () => {
    const path = join(scratch(), 'out')
    await write('sdmx-csv', { kind: 'directory', path }, RECORDS, {
      labels: new Map([
        ['my-index', { vi: 'chỉ số của tôi', en: 'my index' }],
        ['exports', { vi: 'xuất khẩu', en: 'exports, as I say' }],
      ]),
    })
    expect(readdirSync(path).sort()).toEqual(['observations.csv', 'structure.json'])
    const { data } = JSON.parse(readFileSync(join(path, 'structure.json'), 'utf8'))
    const lists = new Map<string, string[]>([
      ...data.codelists.map(({ id, codes }: { id: string; codes: { id: string }[] }) => [id, codes.map((code) => code.id)]),
      ...data.valueLists.map(({ id, valueItems }: { id: string; valueItems: { id: string }[] }) => [id, valueItems.map((item) => item.id)]),
    ])
    expect(lists.get('CL_INDICATOR')).toContain('my-index')
    for (const row of await rowsOf(RECORDS)) {
      for (const { name, codes } of COMPONENTS) if (codes !== undefined) expect(lists.get(codes), name).toContain(row[name])
    }
  })
})
