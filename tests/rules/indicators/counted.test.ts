import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.ts'

/** What each number is about, with its value. */
const counted = (text: string) => extract(text).indicators.map(({ indicator, subject, value }) => `${indicator ?? subject}: ${value}`)

describe('what is counted', () => {
  it.each<[text: string, expected: string[]]>([
    [
      'Toàn tỉnh có 41 cụm công nghiệp đã thực hiện đầu tư, trong đó 19 cụm công nghiệp đi vào hoạt động (7 cụm đã lấp đầy).',
      ['cụm công nghiệp đã thực hiện đầu tư: 41', 'cụm công nghiệp đi vào hoạt động: 19', 'cụm đã lấp đầy: 7'],
    ],
    ['Đại hội đã bầu 15 người vào Ban Chấp hành.', ['người vào Ban Chấp hành: 15']],
    ['Hãng giữ vị trí đầu với 6.120 xe được bán ra.', ['xe được bán ra: 6120']],
    ['Huyện có 12 trường hợp được phát hiện sớm.', ['trường hợp được phát hiện sớm: 12']],
    ['Có 3 chỉ tiêu không đạt là tỷ lệ hộ nghèo và thu ngân sách.', ['chỉ tiêu không đạt: 3']],
    ['Tỉnh có 8 sản phẩm được cấp văn bằng bảo hộ.', ['sản phẩm được cấp văn bằng bảo hộ: 8']],
    ['Vụ cháy làm 2 người chết, 5 người bị thương.', ['người chết: 2', 'người bị thương: 5']],
  ])('and which ones: %s', (text, expected) => expect(counted(text)).toEqual(expected))

  it.each<[text: string, expected: string[]]>([
    ['Nhân dân 3 phường đã đạt kết quả tốt.', ['phường: 3']],
    ['Huyện có 12 dự án được giải ngân 55% vốn.', ['dự án: 12', 'dự án: 55']],
    ['Tỉnh có 20 hộ vào năm 2021.', ['hộ: 20']],
    ['Xã đã trồng 4 ha chè theo nghị quyết đề ra.', ['chè: 4']],
  ])('and not what is said of them: %s', (text, expected) => expect(counted(text)).toEqual(expected))
})
