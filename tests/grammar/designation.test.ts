import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/grammar/dates.ts'
import { findDesignations } from '../../src/grammar/designation.ts'
import { lexicon } from '../../src/grammar/words.ts'
import { quantities } from '../../src/quantities.ts'
import { evidenceOf, readText } from '../../src/text/reading.ts'

/** Kind and words of every designation of a text. */
function designations(text: string): readonly string[] {
  const reading = readText(text, lexicon())
  const taken = new Uint8Array(reading.lexemes.count)
  findDates(reading, taken)
  return findDesignations(reading, taken).map(({ kind, from, to }) => `${kind} ${evidenceOf(reading, from, to).text}`)
}

describe('a number that is no quantity', () => {
  it.each([
    ['address', ['nhà số 25, ngõ 12', 'phường 12', 'tầng 5', 'tổ dân phố 3']],
    ['article', ['Điều 5 của Luật', 'khoản 2', 'Chương 3', 'trang 45', 'Nhiều tác giả, tr. 402']],
    ['clock', ['lúc 19h30', '8h sáng', 'lúc 20:30']],
    ['code', ['mã số 123456', 'biển số 4521', 'https://vi.example/2022/1045_anh.jpg', 'tệp DSC_2041.jpg']],
    ['date', ['điểm tin 8/2:', 'phát hành (5/2022)', 'phục vụ 24/7', 'công viên 29/3']],
    [
      'document',
      ['15/NQ-TW', '02/2007/QĐ-UBND', 'Quyết định số 45', 'ra quyết định 53', 'Chỉ thị số 12 của Bộ', 'Nghị quyết Trung ương 4 khóa XII'],
    ],
    ['duration', ['30 ngày', 'sau 2 giờ', '18 tuổi', '18 đến 30 tuổi', '3-5 năm']],
    ['list', ['1. Thu ngân sách', 'như sau: 1- Thông qua báo cáo', 'theo quy định (1)', 'ghi chú [2]']],
    [
      'name',
      [
        'Quốc lộ 1A',
        'COVID-19',
        'nhóm 2',
        'khu vực 3',
        'Licona 14 đón nhận',
        'dây chuyền 3',
        'kịch bản 2',
        'phân khu 1',
        'chương trình 135',
        'quy hoạch 1/500',
      ],
    ],
    ['ordinal', ['lần thứ 18', 'khóa 12', 'đợt 3', 'thế kỷ 21', 'hạng 2', 'cấp 3']],
    ['phone', ['0912.345.678', 'gọi 02212345678']],
    ['score', ['thắng 2-1', 'tỷ lệ 10:7']],
    ['year', ['thập niên 80', 'những năm 60']],
  ])('is %s', (kind, ways) => {
    for (const way of ways) expect(designations(way)[0]?.split(' ')[0], way).toBe(kind)
  })

  it.each([
    ['nhóm 12 hộ', [12]],
    ['kế hoạch 500 triệu đồng', [5e8]],
    ['khoản 500 triệu đồng', [5e8]],
    ['chỉ số 105,2', [105.2]],
    ['chỉ số giá 105', [105]],
    ['số xã 12', [12]],
    ['cán mốc 30.', [30]],
    ['xếp thứ 5', [5]],
    ['đạt 61.', [61]],
    ['lên 18/20 xã', [18]],
    ['điểm số đạt 8,5', [8.5]],
    ['còn 268; các phòng', [268]],
    ['cấp 1.234 thẻ', [1234]],
    ['Mưa lớn ở Sơn Tây 50-120mm', [[50, 120]]],
  ])('leaves the quantity of %j', (text, expected) => {
    expect(quantities(text).map(({ value }) => value)).toEqual(expected)
  })

  it('goes on in a list of names', () => {
    expect(designations('Nghị quyết 01, 02 và 35')).toEqual(['document 01', 'document 02', 'document 35'])
    expect(quantities('Thông qua nội dung 1. Giao Ủy ban 2. Giao Hội đồng')).toEqual([])
  })

  it('numbers the entries of a menu that stands in one line, and not what is counted', () => {
    const menu = 'Xem nhiều 1 Khu công nghệ có quy mô lớn 2 Phường nào cũng có hồ nước 3 Tỉnh ủy họp bàn việc mới'
    expect(designations(menu)).toEqual(['list 1', 'list 2', 'list 3'])
    expect(designations('Đoàn gồm 1 Phó Chủ tịch của tỉnh nhà, 2 Ủy viên của các ban và 3 Trưởng phòng')).toEqual([])
  })
})
