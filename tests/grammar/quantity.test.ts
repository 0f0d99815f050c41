import { describe, expect, it } from 'vitest'
import { quantities } from '../../src/quantities.ts'

/** Value, unit and whole of every quantity of a text. */
function stated(text: string): readonly unknown[] {
  return quantities(text).map(({ value, unit, of }) => (of === null ? [value, unit] : [value, unit, of]))
}

/** The words of every quantity of a text. */
function worded(text: string): readonly string[] {
  return quantities(text).map(({ evidence }) => evidence.text)
}

describe('a quantity', () => {
  it.each([
    [
      [6_383_100_000_000, 'VND'],
      ['6.383,1 tỷ đồng', '6383,1 tỉ đồng', '6.383.100 triệu đồng', '6.383,1 tỷ', '6.383.100 trđ', '6.383,1 tỷ VNĐ'],
    ],
    [
      [43_400_000, 'VND/người/năm'],
      ['43,4 triệu đồng/người/năm', '43,4 triệu đồng /người /năm', '43.400.000 đ/người/năm'],
    ],
    [
      [10_000_000, 'USD'],
      ['10 triệu USD', '$10 triệu', 'US$ 10 triệu', 'USD 10 triệu', '10 triệu đô la Mỹ', '10.000.000 đô-la'],
    ],
    [
      [2.42, 'USD'],
      ['2 đô la 42 xu', '2 đô la và 42 xen', 'hai đô và bốn mươi hai xu'],
    ],
    [
      [29.9, 'EUR'],
      ['29,9 euro', '€29,9', 'EUR29,9', '29,9 EUR'],
    ],
    [
      [7.63, '%'],
      ['7,63%', '7,63 %', '7.63%', '7,63 phần trăm', 'bảy phẩy sáu ba phần trăm'],
    ],
    [
      [0.5, 'percentage-point'],
      ['0,5 điểm phần trăm', '0,5 điểm %', '0,5% điểm'],
    ],
    [
      [3.2, 'permille'],
      ['3,2‰', '3,2 phần nghìn'],
    ],
    [
      [2.1, 'times'],
      ['tăng 2,1 lần', 'gấp 2,1 lần', 'gấp hơn 2,1 lần'],
    ],
    [
      [2, 'times'],
      ['gấp đôi', 'gấp hai lần', 'gấp 2 lần', 'tăng gấp đôi', 'gấp 2 cùng kỳ', 'gấp 2.'],
    ],
    [
      [55.2, 'quintal/ha'],
      ['55,2 tạ/ha', '55,2 tạ / ha', '55,2 tạ/hecta'],
    ],
    [
      [2_000_000, 't/năm'],
      ['2 triệu tấn/năm', '2 triệu tấn thép/năm', '2.000.000 tấn mỗi năm', 'mỗi năm 2 triệu tấn'],
    ],
    [
      [180_000, 'm3/năm'],
      ['180.000m3/năm', '180.000 m3 gỗ/năm', '180 nghìn mét khối/năm'],
    ],
    [
      [12, 'bác sĩ/vạn dân'],
      ['12 bác sĩ/vạn dân', '12 bác sĩ/10.000 dân', '12 bác sĩ trên 1 vạn dân', '12 bác sĩ trên một vạn dân'],
    ],
    [
      [17, 'chỉ tiêu', 18],
      ['17/18 chỉ tiêu', '17 trên 18 chỉ tiêu', '17 trong tổng số 18 chỉ tiêu', '17 trong số 18 chỉ tiêu'],
    ],
    [
      [149, 'vụ'],
      ['149 vụ tai nạn', '149 vụ', '149 vụ phạm pháp hình sự'],
    ],
    [
      [35, 'hộ'],
      ['35 hộ nghèo', '35 hộ', 'ba mươi lăm hộ'],
    ],
    [[120, 'huyện, thị xã, thành phố'], ['120 huyện, thị xã, thành phố']],
    [
      [14, 'hiệp định'],
      ['14 Hiệp định Thương mại tự do', '14 hiệp định'],
    ],
    [
      [3, 'phó thủ tướng'],
      ['có 3 Phó Thủ tướng', '3 phó thủ tướng'],
    ],
    [[100, 'cbcnv'], ['gần 100 CBCNV']],
    [
      [5, 'rank', 63],
      ['xếp thứ 5/63', 'đứng thứ 5/63 tỉnh, thành phố', 'vị trí số 5/63'],
    ],
    [
      [[25e9, 30e9], 'VND'],
      ['25 - 30 tỷ đồng', '25-30 tỷ đồng', 'từ 25 đến 30 tỷ đồng', 'từ 25 tỷ đồng đến 30 tỷ đồng', '25 tới 30 tỷ đồng'],
    ],
    [
      [[3, 5], 'xã'],
      ['3-5 xã', '3 đến 5 xã', 'từ 3 đến 5 xã'],
    ],
    [
      [(100 * 2) / 3, '%'],
      ['2/3 số hộ', 'hai phần ba', 'chiếm 2/3'],
    ],
  ])('is %j', (expected, ways) => {
    for (const way of ways) expect(stated(way), way).toEqual([expected])
  })

  it.each([
    ['above', ['hơn 5 triệu đồng', 'trên 5%', 'vượt mức 5 triệu đồng', 'quá 5 tỷ đồng']],
    ['about', ['khoảng 5%', 'gần 5 tỷ đồng', 'xấp xỉ 5%', 'trên dưới 5 tỷ', 'ước chừng 5 tấn']],
    ['at-least', ['ít nhất 5%', 'không dưới 5%', 'tối thiểu 5 tỷ đồng', 'từ 5% trở lên', 'từ 5 tỷ đồng trở lên']],
    ['below', ['dưới 5%', 'chưa đến 5%', 'chưa đầy 5 tỷ đồng', 'chưa tới 5 tấn']],
    ['at-most', ['tối đa 5%', 'không quá 5%', 'không vượt quá 5 tỷ đồng', 'từ 5% trở xuống']],
    [null, ['lên đến 5%', 'đạt 5 tỷ đồng', 'cao hơn năm trước 5%']],
  ])('has the bound %j', (bound, ways) => {
    for (const way of ways) expect(quantities(way)[0]?.bound, way).toBe(bound)
  })

  it.each([
    ['tổng thu ước 6.383,1 tỷ đồng, tăng 16,3%', ['6.383,1 tỷ đồng', '16,3%']],
    ['hơn 149 vụ tai nạn, làm 14 người chết', ['149 vụ', '14 người']],
    ['từ 11,5 - 12,4% mỗi năm', ['từ 11,5 - 12,4%']],
    ['(giảm 1,29%)', ['1,29%']],
    ['đàn trâu 6.889 con, đàn bò có 27.395 con', ['6.889 con', '27.395 con']],
    ['có 193 trường mầm non, 5 trường tiểu học', ['193 trường', '5 trường']],
    ['của 5 đơn vị này', ['5 đơn vị']],
    ['đạt 315 tỷ đồng bằng 93% dự toán', ['315 tỷ đồng', '93%']],
    ['1,2 triệu đồng bào', ['1,2 triệu đồng bào']],
    ['có 125 doanh nghiệp, doanh nghiệp tạm ngừng', ['125 doanh nghiệp']],
    ['phòng khám có 65 giường, trạm y tế có 40 giường', ['65 giường', '40 giường']],
    ['khai trương 14 quốc gia, vùng lãnh thổ', ['14 quốc gia, vùng lãnh thổ']],
    ['trao 200.000 đồng tiền mặt', ['200.000 đồng']],
    ['từ vị trí 118 năm 2016 lên 61 xã năm 2019', ['118', '61 xã']],
    ['là 1 trong 12 nước dẫn đầu', ['12 nước']],
    ['(-1,29%)', ['-1,29%']],
    ['có 61 xã, phường đạt chuẩn', ['61 xã, phường']],
    ['số xã đạt chuẩn là 61', ['61']],
  ])('has as its amount in %j %j', (text, expected) => {
    expect(worded(text)).toEqual(expected)
  })

  it('has the unit of its series', () => {
    expect(stated('lần lượt là 5,2 và 6,1 tỷ đồng')).toEqual([
      [5.2e9, 'VND'],
      [6.1e9, 'VND'],
    ])
    expect(stated('tăng 4,1, 5,2 và 6,3%')).toEqual([
      [4.1, '%'],
      [5.2, '%'],
      [6.3, '%'],
    ])
    expect(stated('9,5 bác sĩ và 30 giường bệnh trên 1 vạn dân')).toEqual([
      [9.5, 'bác sĩ/vạn dân'],
      [30, 'giường bệnh/vạn dân'],
    ])
    expect(stated('312 vụ/415 đối tượng, 38 vụ trên 51 đối tượng')).toEqual([
      [312, 'vụ'],
      [415, 'đối tượng'],
      [38, 'vụ'],
      [51, 'đối tượng'],
    ])
    expect(stated('bán 25.000 đồng/500 g; 108 bé trai/100 bé gái')).toEqual([
      [25_000, 'VND/500 g'],
      [108, 'bé trai/100 bé gái'],
    ])
    expect(stated('số xã đạt chuẩn là 61, 12 huyện')).toEqual([
      [61, null],
      [12, 'huyện'],
    ])
  })

  it('counts words in quotes', () => {
    expect(stated('còn 5 “điểm nghẽn”, 12 "nóc nhà"')).toEqual([
      [5, 'điểm nghẽn'],
      [12, 'nóc nhà'],
    ])
  })

  it('counts levels and sides behind a verb', () => {
    expect(stated('bộ máy gồm 2 cấp, giảm 1 cấp; chính quyền 34 tỉnh; ở 3 cấp')).toEqual([
      [2, 'cấp'],
      [1, 'cấp'],
      [34, 'tỉnh'],
      [3, 'cấp'],
    ])
  })

  it('reads what stands behind a picture', () => {
    expect(stated('![Ảnh 1](a.jpg)Trồng 40 ha. Thật tuyệt! [2] Có 3 xã')).toEqual([
      [40, 'ha'],
      [3, 'xã'],
    ])
  })

  it('is bare where what it counts stands before it', () => {
    expect(quantities('tổng số xã đạt chuẩn là 61.')).toMatchObject([{ kind: 'bare', value: 61, unit: null }])
    expect(stated('toàn tỉnh có 7 ca (Ân Phú 01, Mỹ Lộc 03, Hòa Tân 03)')).toEqual([
      [7, 'ca'],
      [1, null],
      [3, null],
      [3, null],
    ])
  })

  it.each([
    'hai bên thống nhất',
    'trong 3 năm 2017, 2018 và 2019',
    'phạt 8 năm 6 tháng tù',
    'công nghệ 4.0',
    'phương châm "4 tại chỗ"',
    'từ 16°55’ đến 18°05’ vĩ Bắc',
    '![0623 img 1781](https://vi.example/a.jpg)',
    '![Sản lượng đạt 5 nghìn tấn](https://vi.example/a-7.jpg "Sản lượng (sơ bộ) đạt 5 nghìn tấn")',
    'vận hành chính quyền địa phương 2 cấp',
    'chính quyền địa phương\n02 cấp',
    'diễn tập cơ quan 1 bên, 2 cấp',
    'hội nghị 3 bên về nguồn nước',
    'Điện thoại: 02213 863 641',
    'năm 938, năm 1471',
    'lúc 20:19:09',
    'tăng trưởng hai con số',
    'một dây chuyền sản xuất',
    'ba vấn đề lớn',
    'một số ý kiến',
    'hàng trăm hộ dân',
    'hàng nghìn người',
    'mấy chục hộ',
    'nhiều triệu đồng',
    'trong hai cuộc kháng chiến',
    'nền kinh tế',
    'thứ hai, thứ ba',
    'ba mươi năm qua',
    'một nền kinh tế năng động',
    'không có',
  ])('is not in %j', (text) => {
    expect(stated(text)).toEqual([])
  })
})
