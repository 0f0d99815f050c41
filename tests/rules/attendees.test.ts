import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

/** Who took part, with what they did besides. */
const rolesIn = (text: string) =>
  Object.fromEntries(extract(text).attendees.map(({ name, roles }) => [name, roles.filter((role) => role !== 'attendee')]))

const mentionedIn = (text: string) => extract(text).mentioned.map(({ name }) => name)

/** A meeting, said first. */
const MEETING = 'Sáng 14/3/2021, UBND huyện Tân Phú tổ chức hội nghị tổng kết công tác năm 2020.'

describe('what people did at the meeting', () => {
  it.each<[string, Record<string, string[]>]>([
    ['Ông Lê Văn Hạnh, Chủ tịch UBND huyện chủ trì hội nghị.', { 'Lê Văn Hạnh': ['chair'] }],
    [
      'Hội nghị diễn ra dưới sự chủ trì của ông Lê Văn Hạnh, bà Đỗ Thị Mận cho biết đã có 12 xã đạt chuẩn.',
      { 'Lê Văn Hạnh': ['chair'], 'Đỗ Thị Mận': ['speaker'] },
    ],
    ['Hội nghị do đồng chí Lê Văn Hạnh chủ trì.', { 'Lê Văn Hạnh': ['chair'] }],
    ['Đồng chí Lê Văn Hạnh chủ trì hội nghị và phát biểu kết luận.', { 'Lê Văn Hạnh': ['chair', 'speaker'] }],
    [
      'Chủ trì hội nghị có các đồng chí: Lê Văn Hạnh, Bí thư Huyện ủy; Đỗ Thị Mận, Chủ tịch UBND huyện.',
      { 'Lê Văn Hạnh': ['chair'], 'Đỗ Thị Mận': ['chair'] },
    ],
    [
      'Dự và chỉ đạo hội nghị có đồng chí Lê Văn Hạnh, Bí thư Huyện ủy; đại diện các phòng; đồng chí Đỗ Thị Mận, Chủ tịch UBND huyện.',
      { 'Lê Văn Hạnh': ['speaker'], 'Đỗ Thị Mận': ['speaker'] },
    ],
    ['Tham dự hội nghị giới thiệu sách có ông Lê Văn Hạnh.', { 'Lê Văn Hạnh': [] }],
    ['Hội nghị đã nghe ông Lê Văn Hạnh, Trưởng Ban Kiểm phiếu, đọc danh sách trúng cử.', { 'Lê Văn Hạnh': ['presenter'] }],
    ['Ông Lê Văn Hạnh thay mặt Đoàn Thư ký đọc báo cáo tổng hợp.', { 'Lê Văn Hạnh': ['presenter'] }],
    ['Đó là nội dung trong phát biểu kết luận của ông Lê Văn Hạnh tại hội nghị.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['Hội nghị quán triệt, triển khai bài phát biểu của ông Lê Văn Hạnh.', {}],
    ['Ông Lê Văn Hạnh được 100% cử tri tham dự hội nghị tín nhiệm.', {}],
    ['Huyện tưởng niệm ông Lê Văn Hạnh, bà Đỗ Thị Mận và tri ân các gia đình liệt sĩ.', {}],
    ['Về phía tỉnh có ông Lê Văn Hạnh, Phó Giám đốc Sở Nội vụ.', { 'Lê Văn Hạnh': [] }],
    [
      'Thành phần tham dự:\n1. Ông Lê Văn Hạnh - Bí thư Huyện ủy\n2. Bà Đỗ Thị Mận - Chủ tịch UBND huyện',
      { 'Lê Văn Hạnh': [], 'Đỗ Thị Mận': [] },
    ],
    ['Phát biểu tại hội nghị, thay mặt lãnh đạo huyện, bà Đỗ Thị Mận ghi nhận kết quả.', { 'Đỗ Thị Mận': ['speaker'] }],
    ['Theo ông Lê Văn Hạnh, năm nay mưa nhiều.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['“Chúng tôi sẽ làm” - ông Lê Văn Hạnh nói.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['Ông Lê Văn Hạnh, Bí thư Huyện ủy: “Năm nay phải xong”.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['Anh Lê Văn Hạnh, trú tại xã Tân Lập, được tặng nhà, bày tỏ sự xúc động.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['Sau khi nghe báo cáo, ông Lê Văn Hạnh yêu cầu Phòng Tài chính báo cáo trước ngày 20.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['Báo cáo tại hội nghị, bà Đỗ Thị Mận cho biết thu ngân sách đạt khá.', { 'Đỗ Thị Mận': ['presenter'] }],
    ['Bà Đỗ Thị Mận trình bày báo cáo tổng kết. Bà Đỗ Thị Mận đề nghị các xã cố gắng.', { 'Đỗ Thị Mận': ['presenter', 'speaker'] }],
    ['Ảnh: Thu An Kết luận hội nghị, ông Lê Văn Hạnh giao nhiệm vụ cho các phòng.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['Ông Lê Văn Hạnh (Bí thư Huyện ủy, ông Hạnh nay (72 tuổi chia sẻ nhiều.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['Chủ tịch UBND huyện làm việc với ông Lê Văn Hạnh, Giám đốc Công ty Sao Mai.', { 'Lê Văn Hạnh': [] }],
    ['Bí thư Huyện ủy trao bằng khen cho ông Lê Văn Hạnh.', { 'Lê Văn Hạnh': [] }],
    [
      'Tổng Bí thư Lê Văn Hạnh; nguyên Thủ tướng Đỗ Văn Mận; đại diện các bộ cùng đông đảo cán bộ đã tham dự.',
      { 'Lê Văn Hạnh': [], 'Đỗ Văn Mận': [] },
    ],
    ['Hội nghị có sự tham dự của Bộ trưởng Lê Văn Hạnh, Thứ trưởng Đỗ Thị Mận.', { 'Lê Văn Hạnh': [], 'Đỗ Thị Mận': [] }],
    ['Sau phần phát biểu của Chủ tịch Lê Văn Hạnh, các đại biểu thảo luận.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['Dự có ông Lê Văn Hạnh, Bí thư Huyện ủy. Bí thư Huyện ủy yêu cầu làm ngay.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['Bà Đỗ Thị Mận chủ trì hội nghị. Bà nhấn mạnh ba việc.', { 'Đỗ Thị Mận': ['chair', 'speaker'] }],
    ['Bà Đỗ Thị Mận chủ trì hội nghị. Ông cho biết đã xong.', { 'Đỗ Thị Mận': ['chair'] }],
    [
      'Dự có ông Lê Văn Hạnh, Phó Chủ tịch UBND huyện và bà Đỗ Thị Mận, Phó Chủ tịch UBND huyện. Phó Chủ tịch UBND huyện yêu cầu làm ngay.',
      { 'Lê Văn Hạnh': [], 'Đỗ Thị Mận': [] },
    ],
    [
      'Tiếp và làm việc với Thứ trưởng Bộ Y tế có các đồng chí: Lê Văn Hạnh, Bí thư; Đỗ Thị Mận, Phó Bí thư.',
      { 'Lê Văn Hạnh': [], 'Đỗ Thị Mận': [] },
    ],
    ['Ông Lê Văn Hạnh, Tổ trưởng Tổ công tác chỉ đạo giải ngân vốn, đã chủ trì cuộc họp.', { 'Lê Văn Hạnh': ['speaker', 'chair'] }],
    ['Ông Lê Văn Hạnh, Tổ trưởng Tổ công tác chỉ đạo giải ngân vốn chủ trì cuộc họp.', { 'Lê Văn Hạnh': ['speaker', 'chair'] }],
    ['Ông Lê Văn Hạnh yêu cầu Sở Nội vụ chủ trì cuộc họp sau.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['Ông Lê Văn Hạnh chỉ đạo Sở Nội vụ chủ trì, phối hợp với các xã.', { 'Lê Văn Hạnh': ['speaker'] }],
    [
      'Bà Đỗ Thị Mận đã tới dự và phát biểu chỉ đạo hội nghị; cùng tham dự có ông Lê Văn Hạnh, ông Bùi Văn Tý.',
      { 'Đỗ Thị Mận': ['speaker'], 'Lê Văn Hạnh': [], 'Bùi Văn Tý': [] },
    ],
    ['Tiếp đoàn có ông Lê Văn Hạnh; đại diện các sở; bà Đỗ Thị Mận.', { 'Lê Văn Hạnh': [], 'Đỗ Thị Mận': [] }],
    ['Ông Lê Văn Hạnh (bên trái) tại hội nghị.', { 'Lê Văn Hạnh': [] }],
    ['Báo cáo do ông Lê Văn Hạnh trình bày đã nêu kết quả.', { 'Lê Văn Hạnh': ['presenter'] }],
    ['Dự có ông Lê Văn Hạnh, Giám đốc Sở Y tế. Huyện lập tổ công tác do Giám đốc Sở Y tế chủ trì.', { 'Lê Văn Hạnh': [] }],
    ['Tại hội nghị, chuyên gia Lê Văn Hạnh cho rằng nên làm sớm.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['Chuyên gia Lê Văn Hạnh, Giám đốc Sở Y tế cho rằng nên làm sớm.', { 'Lê Văn Hạnh': ['speaker'] }],
    ['Dự hội nghị có chuyên gia Lê Văn Hạnh.', { 'Lê Văn Hạnh': [] }],
    ['Ông Lê Văn Hạnh, cán bộ phụ trách và bà Đỗ Thị Mận chủ trì hội nghị.', { 'Lê Văn Hạnh': ['chair'], 'Đỗ Thị Mận': ['chair'] }],
    ['Ông Lê Văn Hạnh dẫn đầu đoàn công tác đến thăm xã Tân Lập.', { 'Lê Văn Hạnh': [] }],
  ])('%s', (text, expected) => expect(rolesIn(`${MEETING}\n${text}`)).toEqual(expected))

  it.each([
    'Các đại biểu nhớ công lao của đồng chí Lê Văn Hạnh đã phát biểu nhiều lần.',
    'Hội nghị bầu ông Lê Văn Hạnh tham gia ban chấp hành.',
    'Đoàn dâng hương tưởng niệm đồng chí Lê Văn Hạnh.',
    'Ông Lê Văn Hạnh là nhà lãnh đạo có nhiều chỉ đạo sát sao.',
    'Ông Lê Văn Hạnh sẽ chủ trì phiên họp sau.',
    'Bí thư Huyện ủy nhấn mạnh, để xã phát triển, ông Lê Văn Hạnh là người có công.',
    'Ông Lê Văn Hạnh thôi dự các phiên họp của ban.',
    'Dự kiến ông Lê Văn Hạnh dự và phát biểu.',
    'Trước đó, ông Lê Văn Hạnh đã yêu cầu làm rõ.',
    'Ngôi nhà của ông Lê Văn Hạnh tại khu phố 2.',
    'Ông Lê Văn Hạnh tại khu phố 2.',
    'Tỉnh phân công ông Lê Văn Hạnh chỉ đạo việc này.',
    'Chuyên gia kinh tế Lê Văn Hạnh cho rằng nên làm sớm. Theo ông Hạnh, giá còn tăng.',
    'Ông Lê Văn Hạnh khẳng định như vậy với VnExpress.',
    'Ông Lê Văn Hạnh gửi lẵng hoa chúc mừng.',
    'Trả lời phỏng vấn, ông Lê Văn Hạnh nói đã xong. Ông Lê Văn Hạnh nhấn mạnh ba việc.',
    'Phong trào trồng cây do ông Lê Văn Hạnh phát động từ năm 1990.',
    'Trao đổi với phóng viên, ông Lê Văn Hạnh cho biết đã nghe việc này.',
    'Đại diện Công ty đề nghị ông Lê Văn Hạnh trả tiền.',
  ])('only talks about someone: %s', (text) => {
    expect(rolesIn(`${MEETING}\n${text}`)).toEqual({})
    expect(mentionedIn(`${MEETING}\n${text}`)).toEqual(['Lê Văn Hạnh'])
  })

  it('takes nobody who is dead for an attendee', () => {
    expect(rolesIn(`${MEETING}\nChủ tịch Hồ Chí Minh đã căn dặn. Cố Chủ tịch nước Lê Văn Hạnh nhấn mạnh điều này. Ông Hạnh nói.`)).toEqual(
      {},
    )
  })

  it('takes nobody for an attendee where there is no meeting', () => {
    expect(rolesIn('Ông Lê Văn Hạnh cho biết giá lúa tăng 5%.')).toEqual({})
  })
})
