import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.ts'

/** What each number is about, with its value and unit. */
const subjects = (text: string) =>
  extract(text).indicators.map(({ indicator, subject, value, unit }) => `${indicator ?? subject}: ${value} ${unit}`)

describe('the subject of a statement', () => {
  it.each<[text: string, expected: string[]]>([
    ['Doanh thu vận tải, kho bãi tháng 3 ước đạt 512 tỷ đồng.', ['Doanh thu vận tải, kho bãi: 512000000000 VND']],
    [
      'Trong đó: công nghiệp chế biến, chế tạo tăng 8,4%; sắt, thép giảm 2,1%.',
      ['công nghiệp chế biến, chế tạo: 8.4 %', 'sắt, thép: -2.1 %'],
    ],
    ['Cụ thể: đậu, đỗ các loại 85 ha; ngô lai 1.250 ha.', ['đậu, đỗ các loại: 85 ha', 'ngô lai: 1250 ha']],
    ['Tỷ lệ thôn, bản không có tội phạm đạt 92%.', ['Tỷ lệ thôn, bản không có tội phạm: 92 %']],
    ['Tổng sản lượng điện tăng mạnh, đạt 350 triệu kWh.', ['Tổng sản lượng điện: 350000000 kWh']],
    [
      'Đàn lợn (không tính lợn con chưa tách mẹ) có 41.200 con, tăng 2,1%; đàn gia cầm (gồm gà, vịt) 9,1 triệu con.',
      ['livestock: 41200 con', 'livestock: 2.1 %', 'livestock: 9100000 con'],
    ],
    ['Lực lượng chức năng thu giữ 15 kg và gần 3.000 viên ma túy.', ['viên ma túy: 15 kg', 'viên ma túy: 3000 viên']],
    ['Cả nước có 63 tỉnh, thành phố trực thuộc Trung ương.', ['tỉnh, thành phố trực thuộc Trung ương: 63 tỉnh, thành phố']],
    ['Dư nợ cho vay doanh nghiệp nhỏ và vừa đạt 4.100 tỷ đồng.', ['Dư nợ cho vay doanh nghiệp nhỏ và vừa: 4100000000000 VND']],
    ['Giày dép khác chưa được phân vào đâu giảm 4,2%.', ['Giày dép khác chưa được phân vào đâu: -4.2 %']],
    ['Bệnh viện có 310 giường, trạm y tế có 45 giường.', ['giường: 310 giường', 'giường: 45 giường']],
    ['Các đô thị lớn như Hà Nội tăng 4,1%.', ['đô thị lớn: 4.1 %']],
    [
      'Kim ngạch tăng nhờ các mặt hàng như thủy sản (tăng 38%), dây điện (31%) và gạo (27%).',
      ['thủy sản: 38 %', 'dây điện: 31 %', 'gạo: 27 %'],
    ],
    [
      'Tốc độ tăng năng suất đạt 5% (mục tiêu 6%) và cao hơn mức chung (4%).',
      ['Tốc độ tăng năng suất: 5 %', 'Tốc độ tăng năng suất: 6 %', 'Tốc độ tăng năng suất: 4 %'],
    ],
    ['Dây cách điện giảm 4%.', ['Dây cách điện: -4 %']],
    ['Mưa lũ khiến sản lượng ngô giảm 12%.', ['sản lượng ngô: -12 %']],
    ['Công an huyện xử lý 41 vụ việc và gần 900 kg hàng lậu.', ['vụ việc: 41 vụ việc', 'hàng lậu: 900 kg']],
    ['Cơ cấu kinh tế tiếp tục chuyển dịch với khu vực dịch vụ chiếm 41%.', ['services: 41 %']],
    ['Mức phí đang áp dụng với loại xe này đạt 2%.', ['Mức phí đang áp dụng với loại xe này: 2 %']],
    ['Ô tô tải nhập khẩu đạt 1.250 chiếc, giảm 3%.', ['Ô tô tải nhập khẩu: 1250 chiếc', 'Ô tô tải nhập khẩu: -3 %']],
    ['Dư nợ cho vay bằng ngoại tệ đạt 2.150 tỷ đồng.', ['Dư nợ cho vay bằng ngoại tệ: 2150000000000 VND']],
    ['Tỷ giá là 24.350 đồng.', ['Tỷ giá: 24350 VND']],
    ['Đàn vật nuôi: trâu 5.120 con, bò 31.400 con.', ['trâu: 5120 con', 'bò: 31400 con']],
    ['Tổng số hành khách vận chuyển đạt 1.850 nghìn người.', ['Tổng số hành khách vận chuyển: 1850000 người']],
    ['- Lực lượng dân quân xã: 45 người', ['Lực lượng dân quân xã: 45 người']],
    ['Cụ thể: khoai lang 152 ha, sản lượng 2.310 tấn; lạc 98 ha.', ['khoai lang: 152 ha', 'sản lượng khoai lang: 2310 t', 'lạc: 98 ha']],
    ['Công ty nhận giấy phép xây nhà máy tôn, với công suất 450.000 tấn/năm.', ['công suất nhà máy tôn: 450000 t/năm']],
    [
      'Cả nước nhập khẩu 18 triệu tấn thép, trị giá 9,2 tỷ USD, tăng 12% về lượng và 6% về trị giá.',
      ['thép: 18000000 t', 'trị giá thép: 9200000000 USD', 'lượng thép: 12 %', 'trị giá thép: 6 %'],
    ],
    ['Ngành in có chỉ số giá nguyên liệu tăng cao nhất, hơn 9%.', ['chỉ số giá nguyên liệu: 9 %']],
    ['Có 7 xã đạt chuẩn nông thôn mới và tỷ lệ hộ nghèo còn 2,8%.', ['new-rural-communes: 7 xã', 'poverty-rate: 2.8 %']],
    ['Có 12 mặt hàng đạt kim ngạch xuất khẩu trên 1 tỷ USD.', ['mặt hàng: 12 mặt hàng', 'kim ngạch xuất khẩu: 1000000000 USD']],
    ['Khu vực có vốn đầu tư nước ngoài đạt 4,2 tỷ USD.', ['Khu vực có vốn đầu tư nước ngoài: 4200000000 USD']],
    ['Về chỉ số hài lòng của người dân, Bắc Ninh đạt 88,2%.', ['chỉ số hài lòng của người dân: 88.2 %']],
    [
      'Các mặt hàng tăng gồm: máy móc, thiết bị, dụng cụ tăng 14%; thuốc trừ sâu tăng 3%.',
      ['máy móc, thiết bị, dụng cụ: 14 %', 'thuốc trừ sâu: 3 %'],
    ],
    ['Cán cân thương mại xuất siêu khoảng 6,4', []],
    ['Bội chi ngân sách bằng 4,9% GDP.', ['Bội chi ngân sách: 4.9 %']],
    ['Dân số trung bình vào năm 2011 của tỉnh đạt 1.241.500 người.', ['population: 1241500 người']],
    ['Lễ hội mở 2 lần: vào ngày 18, ngày 19 tháng 3 âm lịch.', ['lần: 2 lần']],
    ['Năm nay có 14 thôn kiểu mẫu; sản lượng đạt 2.800 tấn.', ['thôn kiểu mẫu: 14 thôn', 'sản lượng: 2800 t']],
    ['Có 38 xã đạt chuẩn nông thôn mới, số trường học tăng 11 trường.', ['new-rural-communes: 38 xã', 'số trường học: 11 trường']],
    ['Lượng xe giảm20,5% so với cùng kỳ.', ['Lượng xe: -20.5 %']],
    ['Lượng xe cao20,5% so với cùng kỳ.', []],
    ['Bà Lan được bầu với số phiếu 51/52.', ['số phiếu: 51 phiếu']],
    [
      'Số đại biểu tham gia biểu quyết 318, bằng 96,4%.',
      ['Số đại biểu tham gia biểu quyết: 318 đại biểu', 'Số đại biểu tham gia biểu quyết: 96.4 %'],
    ],
    ['Liên hệ số điện thoại 114, số máy 25.', []],
    ['Cả năm nhập siêu 4,1 tỷ USD.', ['trade-balance: -4100000000 USD']],
    ['Cán cân thương mại hàng hóa thặng dư 17,3 tỷ USD.', ['trade-balance: 17300000000 USD']],
    ['Chỉ số PMI đạt 51,8 điểm, mức tốt nhất từ đầu năm.', ['Chỉ số PMI: 51.8 điểm']],
    [
      'Phó Chi cục trưởng Chi cục Hải quan Tân Thanh cho biết, số thu của đơn vị đạt 1.250 tỷ đồng.',
      ['số thu của đơn vị: 1250000000000 VND'],
    ],
    ['Cục Hải quan Cao Bằng thu ngân sách đạt 640 tỷ đồng.', ['customs-revenue: 640000000000 VND']],
    ['Mặt hàng xi măng có tổng kim ngạch xuất khẩu là 1,2 tỷ USD.', ['tổng kim ngạch xuất khẩu: 1200000000 USD']],
    ['Tỉnh tặng 850 thẻ bảo hiểm, tương ứng số tiền trên 1 tỷ đồng.', ['thẻ bảo hiểm: 850 thẻ', 'số tiền thẻ bảo hiểm: 1000000000 VND']],
    ['Các nhà máy chỉ hoạt động khoảng 70% tổng công suất.', ['nhà máy: 70 %']],
    ['Có 21 dây chuyền phải dừng hoạt động.', ['dây chuyền phải dừng hoạt động: 21 dây chuyền']],
    ['Huyện tách thành 3 phường An Phú Đông, Thạnh Lộc và Tân Thới.', ['phường: 3 phường']],
    ['Tỉnh trao chứng nhận đầu tư cho 14 dự án.', ['investment-projects: 14 dự án']],
    ['Thu ngân sách nhà nước ước vượt 21.400 tỷ đồng.', ['state-budget-revenue: 21400000000000 VND']],
    ['Cứ 5 hộ thoát nghèo thì có 1 hộ tái nghèo.', []],
    [
      'Thu ngân sách đạt 620 tỷ đồng. Con số này bằng 48% dự toán.',
      ['state-budget-revenue: 620000000000 VND', 'state-budget-revenue: 48 %'],
    ],
    [
      'Xuất khẩu đạt 2 tỷ USD. Tổng chi phí của dự án này là 40 tỷ đồng.',
      ['exports: 2000000000 USD', 'Tổng chi phí của dự án này: 40000000000 VND'],
    ],
    ['Ngành dịch vụ tăng trưởng mạnh (đạt 9,1%).', ['services: 9.1 %']],
    ['Các bộ phải cắt giảm 15% chi phí tuân thủ.', ['chi phí tuân thủ: -15 %']],
    ['Xuất siêu lập kỷ lục mới, đạt 16 tỷ USD.', ['trade-balance: 16000000000 USD']],
    [
      'Nghệ An có vốn đầu tư 510 triệu USD. TP Hà Nội đứng thứ ba với 210 triệu USD.',
      ['vốn đầu tư: 510000000 USD', 'vốn đầu tư: 210000000 USD'],
    ],
    [
      'Kinh phí cấp mới, điều chỉnh và góp ý của các sở đạt 4 tỷ đồng.',
      ['Kinh phí cấp mới, điều chỉnh và góp ý của các sở: 4000000000 VND'],
    ],
    ['Với kết quả biểu quyết 87% đại biểu tán thành.', ['đại biểu tán thành: 87 %']],
    ['Mỗi năm phải nhập khẩu khoảng 90% giống tôm bố mẹ.', ['giống tôm bố mẹ: 90 %']],
    ['Tỷ lệ chi trả cổ tức dự kiến 10%.', ['Tỷ lệ chi trả cổ tức: 10 %']],
    ['Tại đại hội năm trước giá cổ phiếu SGX chỉ có 7.000 đồng.', ['giá cổ phiếu SGX: 7000 VND']],
    ['Nguyên nhân do giá thức ăn (chiếm 65%) còn cao.', ['giá thức ăn: 65 %']],
    ['Mưa bão là yếu tố làm cho CPI tháng 12 tăng 0,1%.', ['cpi: 0.1 %']],
    ['Giá dầu cao, khiến số thu thuế từ dầu thô đạt 2.500 tỷ đồng.', ['số thu thuế từ dầu thô: 2500000000000 VND']],
    [
      'Huy động dân cư đạt 900 tỷ đồng; Cho vay tiêu dùng đạt 700 tỷ đồng.',
      ['Huy động dân cư: 900000000000 VND', 'Cho vay tiêu dùng: 700000000000 VND'],
    ],
    ['Tín dụng tăng kỷ lục 5,7% Cụ thể, dư nợ tăng đều.', ['credit: 5.7 %']],
    ['Cần thúc đẩy tăng trưởng GDP đạt trên 6,4%.', ['grdp: 6.4 %']],
    ['Các nhóm hàng đã tăng khá hơn như đồ gỗ tăng 7%.', ['đồ gỗ: 7 %']],
    ['Tỷ lệ tín dụng/GDP là 120%.', ['Tỷ lệ tín dụng/GDP: 120 %']],
    ['Dự kiến đạt tổng mức giảm thuế là 115.000 tỷ đồng.', ['tổng mức giảm thuế: 115000000000000 VND']],
    // brackets name nothing outside them, and a part of a longer name is no name
    [
      'Kim ngạch hàng miễn thuế (80%, phần lớn là gia công xuất khẩu) liên tục đứng đầu, đang là 57 tỷ USD.',
      ['Kim ngạch hàng miễn thuế: 80 %', 'Kim ngạch hàng miễn thuế: 57000000000 USD'],
    ],
    ['Hoạt động xuất nhập khẩu tiếp tục phát triển mạnh, đạt 14,6 tỷ USD.', ['trade-turnover: 14600000000 USD']],
    // a bare amount of trade is of the goods that were spoken of, as is a sum
    [
      'Xuất khẩu gạo gặp khó khăn khi kim ngạch chỉ đạt 125 triệu USD, giảm 4%.',
      ['kim ngạch Xuất khẩu gạo: 125000000 USD', 'kim ngạch Xuất khẩu gạo: -4 %'],
    ],
    ['Năm 2017, xuất khẩu vượt kế hoạch với kim ngạch đạt 125 triệu USD.', ['exports: 125000000 USD']],
    [
      'Kim ngạch xuất khẩu cà phê tháng 5/2017 đạt 2 tỷ USD, đưa tổng giá trị xuất khẩu 5 tháng đầu năm đạt 9 tỷ USD.',
      ['Kim ngạch xuất khẩu cà phê: 2000000000 USD', 'Kim ngạch xuất khẩu cà phê: 9000000000 USD'],
    ],
    [
      'Kim ngạch xuất khẩu tháng 5/2017 đạt 2 tỷ USD, đưa tổng giá trị xuất khẩu 5 tháng đầu năm đạt 9 tỷ USD.',
      ['exports: 2000000000 USD', 'exports: 9000000000 USD'],
    ],
    ['Hết tháng 5, toàn tỉnh mới thu ngân sách được 1.247 tỷ đồng.', ['state-budget-revenue: 1247000000000 VND']],
    ['Một số nơi có số lượng người ứng cử cao như Hà Tĩnh là 215.', ['số lượng người ứng cử cao: 215 người']],
    // an attribute belongs to no other attribute
    ['Nhà máy có diện tích 9 ha, công suất 400 tấn/năm.', ['diện tích Nhà máy: 9 ha', 'công suất Nhà máy: 400 t/năm']],
    ['Giá cao nhất là 67,5 triệu đồng/m2.', ['Giá: 67500000 VND/m2']],
    ['Đất ở có mức giá tối đa 9 triệu đồng/m2.', ['mức giá: 9000000 VND/m2']],
    // what a sentence that opens with its amount says that it is
    ['40.101 tỷ đồng là số thu ngân sách của Hải Phòng.', ['state-budget-revenue: 40101000000000 VND']],
    // what stands behind an amount and "và"
    [
      'Công ty đạt tăng trưởng 50% số lượng người dùng và số lượng tài khoản tăng 30%.',
      ['số lượng người dùng: 50 %', 'số lượng tài khoản: 30 %'],
    ],
    ['Dệt may về đích với tốc độ tăng khoảng 9,6%.', ['Dệt may: 9.6 %']],
    ['GDP năm 2022 tăng 6,4%, cao hơn tốc độ tăng 2% của năm 2020.', ['grdp: 6.4 %', 'grdp: 2 %']],
    ['(ii) Tăng trưởng GRDP đạt 6,3%, thấp hơn so với bình quân của vùng (7,8%).', ['grdp: 6.3 %', 'grdp: 7.8 %']],
    // behind its places
    ['Năm 2016, huyện đứng thứ 8/19, tăng 2 bậc về chỉ số cải cách.', ['chỉ số cải cách: 8 rank', 'chỉ số cải cách: 2 bậc']],
    // the item behind "Trong đó,"
    [
      'Có 900 người tham gia BHXH. Trong đó, BHXH bắt buộc 800 người; BHXH tự nguyện 100 người.',
      ['người tham gia BHXH: 900 người', 'BHXH bắt buộc: 800 người', 'BHXH tự nguyện: 100 người'],
    ],
    // foreign where the sentence is about foreign investment
    ['Về đầu tư nước ngoài, tỉnh cấp phép cho các dự án với tổng vốn đăng ký 5 triệu USD.', ['fdi: 5000000 USD']],
    ['Tỉnh cấp phép cho các dự án với tổng vốn đăng ký 5 tỷ đồng.', ['registered-capital: 5000000000 VND']],
    ['83% doanh thu đến từ ngành dầu ăn.', ['ngành dầu ăn: 83 %']],
    ['Toàn tỉnh có 100% (193/193) cơ sở y tế tra cứu bằng thẻ.', ['cơ sở y tế tra cứu: 100 %']],
    ['Tổng số thẻ còn giá trị sử dụng là 1.172 thẻ.', ['Tổng số thẻ còn giá trị sử dụng: 1172 thẻ']],
    ['Có 200 đại biểu từ khối doanh nghiệp tư nhân.', ['đại biểu từ khối doanh nghiệp tư nhân: 200 đại biểu']],
    ['Số liệu lấy từ 200 đại biểu từ năm 2015.', ['đại biểu: 200 đại biểu']],
    ['Giải ngân vốn đầu tư công so với kế hoạch của Thủ tướng Chính phủ giao đạt 41,9%.', ['public-investment-disbursement: 41.9 %']],
    [
      'Số thu của ngành đạt 52% dự toán, trong khi Cục Hải quan Long An chỉ đạt 45% dự toán.',
      ['Số thu của ngành: 52 %', 'Số thu của ngành: 45 %'],
    ],
    ['Nhập khẩu ô tô dưới 9 chỗ giảm 2,5 triệu USD.', ['Nhập khẩu ô tô dưới 9 chỗ: -2500000 USD']],
    ['Khai thác khí đạt 5,2 tỷ m 3 trong năm.', ['Khai thác khí: 5200000000 m3']],
    // what is compared with is of the same thing
    [
      'Cán cân vãng lai năm 2015 thâm hụt 270 triệu USD, giảm mạnh so với mức thâm hụt 969 triệu USD của năm 2014.',
      ['Cán cân vãng lai: 270000000 USD', 'Cán cân vãng lai: 969000000 USD'],
    ],
    [
      'Nợ xấu năm 2015 là 2,5 tỷ đồng, thấp hơn so với con số 3,1 tỷ đồng của năm 2014.',
      ['Nợ xấu: 2500000000 VND', 'Nợ xấu: 3100000000 VND'],
    ],
    // a figure behind its change
    [
      'Tỉnh có 41 DN thành lập mới với tổng vốn đăng ký 300 tỷ đồng, tăng 6% về số DN và 9% về số vốn so với cùng kỳ.',
      ['new-enterprises: 41 dn', 'registered-capital: 300000000000 VND', 'new-enterprises: 6 %', 'registered-capital: 9 %'],
    ],
    [
      'Xuất khẩu chè đạt 40 triệu USD, giảm 22% (tương đương 9 triệu USD) về trị giá.',
      ['Xuất khẩu chè: 40000000 USD', 'trị giá Xuất khẩu chè: -22 %', 'trị giá Xuất khẩu chè: -9000000 USD'],
    ],
    [
      'Khối lượng và trị giá xuất khẩu sắn đạt 2 triệu tấn và 700 triệu USD, tăng 12% về khối lượng và giảm 3% về trị giá.',
      [
        'Khối lượng xuất khẩu sắn: 2000000 t',
        'trị giá xuất khẩu sắn: 700000000 USD',
        'khối lượng xuất khẩu sắn: 12 %',
        'trị giá xuất khẩu sắn: -3 %',
      ],
    ],
    // two things, not two sides of one
    ['Sản lượng và giá trị xuất khẩu cá tra đạt 210 triệu USD.', ['Sản lượng và giá trị xuất khẩu cá tra: 210000000 USD']],
    // what is said "with" a count is of what was counted, or of a known noun right before; money has no owner
    [
      'Có 45 hãng tàu đầu tư sang Việt Nam với tổng vốn 70 triệu USD.',
      ['hãng tàu đầu tư: 45 hãng tàu', 'tổng vốn hãng tàu đầu tư: 70000000 USD'],
    ],
    ['Hàn Quốc dẫn đầu với tổng vốn đầu tư 9 tỷ USD.', ['tổng vốn đầu tư: 9000000000 USD']],
    ['Các bên đã ký kết hợp đồng kinh tế với tổng trị giá 12 triệu USD.', ['tổng trị giá hợp đồng kinh tế: 12000000 USD']],
    ['Chi cục đã xử phạt 35 hộ kinh doanh với số tiền 5 tỷ đồng.', ['hộ kinh doanh: 35 hộ kinh doanh', 'số tiền: 5000000000 VND']],
    [
      'Có 11 chiếc được làm thủ tục nhập khẩu với trị giá đạt gần 2 triệu USD.',
      ['chiếc được làm thủ tục nhập khẩu: 11 chiếc', 'trị giá chiếc được làm thủ tục nhập khẩu: 2000000 USD'],
    ],
    ['Hoạt động nhập khẩu tiếp tục đà tăng với trị giá đạt 24 tỷ USD.', ['imports: 24000000000 USD']],
    // a bracket that spells out a short name
    ['EBITDA (lợi nhuận trước lãi, thuế và khấu hao) tăng 44,6%.', ['EBITDA: 44.6 %']],
    ['Đàn lợn (không kể lợn con) tăng 4%.', ['livestock: 4 %']],
    // the markets of a trade
    [
      'Nhập khẩu thép đạt 9 triệu tấn, trong đó từ Lào 2 triệu tấn, Nhật Bản đạt 3 triệu tấn.',
      ['Nhập khẩu thép: 9000000 t', 'Nhập khẩu thép từ Lào: 2000000 t', 'Nhập khẩu thép từ Nhật Bản: 3000000 t'],
    ],
    [
      'Kim ngạch xuất khẩu tăng 9%, trong đó Hoa Kỳ tăng 12%, Hàn Quốc tăng 7%.',
      ['exports: 9 %', 'Kim ngạch xuất khẩu sang Hoa Kỳ: 12 %', 'Kim ngạch xuất khẩu sang Hàn Quốc: 7 %'],
    ],
    ['Xuất khẩu cả nước tăng 9%, Lào Cai tăng 12%.', ['exports: 9 %', 'exports: 12 %']],
    // how long something took is not what is measured
    ['Quy mô GDP gấp 3,7 lần, bình quân trong 20 năm đổi mới đã tăng 6,8%.', ['grdp: 3.7 times', 'grdp: 6.8 %']],
    ['Giá USD tăng thấp (5 năm tăng chưa tới 2%).', ['Giá USD: 2 %']],
    ['Trong 9 tháng lãi 72 tỷ đồng.', ['profit: 72000000000 VND']],
    // goods with the name of their country
    ['Trong tháng 6, rau quả Việt xuất khẩu gần 2 tỷ USD.', ['rau quả Việt xuất khẩu: 2000000000 USD']],
    ['Trong tháng 6, KIDO xuất khẩu 2 tỷ USD.', ['exports: 2000000000 USD']],
    // what is reached is no subject, nor is when, nor who foretells it
    ['Xuất khẩu dịch vụ tăng lên mức cao kỷ lục 63 tỷ USD.', ['Xuất khẩu dịch vụ: 63000000000 USD']],
    ['Số thu tăng ấn tượng 28%.', ['Số thu: 28 %']],
    ['Doanh số bán lẻ giảm 0,3%, sau khi tăng 0,4%.', ['Doanh số bán lẻ: -0.3 %', 'Doanh số bán lẻ: 0.4 %']],
    ['Các chuyên gia dự đoán tốc độ tăng trưởng kinh tế sẽ ở mức 2,5%.', ['grdp: 2.5 %']],
    ['Trong đó, lần đầu tiên thủy sản cán mốc 8 tỷ USD.', ['thủy sản: 8000000000 USD']],
    // two parties
    [
      'Mức thâm hụt trong trao đổi hàng hóa của Mỹ với thị trường quốc tế là 5 tỷ USD.',
      ['Mức thâm hụt trong trao đổi hàng hóa của Mỹ với thị trường quốc tế: 5000000000 USD'],
    ],
    ['Thâm hụt thương mại của Mỹ với Lào tăng 4%.', ['Thâm hụt thương mại: 4 %']],
    // a sector has all of the figures of its sentence
    ['Ngành thủy sản phấn đấu tăng 4,2%; kim ngạch XK 10 tỷ USD.', ['thủy sản: 4.2 %', 'kim ngạch XK: 10000000000 USD']],
    ['Ngành dịch vụ tăng 9%; kim ngạch xuất khẩu tăng 8%.', ['services: 9 %', 'exports: 8 %']],
    // things are counted before money, and money is not counted in things
    [
      'Năm 2016, có 23 thị trường đạt kim ngạch từ 1 tỷ USD trở lên, tăng thêm 8 thị trường.',
      ['thị trường: 23 thị trường', 'kim ngạch thị trường: 1000000000 USD', 'thị trường: 8 thị trường'],
    ],
    ['Số người có việc làm là 53,4 triệu, tăng 74 nghìn người.', ['Số người: 53400000 người', 'Số người: 74000 người']],
    // a part has its shares
    [
      'Lĩnh vực thủy lợi vẫn chậm thu hút đầu tư, chỉ chiếm 7% số dự án và 2% số vốn.',
      ['Lĩnh vực thủy lợi: 7 %', 'Lĩnh vực thủy lợi: 2 %'],
    ],
    ['Hộ nông dân chiếm 61% số hộ và 45% tổng vốn vay.', ['Hộ nông dân: 61 %', 'Hộ nông dân: 45 %']],
    ['Nữ chiếm 45% đại biểu và 80% đại biểu có trình độ đại học.', ['Nữ: 45 %', 'đại biểu có trình độ đại học: 80 %']],
    ['Doanh nghiệp trong nước tăng 5%.', ['Doanh nghiệp trong nước: 5 %']],
  ])('%s', (text, expected) => expect(subjects(text)).toEqual(expected))

  it.each<[text: string, expected: string[]]>([
    ['Trường có 34 giáo viên.', ['giáo viên: 34 giáo viên']],
    ['Vụ sạt lở làm chết 3 người.', ['người: 3 người']],
    ['Theo Sở Công Thương, tổng mức bán lẻ hàng hóa đạt 4.120 tỷ đồng.', ['retail-sales: 4120000000000 VND']],
    ['Chi cục Thủy sản là đơn vị đóng góp 40% số phương tiện.', ['số phương tiện: 40 %']],
    ['Lĩnh vực dịch vụ chiếm 71% về số dự án.', ['services: 71 %']],
    ['KDX nắm giữ 44% thị phần.', ['thị phần: 44 %']],
    ['Sản xuất tăng khá nhưng lượng hàng tồn kho đạt 1.200 tấn.', ['lượng hàng tồn kho: 1200 t']],
  ])('not too much of it: %s', (text, expected) => expect(subjects(text)).toEqual(expected))
})

describe('the area of a statement', () => {
  const areas = (text: string) =>
    extract(`Tỉnh Nghệ An họp báo\nUBND tỉnh Nghệ An. Tỉnh Nghệ An. ${text}`).indicators.map(
      ({ area, value, measure }) => `${area ?? '-'} ${measure} ${value}`,
    )

  it.each<[text: string, expected: string[]]>([
    ['Tốc độ tăng trưởng GRDP của các tỉnh như sau: Hà Nam tăng 9,41%; Nghệ An tăng 8,2%.', ['Hà Nam growth 9.41', '- growth 8.2']],
    [
      'Sản lượng cá đạt 9.120 tấn; trong đó Khánh Hòa ước đạt 2.450 tấn, tăng 3,1%; Phú Yên 1.980 tấn.',
      ['- level 9120', 'Khánh Hòa level 2450', 'Khánh Hòa growth 3.1', 'Phú Yên level 1980'],
    ],
    ['Tại Lào Cai, sản lượng chè đạt 1.200 tấn.', ['Lào Cai level 1200']],
    ['Thu nhập bình quân của Hà Tĩnh đạt 52 triệu đồng.', ['Hà Tĩnh level 52000000']],
    ['Xuất khẩu chè sang Trung Quốc đạt 12 triệu USD.', ['- level 12000000']],
    ['UBND tỉnh Quảng Ngãi trao giấy phép cho 5 dự án.', ['- level 5']],
  ])('%s', (text, expected) => expect(areas(text)).toEqual(expected))
})
