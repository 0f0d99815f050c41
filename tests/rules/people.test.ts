import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

/** Everyone a text names, with their titles. */
const peopleIn = (text: string) => {
  const { attendees, mentioned } = extract(text)
  return Object.fromEntries([...attendees, ...mentioned].map(({ name, titles }) => [name, titles.map((title) => title.text)]))
}

describe('people and their titles', () => {
  it.each<[string, Record<string, string[]>]>([
    // who has an office of his own in a list does not share the first one, unless a colon says so; a rank is no office
    [
      'Các đồng chí Bí thư Tỉnh ủy Lê Văn Hạnh, Chủ tịch HĐND tỉnh Trần Thị Lựu cùng dự.',
      { 'Lê Văn Hạnh': ['Bí thư Tỉnh ủy'], 'Trần Thị Lựu': ['Chủ tịch HĐND tỉnh'] },
    ],
    [
      'Các đồng chí Phó Giám đốc Sở Lê Văn Hạnh, Trần Thị Lựu cùng dự.',
      { 'Lê Văn Hạnh': ['Phó Giám đốc Sở'], 'Trần Thị Lựu': ['Phó Giám đốc Sở'] },
    ],
    [
      'Các đồng chí Phó Tư lệnh Quân khu 3 Lê Văn Hạnh, Đại tá Trần Văn Lựu cùng dự.',
      { 'Lê Văn Hạnh': ['Phó Tư lệnh Quân khu 3'], 'Trần Văn Lựu': ['Phó Tư lệnh Quân khu 3', 'Đại tá'] },
    ],
    // branches of a company behind dashes, and what else stands behind one
    [
      'Dự có ông Lê Văn Hạnh, Tổng giám đốc Tập đoàn Bưu chính - Viễn thông Việt Nam.',
      { 'Lê Văn Hạnh': ['Tổng giám đốc Tập đoàn Bưu chính - Viễn thông Việt Nam'] },
    ],
    ['Ông Lê Văn Hạnh, Giám đốc Công ty Giày - Da Hải Phòng phát biểu.', { 'Lê Văn Hạnh': ['Giám đốc Công ty Giày - Da Hải Phòng'] }],
    [
      'Ông Lê Văn Hạnh - Giám đốc Công ty An Bình - Chủ tịch Hội Nông dân phát biểu.',
      { 'Lê Văn Hạnh': ['Giám đốc Công ty An Bình', 'Chủ tịch Hội Nông dân'] },
    ],
    [
      'Dự có ông Lê Văn Hạnh, Giám đốc Sở Công Thương - Trần Thị Lựu, Phó Giám đốc Sở.',
      { 'Lê Văn Hạnh': ['Giám đốc Sở Công Thương'], 'Trần Thị Lựu': ['Phó Giám đốc Sở'] },
    ],
    [
      'Bà Trần Thị Lựu, Chủ nhiệm Ủy ban Về các vấn đề xã hội của Quốc hội phát biểu.',
      { 'Trần Thị Lựu': ['Chủ nhiệm Ủy ban Về các vấn đề xã hội của Quốc hội'] },
    ],
    ['Trung tướng Lê Văn Hạnh, Tư lệnh Quân khu 3 đề nghị làm ngay.', { 'Lê Văn Hạnh': ['Trung tướng', 'Tư lệnh Quân khu 3'] }],
    ['Ông Lê Văn Hạnh, Cục trưởng Cục Điều tra chống buôn lậu cho biết.', { 'Lê Văn Hạnh': ['Cục trưởng Cục Điều tra chống buôn lậu'] }],
    ['Giám đốc Ngân hàng Chính sách xã hội Đỗ Thị Mận dự.', { 'Đỗ Thị Mận': ['Giám đốc Ngân hàng Chính sách xã hội'] }],
    ['Chủ tịch UBND xã Tân Lập Đỗ Thị Mận dự.', { 'Đỗ Thị Mận': ['Chủ tịch UBND xã Tân Lập'] }],
    ['Ông Lê Văn Hạnh, Trưởng ban chỉ đạo chống dịch dự.', { 'Lê Văn Hạnh': ['Trưởng ban chỉ đạo chống dịch'] }],
    ['Ông Lê Văn Hạnh, Trưởng ban chỉ đạo làm ngay việc này.', { 'Lê Văn Hạnh': ['Trưởng ban chỉ đạo'] }],
    ['Ông Lê Văn Hạnh, Phó ban Dân vận Huyện ủy Tân Phú dự.', { 'Lê Văn Hạnh': ['Phó ban Dân vận Huyện ủy Tân Phú'] }],
    ['Hiệu trưởng Trường Chính trị Tô Hiệu Lê Văn Hạnh dự.', { 'Lê Văn Hạnh': ['Hiệu trưởng Trường Chính trị Tô Hiệu'] }],
    ['Báo cáo sự việc với Thủ tướng, ông Lê Văn Hạnh nhấn mạnh ba ý.', { 'Lê Văn Hạnh': [] }],
    ['Trả lời câu hỏi của phóng viên Báo Sao Mai Thứ trưởng Bộ Y tế Lê Văn Hạnh khẳng định.', { 'Lê Văn Hạnh': ['Thứ trưởng Bộ Y tế'] }],
    [
      'Phó Chi cục trưởng Chi cục Hải quan cửa khẩu quốc tế Lào Cai Lê Văn Hạnh dự.',
      { 'Lê Văn Hạnh': ['Phó Chi cục trưởng Chi cục Hải quan cửa khẩu quốc tế Lào Cai'] },
    ],
    ['Ghi nhận ý kiến của Bộ trưởng Lê Văn Hạnh, Thủ tướng nêu rõ ba việc.', { 'Lê Văn Hạnh': ['Bộ trưởng'] }],
    ['Theo lời của ông Lê Văn Hạnh, Giám đốc Sở Y tế, dịch đã giảm.', { 'Lê Văn Hạnh': ['Giám đốc Sở Y tế'] }],
    ['Thay mặt Thủ tướng Chính phủ, Phó Thủ tướng Lê Văn Hạnh tặng hoa.', { 'Lê Văn Hạnh': ['Phó Thủ tướng'] }],
    ['Ủy viên Bộ Chính trị, Phó Thủ tướng Lê Văn Hạnh tặng hoa.', { 'Lê Văn Hạnh': ['Ủy viên Bộ Chính trị', 'Phó Thủ tướng'] }],
    ['Theo nhiều chuyên gia, Thứ trưởng Lê Văn Hạnh nói đúng.', { 'Lê Văn Hạnh': ['Thứ trưởng'] }],
    // the cells of a table, one a line
    [
      '1\nGS. Lê Văn Hạnh\nPhó Bí thư Đảng ủy\nHiệu trưởng\n2\nBà Đỗ Thị Mận\nGiám đốc Sở Y tế',
      { 'Lê Văn Hạnh': ['GS', 'Phó Bí thư Đảng ủy', 'Hiệu trưởng'], 'Đỗ Thị Mận': ['Giám đốc Sở Y tế'] },
    ],
    ['Danh sách\n\nÔng Lê Văn Hạnh\n\nGiám đốc Sở đã họp.', { 'Lê Văn Hạnh': [] }],
    // a school is called by someone's name
    ['Ông Lê Văn Hạnh, giáo viên Trường THCS Vũ Văn Hiếu, dự.', { 'Lê Văn Hạnh': ['giáo viên Trường THCS Vũ Văn Hiếu'] }],
    ['Hiệu trưởng Trường THPT Lê Lợi Đỗ Thị Mận dự.', { 'Đỗ Thị Mận': ['Hiệu trưởng Trường THPT Lê Lợi'] }],
    ['Hiệu trưởng Trường Đại học Nông nghiệp Đỗ Thị Mận dự.', { 'Đỗ Thị Mận': ['Hiệu trưởng Trường Đại học Nông nghiệp'] }],
    ['Ông Lê Văn Hạnh - Giám đốc Công ty TNHH Vũ Văn Hiếu, tự ứng cử.', { 'Lê Văn Hạnh': ['Giám đốc Công ty TNHH Vũ Văn Hiếu'] }],
    ['Theo ông Lê Văn Hạnh, Phó Giám đốc của ABC Hotels: “Khách đã tăng”.', { 'Lê Văn Hạnh': ['Phó Giám đốc của ABC Hotels'] }],
    ['Trong đợt bầu cử đại biểu Quốc hội, Bí thư Lê Văn Hạnh ứng cử ở huyện.', { 'Lê Văn Hạnh': ['Bí thư'] }],
    // a country's name that begins a place's
    ['Đồng chí Đỗ Thị Mận, Bí thư Thị ủy Mỹ Hào tiếp đoàn.', { 'Đỗ Thị Mận': ['Bí thư Thị ủy Mỹ Hào'] }],
    ['Tổng thống Mỹ John Smith đón đoàn.', { 'John Smith': ['Tổng thống Mỹ'] }],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected))
})

describe('offices that are given', () => {
  it.each<[string, Record<string, string[]>]>([
    [
      'Ông Lê Văn Hạnh, Phó Bí thư Huyện ủy, vừa được bầu giữ chức Chủ tịch UBND huyện.',
      { 'Lê Văn Hạnh': ['Phó Bí thư Huyện ủy', 'Chủ tịch UBND huyện'] },
    ],
    [
      'HĐND đã bầu bà Đỗ Thị Mận, Chủ tịch Hội Nông dân huyện làm Phó Trưởng ban Pháp chế HĐND huyện.',
      { 'Đỗ Thị Mận': ['Chủ tịch Hội Nông dân huyện', 'Phó Trưởng ban Pháp chế HĐND huyện'] },
    ],
    ['Ông Lê Văn Hạnh tái cử Bí thư Huyện ủy nhiệm kỳ 2015 - 2020.', { 'Lê Văn Hạnh': ['Bí thư Huyện ủy'] }],
    ['Ông Lê Văn Hạnh (sinh năm 1970) hiện là Giám đốc Sở Tài chính.', { 'Lê Văn Hạnh': ['Giám đốc Sở Tài chính'] }],
    ['Đoàn do ông Lê Văn Hạnh làm Trưởng đoàn.', { 'Lê Văn Hạnh': ['Trưởng đoàn'] }],
    // given to nobody, long ago, or to another one
    ['Ông Lê Văn Hạnh từng giữ chức Chủ tịch UBND huyện.', { 'Lê Văn Hạnh': [] }],
    ['Ông Lê Văn Hạnh thôi giữ chức Bí thư Huyện ủy.', { 'Lê Văn Hạnh': [] }],
    ['Ông Lê Văn Hạnh làm việc với Chủ tịch UBND huyện.', { 'Lê Văn Hạnh': [] }],
    ['Ông Lê Văn Hạnh làm công nhân ở xã.', { 'Lê Văn Hạnh': [] }],
    ['Trong thời gian giữ chức Bí thư chi bộ, ông Lê Văn Hạnh vắng nhiều buổi.', { 'Lê Văn Hạnh': [] }],
    ['Bổ nhiệm ông Lê Văn Hạnh giữ chức Bí thư Huyện ủy thay ông Vũ Văn Hiếu.', { 'Lê Văn Hạnh': ['Bí thư Huyện ủy'], 'Vũ Văn Hiếu': [] }],
    [
      'Dự có nguyên Chủ tịch Quốc hội: Lê Văn Hạnh, Đỗ Thị Mận; đại diện các bộ.',
      { 'Lê Văn Hạnh': ['nguyên Chủ tịch Quốc hội'], 'Đỗ Thị Mận': ['nguyên Chủ tịch Quốc hội'] },
    ],
    [
      'Dự có Chủ tịch Quốc hội Đỗ Thị Mận, nguyên Chủ tịch Quốc hội: Lê Văn Hạnh, Vũ Văn Tý.',
      { 'Đỗ Thị Mận': ['Chủ tịch Quốc hội'], 'Lê Văn Hạnh': ['nguyên Chủ tịch Quốc hội'], 'Vũ Văn Tý': ['nguyên Chủ tịch Quốc hội'] },
    ],
    [
      'Dự có nguyên Tổng Bí thư: Lê Văn Hạnh, Vũ Văn Tý; Chủ tịch nước Đỗ Thị Mận; ông Bùi Văn Sáu.',
      { 'Lê Văn Hạnh': ['nguyên Tổng Bí thư'], 'Vũ Văn Tý': ['nguyên Tổng Bí thư'], 'Đỗ Thị Mận': ['Chủ tịch nước'], 'Bùi Văn Sáu': [] },
    ],
    ['Thủ tướng: Việt Nam, Lào và Thái Lan cùng phát triển.', {}],
    ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Văn Hạnh nói.', { 'Lê Văn Hạnh': ['Bộ trưởng', 'Chủ nhiệm Văn phòng Chính phủ'] }],
    ['Phát biểu tại Đại hội đại biểu toàn quốc lần thứ X, ông Lê Văn Hạnh nói.', { 'Lê Văn Hạnh': [] }],
    ['Thủ tướng Shinzo Abe đến thăm. Thủ tướng Abe nói.', { 'Shinzo Abe': ['Thủ tướng'] }],
    [
      'Phó Thủ tướng Thường trực Chính phủ Lê Văn Hạnh chủ trì. Phó Thủ tướng Lê Văn Hạnh kết luận.',
      { 'Lê Văn Hạnh': ['Phó Thủ tướng Thường trực Chính phủ'] },
    ],
    ['Bà Đỗ Thị Mận, Bí thư Đảng uỷ xã dự. Bà Mận, Bí thư Đảng ủy xã nói.', { 'Đỗ Thị Mận': ['Bí thư Đảng uỷ xã'] }],
    ['Bí thư Đoàn Lê Văn Hạnh dự. Phó Bí thư Lê Văn Hạnh nói.', { 'Lê Văn Hạnh': ['Bí thư Đoàn', 'Phó Bí thư'] }],
    ['Thừa ủy quyền của Thủ tướng Chính phủ, Phó Thủ tướng Lê Văn Hạnh đọc tờ trình.', { 'Lê Văn Hạnh': ['Phó Thủ tướng'] }],
    ['Thủ tướng Chính phủ, Trưởng ban Chỉ đạo Lê Văn Hạnh dự.', { 'Lê Văn Hạnh': ['Thủ tướng Chính phủ', 'Trưởng ban Chỉ đạo'] }],
    ['Ông Lê Văn Hạnh, Trưởng Ban Chỉ đạo 138/CP dự.', { 'Lê Văn Hạnh': ['Trưởng Ban Chỉ đạo 138/CP'] }],
    ['Trả lời là Giám đốc Sở Y tế, ông Lê Văn Hạnh.', { 'Lê Văn Hạnh': ['Giám đốc Sở Y tế'] }],
    ['Theo ông Lê Văn Hạnh, Bí thư Huyện ủy nói chưa đúng.', { 'Lê Văn Hạnh': [] }],
    ['Theo ông Lê Văn Hạnh, Bí thư Huyện ủy, việc này chưa đúng.', { 'Lê Văn Hạnh': ['Bí thư Huyện ủy'] }],
    ['Bà Đỗ Thị Mận nhận nhiệm vụ Phó Trưởng ban Ông Lê Văn Hạnh, Bí thư chủ trì.', { 'Đỗ Thị Mận': [], 'Lê Văn Hạnh': ['Bí thư'] }],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected))
})

describe('names', () => {
  it.each<[string, string[]]>([
    ['Ông Trần Quốc Vượng 64 tuổi, quê ở xã An Ninh.', ['Trần Quốc Vượng']],
    ['Ông Trần Quốc Vượng Ngày 5 tháng 6', ['Trần Quốc Vượng']],
    ['Tác giả bài hát là Lê Văn Hạnh Podcast thời sự.', ['Lê Văn Hạnh']],
    ['Đồng chí Y Thanh Hà Niê Kđăm dự.', ['Y Thanh Hà Niê Kđăm']],
    ['Ảnh: Anh Vượng. Ông Lê Văn Hạnh dự.', ['Lê Văn Hạnh']],
    ['Ảnh: Ông Lê Văn Hạnh trao quà.', ['Lê Văn Hạnh']],
    ['Tưởng niệm các anh hùng liệt sĩ Thứ 6, 28/11/2025.', []],
    ['Trung tâm Điều dưỡng thương binh Thuận Thành mở cửa.', []],
    ['Ông Lê Xuân Hạnh chủ trì. Theo ông Xuân Hạnh, mưa nhiều. Ông Hạnh cho biết.', ['Lê Xuân Hạnh']],
    ['Ông Lê Xuân Hạnh dự. Bà Đỗ Thị Hạnh dự. Bà Hạnh cho biết đã xong.', ['Lê Xuân Hạnh', 'Đỗ Thị Hạnh']],
    ['Thủ tướng Lê Xuân Hạnh dự. Chiều nay, Thủ tướng Lê Xuân …', ['Lê Xuân Hạnh']],
    ['Thủ tướng Lê Xuân Hạnh dự. Ông Lê Xuân không dự.', ['Lê Xuân Hạnh', 'Lê Xuân']],
    ['Cán bộ Thanh Chương bỏ họp.', []],
    ['Các đồng chí: Chẩu Văn Lâm, Bí thư; Ngần Thị Thu dự.', ['Chẩu Văn Lâm', 'Ngần Thị Thu']],
    ['Còn 18 xã: Đông Ninh, Quỳnh An, Long Hưng, Lê Quý Đôn.', []],
    ['Ông Lê Thành Do, Giám đốc Sở dự.', ['Lê Thành Do']],
    ['Cảm ơn ông Lê Thành Do đó tôi về.', ['Lê Thành']],
    ['Trường Đào tạo cán bộ Lê Hồng Phong mở lớp.', []],
    ['Đoàn thăm nghĩa trang liệt sĩ Trường Sơn.', []],
    ['Gia đình liệt sĩ Lê Trường Sơn nhận quà.', ['Lê Trường Sơn']],
    ['Chủ tịch Tập Cận Bình đón đoàn. Ông Tập cảm ơn.', ['Tập Cận Bình']],
  ])('%s', (text, expected) => expect(Object.keys(peopleIn(text))).toEqual(expected))

  it('gives a short name to the one named last before it', () => {
    const text = 'Thứ trưởng Trần Quốc Cường báo cáo. Theo ông Cường, biển sạch. Bộ trưởng Lê Xuân Cường kết luận. Ông Cường cảm ơn.'
    expect(extract(text).mentioned.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Trần Quốc Cường', 2],
      ['Lê Xuân Cường', 2],
    ])
  })
})

describe('who signs a paper', () => {
  it.each<[string, Record<string, string[]>]>([
    ['Nghị định này có hiệu lực.\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG\nLê Văn Hạnh', { 'Lê Văn Hạnh': ['THỦ TƯỚNG'] }],
    ['Nghị định này có hiệu lực.\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n(Đã ký)\nLê Hạnh', { 'Lê Hạnh': ['THỨ TRƯỞNG'] }],
    ['Lưu: VT.\n\n**CHỦ TỊCH**\n\n**Lê Văn Hạnh**', { 'Lê Văn Hạnh': ['CHỦ TỊCH'] }],
    [
      `TS. Đỗ Văn Mận\nHiệu trưởng\nTS. Lê Văn Hạnh\nPhó Hiệu trưởng\n${'Nhà trường lập danh sách này.\n'.repeat(6)}`,
      { 'Đỗ Văn Mận': ['TS'], 'Lê Văn Hạnh': ['TS'] },
    ],
    ['Bài viết của phóng viên.\nLê Văn Hạnh', {}],
    ['Chủ tịch yêu cầu báo cáo.\nLê Văn Hạnh', {}],
    ['Danh sách gồm có:\nChủ tịch\nHai phó chủ tịch\nLê Văn Hạnh dự họp hôm nay', { 'Lê Văn Hạnh': [] }],
  ])('%j', (text, expected) => expect(peopleIn(text)).toEqual(expected))

  it('is no author of a report', () => {
    expect(extract('Nghị định này có hiệu lực.\nTHỦ TƯỚNG\nLê Văn Hạnh').author).toBeNull()
    expect(extract('Nghị định này có hiệu lực.\nKT. THỦ TƯỚNG').author).toBeNull()
    expect(extract('Mưa lớn ở nhiều nơi.\nLê Văn Hạnh').author?.text).toBe('Lê Văn Hạnh')
  })
})
