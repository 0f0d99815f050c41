import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

/** The period of each amount; one that was inferred ends in "~". */
function periodsIn(text: string): readonly string[] {
  return extract(text).indicators.map(({ period, inferred }) => `${period}${inferred.includes('period') ? '~' : ''}`)
}

/** A report of July 2017 that names its day and year. */
const IN_JULY = 'Ngày 3/7/2017, UBND tỉnh tổ chức hội nghị.\n\n'
/** One of February 2017. */
const IN_FEBRUARY = 'Ngày 7/2/2017, UBND tỉnh tổ chức hội nghị.\n\n'

describe('a stated period', () => {
  it.each([
    // before the amount it holds for the rest of the sentence, and for the sentences that go on
    [['2001', '2002'], 'Tỷ lệ hộ nghèo năm 2001 là 5%, năm 2002 là 6%.'],
    [['2016', '2016', '2016'], 'Năm 2016, xã trồng 20 ha rừng, thu hoạch 5 tấn quả. Số hộ nghèo giảm 12 hộ.'],
    [
      ['2017-H1', '2017-H1'],
      'Theo số liệu của Sở Công Thương cho thấy, 6 tháng đầu năm 2017 xuất khẩu tăng 6%. Trong đó, dệt may tăng 9%.',
    ],
    [
      ['2015/2017~', '2015/2017~'],
      `${IN_JULY}Ông An cho biết từ năm 2015 đến nay thành phố xảy ra 889 vụ cháy. Đối tượng cháy nhiều nhất là nhà dân với 505 vụ.`,
    ],
    [['2017-Q1~', '2017-Q2~'], 'Năm 2017, GDP quý I tăng 5,2% sang quý II đã tăng lên 6,1%.'],
    [['2020', '2030'], 'Mục tiêu đến năm 2020, xuất khẩu tôm đạt 4,5 tỷ USD và năm 2030 là 10 tỷ USD.'],
    // the value that is compared with is of the time behind it
    [['2005', '2004'], 'Năm 2005, vốn đăng ký đạt 1,8 tỷ USD, cao hơn so với mức 1,6 tỷ USD của năm 2004.'],
    [['2020-Q1', '2019-Q1~'], 'Quý I/2020, xuất khẩu đạt 11,7 tỷ USD so với con số 10,1 tỷ USD của cùng kỳ năm trước.'],
    // … but that of others is of the same time
    [['2017', '2017'], 'Năm 2017, xuất khẩu của tỉnh tăng 19%, cao hơn tốc độ tăng 18% của cả nước.'],
    // what is measured against the same time of a named year is of the next year
    [['2025~', '2025~'], 'Diện tích gieo cấy lúa xuân đạt 23.700 ha, giảm 866 ha so với cùng kỳ năm 2024.'],
    // the day on which something was told is not that of what was told
    [['2017'], 'Báo cáo năm 2017\n\nTại Hội nghị ngành tôm, diễn ra ngày 6/2 tại Cà Mau, đại diện Bộ cho biết có 5 nước nuôi tôm.'],
    [['2017-02-06'], 'Báo cáo năm 2017\n\nTại Hội nghị ngày 6/2/2017, tỉnh đã trao giấy chứng nhận cho 12 dự án.'],
    // what is announced is told in the sentences that follow
    [
      ['2022-H1'],
      'Báo cáo năm 2022\n\nTập đoàn Sao Mai (SM) vừa công bố kết quả kinh doanh trong 6 tháng đầu năm 2022. Doanh thu đạt 6 tỷ đồng.',
    ],
    // what is forecast is not the time of a result
    [['2021', '2017~'], 'Báo cáo năm 2017\n\nNăm 2021, số hộ sẽ tăng 5%. Số hộ nghèo đã giảm còn 40 hộ.'],
    // a headline that gives a figure says when that one is
    [['2016', '2015~'], 'Năm 2016: phấn đấu tăng trưởng 8%\n\nNgày 29/11/2015, tỉnh họp và bàn.\n\nCó 191 phiếu tán thành.'],
    // the years among which something is the most say nothing of when
    [['2018'], 'Năm 2018, GDP tăng cao nhất trong 10 năm qua, đạt 7,1%.'],
    [['2017', '2017'], 'Năm 2017, giá cà phê thấp nhất kể từ năm 2010, chỉ 30.000 đồng/kg, giảm 5%.'],
    // a month behind "đến hết"
    [['2022-06'], 'Tổng số tiền nợ đến hết 6/2022 là 18 tỷ đồng.'],
    // the time of a thing told of without an amount; not where something else is told to happen
    [['2020-08'], 'Năm 2020, thị trường có nhiều biến động. Giá chè tháng 8/2020 có xu hướng tăng. Chè cành 9.800 đồng/kg.'],
    [['2017'], 'Năm 2017, thành phố rà soát đất, xây dựng lại quy hoạch trong tháng 8/2017 để chống ngập. Có 5 phường ngập.'],
    // a change against the month before is of the last month that was named
    [
      ['2020-12', '2020-12~'],
      'CPI tháng 12/2020 tăng 0,1% so với tháng trước.\n\nNăm 2020, giá gas biến động, tăng 2% so với tháng trước.',
    ],
    [['2020-11', '2020-11', '2020-10~'], 'Tháng 11/2020, trị giá xuất khẩu đạt 10 tỷ USD, tăng 7% so với tháng trước (9,3 tỷ USD).'],
    // since when something is so
    [['2017'], 'Báo cáo năm 2017\n\nÔng An cho biết từ năm 2008, tỉnh đã có nhiều đổi mới. Hiện có 30 xã đạt chuẩn.'],
    // what was brought up to date by some office is no day of publication
    [['2020-11~', '2020-11~'], 'Năm 2020, xuất khẩu, cập nhật của đơn vị hết tháng 11 đạt 333 triệu USD, giảm 5%.'],
    // a treaty's year
    [['2006'], 'Báo cáo năm 2006\n\nQuốc hội phê chuẩn Hiệp ước biên giới năm 1985 với 79% tán thành.'],
    // a plan in brackets is for its year
    [['2018-01/2018-07', '2018-01/2018-07', '2018'], 'Doanh thu 7 tháng đầu năm 2018 đạt 75 tỷ đồng, đạt 54% kế hoạch (138 tỷ đồng).'],
    [['2018-Q1', '2018-Q1', '2018-Q1'], 'Doanh thu quý I năm 2018 đạt 75 tỷ đồng, đạt 90% kế hoạch quý I (83 tỷ đồng).'],
    // an office with a dash in its short name is no paper
    [['2017-01'], 'Theo báo cáo của Sở KH-ĐT, tháng 1-2017, thu ngân sách đạt 18 tỷ đồng.'],
    // what changes is of a time, whatever it is
    [['2018-01/2018-07'], '7 tháng đầu năm 2018, thành phố phát triển. Tổng vốn đầu tư thu hút được tăng 70% so với cùng kỳ.'],
    // an example of what was told
    [['2016/2020', '2016/2020'], '15 chỉ tiêu giai đoạn 2016 - 2020 đều vượt. Ví dụ như, độ che phủ rừng đạt 42%.'],
    // after an amount it belongs to that amount alone
    [['2012', '2010', '2012'], 'Năm 2012, tỉnh có 30 xã, trong khi có 25 xã năm 2010, thu ngân sách đạt 5 tỷ đồng.'],
    [['2019', '2019', '2019'], 'Năm 2019, huyện có 400 hộ tham gia, đạt 98% kế hoạch tỉnh giao năm 2020; 20 hộ thoát nghèo.'],
    // brackets add to what they follow
    [['2018', '2017', '2018'], 'Năm 2018, GRDP tăng 10% (năm 2017 tăng 9%) với 75 dự án mới.'],
    // a day and a time that is counted up to end with the paragraph
    [
      ['2020-09-15', '2020-09-15', '2020~'],
      'Báo cáo năm 2020\n\nTính đến ngày 15/9/2020, thu ngân sách đạt 5 tỷ đồng. Chi đạt 4 tỷ đồng.\n\nXuất khẩu tăng 7%.',
    ],
    [['2025', '2019~'], 'Báo cáo năm 2019\n\nĐến năm 2025, phấn đấu đạt 90% số xã.\n\nThu ngân sách tăng 7%.'],
    [
      ['2020-01/2020-09', '2020-01/2020-09'],
      'Theo thống kê tình hình xuất nhập khẩu trong 9 tháng đầu năm 2020 của Tổng cục Hải quan, xuất khẩu đạt 388 tỷ USD. Trong đó, dệt may đạt 22 tỷ USD.',
    ],
    [['2017-H1'], 'Tăng trưởng hai quý đầu năm 2017 đạt mức 5,73%.'],
    // summed up from January
    [['2020-01/2020-10'], 'Lũy kế đến hết tháng 10/2020, thu ngân sách đạt 5 tỷ đồng.'],
    [['2020-10'], 'Đến hết tháng 10/2020, huyện có 5 xã đạt chuẩn.'],
    [['2020-01/2020-11'], 'Tính từ đầu năm đến hết tháng 11/2020, xuất khẩu chè đạt 2 tỷ USD.'],
    [['2020-11-15'], 'Từ đầu năm đến ngày 15/11/2020, thu ngân sách đạt 5 tỷ đồng.'],
    [['2020-10-15'], 'Lũy kế đến ngày 15/10/2020, thu ngân sách đạt 5 tỷ đồng.'],
    // the value of the base is of its time
    [['2020-H1', '2019-H1~'], '6 tháng đầu năm 2020, xuất khẩu tăng 6%, cao hơn mức tăng 5% của cùng kỳ năm trước.'],
    [['2020-H1', '2019-H1~'], '6 tháng đầu năm 2020, xuất khẩu tăng 6%, cao hơn mức tăng 5% cùng kỳ năm trước.'],
    [['2020', '2020'], 'Năm 2020, doanh thu đạt 9 tỷ đồng, tăng 24% cùng kỳ năm trước.'],
    [['2020-H1', '2019-H1~', '2020-H1'], '6 tháng đầu năm 2020, tỷ trọng đạt 6%, cao hơn mức 5% của cùng kỳ. Trong đó, dệt may chiếm 2%.'],
    // the month that a thing is named with holds for a sentence or two, unless the sentence names another time
    [
      ['2025-05', '2025-05', '2025'],
      'Năm 2025 kinh tế phục hồi. Chỉ số giá tiêu dùng chung của cả tỉnh tháng 5/2025 tăng 2%. Nhóm may mặc tăng 1%.\n\nXuất khẩu tăng 3%.',
    ],
    [
      ['2025-05', '2025-01/2025-05', '2025'],
      'Năm 2025 kinh tế phục hồi. Giá trị xuất khẩu các mặt hàng thủy sản chính tháng 5/2025 đạt 2 tỷ USD, nâng xuất khẩu 5 tháng năm 2025 lên 9 tỷ USD. Dệt may đạt 3 tỷ USD.',
    ],
    [['2017-06-30', '2017~'], 'Báo cáo năm 2017\n\nThu ngân sách đến ngày 30/6/2017 đạt 5 tỷ đồng.\n\nTỉnh mời gọi 136 dự án.'],
    [
      ['2025-05', '2025'],
      'Năm 2025 kinh tế phục hồi. Chỉ số giá tiêu dùng chung của cả tỉnh tháng 5/2025 tăng 2%. Chỉ số PCI tăng 10 bậc.',
    ],
    // what something is raised to is told of a time
    [['2021', '2021'], 'Năm 2021, công ty mở 9 nhà thuốc. Việc đó nâng tổng quy mô lên 264 điểm phục vụ.'],
    // a quarter passes, and gives way to the year around it
    [
      ['2025', '2025-Q4', '2025-Q4', '2025'],
      'Năm 2025, doanh thu đạt 9 tỷ đồng. Riêng quý IV/2025, doanh thu tăng 5%. Lợi nhuận tăng 4%. Ban lãnh đạo đã đổi mới. Xuất khẩu đạt 3 tỷ đồng.',
    ],
    // what happened in a month, or long ago, says little of what follows
    [['2025', '2025'], 'Năm 2025, doanh thu đạt 9 tỷ đồng. Tháng 4/2025, cây cầu được khởi công. Người dân rất vui. Lợi nhuận tăng 4%.'],
    [['2025', '2025~'], 'Năm 2025, thu đạt 9 tỷ đồng. Năm 1983, ông An đi lính. Ông rất vui. Nay ông về quê. Xã có 900 hộ.'],
    [
      ['2021-05-19'],
      'Về dịch bệnh ở các xã, các phường của tỉnh, tính đến ngày 19/5/2021, chưa có ca mắc. Qua rà soát, có 146 trường hợp.',
    ],
    // a headline sets the time of its text
    [
      ['2017'],
      'Đầu tư ngành thép nóng từ đầu năm 2017\n\nTỉnh vừa trao chứng nhận cho 5 dự án thép.\n\nSo với năm 2015, năm 2016 nhiều hơn.',
    ],
    // a lost full stop, a second clause
    [['2020-08', '2020-09'], 'Xuất khẩu trong tháng 8/2020 là 310 triệu USD và trong tháng 9/2020 là 519 triệu USD.'],
    [['2019', '2019-12-31'], 'Năm 2019, công ty lập mới 25 phòng nâng số phòng đến 31/12/2019 là 63 phòng.'],
    [['2018', '2018-H2~'], 'Để hoàn thành chỉ tiêu thu ngân sách năm 2018 là 293 tỷ đồng thì 6 tháng cuối năm ngành phải thu 147 tỷ đồng.'],
    // what comes after or before a year is not that year
    [['2024', '2024'], 'Năm 2024, tỷ lệ hộ nghèo là 5%. Đây là lần thứ hai, sau năm 2021, tỉnh dẫn đầu. Xuất khẩu tăng 9%.'],
  ])('%j in %j', (expected, text) => {
    expect(periodsIn(text)).toEqual(expected)
  })
})

describe('the part of a year that a report is about', () => {
  it.each([
    // of which it speaks nearly always
    [
      ['2021-Q1', '2021-Q1', '2021-Q1~'],
      'Kinh tế quý I/2021\n\nQuý I/2021, thu ngân sách đạt 5 tỷ đồng. Số vụ cháy tăng 4% so với cùng kỳ. Ông An nói. Ông nghỉ. Xuất khẩu tăng 6%.',
    ],
    // what is planned is so for the year
    [['2021-01', '2021~'], 'FDI tháng 1/2021\n\nTháng 1/2021, vốn FDI đạt 5 tỷ USD.\n\nPhấn đấu thu hút 90 dự án.'],
    // one of several, or named once
    [['2021-Q1', '2021~'], 'Quý I/2021, thu ngân sách đạt 5 tỷ đồng. Ông An nói. Ông nghỉ. Ông về. Xuất khẩu tăng 6%.'],
    [
      ['2021-Q1', '2021-Q2', '2021~'],
      'Quý I/2021, thu đạt 5 tỷ đồng.\n\nQuý II/2021, thu đạt 4 tỷ đồng.\n\nÔng An nói. Ông nghỉ. Ông về. Xuất khẩu tăng 6%.',
    ],
  ])('%j in %j', (expected, text) => {
    expect(periodsIn(text)).toEqual(expected)
  })
})

describe('a near time', () => {
  it.each([
    [['2016~'], `${IN_FEBRUARY}Trong năm qua, trên địa bàn xảy ra 149 vụ trộm.`],
    [['2017~'], `${IN_JULY}Trong năm qua, trên địa bàn xảy ra 149 vụ trộm.`],
    [['2016~'], `${IN_JULY}Năm ngoái, xã trồng 20 ha rừng.`],
    [['2016', '2016~'], `${IN_JULY}Năm 2016, xã trồng 20 ha rừng. Trong năm, xã kết nạp 5 đảng viên.`],
    [['2017~'], `${IN_JULY}Hiện nay, toàn xã có 150 giếng nước.`],
    [['2016', '2017~'], `${IN_JULY}Năm 2016, xã trồng 20 ha rừng. Hiện toàn xã có 150 giếng nước.`],
    [['2016', '2016'], `${IN_JULY}Năm 2016, xã trồng 20 ha rừng. Phát hiện 15 giếng nước ô nhiễm.`],
    [['2017-06-02~'], `${IN_JULY}Tại cuộc họp ngày 2/6, ông An cho biết, đến nay đã có 502 hộ bị thiệt hại.`],
    [['2017~'], `${IN_JULY}Đến nay đã có 502 hộ bị thiệt hại.`],
    [['2017-01~'], `${IN_FEBRUARY}Năm 2016 là năm khó khăn. Tính đến hết tháng 1 năm nay, xuất khẩu tăng 5%.`],
    [['2016-12-31~'], `${IN_FEBRUARY}Tính đến ngày 31/12, tỉnh có 20 xã đạt chuẩn nông thôn mới.`],
    [['2017-06~'], `${IN_JULY}Tháng trước, xã trồng 20 ha rừng.`],
    [['null'], 'Tháng trước, xã trồng 20 ha rừng.'],
    // months of the year are named once in full
    [['2019-H1', '2019-H1~'], '6 tháng đầu năm 2019, xuất khẩu tăng 5%.\n\nTrong 6 tháng, toàn huyện có 2 xã đạt chuẩn nông thôn mới.'],
    [['2019'], 'Báo cáo năm 2019\n\nLần đầu tiên trong vòng 3 tháng trở lại đây, xuất khẩu tăng 5%.'],
    [['2025', '2025'], 'Năm 2025, xuất khẩu tăng 5%.\n\nHàng tồn kho từ 1 đến 6 tháng là 20 tấn.'],
    // the month that is spoken of, not that of writing
    [
      ['2016-11', '2016-11', '2016-12~'],
      `${IN_FEBRUARY}Tháng 11/2016, xuất khẩu tăng 5%. Trong tháng, xã trồng 2 ha rừng. Trong tháng Mười Hai, xã trồng 3 ha rừng.`,
    ],
    [['2017-02~'], `${IN_FEBRUARY}Trong tháng, xã trồng 2 ha rừng.`],
    // some years: the stage that is over, or no period
    [['2011/2015~'], 'Ngày 3/7/2016, huyện tổng kết giai đoạn 2011-2015.\n\nNhững năm qua, huyện xây 30 trường học.'],
    [['null'], `${IN_JULY}Những năm qua, huyện xây 30 trường học.`],
    [['2017-H1~'], `${IN_JULY}Xuất khẩu 6 tháng qua đạt 2,3 triệu tấn.`],
    [['2017-01/2017-05~'], `${IN_JULY}Xuất khẩu gạo 5 tháng qua ước đạt 2,3 triệu tấn.`],
    [['2017-02-06'], 'Tính đến ngày 6/2/2017, có 77 người đồng ý duy trì như hiện nay.'],
    [['2017~'], `${IN_JULY}Giá trị xuất khẩu cao hơn nhiều năm gần đây với kim ngạch ước đạt 5,8 triệu USD.`],
  ])('is %j in %j', (expected, text) => {
    expect(periodsIn(text)).toEqual(expected)
  })
})

describe('the value of a base', () => {
  it.each([
    [['2022', '2022', '2021~'], 'Năm 2022, biên lợi nhuận đạt 5%, giảm 2% so với năm trước (7%).'],
    [['2022', '2022', '2021~'], 'Năm 2022, biên lợi nhuận tăng 4% so với cùng kỳ (23% so với 19%).'],
    [['2022-H1', '2021-H1~'], '6 tháng đầu năm 2022, GRDP tăng 7,37% (cùng kỳ năm trước tăng 7,34%).'],
    [
      ['2020-09-15', '2020-09-15', '2020'],
      'Tính đến ngày 15/9/2020, thu ngân sách đạt 2.586 tỷ đồng, đạt 76% so với chỉ tiêu giao (3.400 tỷ đồng).',
    ],
    // not the value of the base
    [['2022', '2022', '2022'], 'Năm 2022, thu ngân sách tăng 20% so với cùng kỳ, chi tăng 15%, đạt 8 tỷ đồng.'],
    [['2022', '2022'], 'Năm 2022, thu ngân sách tăng 10% với cùng kỳ, ước đạt 138 tỷ đồng.'],
  ])('%j in %j', (expected, text) => {
    expect(periodsIn(text)).toEqual(expected)
  })
})

describe('no period', () => {
  it.each([
    [['null', 'null'], 'Báo cáo năm 2017\n\nDự án có chiều dài tuyến 1.700 m, tổng mức đầu tư 366 tỷ đồng.'],
    [['null', '2017-05-19'], 'Thuế suất được giảm từ 10% xuống còn 5% từ ngày 19/5/2017.'],
    [['2001', '2005'], 'Số khách tăng từ 5 triệu lượt năm 2001 lên 12 triệu lượt năm 2005.'],
    [['null'], 'Thông tư này có hiệu lực từ 15/2/2025. Đơn vị bầu không quá 9 ủy viên.'],
    [['null'], 'Theo Bộ luật Hình sự năm 1999, sửa đổi năm 2009, bị cáo phải bồi thường 20 triệu đồng.'],
    [['null'], 'Bị cáo vay tiền ngày 7/2/2001 và được cấp sổ ngày 5/3/2003. Thiệt hại là 60 tỷ đồng.'],
    // places that are spoken of, outputs of every year, suppositions
    [['null'], `${IN_JULY}Cơ sở hạ tầng tại 3 phường ngày càng được đầu tư.`],
    [['2017~'], `${IN_JULY}Toàn huyện có 3 xã đạt chuẩn nông thôn mới.`],
    [['null'], `${IN_JULY}Giai đoạn II sẽ sản xuất 2 triệu tấn thép/năm.`],
    [['null', 'null'], `${IN_JULY}Ví dụ, một thùng mì có giá 100.000 đồng, thuế 10.000 đồng.`],
    [['2017~'], `${IN_JULY}Ví dụ tỉnh Quảng Trị có 99 trường hợp.`],
    [['null'], `${IN_JULY}Nếu xây thêm nhà máy, tỉnh có thể khai thác 15 triệu tấn quặng.`],
    [['2017~'], `${IN_JULY}Nếu so với cả nước, xuất khẩu của tỉnh tăng 15%.`],
    [['null'], `${IN_JULY}Tuyến đường rộng 30 m.`],
    // a catalogued total is no lasting property; what is said with a thing shares its time
    [['2026'], 'Chỉ tiêu năm 2026\n\nTổng vốn đầu tư toàn xã hội đạt 61.560 tỷ đồng.'],
    [['2017', '2017'], 'Báo cáo năm 2017\n\nTỉnh trao quyết định đầu tư cho 48 dự án với tổng vốn đầu tư 74.000 tỷ đồng.'],
    [['2026'], 'Chỉ tiêu năm 2026\n\nTốc độ tăng trưởng đạt từ 10% trở lên.'],
  ])('%j in %j', (expected, text) => {
    expect(periodsIn(text)).toEqual(expected)
  })
})
