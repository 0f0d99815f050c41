// Scores the built command on the hand-made gold data: `npm run eval`, `npm run eval -- --errors 50`.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const gold = new URL('../../shared/gold/dev/', import.meta.url).pathname
const scorer = new URL('../../shared/eval/score.mjs', import.meta.url).pathname
if (!existsSync(gold)) {
  console.error('eval: the gold data is not beside this checkout (../shared/gold/dev); nothing to score')
  process.exit(0)
}
const program = new URL('../bin/extract.cjs', import.meta.url).pathname
const files = readdirSync(gold)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(gold, name))
const folder = mkdtempSync(join(tmpdir(), 'eval-'))
const predictions = join(folder, 'predictions.ndjson')
writeFileSync(predictions, execFileSync(process.execPath, [program, '-q', ...files], { maxBuffer: 1 << 28 }))
console.log(
  execFileSync(process.execPath, [scorer, gold, predictions, ...process.argv.slice(2)], { encoding: 'utf8', maxBuffer: 1 << 28 }).trimEnd(),
)
rmSync(folder, { recursive: true })
