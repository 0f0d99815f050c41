import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/grammar/dates.ts'
import { lexicon } from '../../src/grammar/words.ts'
import { readText } from '../../src/text/reading.ts'

/** The days of a text: "2019-12-04", "?-12-04" without a year, "a..b" for a run; a near day by its name. */
function daysIn(text: string): readonly string[] {
  const reading = readText(text, lexicon())
  return findDates(reading, new Uint8Array(reading.lexemes.count)).flatMap((mention) => {
    if (mention.kind !== 'date') return []
    const { year, month, day, endYear, endMonth, endDay, relative } = mention
    if (month === null) return [String(relative)]
    const last = endDay === null ? '' : `..${endYear ?? '?'}-${endMonth}-${endDay}`
    return [`${year ?? '?'}-${month}-${day}${last}`]
  })
}

describe('a day', () => {
  it.each([
    [
      '2019-12-4',
      ['ngày 04/12/2019', 'Ngày 4-12-2019', 'ngày 04.12.2019', 'ngày 4 tháng 12 năm 2019', '4/12/2019', 'ngày 04, tháng 12, năm 2019'],
    ],
    [
      '2019-12-4',
      [
        'sáng ngày 04 tháng 12 năm 2019',
        'Chiều 4/12/2019',
        'thứ Tư, ngày 4/12/2019',
        'ngày 4/12 năm 2019',
        'ngày 4 tháng Mười hai/2019',
        '2019-12-04',
        'date = 20191204',
        'Hội nghị Trung ương 5 ngày 4/12/2019',
      ],
    ],
    [
      '?-12-4',
      [
        'sáng 4/12',
        'Sáng ngày 4-12',
        'ngày 4.12',
        'Ngày 4 – 12',
        'hôm 4/12',
        'chiều qua (4/12)',
        'chiều nay, 4/12',
        'hôm nay (thứ tư, 4/12)',
        'Họp bàn (4/12)',
        'ngày 4 tháng 12',
        'dịp 4/12',
      ],
    ],
    [
      '2019-12-4..2019-12-5',
      [
        'trong 2 ngày 4-5/12/2019',
        'hai ngày 4 và 5/12/2019',
        'ngày 4-5 tháng 12 năm 2019',
        'từ ngày 4 đến ngày 5/12/2019',
        'từ 4/12 đến 5/12/2019',
        'từ sáng ngày 4 đến hết ngày 5-12-2019',
      ],
    ],
    ['?-12-4..?-12-6', ['các ngày 4, 5 và 6/12', 'ngày 4 - 6/12', 'từ ngày 4/12 đến 6/12', 'ngày 4/12 đến ngày 6 tháng 12']],
    ['2019-12-30..2020-1-2', ['ngày 30/12 - 2/1/2020', 'từ ngày 30/12/2019 đến ngày 2/1/2020']],
    ['2024-5-5', ['ngày 5 tháng năm 2024', 'ngày 5 tháng Năm năm 2024']],
    ['today', ['sáng nay', 'hôm nay', 'chiều ngày hôm nay']],
    ['yesterday', ['hôm qua', 'tối qua']],
    ['same-day', ['chiều cùng ngày', 'cùng ngày']],
  ])('reads %s', (expected, ways) => {
    for (const way of ways) expect(daysIn(way), way).toEqual([expected])
  })

  it.each([
    '17/18 chỉ tiêu',
    'đạt 11/12 chỉ tiêu',
    'có 8/10 hộ',
    'Nghị quyết số 15/NQ-TW',
    'Nghị quyết 02/2007/NQ-HĐND',
    'Nghị định 30/12/NĐ',
    'tỷ lệ 24-3',
    '31/2/2019',
    'ngày 45/12',
    'từ 10-12 triệu đồng',
    '11 tháng năm 2019',
    'lần thứ hai',
    'lần thứ 2 sáng ngày',
    'Hội nghị Trung ương 5',
    'https://bao.example/2021/01/05/bai-viet',
    '12.5',
    'ánh sáng 4 màu',
  ])('declines %j', (text) => {
    expect(daysIn(text)).toEqual([])
  })
})
