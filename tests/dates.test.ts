import { describe, expect, it } from 'vitest'
import { type DateOptions, dates } from '../src/index.ts'

const values = (text: string, options?: DateOptions) => dates(text, options).map(({ value }) => value)

describe('dates', () => {
  it('gives every date and period with its words', () => {
    const text = 'Tính đến hết ngày 30/11/2021, thu 11 tháng năm 2021 bằng 102% kế hoạch giai đoạn 2021-2025.'
    const found = dates(text)
    expect(found.map(({ grain, value, asOf }) => [grain, value, asOf])).toEqual([
      ['day', '2021-11-30', true],
      ['months', '2021-01/2021-11', false],
      ['stage', '2021/2025', false],
    ])
    for (const { evidence } of found) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
  })

  it('completes nothing without a day of writing', () => {
    expect(values('Sáng 4/12, 6 tháng đầu năm, hôm qua')).toEqual([null, null, null])
  })

  it.each([
    ['sáng 4/12', '2022-12-04'],
    ['sáng 4/2', '2023-02-04'],
    ['hôm qua', '2023-02-28'],
    ['chiều nay', '2023-03-01'],
    ['6 tháng đầu năm', '2023-H1'],
    ['năm ngoái', '2022'],
    ['tháng trước', '2023-02'],
    ['quý trước', '2022-Q4'],
    ['quý này', '2023-Q1'],
    ['đến nay', '2023-03-01'],
    ['từ năm 2020 đến nay', '2020/2023'],
    ['ngày 4 - 6/12', '2022-12-04/2022-12-06'],
  ])('completes %j from a day of writing', (text, expected) => {
    expect(values(text, { referenceDate: '2023-03-01' })).toEqual([expected])
    expect(dates(text, { referenceDate: '2023-03-01' })[0]?.inferred).toBe(true)
  })

  it('leaves what is told from another day', () => {
    expect(values('chiều cùng ngày', { referenceDate: '2023-03-01' })).toEqual([null])
  })
})
