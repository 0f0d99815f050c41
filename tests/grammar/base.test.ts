import { describe, expect, it } from 'vitest'
import { findBases } from '../../src/grammar/base.ts'
import { baseValue } from '../../src/grammar/base-value.ts'
import { findDates } from '../../src/grammar/dates.ts'
import { lexicon } from '../../src/grammar/words.ts'
import { readText } from '../../src/text/reading.ts'

/** The bases of a text, as the record has them for an observation of a period. */
function basesIn(text: string, period: string | null = '2019'): readonly (string | null)[] {
  const reading = readText(text, lexicon())
  const dates = findDates(reading, new Uint8Array(reading.lexemes.count))
  return findBases(reading, dates)
    .filter(({ compares }) => compares)
    .map((base) => baseValue(base, { period }))
}

describe('a base', () => {
  it.each([
    ['same-period', ['tăng 16,3% so với cùng kỳ', 'so với cùng kỳ năm 2018', 'so cùng kỳ năm ngoái', 'bằng 105% cùng kỳ năm trước']],
    [
      'previous-year',
      [
        'so với năm 2018',
        'so năm trước',
        'so với năm ngoái',
        'bằng 105% so với thực hiện năm 2018',
        'so với cuối năm 2018',
        'so với đầu năm 2019',
        'so với đầu năm',
      ],
    ],
    ['previous-period', ['so với tháng trước', 'so quý trước', 'so với kỳ trước']],
    [
      'plan',
      [
        'so với kế hoạch',
        'so với dự toán được giao',
        'đạt 98% dự toán',
        'bằng 105,2% kế hoạch',
        'so với mục tiêu',
        'so với chỉ tiêu nghị quyết',
        'so với KH',
      ],
    ],
    ['term-start', ['so với đầu nhiệm kỳ', 'so với thời điểm đầu nhiệm kỳ']],
    ['2010', ['so với năm 2010', 'gấp 2 lần so với năm 2010', 'so với cùng kỳ năm 2010']],
    ['2018-10', ['so với tháng 10/2018']],
  ])('is %s', (expected, ways) => {
    for (const way of ways) expect(basesIn(way), way).toEqual([expected])
  })

  it('is the same period where the same part of the year before is named', () => {
    expect(basesIn('tăng 4% so với 6 tháng đầu năm 2018', '2019-H1')).toEqual(['same-period'])
    expect(basesIn('tăng 4% so với cùng kỳ năm 2010', '2019-H1')).toEqual(['2010-H1'])
  })

  it.each(['so với bình quân cả nước', 'xây dựng kế hoạch năm 2019', 'cùng kỳ năm trước tăng 7%', 'so sánh các mục', 'Nghị quyết đề ra'])(
    'declines %j',
    (text) => {
      expect(basesIn(text)).toEqual([])
    },
  )
})
