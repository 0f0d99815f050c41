import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

/** What the report says of each number, in short: indicator or (subject), measure, value, unit and the fields that are not plain. */
function stated(text: string): string[] {
  return extract(text).indicators.map((o) =>
    [
      o.indicator ?? `(${o.subject})`,
      o.measure,
      typeof o.value === 'number' ? o.value : o.value.join('…'),
      o.unit,
      o.status === 'actual' ? '' : o.status,
      o.period ?? '',
      o.base ?? '',
      o.bound ?? '',
      o.of === null ? '' : `of ${o.of}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  )
}

describe('indicators', () => {
  it.each([
    ['level', 'Năm 2021, tổng thu ngân sách nhà nước đạt 8.450 tỷ đồng.', ['state-budget-revenue level 8450000000000 VND 2021']],
    [
      'level, estimated',
      'Năm 2021, tổng kim ngạch xuất nhập khẩu ước đạt 3.250 triệu USD.',
      ['trade-turnover level 3250000000 USD estimated 2021'],
    ],
    [
      'growth takes over the thing and the estimate',
      'Năm 2020, thu ngân sách ước đạt 5.210,5 tỷ đồng, tăng 12,4% so với cùng kỳ.',
      ['state-budget-revenue level 5210500000000 VND estimated 2020', 'state-budget-revenue growth 12.4 % estimated 2020 same-period'],
    ],
    ['growth by its name', 'Tốc độ tăng trưởng kinh tế năm 2018 đạt 8,12%.', ['grdp growth 8.12 % 2018']],
    ['targets met', 'Năm 2019 tỉnh đạt và vượt 15/16 chỉ tiêu kinh tế - xã hội.', ['targets level 15 chỉ tiêu 2019 of 16']],
    ['millions of what is counted', 'Năm 2016, tổng lượt khách du lịch đạt 1,9 triệu.', ['tourists level 1900000 lượt khách 2016']],
    ['millions of what is counted, by its noun', 'Số lao động là 2,3 triệu.', ['(Số lao động) level 2300000 lao động']],
    [
      'millions of what is counted, told of those who have them',
      'Các thuê bao của mạng này có tới 6 triệu.',
      ['(thuê bao của mạng này) level 6000000 thuê bao'],
    ],
    ['wages of those who are counted', 'Trưởng khoa 2-3 triệu.', ['(Trưởng khoa) level 2000000…3000000 VND']],
    [
      'a growth that goes from thing to thing',
      'Tốc độ tăng trưởng nông nghiệp năm 2021 đạt 4,5%; công nghiệp đạt 14,5%; dịch vụ đạt 8%.',
      ['agriculture growth 4.5 % 2021', 'industry-construction growth 14.5 % 2021', 'services growth 8 % 2021'],
    ],
    [
      'no growth where the list opens with none',
      'Năm 2021, tỷ trọng nông nghiệp chiếm 12%; tỷ lệ hộ nghèo đạt 5%.',
      ['agriculture share 12 % 2021', 'poverty-rate level 5 % 2021'],
    ],
    [
      'what is reached of the same time before',
      'Thu ngân sách 9 tháng đầu năm 2020 đạt 900 tỷ đồng, đạt 97% so với cùng kỳ.',
      ['state-budget-revenue level 900000000000 VND 2020-01/2020-09', 'state-budget-revenue of-base 97 % 2020-01/2020-09 same-period'],
    ],
    [
      'by how much behind a comparison',
      'Năm 2020, thu ngân sách lại tăng so với cùng kỳ tới 3,4%.',
      ['state-budget-revenue growth 3.4 % 2020 same-period'],
    ],
    [
      'at what rate something rose',
      'Năm 2017, tín dụng tăng hơn so với năm trước ở mức 7,98%.',
      ['credit growth 7.98 % 2017 previous-year'],
    ],
    [
      'a series in a bracket, of the time before',
      'Năm 2017, nông nghiệp chiếm 15%; dịch vụ chiếm 42% (cơ cấu tương ứng của cùng kỳ năm 2016 là: 16%; 41%).',
      ['agriculture share 15 % 2017', 'services share 42 % 2017', 'agriculture share 16 % 2016', 'services share 41 % 2016'],
    ],
    [
      'a verb of its own before the bracket',
      'Năm 2004, giá trị sản xuất công nghiệp vẫn giữ được mức tăng trưởng cao (tăng 15,8% so với cùng kỳ).',
      ['industrial-output growth 15.8 % 2004 same-period'],
    ],
    ['no bound in "tốc độ"', 'Năm 2016, tăng trưởng tín dụng đạt ấn tượng với tốc độ 18,25%.', ['(tốc độ) level 18.25 % 2016']],
    [
      'figures that share the verb of an estimate',
      'Năm 2020, thủy sản ước đạt 6 tỷ USD; lâm sản 9 tỷ USD; khách du lịch 2 triệu lượt.',
      [
        '(thủy sản) level 6000000000 USD estimated 2020',
        '(lâm sản) level 9000000000 USD estimated 2020',
        'tourists level 2000000 lượt 2020',
      ],
    ],
    ['the last quarter', 'Trong quý cuối cùng của năm 2020, xuất khẩu đạt 10 tỷ USD.', ['exports level 10000000000 USD 2020-Q4']],
    [
      'the trade with a market, and that of a sector',
      'Năm 2020, xuất nhập khẩu nông sản đạt 52 tỷ USD; xuất siêu 7 tỷ USD. Hoa Kỳ là thị trường lớn nhất với kim ngạch xuất khẩu đạt 8 tỷ USD.',
      [
        '(xuất nhập khẩu nông sản) level 52000000000 USD 2020',
        '(xuất siêu) level 7000000000 USD 2020',
        '(kim ngạch xuất khẩu) level 8000000000 USD 2020',
      ],
    ],
    ['credit in one currency', 'Năm 2017, tín dụng VND tăng 5,9%.', ['(tín dụng VND) growth 5.9 % 2017']],
    ['how far it is', 'Năm 2020, xã cách trung tâm huyện khoảng 8 km.', ['(trung tâm huyện) level 8 km 2020 about']],
    [
      'what offences brought in',
      'Năm 2020, cả nước xử lý 1.200 vụ vi phạm, thu nộp ngân sách 300 tỷ đồng.',
      ['(vụ vi phạm) level 1200 vụ 2020', '(thu nộp ngân sách) level 300000000000 VND 2020'],
    ],
    [
      'what was collected beside the duty to stop them',
      'Cùng với việc chống buôn lậu, năm 2020 thu ngân sách đạt 300 tỷ đồng; xử lý 12 vụ vi phạm.',
      ['state-budget-revenue level 300000000000 VND 2020', '(vụ vi phạm) level 12 vụ 2020'],
    ],
    [
      'what has another unit than the figure',
      'Năm 2022, giá xuất khẩu bình quân đạt 480 USD/tấn. Quy mô kinh tế đạt 170 tỷ đồng/km2.',
      ['(giá xuất khẩu) level 480 USD/t 2022', '(Quy mô kinh tế) level 170000000000 VND/km2'],
    ],
    [
      'the rate of what is counted, and money by the month',
      'Năm 2022, tỷ lệ trường chuẩn quốc gia đạt 67%; thu ngân sách bình quân đạt 40 tỷ đồng/tháng.',
      ['national-standard-schools level 67 % 2022', 'state-budget-revenue level 40000000000 VND/tháng 2022'],
    ],
    ['what the state owes', 'Năm 2020, dư nợ Chính phủ đạt 49% GDP.', ['(dư nợ Chính phủ) share 49 % 2020']],
    ['millions of which nothing is said', 'Số tiền hỗ trợ là 1,2 triệu.', ['(Số tiền hỗ trợ) level 1200000 VND']],
    ['one that is said of each', 'Bình quân 1 xã có 12 trường học.', ['(trường học) level 12 trường học/xã']],
    [
      'by one of them',
      'Giá trị sản xuất bình quân trên 1 ha đạt 47 triệu đồng.',
      ['(Giá trị sản xuất bình quân trên 1 ha) level 47000000 VND/ha'],
    ],
    ['a line that breaks off before its unit', 'Tổng trị giá xuất khẩu đạt 202,4 tỷ …\n\nBộ họp báo.', []],
    [
      'a target that is compared with',
      'Con số này sụt giảm so với mục tiêu 10 tỷ USD đặt ra.',
      ['(Con số này) level 10000000000 USD planned'],
    ],
    ['what is left of it', 'Năm 2025, lượng rút tiền mặt chỉ còn 40% so với năm 2020.', ['(lượng rút tiền mặt) of-base 40 % 2025 2020']],
    [
      'what a company pays',
      'Năm 2016, công ty nộp ngân sách nhà nước 25 tỷ đồng.',
      ['(nộp ngân sách nhà nước) level 25000000000 VND 2016'],
    ],
    ['a share of a whole', 'Có 74% dân số là đồng bào dân tộc thiểu số.', ['(dân số) share 74 %']],
    ['a share of communes that are new-rural', 'Có 40% số xã đạt chuẩn nông thôn mới.', ['new-rural-communes share 40 %']],
    ['the trade of a sector', 'Ngành tôm phấn đấu xuất khẩu 10 tỷ USD.', ['(xuất khẩu) level 10000000000 USD planned']],
    ['the trade of a company', 'Tập đoàn Minh Long đặt mục tiêu xuất khẩu đạt 2 tỷ USD.', ['(xuất khẩu) level 2000000000 USD planned']],
    ['all trade', 'Ngành thương mại đặt mục tiêu xuất khẩu đạt 2 tỷ USD.', ['exports level 2000000000 USD planned']],
    ['half of a month', 'Tháng 12/2020, xuất khẩu giảm 8,3% so với nửa cuối tháng 11/2020.', ['exports growth -8.3 % 2020-12 2020-11']],
    [
      'a plan in brackets with its verb',
      'Chỉ số sản xuất tăng 10% (KH tăng 8%).',
      ['(Chỉ số sản xuất) growth 10 %', '(Chỉ số sản xuất) growth 8 % planned'],
    ],
    [
      'more than was planned',
      'Năm 2017, sản lượng dầu thô vượt 577 nghìn tấn so với kế hoạch.',
      ['(sản lượng dầu thô) change 577000 t 2017 plan'],
    ],
    [
      'of plan, then growth',
      'Năm 2022, thu nội địa đạt 3.100 tỷ đồng, bằng 104% dự toán, tăng 9,5% so với năm trước.',
      [
        'domestic-revenue level 3100000000000 VND 2022',
        'domestic-revenue of-plan 104 % 2022 plan',
        'domestic-revenue growth 9.5 % 2022 previous-year',
      ],
    ],
    [
      'increment and total',
      'Dự kiến hết năm 2019 có thêm 9 xã đạt chuẩn nông thôn mới, nâng tổng số xã đạt chuẩn lên 52 xã.',
      ['new-rural-communes change 9 xã forecast 2019', 'new-rural-communes level 52 xã forecast 2019'],
    ],
    [
      'a part of an indicator has no id',
      'Năm 2020, kim ngạch xuất khẩu gạo đạt 3,1 tỷ USD.',
      ['(kim ngạch xuất khẩu gạo) level 3100000000 USD 2020'],
    ],
    ['a rate changes in per cent', 'Năm 2021 tỷ lệ hộ nghèo giảm 1,2%.', ['poverty-rate change -1.2 % 2021']],
    ['a result of a change is a level', 'Năm 2021 tỷ lệ hộ nghèo giảm còn 4,5%.', ['poverty-rate level 4.5 % 2021']],
    [
      'a target',
      'Phấn đấu năm 2025 GRDP bình quân đầu người đạt trên 90 triệu đồng.',
      ['grdp-per-capita level 90000000 VND planned 2025 above'],
    ],
    ['a share of things', 'Năm 2020, 100% tờ khai được xử lý qua mạng.', ['(tờ khai được xử lý qua mạng) share 100 % 2020']],
    ['a rank', 'Năm 2020, chỉ số PCI của tỉnh xếp thứ 12/63.', ['pci rank 12 rank 2020 of 63']],
    ['a multiple', 'Năm 2020, vốn FDI đăng ký gấp 2,5 lần so với năm trước.', ['fdi multiple 2.5 times 2020 previous-year']],
  ])('reads %s', (_, text, expected) => {
    expect(stated(text)).toEqual(expected)
  })

  it.each([
    'Ngày 04/12/2019, Nghị quyết số 15/NQ-TW được thông qua.',
    'Kỳ họp lần thứ 18, khóa XVII diễn ra tại hội trường.',
    'Tuyến Quốc lộ 1A qua khu vực I đã thông xe.',
    'Ông Nguyễn Văn An, 45 tuổi, số điện thoại 0912345678.',
    'Thực hiện Chương trình 135 và Đề án 06.',
  ])('finds no indicator in %j', (text) => {
    expect(stated(text)).toEqual([])
  })
})
