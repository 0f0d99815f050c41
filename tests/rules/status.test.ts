import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

function statusesIn(text: string): readonly string[] {
  return extract(text).indicators.map(({ status }) => status)
}

describe('the status of an amount', () => {
  it.each([
    // an estimate governs its thing and what goes on from it
    [['estimated', 'estimated', 'actual'], 'Thu ngân sách ước đạt 6.383 tỷ đồng, tăng 16%; xuất khẩu đạt 5 triệu USD.'],
    [['estimated', 'estimated'], 'Ước chi cho đầu tư phát triển 11.500 tỷ đồng, chiếm tỷ trọng 61%.'],
    [['estimated'], 'Tỷ lệ thất nghiệp ước khoảng 2%.'],
    [['actual'], 'Mơ ước của 30 học sinh.'],
    // what is expected stays expected
    [['forecast'], 'Xuất khẩu cả năm nay dự kiến sẽ tăng 1%.'],
    [['forecast', 'forecast'], 'Dự báo, trong quý II, xuất khẩu đạt 5 tỷ USD; nhập khẩu đạt 4 tỷ USD.'],
    [['forecast'], 'Tăng trưởng kinh tế nhiều khả năng sẽ đạt 7%.'],
    [['forecast'], 'Cả nước sẽ thiếu 15 triệu tấn thép.'],
    [['planned'], 'Huyện sẽ trồng 20 ha rừng.'],
    [['planned'], 'Khoảng 1.000 doanh nghiệp sẽ tham dự hội nghị.'],
    [['forecast'], 'Nếu giá dầu tăng, nhập khẩu sẽ giảm 5%.'],
    // what the things counted ask for is no plan; a demand with an amount of its own is one
    [['actual', 'actual'], 'Viện đã ban hành 40 kiến nghị với các cơ quan yêu cầu khắc phục vi phạm và 9 kiến nghị phòng ngừa.'],
    [['actual', 'planned'], 'Huyện đã trồng 20 ha rừng, yêu cầu các xã trồng 9 ha.'],
    // a plan that is set beside a part, or compared with, says nothing of the next
    [['actual', 'planned', 'actual'], 'Trong đó, giá tiêu dùng tăng 3,5% trong khi kế hoạch là 4%; xuất siêu 2,9 tỷ USD.'],
    [['actual'], 'Kim ngạch xuất khẩu tăng nhanh hơn mục tiêu cả năm (tăng 16%).'],
    [['actual', 'planned'], 'Giá tiêu dùng tăng 3,8%, cao hơn mục tiêu 3%.'],
    // a list behind a colon ends with a sentence that gives no amount, and where something was done
    [
      ['planned', 'planned', 'actual'],
      'Các chỉ tiêu chủ yếu: GRDP tăng 8%. Thu ngân sách đạt 900 tỷ đồng. Hội nghị bàn nhiều giải pháp. Tín dụng tăng 5%.',
    ],
    [['planned', 'actual', 'actual'], 'Các chỉ tiêu chủ yếu: GRDP tăng 8%. Huyện đã trồng 20 ha rừng. Xuất khẩu tăng 5%.'],
    // no year: "năm sau" beside "năm trước"
    [['actual', 'actual'], 'Ngày 3/6/2015, xã họp. Tăng trưởng năm sau cao hơn năm trước. Có 5 hộ mới. Xã trồng 20 ha rừng.'],
    [['actual', 'actual', 'actual'], 'Có 2 chỉ tiêu chưa đạt: GRDP tăng 6%; giải ngân đạt 40%.'],
    [['forecast', 'forecast'], 'Dự báo GDP quý II năm 2017 sẽ tăng 6,4%; quý III tăng 6,7%.'],
    [['actual', 'planned'], 'Với 385 đại biểu có mặt, hội nghị thông qua nghị quyết, trong đó có mục tiêu quan trọng: GDP tăng 8%.'],
    [['planned', 'planned'], 'Các chỉ tiêu chủ yếu được đưa ra là: giảm tỷ lệ hộ nghèo xuống còn 20%; tạo việc làm cho 600 lao động.'],
    // at the end of a year, what is of the next one is meant
    [['planned', 'actual'], 'Ngày 29/11/2015, tỉnh họp. Năm 2016, GRDP tăng 8%.\n\nXuất khẩu năm 2015 tăng 5%.'],
    [['estimated', 'estimated'], 'Bộ Thương mại ước tính, nhập khẩu trong quý I vào khoảng 6 tỷ USD, tăng 9% so với cùng kỳ.'],
    [['estimated', 'estimated'], 'Ước tính đến 31/10/2025, tiền gửi đạt 309 tỷ đồng, tăng 11%.'],
    [['estimated', 'estimated'], 'Ước tính tháng 1, đàn trâu giảm 0,1%; đàn bò tăng 2%.'],
    [['forecast'], 'Thâm hụt thương mại sẽ tiếp tục ở mức hơn 4 tỷ USD.'],
    [['forecast'], 'Xuất khẩu quý I có thể đạt trên 5 tỷ USD.'],
    [['forecast', 'actual'], 'Dự kiến GRDP năm 2020 tăng 8%. Nhưng thực tế, 9 tháng đầu năm GRDP chỉ tăng 1%.'],
    [['planned', 'planned'], 'Báo cáo đưa ra một số chỉ tiêu chủ yếu như GDP tăng 8%, du lịch tăng 9%.'],
    [['planned'], 'Đại hội thông qua 26 chỉ tiêu.'],
    [['actual'], 'Thủ tướng chứng kiến quyết tâm của 30 doanh nghiệp.'],
    [['actual', 'actual'], 'Số thuế phải thu đạt 2.117 tỷ đồng, tăng 10%.'],
    [['actual'], 'Ông An, người được kỳ vọng nhất, chỉ giành được 180 phiếu.'],
    // what inspectors demand is counted
    [['actual', 'actual'], 'Qua thanh tra, đã kiến nghị thu hồi 32 tỷ đồng; kiến nghị xử lý hành chính 14 người.'],
    [['planned'], 'Sở kiến nghị giảm các loại phí 10%.'],
    [['planned'], 'Công ty cam kết đạt mục tiêu xuất khẩu 3 tỷ USD.'],
    // what must be
    [['planned'], 'Theo tính toán của Cục Thuế, mỗi tháng phải thu 24 tỷ đồng.'],
    [['forecast'], 'Dự kiến sẽ phải hoàn cuối năm khoảng 4 tỷ đồng.'],
    [['planned'], 'Mức tăng trưởng GDP phải trên 12,5%.'],
    [['actual'], 'Không phải trên 5 xã.'],
    [['planned'], '6 tháng cuối năm xuất khẩu phải tăng trên 9%.'],
    [['actual', 'actual'], 'Tỉnh cắt giảm 776 danh mục hàng hóa phải kiểm tra và 30 thủ tục.'],
    [['actual'], 'Nhập khẩu tập trung ở nhóm hàng cần kiểm soát, giảm 15%.'],
    [['planned'], 'Đơn vị bầu không quá 9 ủy viên.'],
    [['forecast'], 'Đơn vị ước thực hiện đến 31/12/2020 sẽ đạt kết quả thu ngân sách trên 106 tỷ đồng.'],
    [['planned'], 'Tổng mức vay tối đa khoảng 218 tỷ đồng.'],
    [['planned'], 'Các sở phải cắt giảm 20% chi phí.'],
    [['forecast'], 'Dự kiến sẽ giảm tối thiểu 10 chi cục.'],
    [['actual'], 'Bộ đã sắp xếp lại 35 cục.'],
    [['actual'], 'Cơ quan điều tra đề nghị khởi tố 31 vụ.'],
    [['actual'], 'Ấn tượng nhất phải kể đến ngành than với kim ngạch tăng 85%.'],
    // a plan governs its sentence, and the one that breaks it down
    [['planned', 'planned'], 'Năm 2022, huyện phấn đấu trồng 20 ha rừng, thu hoạch 5 tấn quả.'],
    [['planned'], 'Tỉnh phấn đấu hoàn thành các nhiệm vụ. Trong đó, tỷ lệ hộ nghèo còn 5%.'],
    [['planned', 'planned'], 'Dự toán thu ngân sách là 23 tỷ đồng, trong đó, thu nội địa là 14 tỷ đồng.'],
    [['planned'], 'Năm 2019, tỉnh đề ra 26 chỉ tiêu phát triển kinh tế.'],
    [['planned'], 'Kế hoạch của năm 2006 đưa ra mức chi đầu tư là 4.700 tỷ đồng.'],
    [['planned', 'planned'], 'Cục được giao dự toán thu ngân sách nhà nước 1.500 tỷ đồng. Trong đó, thu trên địa bàn là 1.300 tỷ đồng.'],
    [
      ['estimated', 'estimated', 'estimated', 'estimated'],
      'Ước tính sản lượng năm 2025 như sau: chuối 148 tấn, tăng 14%; ổi 20 tấn, tăng 5%.',
    ],
    [['estimated', 'estimated', 'estimated'], 'Sản lượng cá ước đạt 7 tấn. Trong đó: cá rô 5 tấn; tôm 2 tấn.'],
    [['estimated', 'actual'], 'Sản lượng cá ước đạt 7 tấn. Sản lượng tôm đạt 2 tấn.'],
    // what is done, dated or reported is no plan
    [['planned', 'actual'], 'Huyện phấn đấu trồng 20 ha rừng, đến nay đã trồng 8 ha rừng.'],
    [['planned', 'actual'], 'Kế hoạch là 9%, năm 2017 tăng 8%.'],
    [['actual'], 'Theo chương trình mục tiêu quốc gia, xã xây 5 cầu.'],
    [['actual'], 'Mục tiêu nhiệm kỳ được giữ vững, ông An cho biết, xuất khẩu đạt 5 tỷ USD.'],
    [['actual'], 'Giá đất do các sở đề xuất là 5 triệu đồng.'],
    [['actual', 'actual'], 'Năm 2020, xuất khẩu hoàn thành vượt kế hoạch 24%, đạt 5 tỷ USD.'],
    // the amount of a plan beside a result
    [['actual', 'actual', 'planned'], 'Thu ngân sách đạt 2.586 tỷ đồng, đạt 76% so với chỉ tiêu giao (3.400 tỷ đồng).'],
    [['actual', 'actual', 'planned'], 'Thu ngân sách là 4.344 tỷ đồng, đạt 158% so với chỉ tiêu pháp lệnh 2.750 tỷ đồng.'],
    [['actual', 'planned'], 'Thu ngân sách đạt 115% chỉ tiêu do Tổng cục Hải quan, UBND tỉnh giao (10.500 tỷ đồng).'],
    [['actual', 'actual'], 'Thu ngân sách đạt 5 tỷ đồng, vượt kế hoạch (105%).'],
    [['actual', 'planned'], 'Tỷ lệ phá án đạt 77%, chưa đạt chỉ tiêu đề ra (90% trở lên).'],
    [['actual', 'planned', 'actual'], 'GRDP tăng 15%, đạt gần mục tiêu đề ra (16 - 17%), cao hơn bình quân cả nước (9%).'],
    // the value of a base
    [['estimated', 'actual'], 'GRDP ước tăng 7,37% (cùng kỳ năm trước tăng 7,34%).'],
    [['actual', 'estimated'], 'Năm 2018, thu ngân sách tăng 10% với cùng kỳ, ước đạt 138 tỷ đồng.'],
  ])('is %j in %j', (expected, text) => {
    expect(statusesIn(text)).toEqual(expected)
  })
})

describe('what lies ahead of the text', () => {
  const IN_2017 = 'Ngày 3/7/2017, Bộ tổ chức hội nghị.\n\n'
  it.each([
    [['planned'], `${IN_2017}Từ ngày 1/1/2020, áp dụng mức thuế suất 10%.`],
    [['forecast', 'forecast'], `${IN_2017}Đến năm 2020 cả nước sẽ thiếu 15 triệu tấn thép; đến năm 2025, thiếu 20 triệu tấn thép.`],
    [['actual'], `${IN_2017}Từ ngày 1/1/2017, áp dụng mức thuế suất 10%.`],
    [['actual'], 'Năm 2020, áp dụng mức thuế suất 10%.'],
    // what is counted up to a time is known then
    [['actual', 'actual'], 'Năm 2002, cả nước có 9 bệnh viện. Tính đến tháng 5/2003, cả nước có 29 bệnh viện.'],
  ])('is %j in %j', (expected, text) => {
    expect(statusesIn(text)).toEqual(expected)
  })
})
