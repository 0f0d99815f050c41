import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/grammar/dates.ts'
import { lexicon } from '../../src/grammar/words.ts'
import { reportYear } from '../../src/resolve/report-year.ts'
import { readText } from '../../src/text/reading.ts'

function yearOf(text: string): number | undefined {
  const reading = readText(text, lexicon())
  return reportYear(reading, findDates(reading, new Uint8Array(reading.lexemes.count)))
}

describe('the year of a report', () => {
  it.each([
    [2019, 'Năm 2019, kinh tế tăng 7%, so với năm 2018 tăng thêm 1%.'],
    [2019, 'Tổng kết công tác năm 2019, đề ra phương hướng, nhiệm vụ năm 2020.'],
    [2021, 'Kết quả năm 2021\n\nSo với năm 2020 và năm 2019, thu tăng. Phấn đấu năm 2022 tăng 8%, kế hoạch năm 2022 là 500 tỷ đồng.'],
    [2016, 'Ngày 5/4/2016, UBND huyện họp. Đến năm 2020 huyện có 10 xã.'],
    [undefined, 'Tháng trước giá tăng 2%.'],
  ])('is %s in %j', (expected, text) => {
    expect(yearOf(text)).toBe(expected)
  })
})
