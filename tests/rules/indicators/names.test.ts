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

/** What each number is about: the catalogue's id, or the subject in brackets. */
const ids = (text: string) => extract(text).indicators.map(({ indicator, subject }) => indicator ?? `(${subject})`)

describe('the catalogued indicator', () => {
  it.each<[text: string, expected: string[]]>([
    ['Tốc độ tăng giá trị sản xuất công nghiệp bình quân đạt 12,4%.', ['industrial-output']],
    ['Tổng trị giá nhập khẩu của cả nước là 31,2 tỷ USD.', ['imports']],
    ['Trị giá hàng hóa xuất khẩu trong quý 2/2019 đạt 61,7 tỷ USD.', ['exports']],
    ['Tổng giá trị kim ngạch xuất nhập khẩu đạt 4,6 tỷ USD.', ['trade-turnover']],
    ['Về hoạt động xuất nhập khẩu, tổng kim ngạch ước đạt 3,1 tỷ USD.', ['trade-turnover']],
    ['Trong quý, NK giảm 0,7% so với cùng kỳ.', ['imports']],
    ['Kim ngạch XNK đạt 5 tỷ USD, trong đó: XK đạt 2 tỷ USD.', ['trade-turnover', 'exports']],
    ['Nhập siêu 4 tháng qua là 2,1 tỷ USD.', ['trade-balance']],
    ['Cán cân thương mại xuất siêu kỷ lục 9,4 tỷ USD.', ['trade-balance']],
    ['GRDP năm 2022 tại Hải Phòng tăng 8,9%.', ['grdp']],
    ['Số lượng doanh nghiệp đăng ký thành lập mới đạt 1.204 doanh nghiệp.', ['new-enterprises']],
    ['Số doanh nghiệp hoàn tất thủ tục giải thể là 112 doanh nghiệp.', ['dissolved-enterprises']],
    ['Thu hút vốn đầu tư trực tiếp nước ngoài (FDI) đạt 412 triệu USD.', ['fdi']],
    ['Vốn thực hiện của các dự án FDI ước đạt 1,3 tỷ USD.', ['fdi']],
    ['Tổng lượng khách quốc tế đạt 1,26 triệu lượt.', ['international-tourists']],
    ['Chỉ số năng lực cạnh tranh cấp tỉnh – PCI xếp thứ 21/63.', ['pci']],
    ['Tỷ lệ hộ gia đình được sử dụng nước sạch đạt 96%.', ['clean-water-rate']],
    ['Tổng dư nợ đối với nền kinh tế đạt 87.400 tỷ đồng.', ['credit']],
    ['Tổng doanh thu thuần hợp nhất đạt 3.250 tỷ đồng.', ['revenue']],
    ['Lợi nhuận trước thuế của ngân hàng này đạt 820 tỷ đồng.', ['profit']],
    ['Doanh thu thuần của nhà bán lẻ lớn nhất miền Trung đạt 4.100 tỷ đồng.', ['revenue']],
  ])('is named in %s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  it.each<[text: string, expected: string[]]>([
    ['Doanh nghiệp (DN) có vốn đầu tư nước ngoài tăng 11,3%.', ['(Doanh nghiệp (DN) có vốn đầu tư nước ngoài)']],
    ['Tăng trưởng tín dụng đạt 12.300 tỷ đồng.', ['(Tăng trưởng tín dụng)']],
    ['Kim ngạch xuất khẩu trong các khu công nghiệp đạt 210 triệu USD.', ['(Kim ngạch xuất khẩu trong các khu công nghiệp)']],
    ['Doanh thu mảng bán lẻ đạt 640 tỷ đồng.', ['(Doanh thu mảng bán lẻ)']],
    ['Khu vực kinh tế nhà nước tăng 6,1%.', ['(Khu vực kinh tế nhà nước)']],
    ['Tổng công ty Công nghiệp Xi măng đạt 812 tỷ đồng.', ['(Tổng công ty Công nghiệp Xi măng)']],
    ['Kim ngạch XNK nông sản đạt 5 tỷ USD, trong đó: XK đạt 2 tỷ USD.', ['(Kim ngạch XNK nông sản)', '(XK)']],
    ['Xăng dầu NK tăng mạnh (tăng 10% về lượng).', ['(Xăng dầu NK)']],
    ['Trị giá xuất khẩu gạo đạt 300 triệu USD.', ['(Trị giá xuất khẩu gạo)']],
  ])('is not named in %s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })
})

describe('a name that is put together', () => {
  it.each<[text: string, expected: string[]]>([
    ['Tỷ lệ hộ dân nông thôn được dùng nước hợp vệ sinh đạt 94,2%.', ['clean-water-rate 94.2']],
    ['Tỷ lệ dân số đô thị được cung cấp nước sạch qua hệ thống cấp nước tập trung là 98%.', ['clean-water-rate 98']],
    ['Có 96% hộ dân được dùng điện lưới quốc gia.', ['electricity-rate 96']],
    ['Tỷ lệ rác thải sinh hoạt ở đô thị được thu gom, xử lý đạt 91%.', ['waste-collection-rate 91']],
    ['Tỷ lệ gia đình đạt chuẩn gia đình văn hóa là 93%.', ['cultural-families 93']],
    ['Tỷ lệ người dân có thẻ bảo hiểm y tế đạt 95,1%.', ['health-insurance-coverage 95.1']],
    ['Tỷ lệ suy dinh dưỡng thể nhẹ cân ở trẻ em dưới 5 tuổi còn 8,4%.', ['malnutrition-rate 8.4']],
    ['Tỷ lệ thất nghiệp của lao động trong độ tuổi ở khu vực thành thị là 2,9%.', ['unemployment-rate 2.9']],
    ['Giá trị sản xuất ngành nông, lâm, thủy sản đạt 4.120 tỷ đồng.', ['agricultural-output 4120000000000']],
    ['Tổng trị giá nhập khẩu hàng hóa đạt 310 triệu USD.', ['imports 310000000']],
    ['Tổng doanh thu thuần hợp nhất đạt 2.140 tỷ đồng.', ['revenue 2140000000000']],
    ['Có 41 doanh nghiệp hoàn tất thủ tục giải thể.', ['dissolved-enterprises 41']],
    ['Tổng dư nợ cho vay toàn nền kinh tế đạt 51.200 tỷ đồng.', ['credit 51200000000000']],
    ['GRDP đầu người đạt 4.100 USD.', ['grdp-per-capita 4100']],
    ['Sản lượng lúa cả năm 2021 đạt 512.000 tấn.', ['rice-output 512000']],
    ['Khách quốc tế đạt 42 nghìn lượt khách.', ['international-tourists 42000']],
    ['Kinh tế tăng trưởng âm 2,5%.', ['grdp -2.5']],
    ['Ngành Hải quan cho biết, kim ngạch xuất khẩu đạt 8 tỷ USD.', ['exports 8000000000']],
    ['Các bộ, ngành đã làm tốt, kim ngạch xuất khẩu đạt 8 tỷ USD.', ['exports 8000000000']],
    ['Giải ngân vốn đầu tư công mới đạt 38%.', ['public-investment-disbursement 38']],
    ['Giải ngân vốn đầu tư công đạt 45,6% kế hoạch.', ['public-investment 45.6']],
    ['Vốn huy động xây dựng nông thôn mới đạt 210 tỷ đồng.', ['(Vốn huy động xây dựng nông thôn mới) 210000000000']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected))

  it.each<[text: string, expected: string[]]>([
    ['Tỷ lệ hộ dân có nhà tiêu hợp vệ sinh đạt 88%.', ['(Tỷ lệ hộ dân có nhà tiêu hợp vệ sinh) 88']],
    ['Tỷ lệ chất thải y tế được thu gom đạt 99%.', ['(Tỷ lệ chất thải y tế được thu gom) 99']],
    ['Doanh thu hợp nhất ngành dầu tăng 12%.', ['(Doanh thu hợp nhất ngành dầu) 12']],
    ['Ngành hải sản cả nước xuất khẩu 8 tỷ USD.', ['(hải sản cả nước xuất khẩu) 8000000000']],
    ['Ngành hàng cà phê có kim ngạch xuất khẩu 4 tỷ USD.', ['(kim ngạch xuất khẩu) 4000000000']],
    // a percentage of what is only guessed at
    ['Tổng kim ngạch xuất khẩu tăng nhờ một số thị trường lớn, như Hoa Kỳ chiếm 20%.', ['(Tổng kim ngạch xuất khẩu) 20']],
    ['Trị giá nhập khẩu sắt thép đạt 90 triệu USD.', ['(Trị giá nhập khẩu sắt thép) 90000000']],
    ['Thu nhập bình quân của người lao động đạt 8,5 triệu đồng.', ['(Thu nhập bình quân của người lao động) 8500000']],
  ])('no more than it says: %s', (text, expected) => expect(named(text)).toEqual(expected))
})
