import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleReference } from '../../src/cli/rule-reference.ts'
import { extract } from '../../src/extract.ts'
import { RULES, type Rule } from '../../src/rules/catalogue.ts'

/** Ids of the rules that find a fact exactly at the words in brackets. */
function rulesAt(example: string): readonly string[] {
  const [, before = '', words = ''] = /^(.*)\[(.*)\]/s.exec(example) ?? []
  const { indicators, attendees, mentioned } = extract(example.replace(/[[\]]/g, ''))
  const places = [
    ...indicators.map(({ amount, rule }) => ({ at: amount, rule })),
    ...[...attendees, ...mentioned].flatMap(({ mentions, rule }) => mentions.map((at) => ({ at, rule }))),
  ]
  return places.filter(({ at }) => at.start === before.length && at.end === before.length + words.length).map(({ rule }) => rule)
}

describe.each(Object.entries<Rule>(RULES))('%s', (id, { example, nearMisses }) => {
  it(`finds ${example}`, () => {
    expect(rulesAt(example)).toEqual([id])
  })

  it.each(nearMisses)('does not find %s', (text) => {
    expect(text).toMatch(/\[.+\]/)
    expect(rulesAt(text)).not.toContain(id)
  })
})

it('are sorted, and in the documents (npm run docs writes them)', () => {
  const ids = Object.keys(RULES)
  expect(ids).toEqual([...ids].sort())
  expect(readFileSync('docs/rules.md', 'utf8')).toContain(`<!-- rules:begin -->\n\n${ruleReference()}\n\n<!-- rules:end -->`)
})

it('are those of records: a rule of every fact is one of them', () => {
  const { indicators, attendees, mentioned } = extract(readFileSync('fixtures/report.txt', 'utf8'))
  const rules = [...indicators, ...attendees, ...mentioned].map(({ rule }) => rule)
  expect(rules.length).toBeGreaterThan(8)
  for (const rule of rules) expect(Object.keys(RULES)).toContain(rule)
})
