// Peak memory of many documents against that of some. They are small: it is their number that counts.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { manyFiles } from './corpus.mjs'
import { median, repeated } from './measure.mjs'

const [SOME, MANY] = [1000, 100_000]
const DOCUMENT = 'Thu ngân sách quý I ước đạt 812 tỷ đồng, tăng 7,5% so với cùng kỳ; có thêm 3 xã đạt chuẩn nông thôn mới.\n'

export function* memory() {
  const [some, many] = [peakOf(SOME, 5), peakOf(MANY, 1)]
  const note = `${(many / 1024).toFixed(0)} MB against ${(some / 1024).toFixed(0)}`
  yield { what: 'peak memory of 100,000 documents ÷ 1,000', value: many / some, sense: 'at-most', bar: 1.2, goal: 1.02, note }
}

/** Kilobytes, the median of some runs. */
function peakOf(count, times) {
  const root = manyFiles(count, [DOCUMENT])
  const peak = () => {
    const { stderr } = spawnSync(process.execPath, ['-r', resolve('scripts/bench/peak.cjs'), 'bin/extract.cjs', root, '-j', '2', '-q'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    return Number(String(stderr).trim().split('\n').at(-1))
  }
  try {
    return median(repeated(peak, times, 60))
  } finally {
    rmSync(root, { recursive: true })
  }
}
