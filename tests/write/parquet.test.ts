import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAILED, RECORDS, REPORT } from './records.ts'
import { scratch, write } from './written.ts'

const duckdb = await import('@duckdb/node-api').catch(() => undefined)
if (duckdb === undefined) console.warn('parquet: DuckDB is not installed, so nobody reads the files here')

const directory = scratch()

async function query(sql: string): Promise<unknown[]> {
  const instance = await duckdb?.DuckDBInstance.create(':memory:')
  const connection = await instance?.connect()
  const reader = await connection?.runAndReadAll(sql.replaceAll('$', `${directory}/`))
  return reader?.getRowsJson() ?? []
}

describe.skipIf(duckdb === undefined)('parquet in DuckDB', () => {
  it('is typed', async () => {
    await write('parquet', { kind: 'directory', path: directory }, RECORDS)
    expect(
      await query(
        `select column_name, column_type from (describe from '$observations.parquet') where column_name in ('document', 'observation', 'value', 'period_end')`,
      ),
    ).toEqual([
      ['document', 'VARCHAR'],
      ['observation', 'INTEGER'],
      ['value', 'DOUBLE'],
      ['period_end', 'DATE'],
    ])
  })

  it('gives back what was written', async () => {
    expect(
      await query(`select value, value_max, unit, period_end::varchar, area from '$observations.parquet' order by observation`),
    ).toEqual([
      [5120400000000, null, 'VND', '2021-12-31', 'Lạng Sơn'],
      [-3.2, null, '%', '2021-12-31', 'Lạng Sơn'],
      [12, null, 'chỉ tiêu', null, 'Lạng Sơn'],
      [25, 30, 'ha', '2021-12-31', 'Vân Khê'],
    ])
    expect(
      await query(
        `select d.error, count(a.name) from '$documents.parquet' d left join '$attendees.parquet' a using (document) group by all order by d.error nulls first`,
      ),
    ).toEqual([
      [null, '3'],
      ['corrupt', '0'],
    ])
  })

  it('writes a table without rows', async () => {
    await write('parquet', { kind: 'file', path: join(directory, 'none.parquet') }, [FAILED])
    expect(await query(`select count(*) from '$none.parquet'`)).toEqual([['0']])
  })

  it('writes many row groups', async () => {
    const many = Array.from({ length: 12_000 }, (_, i) => ({ ...REPORT, source: { ...REPORT.source, path: `${i}.txt` } }))
    await write('parquet', { kind: 'file', path: join(directory, 'many.parquet') }, many)
    expect(await query(`select count(*), count(distinct document), sum(out_of)::int from '$many.parquet'`)).toEqual([
      ['48000', '12000', 180000],
    ])
  })
})
