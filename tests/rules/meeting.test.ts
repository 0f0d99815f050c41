import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

const meetingOf = (text: string) => extract(text).meeting

describe('a meeting', () => {
  it.each([
    [
      'Ngày 12/7/2021, Ban Chấp hành Đảng bộ huyện Phú Cường tổ chức kỳ họp lần thứ 9 nhằm đánh giá công tác 6 tháng đầu năm.',
      {
        date: '2021-07-12',
        endDate: null,
        inferred: [],
        name: 'kỳ họp lần thứ 9',
        ordinal: 9,
        organizer: 'Ban Chấp hành Đảng bộ huyện Phú Cường',
      },
    ],
    [
      'Chiều 15/3, Sở Công Thương tổ chức Hội nghị tổng kết công tác năm 2022, triển khai nhiệm vụ năm 2023. Ông Lê Văn Hạnh chủ trì hội nghị.',
      { date: '2023-03-15', inferred: ['year'], name: 'Hội nghị tổng kết công tác năm 2022, triển khai nhiệm vụ năm 2023' },
    ],
    [
      'Trong hai ngày 5 - 6/11/2020, tại Hội trường UBND huyện, Huyện ủy tổ chức hội nghị học tập nghị quyết.',
      { date: '2020-11-05', endDate: '2020-11-06', location: 'Hội trường UBND huyện', organizer: 'Huyện ủy' },
    ],
    // who and where, and nothing beside them
    [
      'Dự Lễ khai mạc có lãnh đạo huyện. Ngày 5/3/2021, tại TP.HCM, Hội Nông dân tổ chức lễ khai mạc tuần lễ nông sản TP.HCM năm 2021.',
      { organizer: 'Hội Nông dân', location: 'TP.HCM', name: 'lễ khai mạc tuần lễ nông sản TP.HCM năm 2021' },
    ],
    [
      'Phát biểu tại Lễ ra mắt sách, bà Trần Thị Lựu cảm ơn bạn đọc đã tổ chức.',
      { organizer: null, location: null, name: 'Lễ ra mắt sách' },
    ],
    [
      'Sáng 5/3/2021, tại Trung tâm Hội nghị tỉnh, Sở Y tế tổ chức hội nghị - Ảnh: A.',
      { location: 'Trung tâm Hội nghị tỉnh', name: 'hội nghị' },
    ],
    // a day with its month rather than one told from the day of writing
    [
      'Chiều qua, hội nghị đã kết thúc. Trong hai ngày 14/4 và 15/4/2006, Ban Chấp hành Đảng bộ tỉnh đã họp Hội nghị lần thứ 15 tại thị xã.',
      { date: '2006-04-14', endDate: '2006-04-15', name: 'Hội nghị lần thứ 15' },
    ],
    // what is still ahead of the text, and what is over
    [
      'Ngày 23/2, Chi cục tổ chức hội nghị phổ biến quy định mới. Quy định có hiệu lực từ tháng 2/2018, cổng dịch vụ đến tháng 6/2018 sẽ khai trương.',
      { date: '2018-02-23', inferred: ['year'] },
    ],
    [
      'Ngày 6/2, thành phố tổ chức hội nghị giao ban. Hàng dự trữ tăng 10% so với kế hoạch dự trữ hàng hóa Tết năm 2016.',
      { date: '2017-02-06', inferred: ['year'] },
    ],
    [
      'Ngày 23/6, Ban Thường vụ Đoàn tổ chức hội nghị. Hội nghị bàn nội dung trọng tâm của công tác đoàn 6 tháng cuối năm 2017.',
      { date: '2017-06-23', inferred: ['year'] },
    ],
    [
      'Phát biểu tại buổi làm việc sáng nay (7/2), Bí thư Tỉnh ủy yêu cầu tỉnh hoàn thành kế hoạch năm 2018.',
      { date: '2018-02-07', name: 'buổi làm việc', inferred: ['year'] },
    ],
    ['Phiên họp thứ XXI của Ủy ban diễn ra ngày 9.8.2016.', { date: '2016-08-09', name: 'Phiên họp thứ XXI', ordinal: 21 }],
    [
      'Thứ Sáu, ngày 14/6, đoàn công tác của UBND tỉnh làm việc với xã Tân Lập về kết quả từ năm 2015 đến nay.',
      { date: '2019-06-14', inferred: ['year'] },
    ],
    [
      'Thứ hai, 20/05/2019 | 08:15\nChiều nay, UBND thị xã tổ chức họp báo công bố quy hoạch.',
      { date: '2019-05-20', inferred: ['date'], name: 'họp báo công bố quy hoạch' },
    ],
    [
      'Chiều 19/12, Sở Y tế tổ chức hội nghị tổng kết năm 2025; phát động thi đua năm 2026. Năm 2026 là năm bản lề. Đầu năm 2026 sẽ có kế hoạch.',
      { date: '2025-12-19', inferred: ['year'] },
    ],
    ['Phát biểu tại hội thảo, ông Lê Văn Hạnh nhắc lại hội nghị ngày 9/3/1985. Bài đăng ngày 5/7/2019.', { date: null, name: 'hội thảo' }],
    [
      'Sáng 1/9, UBND thành phố tổ chức mít tinh kỷ niệm 59 năm Cách mạng Tháng Tám (1945 - 2004).\nNăm 1945 là năm của độc lập.',
      { date: '2004-09-01', inferred: ['year'] },
    ],
    ['Phát biểu tại lễ khai giảng, bà Trần Thị Lựu nhấn mạnh vai trò của thầy cô.', { date: null, name: 'lễ khai giảng' }],
    ['Phát biểu tại hội thảo, bà Trần Thị Lựu nhấn mạnh vai trò của hợp tác xã.', { date: null, name: 'hội thảo' }],
    [
      'Ngày 9/5/2016, Hội nghị lần thứ năm Huyện ủy bước sang ngày làm việc thứ hai.',
      { name: 'Hội nghị lần thứ năm Huyện ủy', ordinal: 5 },
    ],
    ['Bầu cử hôm nay kết thúc. Đại hội đã bầu 59 người.', { date: null, name: 'Đại hội' }],
    ['![ảnh](https://bao.example/uploads/2019/07/hop.jpg)\n\nSáng 3/7, UBND huyện tổ chức hội nghị.', { date: '2019-07-03' }],
    [
      '![ảnh](https://bao.example/uploads/2021/01/hop.jpg)\n\nSáng 27/10, Sở tổ chức hội nghị. Tháng 10/2020, toàn tỉnh thu 410 tỷ đồng, tăng 4% so với tháng 10/2019.',
      { date: '2020-10-27' },
    ],
    ['Nguồn: https://bao.example/tin-20190704101500123.htm\n\nSáng 3/7, UBND huyện tổ chức hội nghị.', { date: '2019-07-03' }],
    ['Sáng qua 24-3, UBND tỉnh họp bàn về vụ mùa năm 2014.', { date: '2014-03-24' }],
    // a whole year is told of when it is over; what is planned, what began long ago and who was born when say nothing against it
    ['Ngày 8/2, đoàn công tác làm việc với huyện. Năm 2016, huyện thu 50 tỷ đồng, tăng 5% so với năm 2015.', { date: '2017-02-08' }],
    ['Ngày 8/12, đoàn công tác làm việc với huyện. Năm 2016, huyện thu 50 tỷ đồng, tăng 5% so với năm 2015.', { date: '2016-12-08' }],
    ['Sáng 20/6, UBND tỉnh họp báo 6 tháng đầu năm 2017. Năm 2016 thu 5 tỷ đồng, năm 2016 chi 4 tỷ đồng.', { date: '2017-06-20' }],
    ['Sáng 12/5, Đoàn trường tổ chức lễ trao cờ thi đua năm 2018. Ông Lê Văn Hạnh sinh năm 1970.', { date: '2019-05-12' }],
    ['Ngày 3/9, hội chợ nông sản lần thứ ba năm 2018 đã khai mạc, thu hút 90 gian hàng.', { date: '2018-09-03' }],
    ['Sáng 5/8, Đại hội Đảng bộ huyện Phú Cường, nhiệm kỳ 2015 - 2020, khai mạc.', { date: '2015-08-05' }],
    [
      'Ngày 9/5, UBND xã tổ chức hội nghị. Đến hết năm 2018, xã có 40 hộ nghèo. Xã làm 5 km đường trước ngày 30/12/2019.',
      { date: '2019-05-09' },
    ],
    ['Sáng 8/6, UBND tỉnh họp để tổng kết kế hoạch 5 năm (2005-2010).', { date: '2010-06-08' }],
    ['Sáng 15/9, huyện tổ chức hội nghị. Kết quả từ ngày 1/1/2021 đến ngày 31/7/2022 rất tốt.', { date: '2022-09-15' }],
    // what is older than any file is history
    ['Sáng 6/2, UBND huyện tổ chức hội nghị. Năm 1946, Bác gửi thư cho đồng bào.', { date: null }],
    // which of several years it was is not guessed
    ['Sáng 6/3, UBND huyện tổ chức hội nghị. Giai đoạn 2016 - 2020, huyện có 5 dự án.', { date: null }],
  ])('is read in %j', (text, expected) => {
    expect(meetingOf(text)).toMatchObject(expected)
  })

  it('is told by the words that state the day, or that name it', () => {
    const text = 'Chiều ngày 3/11/2021, Sở Tài chính tổ chức hội nghị. '
    expect(meetingOf(text)?.evidence.text).toBe('Chiều ngày 3/11/2021')
    expect(meetingOf('Ông Hà Tĩnh phát biểu tại hội nghị tổng kết.')?.evidence.text).toBe('hội nghị tổng kết')
  })

  it('asks for the day of writing only where the text gives no year', () => {
    const text = 'Sáng 4/12, UBND huyện tổ chức hội nghị giao ban.'
    expect(extract(text).meeting).toMatchObject({ date: null })
    expect(extract(text, { referenceDate: '2022-03-01' }).meeting).toMatchObject({ date: '2021-12-04', inferred: ['year'] })
    expect(extract(`${text} Thu ngân sách năm 2018 tăng.`, { referenceDate: '2022-03-01' }).meeting).toMatchObject({ date: '2018-12-04' })
  })

  it.each([
    'Ngày 29/4/2022, Thủ tướng Chính phủ ban hành Quyết định số 546/QĐ-TTg về phát triển nông nghiệp.',
    'Cập nhật: 05/12/2023 10:30. Xuất khẩu gạo 11 tháng đạt 4 tỷ USD.',
    'Chiều 9/7, Công an huyện khởi tố vụ án, bắt giữ hai người.',
    'Doanh nghiệp nộp tờ khai trước ngày 30/4/2021.',
    'Ngày 30/6/2022, Ủy ban Kiểm tra Huyện ủy ra thông báo kỷ luật hai cán bộ.',
    'Ngày 5/3/2022, giá xăng tăng 500 đồng.',
    'Năm 2021, huyện tổ chức 4 buổi biểu diễn.',
    'Nghị quyết có hiệu lực từ ngày 1/1/2020.',
    'Hội nghị sẽ diễn ra ngày 20/11 tới.',
    'Năm 1951, tại Đại hội lần thứ II, ông được bầu lại. Ông nghỉ hưu năm 1986.',
    'Ông được bầu tại Hội nghị lần thứ bảy (tháng 11/1940). Ông nghỉ hưu năm 1986.',
    'Cán bộ phải giữ hình ảnh khi tham dự các cuộc liên hoan.',
    'Do dịch bệnh, huyện đã không tổ chức hội nghị.',
    'Bốn tuần nữa sẽ diễn ra Hội nghị Bộ trưởng WTO. Để gia nhập tại Hội nghị Bộ trưởng WTO, phải làm mọi thủ tục trước khi diễn ra sự kiện.',
    'Muốn tham dự hội nghị, doanh nghiệp phải đăng ký.',
    'Trung tâm Hội nghị được xây dựng từ năm 2010.',
    'Tỷ lệ hộ nghèo giảm còn 3,2% vào ngày 31/12/2019.',
  ])('is not read in %j', (text) => {
    expect(meetingOf(text)).toBeNull()
  })
})
