import { describe, expect, it } from 'vitest'
import { type DateMention, findDates } from '../../src/grammar/dates.ts'
import { completePeriod } from '../../src/grammar/period.ts'
import { lexicon } from '../../src/grammar/words.ts'
import { readText } from '../../src/text/reading.ts'

function mentionsIn(text: string): readonly DateMention[] {
  const reading = readText(text, lexicon())
  return findDates(reading, new Uint8Array(reading.lexemes.count))
}

const templates = (text: string) => mentionsIn(text).map((mention) => (mention.kind === 'period' ? mention.template : 'day'))

describe('a period', () => {
  it.each([
    ['2019', ['năm 2019', 'trong năm 2019', 'cả năm 2019', 'dự kiến hết 2019', 'đến hết năm 2019', 'vụ mùa 2019']],
    ['2019-Q3', ['quý III/2019', 'quý 3 năm 2019', 'Quý III-2019', 'quý ba năm 2019', 'Q3/2019', '3 tháng: tháng 7, 8 và 9/2019']],
    [
      '2019-H1',
      ['6 tháng đầu năm 2019', 'sáu tháng đầu năm 2019', '6 tháng năm 2019', '6T/2019', 'nửa đầu năm 2019', 'quý I và quý II/2019'],
    ],
    ['2019-H2', ['6 tháng cuối năm 2019', 'nửa cuối năm 2019']],
    ['2019-01/2019-09', ['9 tháng đầu năm 2019', 'chín tháng năm 2019', 'từ tháng 1 đến tháng 9 năm 2019', 'tháng 1-9/2019', '9T/2019']],
    ['2019-01/2019-11', ['11 tháng năm 2019', 'mười một tháng năm 2019', '11 tháng đầu năm 2019']],
    [
      '2019-11',
      ['tháng 11/2019', 'tháng 11 năm 2019', 'tháng 11-2019', 'tháng 11.2019', 'tháng mười một năm 2019', 'đến hết tháng 11/2019'],
    ],
    ['2019-05', ['tháng 5/2019', 'tháng Năm năm 2019', 'tháng năm 2019']],
    [
      '2016/2020',
      [
        'giai đoạn 2016-2020',
        'giai đoạn 2016 – 2020',
        '5 năm 2016-2020',
        'từ năm 2016 đến năm 2020',
        'từ 2016 đến 2020',
        'nhiệm kỳ 2016 - 2020',
        'giai đoạn II (2016-2020)',
        'năm 2016-2020',
      ],
    ],
    ['2018/2019', ['năm học 2018-2019', 'vụ đông xuân 2018 - 2019', 'niên vụ 2018/2019']],
    ['{year}-H1', ['6 tháng đầu năm', 'doanh thu 6 tháng đạt', 'nửa đầu năm nay']],
    ['{year}-Q1', ['quý I', 'quý 1', 'quý một năm nay']],
    ['{year}', ['năm nay', 'cả năm', 'từ đầu năm đến nay', 'năm qua', 'cuối năm']],
    ['{year-1}', ['năm ngoái', 'năm trước']],
    ['{year+1}', ['năm tới', 'sang năm']],
    ['2016/{year}', ['từ năm 2016 đến nay', 'kể từ 2016 đến nay']],
    ['{year-5}/{year}', ['5 năm qua']],
  ])('reads %s', (expected, ways) => {
    for (const way of ways) expect(templates(way).at(-1), way).toBe(expected)
  })

  it('reads a list of years one by one', () => {
    expect(templates('các năm 2018, 2019 và 2020')).toEqual(['2018', '2019', '2020'])
  })

  it.each([
    'kỳ hạn 6 tháng',
    'phạt 9 tháng tù',
    'trẻ 6 tháng tuổi',
    'năm triệu đồng',
    'mỗi tháng ba triệu đồng',
    'quý vị',
    'có 2019 hộ',
    '5 năm',
    '10 năm trước',
    'giai đoạn 2',
    'vụ cháy',
  ])('declines %j', (text) => {
    expect(templates(text)).toEqual([])
  })

  it('is found where a longer word of another kind begins with its own', () => {
    const words = ['tháng đầu năm tổng giá trị', 'năm nay thì', 'quý ba lần'] as const
    const own = lexicon({ indicators: words.map((vi, i) => ({ id: `own-${i}`, vi, en: vi, unit: 'VND', names: [vi] })) })
    const reading = readText('6 tháng đầu năm tổng giá trị tăng; năm nay thì chậm; quý ba lần lượt tăng', own)
    const found = findDates(reading, new Uint8Array(reading.lexemes.count))
    expect(found.map((mention) => mention.kind === 'period' && mention.template)).toEqual(['{year}-H1', '{year}', '{year}-Q3'])
  })

  it('is completed with the year of the report', () => {
    const [half, near, month] = mentionsIn('6 tháng đầu năm; năm ngoái; tháng trước')
    expect([half, near, month].map((mention) => mention && completePeriod(mention, 2020))).toEqual(['2020-H1', '2019', undefined])
  })
})

describe('the words around a date', () => {
  it.each([
    [{ asOf: true, use: 'statement' }, ['tính đến hết ngày 30/11/2019', 'đến 30/11 đạt', 'đến năm 2025', 'hết năm 2019']],
    [{ since: true, asOf: false }, ['từ ngày 1/2', 'từ năm 2016 đến năm 2020']],
    [{ use: 'base' }, ['tăng 5% so với năm 2018', 'so với cùng kỳ năm 2018', 'so với thực hiện năm 2018', 'so năm trước']],
    [{ use: 'document' }, ['Quyết định số 26/QĐ-UBND ngày 3/11/2021', 'Chỉ thị ngày 3/11/2021', 'Nghị định số 67 ngày 3/11/2021']],
    [{ use: 'stamp' }, ['Thứ ba, 05/12/2023 | 10:30', 'Cập nhật: 05/12/2023', '10:30 05/12/2023', '05/12/2023 (GMT+7)']],
    [{ use: 'statement' }, ['lúc 10:30 ngày 05/12/2023', 'năm 2018 tăng so với kế hoạch']],
  ])('say %j', (expected, ways) => {
    for (const way of ways) expect(mentionsIn(way)[0], way).toMatchObject(expected)
  })
})
