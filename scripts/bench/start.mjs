// The start of the command against that of Node itself.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpus } from './corpus.mjs'
import { ratio, wall } from './measure.mjs'

const ROUNDS = 25

export function* start() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const small = join(folder, 'small.txt')
  writeFileSync(small, corpus().domain[0].slice(0, 2500))
  const node = () => wall(process.execPath, ['-e', '0'])
  const row = (what, argument, limits) => {
    const { value, a, b } = ratio(() => wall(process.execPath, ['bin/extract.cjs', argument]), node, ROUNDS)
    return { what, value, sense: 'at-most', ...limits, note: `${(a * 1000).toFixed(0)} ms against ${(b * 1000).toFixed(0)}` }
  }
  yield row('extract --version ÷ node -e 0', '--version', { bar: 1.6, goal: 1.4 })
  yield row('extract small.txt ÷ node -e 0', small, { bar: 2, goal: 1.7 })
  rmSync(folder, { recursive: true })
}
