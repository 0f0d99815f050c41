import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.ts'

/** The indicator or subject of each number, with its value. */
const named = (text: string) => extract(text).indicators.map(({ indicator, subject, value }) => `${indicator ?? `(${subject})`} ${value}`)

describe('the indicator that a phrase names', () => {
  it.each<[text: string, expected: string[]]>([
    ['Tỷ trọng dịch vụ chiếm 38,5%.', ['services 38.5']],
    ['Tỉ trọng khu vực công nghiệp - xây dựng đạt 41%.', ['industry-construction 41']],
    ['Tổng số doanh nghiệp đăng ký mới là 215 doanh nghiệp.', ['new-enterprises 215']],
    ['Tổng số doanh nghiệp là 2.150 doanh nghiệp.', ['enterprises 2150']],
    ['Tổng doanh thu bán lẻ hàng hóa đạt 8.150 tỷ đồng.', ['retail-sales 8150000000000']],
    ['Tổng sản phẩm OCOP là 42 sản phẩm.', ['ocop-products 42']],
    ['Tốc độ tăng trƣởng kinh tế đạt 7,4%; thu nhập bình quân ðầu người ðạt 52 triệu ðồng.', ['grdp 7.4', 'income-per-capita 52000000']],
    ['Trong năm, tỉnh đã giải quyết việc làm cho 6.120 lao động.', ['jobs-created 6120']],
    ['Huyện tạo việc làm mới cho hơn 1.300 lao động, đạt 104% kế hoạch.', ['jobs-created 1300', 'jobs-created 104']],
    ['Sản lượng lương thực đạt 215.000 tấn.', ['grain-output 215000']],
    ['Số doanh nghiệp thành lập mới đạt 215 doanh nghiệp.', ['new-enterprises 215']],
    ['Tổng kim ngạch xuất, nhập khẩu đạt 640 triệu USD.', ['trade-turnover 640000000']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected))

  it.each<[text: string, expected: string[]]>([
    ['Hợp tác xã tạo việc làm cho 30 lao động.', ['(lao động) 30']],
    ['Dự án giải quyết việc làm cho 250 lao động.', ['(lao động) 250']],
    ['Chi ngân sách nhà nước đạt 5.100 tỷ đồng.', ['state-budget-expenditure 5100000000000']],
    ['Tổng doanh thu vận tải đạt 310 tỷ đồng.', ['(Tổng doanh thu vận tải) 310000000000']],
  ])('no more than it says: %s', (text, expected) => expect(named(text)).toEqual(expected))
})
