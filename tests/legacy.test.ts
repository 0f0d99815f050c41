import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFile } from '../src/read/read.ts'
import { all } from './read/outcomes.ts'

const LEGACY = '../shared/corpus/legacy'
const SCORER = '../shared/eval/text.mjs'

/** The part of the letters with marks that is read as the transcripts of some files have it. */
async function diacritics(names: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'legacy-'))
  const [wanted, recovered] = [join(folder, 'wanted'), join(folder, 'recovered')]
  for (const directory of [wanted, recovered]) mkdirSync(directory)
  for (const name of names) {
    // The scorer wants to know only that there is such a file.
    writeFileSync(join(wanted, name), '')
    copyFileSync(join(LEGACY, `${name}.txt`), join(wanted, `${name}.txt`))
    const [outcome] = await all(readFile(join(LEGACY, name)))
    if (outcome !== undefined && 'text' in outcome) writeFileSync(join(recovered, `${name}.txt`), outcome.text)
  }
  const said = execFileSync(process.execPath, [SCORER, wanted, recovered], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return Number(/diacritic ([\d.]+)/.exec(said)?.[1])
}

describe.skipIf(!existsSync(LEGACY))('files in old encodings (skipped where ../shared is not beside the checkout)', () => {
  it.each([
    ['of every format', /\.(?:doc|rtf|pdf|xls)$/, 0.994],
    ['in TCVN3 of Word', /^tcvn3.*\.(?:doc|rtf)$/, 0.994],
  ])(
    '%s are read at least as well as when this was last recorded',
    async (_, names, floor) => {
      expect(await diacritics(readdirSync(LEGACY).filter((name) => names.test(name)))).toBeGreaterThanOrEqual(floor)
    },
    120_000,
  )
})
