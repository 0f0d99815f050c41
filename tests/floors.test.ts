import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.ts'

const GOLD = '../shared/gold/dev'
const SCORER = '../shared/eval/score.mjs'

interface Score {
  readonly brokenSpans: number
  readonly rows: readonly { readonly metric: string; readonly f1: number }[]
}

/** Scores the extraction of every gold document. */
function score(): Score {
  const folder = mkdtempSync(join(tmpdir(), 'floors-'))
  const names = readdirSync(GOLD).filter((name) => name.endsWith('.txt'))
  const records = names.map((name) => {
    const text = readFileSync(join(GOLD, name), 'utf8').replace(/^\ufeff/, '')
    return JSON.stringify(extract(text, { source: { path: basename(name) } }))
  })
  const predictions = join(folder, 'predictions.ndjson')
  writeFileSync(predictions, records.join('\n'))
  const result = execFileSync(process.execPath, [SCORER, GOLD, predictions, '--json'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return JSON.parse(result) as Score
}

describe('accuracy on the gold data', () => {
  it.skipIf(!existsSync(GOLD))('is at least what was last recorded (skipped where ../shared is not beside the checkout)', () => {
    const floors = JSON.parse(readFileSync('tests/floors.json', 'utf8')) as Record<string, number>
    const { brokenSpans, rows } = score()
    expect(brokenSpans).toBe(0)
    for (const { metric, f1 } of rows) expect(f1, metric).toBeGreaterThanOrEqual(floors[metric] ?? 0)
  })
})
