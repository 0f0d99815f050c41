import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { manPage } from '../../src/cli/man-page.ts'
import { schemaReference } from '../../src/cli/schema-reference.ts'
import { tableReference } from '../../src/cli/table-reference.ts'
import { RECORD_SCHEMA } from '../../src/write/schema.ts'
import { ran } from './io.ts'

it.each([
  ['README.md', 'schema', schemaReference],
  ['docs/outputs.md', 'tables', tableReference],
])('%s has its section %s (npm run docs writes it)', (file, name, render) => {
  expect(readFileSync(file, 'utf8')).toContain(`<!-- ${name}:begin -->\n\n${render()}\n\n<!-- ${name}:end -->`)
})

it('the manual page is that of this command (npm run docs writes it)', () => {
  expect(readFileSync('man/extract.1', 'utf8')).toBe(manPage())
})

it.skipIf(spawnSync('groff', ['--version']).status !== 0)('the manual page is what groff can set', () => {
  const { status, stderr } = spawnSync('groff', ['-k', '-man', '-Tutf8', '-ww', 'man/extract.1'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})

it('extract schema prints the schema', async () => {
  const { stdout, exit } = await ran(['schema'])
  expect(JSON.parse(stdout)).toEqual(RECORD_SCHEMA)
  expect(exit).toBe(0)
})
