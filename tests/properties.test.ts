import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.ts'
import type { Extraction } from '../src/model.ts'
import { RECORD_SCHEMA } from '../src/write/schema.ts'
import { mutated, REPORTS, reportLike, units } from './mutations.ts'
import { outcomes } from './read/outcomes.ts'
import { facts, spans, VARIANTS } from './variants.ts'

// The same cases on every run, so that what fails once fails again; other ones, and more: SEED=… RUNS=… npm test -- properties.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1), numRuns: Number(process.env['RUNS'] ?? 200) })

const valid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(RECORD_SCHEMA)

/** What holds for every text. */
function expectSound(text: string): Extraction {
  const record = extract(text)
  for (const span of spans(record)) expect(text.slice(span.start, span.end)).toBe(span.text)
  expect(valid(record), JSON.stringify(valid.errors)).toBe(true)
  return record
}

describe('of any text', () => {
  it.each([
    ['code units', units],
    ['words and signs of reports in any order', reportLike],
    ['reports with pieces lost, doubled, moved and changed', mutated],
  ])('%s: no exception, a valid record, every span holds', { timeout: 120_000 }, (_, texts) => {
    fc.assert(fc.property(texts, (text) => void expectSound(text)))
  })

  it('the record is the same again, whatever was read meanwhile', { timeout: 120_000 }, () => {
    const twice = fc.property(mutated, fc.oneof(units, reportLike, mutated), (text, other) => {
      const first = JSON.stringify(extract(text))
      extract(other)
      expect(JSON.stringify(extract(text))).toBe(first)
    })
    fc.assert(twice)
  })
})

describe('of any bytes', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    mutated.map((text) => Buffer.from(text)),
    mutated.map((text) => Buffer.from(text, 'utf16le')),
    mutated.map((text) => Buffer.from(text, 'latin1')),
  )

  it.each(['a.txt', 'a.html', 'a', 'a.docx'])(
    'as %s: a document whose record is sound, or a failure that says what to do',
    async (path) => {
      const property = fc.asyncProperty(bytes, async (content) => {
        for (const outcome of await outcomes(content, path)) {
          if ('error' in outcome) expect(outcome.error.message).toMatch(/\w.*; \w/)
          else expectSound(outcome.text)
        }
      })
      await fc.assert(property)
    },
    120_000,
  )
})

describe('the same words in another form have the same facts', () => {
  it('and the reports here have many', () => {
    for (const report of REPORTS) expect(extract(report).indicators.length + extract(report).attendees.length).toBeGreaterThan(5)
  })

  it.each(Object.entries(VARIANTS))('%s', { timeout: 120_000 }, (_, variant) => {
    const choices = fc.infiniteStream(fc.boolean())
    const property = fc.property(fc.oneof(fc.constantFrom(...REPORTS), mutated), choices, (text, chosen) => {
      const other = variant(text.normalize('NFC'), () => chosen.next().value)
      expect(facts(expectSound(other))).toEqual(facts(extract(text.normalize('NFC'))))
    })
    fc.assert(property)
  })
})
