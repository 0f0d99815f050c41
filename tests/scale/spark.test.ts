import { type ChildProcess, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TABLES } from '../../src/write/tables.ts'
import { tree } from '../batch/tree.ts'
import { columnsOf, countOf, hasDuckDb, onlyIn } from './parquet.ts'
import { archive, report } from './reports.ts'
import { executorsOf, hasSpark, PROGRAM, submit } from './spark.ts'

const canRun = hasSpark && hasDuckDb
if (!canRun) console.warn('spark: skipped, for PySpark, Java or DuckDB is not installed here; .ci/run installs them')

const DOCUMENTS = 3000
const out = tree({})
const [single, spark] = [join(out, 'single'), join(out, 'spark')]
const tables = TABLES.map((table) => table.name)

/** The same documents on this machine alone. */
function alone(words: readonly string[], input?: string) {
  spawnSync(process.execPath, [PROGRAM, ...words, '-q', '-f', 'parquet', '-o', `${single}/`, '--jobs', '2'], { input, maxBuffer: 1 << 28 })
}

async function expectSameRows(where = 'true'): Promise<void> {
  for (const { name, columns } of TABLES) {
    const [one, many] = [join(single, `${name}.parquet`), join(spark, name)]
    const select = `select ${columns.map((column) => column.name).join()} from $ where ${where}`
    expect(await onlyIn(one, many, select), `only in ${one}`).toEqual([])
    expect(await onlyIn(many, one, select), `only in ${many}`).toEqual([])
    expect(await countOf(many, where)).toBe(await countOf(one, where))
  }
}

describe.skipIf(!canRun)('on Spark (needs PySpark, Java and DuckDB: skipped without them)', () => {
  it('a directory gives the rows of the single machine, with an executor killed on the way', async ({ signal }) => {
    const root = tree(archive(DOCUMENTS))
    alone([root])
    let killed: number | undefined
    const onLog = (sofar: string, job: ChildProcess) => {
      if (killed !== undefined || !/Finished task \d+\.0 in stage [1-9]/.test(sofar)) return
      killed = executorsOf(job)[0]
      if (killed !== undefined) process.kill(killed, 'SIGKILL')
    }
    const { status, log } = await submit(['--input', root, '--output', spark, '--partitions', '12'], { signal, onLog })
    expect(status, log.slice(-4000)).toBe(0)
    expect(log).toMatch(/Lost executor/)
    await expectSameRows()
    expect(await countOf(join(spark, 'documents'))).toBe(DOCUMENTS + 120)
    expect(await countOf(join(spark, 'errors'))).toBe(DOCUMENTS / 50)
    expect(existsSync(join(spark, '_rows'))).toBe(false)
  }, 600_000)

  it.each(tables)('%s has the columns of -f parquet, the area and the year in its path', async (table) => {
    const columns = await columnsOf(join(single, `${table}.parquet`))
    if ((await countOf(join(spark, table))) === 0) return
    const filed = (await columnsOf(join(spark, table))).filter((column) => !hasName(column, 'year') && !hasName(column, 'area'))
    expect(filed).toEqual(columns.filter((column) => !hasName(column, 'area')))
  })

  it('a table gives the rows of the single machine; a document that ends the process costs its own record', async ({ signal }) => {
    const lines = Array.from({ length: 600 }, (_, i) => ({ id: `tin-${i}`, ...(i % 100 !== 5 && { text: report(i) }), ...dayOf(i) }))
    const poison = { id: 'poison', text: `${report(1)} thuốc độc` }
    const written = [...lines.slice(0, 300), poison, ...lines.slice(300)].map((line) => `${JSON.stringify(line)}\n`).join('')
    const table = join(tree({ 'table.ndjson': written }), 'table.ndjson')
    alone(['--ndjson'], written)
    const options = ['--table', table, '--table-format', 'json', '--partitions', '3', '--node', poisonousNode()]
    const { status, log } = await submit([...options, '--output', spark, '--overwrite'], { signal })
    expect(status, log.slice(-4000)).toBe(0)
    await expectSameRows(`document != 'poison'`)
    expect(await countOf(join(spark, 'errors'), `document = 'poison' and error = 'crashed'`)).toBe(1)
    expect(await countOf(join(spark, 'errors'))).toBe(7)
  }, 600_000)
})

const hasName = (column: unknown, name: string) => Array.isArray(column) && column[0] === name

const dayOf = (i: number) => (i % 2 === 0 ? {} : { referenceDate: `${2018 + (i % 4)}-12-31` })

/** Node for a cluster on which one document is the end of every process that reads it. */
function poisonousNode(): string {
  const path = join(tree({}), 'node')
  writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' --require '${resolve('tests/scale/poison.cjs')}' "$@"\n`)
  chmodSync(path, 0o755)
  return path
}
