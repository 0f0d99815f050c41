import { afterAll, describe, expect, it } from 'vitest'
import { Bench, recipe, sortedLines } from './recipes.ts'
import { archive } from './reports.ts'
import { startSlurm } from './slurm.ts'

const slurm = await startSlurm()
if (slurm === undefined) console.warn('slurm: skipped, for Slurm is not installed here or does not start; .ci/run installs it')
afterAll(() => slurm?.stop())

describe.skipIf(slurm === undefined)('with Slurm (skipped where it does not start)', () => {
  it('a job array has the lines of the single run', () => {
    const files = Object.entries(archive(1200)).map(([path, content]) => [`archive/${path}`, content] as const)
    const bench = new Bench({ ...Object.fromEntries(files), 'job.sh': recipe('slurm') })
    const { stdout, stderr, status } = bench.run('sbatch --wait job.sh && cat parts/*.ndjson > out.ndjson', slurm?.env)
    expect([stderr, status], stdout).toEqual(['', 0])
    expect(sortedLines(bench.read('out.ndjson'))).toEqual(sortedLines(bench.run('extract archive/ --quiet').stdout))
    for (const part of [1, 2, 3, 4]) expect(bench.read(`parts/${part}.ndjson`)).not.toBe('')
  }, 300_000)
})
