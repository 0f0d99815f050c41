import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { Bench, recipe, sortedLines } from './recipes.ts'
import { archive } from './reports.ts'

const hasParallel = String(spawnSync('parallel', ['--version']).stdout).startsWith('GNU parallel')
if (!hasParallel) console.warn('parallel: skipped, for GNU parallel is not installed here; .ci/run installs it')

const files = Object.entries(archive(2400)).map(([path, content]) => [`archive/${path}`, content] as const)
const bench = new Bench(Object.fromEntries(files))
const single = bench.run('extract archive/ --quiet').stdout

describe.skipIf(!hasParallel)('with GNU parallel (skipped without it)', () => {
  it('shards have the lines of the single run', () => {
    const { stderr } = bench.run(recipe('shards'))
    expect(stderr).toBe('')
    expect(sortedLines(bench.read('out.ndjson'))).toEqual(sortedLines(single))
    for (const part of [1, 2, 3, 4]) expect(bench.read(`parts/${part}.ndjson`).split('\n').length).toBeGreaterThan(400)
  }, 300_000)

  it('lists give the bytes of the single run', () => {
    const { stderr } = bench.run(recipe('lists'))
    expect(stderr).toBe('')
    expect(bench.read('out.ndjson')).toBe(single)
  }, 300_000)

  it('archives that are fetched have the lines of the single run, but for the name of the archive', () => {
    const { stderr } = bench.run(`echo archive/web/trang.warc.gz > warc.paths; rm -rf parts\n${recipe('fetched')}`)
    expect(stderr).toBe('')
    const named = bench.read('parts/1.ndjson').replaceAll('"path":"-!/', '"path":"archive/web/trang.warc.gz!/')
    expect(named).toBe(bench.run('extract archive/web/trang.warc.gz --main-text --quiet -f ndjson').stdout)
    expect(named.split('\n')).toHaveLength(121)
  }, 300_000)
})
