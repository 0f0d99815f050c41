import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { placed } from '../../src/batch/offsets.ts'
import { extract } from '../../src/extract.ts'
import { RECORD_SCHEMA, SCHEMA_CHANGES } from '../../src/write/schema.ts'
import { FAILED, RECORDS, REPORT, TEXT } from './records.ts'

const CORPUS = '../shared/corpus/text'
if (!existsSync(CORPUS)) console.warn('schema: ../shared/corpus is not here, so no real report is checked')

const valid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(RECORD_SCHEMA)

describe('the schema', () => {
  it('is what the types say (npm run schema writes it)', () => {
    expect(() => execFileSync(process.execPath, ['scripts/schema.mjs', '--check'], { stdio: 'pipe' })).not.toThrow()
  })

  it('has the record version first in its own', () => {
    expect(SCHEMA_CHANGES[0].version.split('.')[0]).toBe(String(REPORT.version))
  })

  it.each(RECORDS.map((record) => [record.source.path, record]))('accepts %s', (_, record) => {
    expect(valid(record), JSON.stringify(valid.errors)).toBe(true)
  })

  it('accepts what extract says, with lines and in code points too', () => {
    for (const text of ['', TEXT, `😀 ${TEXT}`]) {
      const record = extract(text)
      expect(valid(record), JSON.stringify(valid.errors)).toBe(true)
      expect(valid(placed(record, text, { offsets: 'codepoint', lines: true })), JSON.stringify(valid.errors)).toBe(true)
    }
    expect(valid(placed(REPORT, TEXT, { offsets: 'codepoint', lines: true })), JSON.stringify(valid.errors)).toBe(true)
  })

  it.skipIf(!existsSync(CORPUS))('accepts what extract says of real reports', () => {
    for (const name of readdirSync(CORPUS).filter((_, i) => i % 8 === 0)) {
      const record = extract(readFileSync(join(CORPUS, name), 'utf8'))
      expect(valid(record), `${name}: ${JSON.stringify(valid.errors)}`).toBe(true)
    }
  })

  it.each<[string, unknown]>([
    ['an unknown field', { ...REPORT, extra: 1 }],
    ['a missing field', { ...REPORT, unread: undefined }],
    ['another version', { ...FAILED, version: 2 }],
    ['a failure that is a report', { ...REPORT, error: FAILED.error }],
    ['a day that is none', { ...REPORT, meeting: { ...REPORT.meeting, date: '12/3/2021' } }],
    ['a hash that is none', { ...REPORT, source: { ...REPORT.source, sha256: 'abc' } }],
    ['half an offset', { ...REPORT, unread: [{ start: 0.5, end: 1, text: '2' }] }],
    ['a range of three', { ...REPORT, indicators: REPORT.indicators.map((each) => ({ ...each, value: [1, 2, 3] })) }],
    ['a period that is none', { ...REPORT, indicators: REPORT.indicators.map((each) => ({ ...each, period: 'quý I' })) }],
    ['an unknown status', { ...REPORT, indicators: REPORT.indicators.map((each) => ({ ...each, status: 'certain' })) }],
  ])('declines %s', (_, record) => {
    expect(valid(JSON.parse(JSON.stringify(record)))).toBe(false)
  })
})
