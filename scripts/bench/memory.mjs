// Peak memory of many documents against that of some.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { manyFiles } from './corpus.mjs'
import { median } from './measure.mjs'

export function* memory() {
  const [some, many] = [peakOf(1000), peakOf(100_000)]
  const note = `${(many / 1024).toFixed(0)} MB against ${(some / 1024).toFixed(0)}`
  yield { what: 'peak memory of 100,000 documents ÷ 1,000', value: many / some, sense: 'at-most', bar: 1.2, goal: 1.02, note }
}

function peakOf(count) {
  const root = manyFiles(count)
  const peak = () => {
    const { stderr } = spawnSync(process.execPath, ['-r', resolve('scripts/bench/peak.cjs'), 'bin/extract.cjs', root, '-j', '2', '-q'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    return Number(String(stderr).trim().split('\n').at(-1))
  }
  try {
    return median(Array.from({ length: 3 }, peak))
  } finally {
    rmSync(root, { recursive: true })
  }
}
