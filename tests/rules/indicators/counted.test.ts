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
    [
      'Đại hội đã bầu 29 người vào Ban Chấp hành và 7 người vào Ban Kiểm tra.',
      ['người vào Ban Chấp hành: 29', 'người vào Ban Kiểm tra: 7'],
    ],
    ['Hãng nâng tổng quy mô lên 640 điểm phục vụ.', ['điểm phục vụ: 640']],
    ['Hãng giữ vị trí đầu với 6.120 xe được bán ra.', ['xe được bán ra: 6120']],
    ['Huyện có 12 trường hợp được phát hiện sớm.', ['trường hợp được phát hiện sớm: 12']],
    ['Có 3 chỉ tiêu không đạt là tỷ lệ hộ nghèo và thu ngân sách.', ['chỉ tiêu không đạt: 3']],
    ['Tỉnh có 8 sản phẩm được cấp văn bằng bảo hộ.', ['sản phẩm được cấp văn bằng bảo hộ: 8']],
    ['Trong 11 nhóm hàng có 7 nhóm tăng giá, 2 nhóm giảm giá.', ['nhóm hàng: 11', 'nhóm tăng giá: 7', 'nhóm giảm giá: 2']],
    [
      'Có 11.900 chiếc được làm thủ tục nhập khẩu với trị giá gần 210 triệu USD.',
      ['chiếc được làm thủ tục nhập khẩu: 11900', 'trị giá chiếc được làm thủ tục nhập khẩu: 210000000'],
    ],
    ['Vụ cháy làm 2 người chết, 5 người bị thương.', ['người chết: 2', 'người bị thương: 5']],
  ])('and which ones: %s', (text, expected) => expect(counted(text)).toEqual(expected))

  it.each<[text: string, expected: string[]]>([
    ['Nhân dân 3 phường đã đạt kết quả tốt.', ['phường: 3']],
    ['Huyện có 12 dự án được giải ngân 55% vốn.', ['dự án: 12', 'dự án: 55']],
    ['Số xe nhập khẩu từ 4 thị trường này còn ít.', ['thị trường: 4']],
    ['Hiện chưa có số liệu của 3 dự án.', ['dự án: 3']],
    ['Huyện giao 84 đầu việc và yêu cầu các phòng thực hiện.', ['đầu việc: 84']],
    ['Tỉnh sáp nhập 24 ban quản lý dự án thành 5 đơn vị.', ['ban quản lý dự án: 24', 'đơn vị: 5']],
    ['Tỉnh có 20 hộ vào năm 2021.', ['hộ: 20']],
    ['Có 2 ứng cử viên, ông Lê Văn Mão và bà Vũ Thị Hà.', ['ứng cử viên: 2']],
    ['Xã đã trồng 4 ha chè theo nghị quyết đề ra.', ['chè: 4']],
  ])('and not what is said of them: %s', (text, expected) => expect(counted(text)).toEqual(expected))

  it.each<[text: string, expected: string[]]>([
    ['Chuỗi duy trì quy mô ổn định với 620 cửa hàng.', ['cửa hàng: 620']],
    ['Số lượt khám bệnh cũng tăng nhanh, đạt 3,2 triệu lượt người.', ['Số lượt khám bệnh: 3200000']],
    [
      'Có 2 nghìn người tham gia mới, nâng tổng số người tham gia bảo hiểm lên 90 nghìn người.',
      ['người tham gia mới: 2000', 'tổng số người tham gia bảo hiểm: 90000'],
    ],
    [
      'Chuỗi có 240 nhà thuốc và 22 trung tâm tiêm chủng, tăng lần lượt 47 nhà thuốc và 9 trung tâm so với đầu năm.',
      ['nhà thuốc: 240', 'trung tâm tiêm chủng: 22', 'nhà thuốc: 47', 'trung tâm tiêm chủng: 9'],
    ],
    ['Đàn lợn giảm mạnh, còn 500 con.', ['livestock: 500']],
  ])('where its noun stands apart: %s', (text, expected) => expect(counted(text)).toEqual(expected))
})

describe('what a percentage says', () => {
  const measured = (text: string) => extract(text).indicators.map(({ measure, value }) => `${measure} ${value}`)

  it.each<[text: string, expected: string[]]>([
    ['Số người tham gia tăng 1,2 triệu người (tương đương 8,4%) so với cùng kỳ.', ['change 1200000', 'growth 8.4']],
    ['Sản lượng chè giảm 70 tấn (tương đương 8%) so với năm trước.', ['change -70', 'growth -8']],
    ['Thu ngân sách đạt 900 tỷ đồng, bằng 108% so với cùng kỳ.', ['level 900000000000', 'of-base 108']],
    ['Ngành dịch vụ tăng trưởng mạnh (đạt 9,1%).', ['growth 9.1']],
    ['Tỷ lệ hộ nghèo giảm mạnh, còn 2,1%.', ['level 2.1']],
    // the verb of the statement before is left out, or stands before the list
    ['Máy công cụ tăng tới 32,8%, ô tô lắp ráp 31,1% và thép cán 21%.', ['growth 32.8', 'growth 31.1', 'growth 21']],
    ['Công nghiệp chiếm 40%, dịch vụ 35%, nông nghiệp 25%.', ['share 40', 'share 35', 'share 25']],
    ['Các mặt hàng giảm mạnh như gạo 4,3%, rau quả 3,8%.', ['growth -4.3', 'growth -3.8']],
    ['Tín dụng tăng 5%, tỷ lệ nợ xấu 2%.', ['growth 5', 'level 2']],
    ['Kiều hối đến từ châu Á (50%), châu Mỹ (30%).', ['share 50', 'share 30']],
    ['Số dự án giảm, giảm 12% về số dự án cấp mới và 30% về vốn đăng ký.', ['growth -12', 'growth -30']],
    ['Lãi suất huy động đã vượt 9%.', ['level 9']],
    ['Thu ngân sách vượt 9%.', ['over-plan 9']],
    ['Nhà máy mới đáp ứng 40% nhu cầu.', ['share 40']],
    ['Tín dụng tăng 5%. Nông dân 12%.', ['growth 5', 'level 12']],
  ])('%s', (text, expected) => expect(measured(text)).toEqual(expected))
})
