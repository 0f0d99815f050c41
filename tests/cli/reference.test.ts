import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COMMANDS, EXTRACT } from '../../src/cli/commands.ts'
import { OPTIONS } from '../../src/cli/options.ts'
import { reference } from '../../src/cli/reference.ts'

it('the README has the reference of this command (npm run docs writes it)', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(`<!-- cli:begin -->\n\n${reference()}\n\n<!-- cli:end -->`)
})

it('every option belongs to a command, and every command has an example that is one', () => {
  const used = new Set([EXTRACT, ...COMMANDS].flatMap(({ options }) => options))
  expect([...used].sort()).toEqual(Object.keys(OPTIONS).sort())
  for (const { name, examples } of [EXTRACT, ...COMMANDS])
    for (const [line] of examples) expect(line).toContain(`extract ${name}`.trimEnd())
})
