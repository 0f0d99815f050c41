import { expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import { cpuClock } from './cpu-time.ts'

/** Characters of a text, and how many times as long the longer one is. */
const LENGTH = 40_000
const TIMES = 8
/** A step that walked back to the beginning for each number or name would take up to 64 times as long. */
const MOST = 24
/** Milliseconds below which nothing is measured well. */
const LEAST = 20

it.each([
  '1234567890',
  '12.345,6 7 ',
  '5% ',
  '5, ',
  '5 và ',
  '(5 ',
  'tăng 5% ',
  'tăng 5% về số dự án, ',
  'hàng tăng so với cùng kỳ: giày tăng 5%, điện tăng 7%; ',
  'đạt 5 tỷ đồng, ',
  'từ 5 đến ',
  'ngày 12/3, ',
  'năm ',
  'so với cùng kỳ ',
  'đề nghị 5 người, ',
  'đề xuất ',
  'Hội nghị ',
  'hội nghị ngày 5/3/2020, ',
  'thu ngân sách nhà nước đạt 5 tỷ đồng, ',
  'tỷ lệ hộ nghèo: 5%: ',
  'nông nghiệp chiếm 5%; ',
  'thêm 5 xã (3 xã), ',
  'xuất khẩu (5%) ',
  'ông ',
  'đồng chí Trần Văn Bình ',
  'Trần Văn Bình, ',
  'Bí thư Tỉnh ủy, ',
  'Chủ tịch UBND tỉnh Trần Văn Bình phát biểu, ',
  'tỉnh Lạng Sơn, ',
  'ABCDEFGH',
  'thungânsáchđạt5.000tỷđồng,tăng3%;',
  '"',
  '(',
  '5\t6\n',
  'Thu ngân sách\t5\t6\n',
])(
  'takes time in proportion to the length of %j repeated',
  (unit) => {
    timeOf(unit, LENGTH)
    const short = Math.max(LEAST, timeOf(unit, LENGTH))
    const isLinear = () => timeOf(unit, LENGTH * TIMES) <= MOST * short
    expect(isLinear() || isLinear()).toBe(true)
  },
  60_000,
)

function timeOf(unit: string, length: number): number {
  const text = unit.repeat(length / unit.length)
  const clock = cpuClock()
  extract(text)
  return clock()
}
