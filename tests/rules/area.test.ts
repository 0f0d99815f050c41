import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

const areaOf = (text: string) => extract(text).area

describe('the area', () => {
  it.each([
    ['Hưng Yên: Thu ngân sách vượt dự toán\n\nNăm 2021, thu ngân sách đạt 20.000 tỷ đồng.', 'Hưng Yên', '33'],
    ['Chủ tịch UBND tỉnh Nghệ An cho biết kinh tế của Nghệ An tăng 6% năm 2019.', 'Nghệ An', '40'],
    [
      'Hội nghị bế mạc. Nghị quyết mới. Việc nhiều. Người đông. Đảng bộ Nghệ An họp. Đại hội Đảng bộ Nghệ An bầu 40 người.',
      'Nghệ An',
      '40',
    ],
    ['TPHCM thu ngân sách cao\n\nTP.HCM đạt 300.000 tỷ đồng, thành phố Hồ Chí Minh dẫn đầu.', 'TP Hồ Chí Minh', '79'],
    [
      'Tỉnh ủy họp. UBND tỉnh giao Sở Tài chính. Năm 2018, Tỉnh ủy và UBND tỉnh thống nhất để quê hương Bình Định phát triển.',
      'Bình Định',
      '52',
    ],
    ['BÀ RỊA - VŨNG TÀU PHÁT TRIỂN CẢNG BIỂN\n\nUBND tỉnh Bà Rịa - Vũng Tàu họp năm 2020.', 'Bà Rịa - Vũng Tàu', '77'],
    ['Xuất khẩu của Việt Nam tăng\n\nCả nước xuất khẩu 30 tỷ USD, nước ta xuất siêu.', 'Việt Nam', null],
    [
      'Quốc hội bàn về kinh tế. Chính phủ báo cáo Quốc hội. Thủ tướng Chính phủ nêu ba việc. Kinh tế của Việt Nam tăng 6%.',
      'Việt Nam',
      null,
    ],
  ])('of %j is %s', (text, name, code) => {
    expect(areaOf(text)).toMatchObject({ name, code })
  })

  it('has the code that was in force', () => {
    const text = (year: number) => `Lào Cai: Tổng kết năm ${year}\n\nUBND tỉnh Lào Cai cho biết năm ${year} kinh tế tăng 7%.`
    expect(areaOf(text(2019))?.code).toBe('10')
    expect(areaOf(text(2026))?.code).toBe('15')
  })

  it.each([
    'Khu vực Thái Bình Dương và hòa bình thế giới là chủ đề của diễn đàn.',
    'Bí thư Thành ủy TP.HCM Lê Văn An phát biểu. Ông Lê Văn An, Bí thư Thành ủy TP.HCM, bàn về kỷ luật Đảng.',
    'Trường Đại học Bách khoa Hà Nội họp. Ông An tốt nghiệp Đại học Kinh tế Hà Nội.',
    'Tập đoàn Xây dựng Hòa Bình báo lãi 5 tỷ đồng. Công ty Dược Hậu Giang báo lãi 3 tỷ đồng.',
    'Công ty có dự án Sao Mai (Dương Kinh, Hải Phòng) và dự án Sao Hôm (Kiến An, Hải Phòng).',
    'Lê Văn An: Kinh tế học, Nxb Sao Mai, Hà Nội, 2011. Vũ Văn Bình: Thống kê, Nxb Sao Mai, Hà Nội, 2012.',
    'Ông Nguyễn Thái Bình ở đường Điện Biên Phủ nói về sông Sài Gòn và Báo Hà Tĩnh.',
    'Tối 28/4, chương trình nghệ thuật diễn ra tại Hà Nội, thu hút 5.000 người.',
    'Doanh thu của công ty đạt 500 tỷ đồng.',
    // bodies of the state speak for a country that is named, unless the text is a province's; those of others do not
    'Quốc hội bàn về kinh tế. Chính phủ báo cáo Quốc hội. Thủ tướng nêu ba việc.',
    'Thực hiện nghị quyết của Quốc hội, Chính phủ và Thủ tướng, UBND tỉnh và Tỉnh ủy mời doanh nghiệp của Việt Nam.',
    'Đoàn đại biểu Quốc hội tỉnh gặp doanh nghiệp của Việt Nam. Đại biểu Quốc hội tỉnh Nghệ An và đại biểu Quốc hội Hà Tĩnh cùng dự.',
    'Công ty xuất khẩu từ Việt Nam. Thủ tướng Lào tiếp công ty, Thủ tướng Campuchia khen, Quốc hội Lào mời.',
    'Hà Nội, Hải Phòng, Quảng Ninh và Bắc Ninh cùng tăng trưởng; Đà Nẵng, Cần Thơ giảm.',
  ])('is not told by %j', (text) => {
    expect(areaOf(text)).toBeNull()
  })
})
