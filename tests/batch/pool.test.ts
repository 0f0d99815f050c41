import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Input } from '../../src/batch/input.ts'
import { openPool, type PoolOptions } from '../../src/batch/pool.ts'
import type { Processor } from '../../src/batch/processor.ts'
import type { LineRecipe } from '../../src/batch/result.ts'
import { tree } from './tree.ts'

/** A worker that does what each document's path says, in place of the real one. */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads')
parentPort.on('message', (group) => {
  const outcomes = group.map(({ path }, index) => {
    Atomics.store(workerData.at, 0, index)
    if (path === 'exit') process.exit(3)
    if (path === 'throw') throw new Error('a defect')
    if (path === 'loop') for (;;);
    if (path === 'fill') for (const kept = []; ; ) kept.push(new Array(1000).fill(path))
    return { path, length: path.length + 1, bytes: 1, facts: 0 }
  })
  const lines = new TextEncoder().encode(group.map(({ path }) => path + '\\n').join(''))
  parentPort.postMessage({ lines, outcomes })
})
`
const program = join(tree({}), 'worker.cjs')
writeFileSync(program, PROGRAM)
const recipe: LineRecipe = { read: {}, offsets: 'utf16', lines: false, withText: false }
const pools: Processor[] = []

function pool(options: Partial<PoolOptions> = {}): Processor {
  const opened = openPool({ jobs: 2, program, argument: '', recipe, timeout: 0, memory: 64, ...options })
  pools.push(opened)
  return opened
}
afterAll(() => Promise.all(pools.map((opened) => opened.close())))

const group = (...paths: string[]): Input[] => paths.map((path) => ({ kind: 'file', path }))
const codes = ['a', 'b', 'c', 'd']

describe('a pool', () => {
  it('gives each group its own result', async () => {
    const { process } = pool()
    const results = await Promise.all(Array.from({ length: 20 }, (_, i) => process(group(`${i}`, `${i}+`))))
    expect(results.map(({ lines }) => String(Buffer.from(lines)))).toEqual(Array.from({ length: 20 }, (_, i) => `${i}\n${i}+\n`))
  })

  it('counts what a worker needs to start as no time of a document', async () => {
    const slow = join(tree({ 'slow.cjs': `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)${PROGRAM}` }), 'slow.cjs')
    const { outcomes } = await pool({ program: slow, timeout: 200 }).process(group('a'))
    expect(outcomes).toEqual([{ path: 'a', length: 2, bytes: 1, facts: 0 }])
  })

  it.each([
    ['exit', 'crashed'],
    ['throw', 'crashed'],
    ['fill', 'out-of-memory'],
    ['loop', 'timeout'],
  ])('loses no document but the one that makes its worker %s', async (bad, code) => {
    const { process } = pool({ timeout: bad === 'loop' ? 300 : 0 })
    const { outcomes, lines } = await process(group('a', 'b', bad, 'c', 'd'))
    expect(outcomes.map(({ path }) => path)).toEqual(['a', 'b', bad, 'c', 'd'])
    expect(outcomes.flatMap(({ error }) => (error === undefined ? [] : [error.code]))).toEqual([code])
    const written = String(Buffer.from(lines)).split('\n')
    expect(written.filter((line) => codes.includes(line))).toEqual(codes)
    expect(JSON.parse(written[2] ?? '')).toMatchObject({ source: { path: bad }, error: { code } })
    expect(String(Buffer.from((await process(group('after'))).lines))).toBe('after\n')
  })

  it('survives more bad documents than it has workers', async () => {
    const { process } = pool()
    const results = await Promise.all(['exit', 'a', 'throw', 'exit', 'b', 'exit'].map((path) => process(group(path, `${path}.`))))
    expect(results.flatMap(({ outcomes }) => outcomes.filter(({ error }) => error !== undefined))).toHaveLength(4)
    expect(results.flatMap(({ outcomes }) => outcomes)).toHaveLength(12)
  })
})
