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
    // what is compared with a year is said in the next, also in brackets; with a month, in its own year
    [2005, 'Xuất khẩu 8 tháng tăng 18% so với cùng kỳ 2004.'],
    [2004, 'Xuất khẩu đạt 2 tỷ USD (năm 2003 đạt 1 tỷ USD).'],
    [2020, 'Tháng 11, thu tăng 5% so với tháng 10/2020.'],
    [2020, 'Xuất khẩu 9 tháng đầu năm 2019 và 2020. Biểu đồ 9 tháng đầu năm 2019 và 2020.'],
    // papers, laws, stages and aims are no years of a report
    [undefined, 'Theo Luật Đất đai năm 2013 và Bộ luật Hình sự năm 1999, sửa đổi, bổ sung năm 2009.'],
    [undefined, 'Thông tư này có hiệu lực từ 15/2/2025.'],
    [undefined, 'Nông nghiệp, nông thôn đến năm 2030.'],
    [undefined, 'Giai đoạn 2016-2020 xã có 5 trường.'],
    [undefined, 'Ông An vay tiền ngày 7/2/2001 và trả ngày 5/3/2003.'],
    [2017, 'Thực hiện Luật Đất đai, năm 2017 xã giao 5 ha đất.'],
  ])('is %s in %j', (expected, text) => {
    expect(yearOf(text)).toBe(expected)
  })
})
