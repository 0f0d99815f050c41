import { describe, expect, it } from 'vitest'
import { wordingsOf } from '../../src/grammar/wordings.ts'
import { INDICATORS } from '../../src/vocab/indicators.ts'

describe('a wording with open parts', () => {
  it.each<[wording: string, readings: string[]]>([
    ['dân số', ['dân số']],
    ['[tổng] xuất khẩu', ['xuất khẩu', 'tổng xuất khẩu']],
    ['(trị giá|kim ngạch) nhập khẩu', ['trị giá nhập khẩu', 'kim ngạch nhập khẩu']],
    ['[số|lượng] khách [đến]', ['khách', 'khách đến', 'số khách', 'số khách đến', 'lượng khách', 'lượng khách đến']],
    ['chỉ số cải cách hành chính (PAR Index)', ['chỉ số cải cách hành chính (PAR Index)']],
  ])('%s', (wording, readings) => {
    expect(wordingsOf(wording)).toEqual(readings)
  })

  it('is none with more readings than a lexicon should hold', () => {
    expect(wordingsOf('[a|b|c|d] '.repeat(9))).toEqual([])
  })

  it('names one indicator, but for rates that are told by the same words', () => {
    const ids = new Map<string, Set<string>>()
    for (const { id, names } of INDICATORS)
      for (const wording of names.flatMap(wordingsOf)) ids.set(wording, (ids.get(wording) ?? new Set()).add(id))
    const shared = new Set([...ids.values()].filter(({ size }) => size > 1).map((each) => [...each].sort().join(' ')))
    expect([...shared].sort()).toEqual(['poor-households poverty-rate', 'public-investment public-investment-disbursement'])
  })
})
