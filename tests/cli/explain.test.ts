import { describe, expect, it } from 'vitest'
import { factsOf } from '../../src/cli/facts.ts'
import { REPORT } from '../write/records.ts'
import { ran } from './io.ts'

describe('facts', () => {
  const facts = factsOf(REPORT)

  it('come in the order of the text, and each kind is there', () => {
    const starts = facts.map(({ at }) => at.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    for (const kind of ['meeting', 'area', 'person', 'indicator']) expect(facts.map((fact) => fact.kind)).toContain(kind)
  })

  it('say what was inferred and which rule found them', () => {
    const inferred = REPORT.indicators.filter((seen) => seen.inferred.length > 0)
    expect(inferred.length).toBeGreaterThan(0)
    expect(facts.filter(({ fields }) => fields.some((field) => field.includes('(inferred)')))).toHaveLength(inferred.length)
    for (const { kind, rule } of facts) if (kind === 'indicator') expect(rule).not.toBe('')
  })
})

describe('explain', () => {
  it('shows every sentence, also without facts', async () => {
    const { stdout } = await ran(['explain', '-'], { stdin: 'Trời đẹp.\nCả huyện vui.\n' })
    expect(stdout).toMatch(/^- {2}text, utf-8, 24 code units\n/)
    expect(stdout).toContain('\nTrời đẹp.\n\nCả huyện vui.\n')
  })
})
