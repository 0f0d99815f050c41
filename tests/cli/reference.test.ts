import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COMMANDS, EXTRACT } from '../../src/cli/commands.ts'
import { exampleReference } from '../../src/cli/example-reference.ts'
import { OPTIONS } from '../../src/cli/options.ts'
import { reference } from '../../src/cli/reference.ts'
import { extract } from '../../src/extract.ts'

it('the README has the reference of this command (npm run docs writes it)', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(`<!-- cli:begin -->\n\n${reference()}\n\n<!-- cli:end -->`)
})

it('every option belongs to a command, and every command has an example that is one', () => {
  const used = new Set([EXTRACT, ...COMMANDS].flatMap(({ options }) => options))
  expect([...used].sort()).toEqual(Object.keys(OPTIONS).sort())
  for (const { name, examples } of [EXTRACT, ...COMMANDS])
    for (const [line] of examples) expect(line).toContain(`extract ${name}`.trimEnd())
})

const README = readFileSync('README.md', 'utf8')

it('the README has the example as it is read (npm run docs writes it)', () => {
  const example = exampleReference(readFileSync('fixtures/report.txt', 'utf8'))
  expect(README).toContain(`<!-- example:begin -->\n\n${example}\n\n<!-- example:end -->`)
})

const RECIPES = [...README.matchAll(/^extract (?:report\.txt|archive\/) \| (jq .*)$/gm)].map(([, jq = '']) => jq)
const HAS_JQ = spawnSync('jq', ['--version']).status === 0

it.skipIf(!HAS_JQ)('every recipe of the README runs (skipped where there is no jq)', () => {
  const failure = { version: 1, source: { path: 'x.txt' }, error: { code: 'empty', message: 'nothing to read' } }
  expect(RECIPES.length).toBeGreaterThan(4)
  for (const recipe of RECIPES) {
    const input = recipe.includes('.error') ? JSON.stringify(failure) : JSON.stringify(extract(readFileSync('fixtures/report.txt', 'utf8')))
    const { status, stdout, stderr } = spawnSync('sh', ['-c', recipe], { input, encoding: 'utf8' })
    expect({ recipe, status, stderr }).toEqual({ recipe, status: 0, stderr: '' })
    if (!recipe.includes('.warnings')) expect(stdout.trim(), recipe).not.toBe('')
  }
})
