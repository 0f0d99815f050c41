// Measures what the README promises, as ratios, so that the speed of the machine drops out: npm run bench [-- --only start,files] [--check]
import { parseArgs } from 'node:util'
import { files } from './bench/files.mjs'
import { linear } from './bench/linear.mjs'
import { memory } from './bench/memory.mjs'
import { start } from './bench/start.mjs'
import { texts } from './bench/texts.mjs'

const PARTS = { text: texts, files, start, memory, linear }

const { values } = parseArgs({
  options: { only: { type: 'string', default: Object.keys(PARTS).join(',') }, check: { type: 'boolean', default: false } },
})
const names = values.only.split(',')
const unknown = names.filter((name) => !(name in PARTS))
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`)

// Certificates that are read at every start would be measured with it.
delete process.env.NODE_EXTRA_CA_CERTS
const missed = []
for (const name of names) for await (const row of PARTS[name]()) show(row)
console.log(`        ${missed.length} missed, ${(performance.now() / 1000).toFixed(0)} s`)
if (values.check && missed.length > 0) process.exitCode = 1

/** One line of the table: `value` is compared with the bar and the goal, either "at-least" or "at-most" them. */
function show({ what, value, sense, bar, goal, note = '' }) {
  const beats = (limit) => (sense === 'at-least' ? value >= limit : value <= limit)
  const verdict = beats(goal) ? 'goal' : beats(bar) ? 'bar' : 'MISSED'
  if (verdict === 'MISSED') missed.push(what)
  const sign = sense === 'at-least' ? '>=' : '<='
  console.log(`${verdict.padEnd(6)}  ${value.toFixed(2).padStart(7)}  ${sign} ${bar} (goal ${goal})  ${what}${note && `  [${note}]`}`)
}
