import { readdirSync } from 'node:fs'

const duckdb = await import('@duckdb/node-api').catch(() => undefined)
export const hasDuckDb = duckdb !== undefined

async function query(sql: string): Promise<readonly (readonly unknown[])[]> {
  const instance = await duckdb?.DuckDBInstance.create(':memory:')
  const connection = await instance?.connect()
  const reader = await connection?.runAndReadAll(sql)
  return reader?.getRowsJson() as readonly (readonly unknown[])[]
}

/** A file, or a folder of files, by area and year or not. */
type Source = string

const BY_AREA_AND_YEAR = "hive_partitioning = true, hive_types = {'area': varchar, 'year': integer}"

/** What SQL reads a table from; `undefined` where a folder has no row. */
function scan(source: Source): string | undefined {
  if (source.endsWith('.parquet')) return `'${source}'`
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.parquet'))
  if (files.length === 0) return undefined
  const filed = files.every((name) => name.startsWith('area='))
  return `read_parquet('${source}/**/*.parquet', ${filed ? BY_AREA_AND_YEAR : 'hive_partitioning = false'})`
}

/** The columns of a table with their types, sorted. */
export async function columnsOf(source: Source): Promise<readonly unknown[]> {
  return query(`select column_name, column_type from (describe select * from ${scan(source)}) order by 1`)
}

export async function countOf(source: Source, where = 'true'): Promise<number> {
  const from = scan(source)
  return from === undefined ? 0 : Number((await query(`select count(*) from ${from} where ${where}`))[0]?.[0])
}

/** The first rows, in the given columns, that one source has and the other has not as often. */
export async function onlyIn(source: Source, other: Source, select: string): Promise<readonly unknown[]> {
  const [from, without] = [scan(source), scan(other)]
  if (from === undefined) return []
  const rows = select.replace('$', from)
  return query(without === undefined ? `${rows} limit 3` : `(${rows} except all ${select.replace('$', without)}) limit 3`)
}
