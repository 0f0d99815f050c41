import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dates, extract } from '../src/index.ts'

const PROBES = '../shared/external/probes.jsonl'

interface Probe {
  readonly text: string
  readonly want: string
  readonly kind: string
}

const KINDS = ['asof', 'base', 'date', 'date_range', 'period']

function probes(): readonly Probe[] {
  if (!existsSync(PROBES)) return []
  const lines = readFileSync(PROBES, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Probe).filter(({ kind }) => KINDS.includes(kind))
}

/** "date 2019-12-04" | "range 2019-12-04..2019-12-06" | "period 2019-01..2019-09" | "asof 2019-11-30" in the words of the record. */
function wanted({ want, kind }: Probe): string {
  const value = want.split(' ')[1] ?? ''
  // "hết 2019" is the year up to its end.
  return kind === 'asof' && want.includes('(year') ? value.slice(0, 4) : value.replace('..', '/')
}

/** A year that the words leave to the document. */
const context = ({ want }: Probe) => (want.includes('from document') ? { referenceDate: '2019-12-31' } : {})

describe('dates of other readers', () => {
  it.skipIf(!existsSync(PROBES))('has probes (skipped where ../shared is not beside the checkout)', () => {
    expect(probes().length).toBeGreaterThan(15)
  })

  it.each(probes())('reads $text', (probe) => {
    const [found, ...more] = dates(probe.text, context(probe))
    expect(more).toEqual([])
    expect(found?.value).toBe(wanted(probe))
    expect(found?.asOf).toBe(probe.kind === 'asof')
  })

  it('takes the year of a meeting from the document', () => {
    expect(extract('Sáng 4/12, UBND tỉnh tổ chức hội nghị. Thu ngân sách năm 2019 đạt 5 tỷ đồng.').meeting).toMatchObject({
      date: '2019-12-04',
      inferred: ['year'],
    })
  })
})
