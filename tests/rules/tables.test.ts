import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'
import { facts, VARIANTS } from '../variants.ts'

/** What the cells of a text state, one line each: amount, indicator or (subject), measure, value, unit, and the fields that are not plain. */
function stated(text: string): string[] {
  return extract(text).indicators.map((o) => {
    const thing = o.indicator ?? `(${o.subject})`
    const status = o.status === 'actual' ? '' : o.status
    const rest = [status, o.period ?? '', o.base ?? '', o.bound ?? '', o.area ?? '', ...o.inferred.map((field) => `~${field}`)]
    return [thing, o.measure, typeof o.value === 'number' ? o.value : o.value.join('…'), o.unit, ...rest]
      .filter((part) => part !== '')
      .join(' ')
  })
}

/** A table of tabs; cells are written apart by "|". */
function tabs(...rows: string[]): string {
  return `${rows
    .map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .join('\t'),
    )
    .join('\n')}\n`
}

const PLAN = tabs(
  'STT | Chỉ tiêu | ĐVT | TH 6 tháng 2022 | Năm 2023 | | So sánh (%) | ',
  ' | | | | Kế hoạch | Ước TH 6 tháng | KH năm | Cùng kỳ',
  '1 | Tổng thu ngân sách nhà nước | Tỷ đồng | 2.845,2 | 6.350 | 3.012,7 | 47,4 | 105,9',
  ' | Trong đó: Thu nội địa | " | 1.902 | 4.410 | 2.077,5 | 47,1 | 109,2',
  '2 | Tỷ lệ hộ nghèo | % | 6,1 | 4,8 | | | ',
)

describe('a table of indicators', () => {
  it('gives each cell the time, status and measure of its column, and the unit of its row', () => {
    expect(stated(PLAN)).toEqual([
      'state-budget-revenue level 2845200000000 VND 2022-H1',
      'state-budget-revenue level 6350000000000 VND planned 2023',
      'state-budget-revenue level 3012700000000 VND estimated 2023-H1',
      'state-budget-revenue of-plan 47.4 % estimated 2023-H1 plan ~period',
      'state-budget-revenue of-base 105.9 % estimated 2023-H1 same-period ~period',
      'domestic-revenue level 1902000000000 VND 2022-H1',
      'domestic-revenue level 4410000000000 VND planned 2023',
      'domestic-revenue level 2077500000000 VND estimated 2023-H1',
      'domestic-revenue of-plan 47.1 % estimated 2023-H1 plan ~period',
      'domestic-revenue of-base 109.2 % estimated 2023-H1 same-period ~period',
      'poverty-rate level 6.1 % 2022-H1',
      'poverty-rate level 4.8 % planned 2023',
    ])
  })

  it('quotes the row up to the cell, and leaves nothing unread', () => {
    const { indicators, unread } = extract(PLAN)
    expect(unread).toEqual([])
    expect(indicators[0]).toMatchObject({
      amount: { text: '2.845,2', number: 2845.2, multiplier: 1e9, unit: 'Tỷ đồng' },
      evidence: { text: 'Tổng thu ngân sách nhà nước\tTỷ đồng\t2.845,2' },
      rule: 'tables.level',
    })
    for (const { amount, evidence } of indicators) {
      expect(PLAN.slice(amount.start, amount.end)).toBe(amount.text)
      expect(PLAN.slice(evidence.start, evidence.end)).toBe(evidence.text)
    }
  })

  it('says the same with strokes for tabs', () => {
    const strokes = PLAN.trimEnd()
      .split('\n')
      .map((row) => `| ${row.split('\t').join(' | ')} |`)
    const ruled = [...strokes.slice(0, 2), '|---|---|---|---|---|---|---|---|', ...strokes.slice(2)].join('\n')
    expect(stated(ruled)).toEqual(stated(PLAN))
  })
})

describe('a table that spaces align', () => {
  const ALIGNED = [
    'UBND HUYỆN HƯƠNG KHÊ             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Phòng Tài chính                          Độc lập - Tự do - Hạnh phúc',
    '',
    'THU NGÂN SÁCH NĂM 2022',
    'Đơn vị tính: triệu đồng',
    '',
    'TT  Nội dung                  Thực hiện      Kế hoạch   % so với',
    '                               năm 2022      năm 2023         KH',
    'I   Thu nội địa                41.205,5        45.300       90,9',
    '    Trong đó: lệ phí trước bạ     1.150         1.200       95,8',
    'II  Chi đầu tư phát triển         8.010         9.150       87,5',
    '                                                   CHỦ TỊCH',
    'Nơi nhận:       như trên, lưu văn thư        Lê Văn Bình',
  ].join('\n')

  it('is read like one of tabs', () => {
    expect(stated(ALIGNED)).toEqual([
      'domestic-revenue level 41205500000 VND 2022',
      'domestic-revenue level 45300000000 VND planned 2023',
      'domestic-revenue of-plan 90.9 % 2022 plan ~period',
      '(lệ phí trước bạ) level 1150000000 VND 2022',
      '(lệ phí trước bạ) level 1200000000 VND planned 2023',
      '(lệ phí trước bạ) of-plan 95.8 % 2022 plan ~period',
      'investment-expenditure level 8010000000 VND 2022',
      'investment-expenditure level 9150000000 VND planned 2023',
      'investment-expenditure of-plan 87.5 % 2022 plan ~period',
    ])
  })

  it('also by no-break spaces', () => {
    expect(stated(ALIGNED.replaceAll(' ', '\u00a0'))).toEqual(stated(ALIGNED))
  })

  it.each([
    ['sentences', 'Năm 2021, thu nội địa đạt   512 tỷ đồng.\nNăm 2022, thu nội địa đạt   530 tỷ đồng.', 2],
    ['numbers that stand below nothing', 'Thu nội địa   512   530\nChi   7   9   12   13   14\nTồn     8', 0],
    ['contents', 'Mở đầu             3\nKết quả            5\nPhương hướng      12', 0],
  ])('%s are none', (_, text, facts) => {
    expect(stated(text)).toHaveLength(facts)
  })
})

describe('a table with a line for each cell', () => {
  const FACTS = [
    'domestic-revenue level 412000000000 VND 2021',
    'domestic-revenue level 455500000000 VND estimated 2022',
    'investment-expenditure level 98000000000 VND 2021',
    'investment-expenditure level 104000000000 VND estimated 2022',
    'exports level 12300000 USD 2021',
    'exports level 14000000 USD estimated 2022',
  ]

  it.each([
    [
      'with its units and numbers of rows',
      'TT|Chỉ tiêu|Đơn vị tính|TH năm 2021|Ước TH năm 2022|1|Thu nội địa|Tỷ đồng|412|455,5|2|Chi đầu tư phát triển|Tỷ đồng|98|104|3|Kim ngạch xuất khẩu|Triệu USD|12,3|14',
    ],
    [
      'with units in its labels',
      'TH năm 2021|Ước TH năm 2022|Thu nội địa (tỷ đồng)|412|455,5|Chi đầu tư phát triển (tỷ đồng)|98|104|Kim ngạch xuất khẩu (triệu USD)|12,3|14',
    ],
    [
      'with a heading of a section',
      'Chỉ tiêu|TH năm 2021|Ước TH năm 2022|Thu nội địa (tỷ đồng)|412|455,5|Chi đầu tư phát triển (tỷ đồng)|98|104|II. Thương mại|Kim ngạch xuất khẩu (triệu USD)|12,3|14',
    ],
  ])('%s', (_, cells) => {
    const text = `Kết quả chủ yếu của tỉnh như sau:\n${cells.replaceAll('|', '\n')}\nTrên đây là báo cáo của tỉnh.\n`
    expect(stated(text)).toEqual(FACTS)
    expect(stated(text.replaceAll('\n', '\n\n'))).toEqual(FACTS)
  })

  it('of years', () => {
    const cells = 'Năm|Xuất khẩu (triệu USD)|Nhập khẩu (triệu USD)|Năm 2018|14|15|Năm 2019|16|18|Năm 2020|19|21'
    expect(stated(cells.replaceAll('|', '\n'))).toHaveLength(6)
    expect(stated(cells.replaceAll('|', '\n'))[3]).toBe('imports level 18000000 USD 2019')
  })

  it.each([
    ['contents', 'Mục|Nội dung|Trang|Mở đầu|1|Kết quả thực hiện|4|Phương hướng|9|Kết luận|12'],
    [
      'headings of several levels',
      'Chỉ tiêu|TH năm 2021|Năm 2022|KH|Ước|Thu nội địa (tỷ đồng)|1|2|3|Thu nội địa (tỷ đồng)|4|5|6|Thu nội địa (tỷ đồng)|7|8|9',
    ],
    ['rows of unlike length', 'TH năm 2021|KH năm 2022|Thu nội địa (tỷ đồng)|1|2|Thu nội địa (tỷ đồng)|4|Thu nội địa (tỷ đồng)|7|8|9'],
    ['games', 'Đội|Trận|Điểm|Sông Lam|10|21|Thanh Hóa|10|19|Hải Phòng|9|18'],
  ])('%s are none', (_, cells) => {
    expect(stated(cells.replaceAll('|', '\n'))).toEqual([])
  })
})

it('tabs that only align are one step each', () => {
  expect(stated('Nội dung\tNăm 2022 (tỷ đồng)\nThu nội địa\t\t\t52\nChi đầu tư phát triển\t31\n')).toEqual([
    'domestic-revenue level 52000000000 VND 2022',
    'investment-expenditure level 31000000000 VND 2022',
  ])
})

describe('columns', () => {
  it.each([
    ['KH 2024', ['exports level 400 USD planned 2024']],
    ['Ước TH 2T/2024', ['exports level 400 USD estimated 2024-01/2024-02']],
    ['Ư.TH T3/2024', ['exports level 400 USD estimated 2024-03']],
    ['Thực hiện quý I/2024', ['exports level 400 USD 2024-Q1']],
    ['2023', ['exports level 400 USD 2023']],
    ['Lũy kế đến tháng 5/2024', ['exports level 400 USD 2024-01/2024-05']],
    ['Lũy kế đến ngày 31/5/2024', ['exports level 400 USD 2024-05-31']],
    ['Dự kiến năm 2025', ['exports level 400 USD forecast 2025']],
    ['Sơ bộ 2022', ['exports level 400 USD estimated 2022']],
    ['Thực hiện đến ngày 15 tháng 6 năm 2024', ['exports level 400 USD 2024-06-15']],
    ['Dự toán Bộ Tài chính giao năm 2024', ['exports level 400 USD planned 2024']],
  ])('%s', (heading, facts) => {
    expect(
      stated(
        tabs(`Chỉ tiêu | ĐVT | ${heading} | Ghi chú`, 'Kim ngạch xuất khẩu | USD | 400 | 1', 'Kim ngạch xuất khẩu | USD | 400 | 2'),
      ).slice(0, 1),
    ).toEqual(facts)
  })

  it.each([
    ['% so KH', '96', 'exports of-plan 96 % 2024 plan ~period'],
    ['TH/KH (%)', '96', 'exports of-plan 96 % 2024 plan ~period'],
    ['Đạt % dự toán', '96', 'exports of-plan 96 % 2024 plan ~period'],
    ['So với cùng kỳ (%)', '112,5', 'exports of-base 112.5 % 2024 same-period ~period'],
    ['So với cùng kỳ (%)', '12,5', 'exports growth 12.5 % 2024 same-period ~period'],
    ['So với cùng kỳ (%)', '-3,5', 'exports growth -3.5 % 2024 same-period ~period'],
    ['2024/2023 (%)', '107,1', 'exports of-base 107.1 % 2024 previous-year'],
    ['Năm 2024 so với năm 2023 (%)', '107,1', 'exports of-base 107.1 % 2024 previous-year'],
    ['Tốc độ tăng so với năm trước (%)', '107,1', 'exports growth 107.1 % 2024 previous-year ~period'],
    ['Cơ cấu (%)', '40', 'exports share 40 % 2024 ~period'],
    ['Tỷ lệ (%)', '40', 'exports share 40 % 2024 ~period'],
    ['So với tháng trước (%)', '101', 'exports of-base 101 % 2024 previous-period ~period'],
  ])('%s: %s', (heading, value, fact) => {
    expect(stated(tabs(`Chỉ tiêu | ĐVT | TH 2024 | ${heading}`, `Kim ngạch xuất khẩu | USD | 400 | ${value}`))[1]).toBe(fact)
  })

  it.each([
    ['without a heading', 'Chỉ tiêu | ĐVT | TH 2024 | '],
    ['a difference or a growth', 'Chỉ tiêu | ĐVT | TH 2024 | Tăng, giảm'],
    ['a code', 'Chỉ tiêu | ĐVT | TH 2024 | Mã số'],
    ['a part of a sum or of a plan', 'Chỉ tiêu | ĐVT | KH 2024 | Tỷ lệ (%)'],
    ['a comparison with another thing', 'Chỉ tiêu | ĐVT | TH 2024 | % so với nhập khẩu'],
  ])('leaves open what says neither measure nor time: %s', (_, heading) => {
    expect(stated(tabs(heading, 'Kim ngạch xuất khẩu | USD | 400 | 31', 'Kim ngạch nhập khẩu | USD | 300 | 32'))).toHaveLength(2)
  })
})

describe('units', () => {
  it.each([
    ['in a column', tabs('Nội dung | Đơn vị tính | 2021 | 2022', 'Sản lượng lúa | Nghìn tấn | 410 | 425'), 410000, 't'],
    ['repeated by a ditto mark', tabs('Nội dung | ĐVT | 2021', 'Sản lượng ngô | Tấn | 7', 'Sản lượng lúa | " | 9'), 7, 't'],
    [
      'in the caption',
      tabs('ĐVT: 1.000 đồng', 'STT | Nội dung | Năm 2021', '1 | Thu nội địa | 52.300', '2 | Lệ phí trước bạ | 1.250'),
      52_300_000,
      'VND',
    ],
    [
      'above the table',
      `Đơn vị tính: Tỷ đồng\n${tabs('STT | Nội dung | Năm 2021', '1 | Thu nội địa | 523', '2 | Lệ phí | 12')}`,
      523e9,
      'VND',
    ],
    [
      'in the title',
      `Thu ngân sách (tỷ đồng)\n${tabs('STT | Nội dung | Năm 2021', '1 | Thu nội địa | 523', '2 | Lệ phí | 12')}`,
      523e9,
      'VND',
    ],
    ['in the heading', tabs('Nội dung | Năm 2021 (triệu USD) | Năm 2022 (triệu USD)', 'Kim ngạch xuất khẩu | 523 | 600'), 523e6, 'USD'],
    ['in the label', tabs('Nội dung | Năm 2021 | Năm 2022', 'Kim ngạch xuất khẩu (triệu USD) | 523 | 600'), 523e6, 'USD'],
    ['in the cell', tabs('Nội dung | Năm 2021 | Năm 2022', 'Thu nội địa | 5,2 tỷ đồng | 6 tỷ đồng', 'Chi | 1 | 2'), 5.2e9, 'VND'],
    ['of the counted noun', tabs('Nội dung | Năm 2021 | Năm 2022', 'Số dự án | 12 | 14'), 12, 'dự án'],
  ])('%s', (_, text, value, unit) => {
    const { indicators, unread } = extract(text)
    expect(indicators[0]).toMatchObject({ value, unit, period: '2021' })
    expect(unread.map(({ text: number }) => number)).not.toContain('1.000')
  })

  it('no value without a unit', () => {
    const { indicators, unread } = extract(tabs('Nội dung | Năm 2021 | Năm 2022', 'Vốn pháp định | 12 | 14'))
    expect(indicators).toEqual([])
    expect(unread.map(({ text }) => text)).toEqual(['12', '14'])
  })
})

describe('rows', () => {
  it('growth, and its parts', () => {
    const rows = [
      '1. Tốc độ tăng trưởng GRDP | % | 7,2',
      'Trong đó: | |',
      '- Dịch vụ | " | 6,8',
      'Mức giảm tỷ suất sinh | % | 1,5',
      'Tỷ lệ hộ nghèo giảm | % | 0,9',
    ]
    expect(stated(tabs('Chỉ tiêu | ĐVT | Năm 2022', ...rows))).toEqual([
      'grdp growth 7.2 % 2022',
      'services growth 6.8 % 2022',
      '(tỷ suất sinh) change -1.5 % 2022',
      'poverty-rate change -0.9 % 2022',
    ])
  })

  it('shares under their heading only', () => {
    const rows = ['- Cơ cấu kinh tế | |', '+ Dịch vụ | % | 41,5', '- Tỷ lệ che phủ rừng | % | 52']
    expect(stated(tabs('Chỉ tiêu | ĐVT | Năm 2022', ...rows))).toEqual(['services share 41.5 % 2022', 'forest-cover level 52 % 2022'])
  })

  it('shares below a row of sums, with and without a column of units', () => {
    const parts = ['services share 41.5 % 2022', 'product-tax share 8 % 2022', 'forest-cover level 52 % 2022']
    const bare = ['Cơ cấu (%) | 100', 'Dịch vụ | 41,5', 'Thuế sản phẩm trừ trợ cấp sản phẩm | 8', 'Tỷ lệ che phủ rừng (%) | 52']
    expect(stated(tabs('Chỉ tiêu | Năm 2022', 'GRDP (tỷ đồng) | 90', ...bare)).slice(2)).toEqual(parts)
    const withUnits = [
      'Cơ cấu | % | 100',
      'Dịch vụ | % | 41,5',
      'Thuế sản phẩm trừ trợ cấp sản phẩm | % | 8',
      'Tỷ lệ che phủ rừng | % | 52',
    ]
    expect(stated(tabs('Chỉ tiêu | ĐVT | Năm 2022', 'GRDP | tỷ đồng | 90', ...withUnits)).slice(2)).toEqual(parts)
  })

  it('a comparison of the row above', () => {
    const rows = ['Thu nội địa | Tỷ đồng | 310', 'Tăng so với năm trước | % | 6,5']
    expect(stated(tabs('Chỉ tiêu | ĐVT | Năm 2022', ...rows))).toEqual([
      'domestic-revenue level 310000000000 VND 2022',
      'domestic-revenue growth 6.5 % 2022 previous-year',
    ])
  })

  it('what is measured of the thing above', () => {
    const rows = ['Lúa | |', 'Năng suất | tạ/ha | 58,5', 'Sản lượng | tấn | 90.000']
    expect(stated(tabs('Chỉ tiêu | ĐVT | Năm 2022', ...rows))).toEqual([
      'rice-yield level 58.5 quintal/ha 2022',
      'rice-output level 90000 t 2022',
    ])
  })

  it('places, and their sum', () => {
    const rows = ['1 | Huyện Lộc Hà | 82.400', '2 | Thị xã Kỳ Anh | 121.300', ' | Tổng số | 203.700']
    expect(stated(tabs('STT | Địa phương | Dân số năm 2021 (người)', ...rows))).toEqual([
      'population level 82400 người 2021 Huyện Lộc Hà',
      'population level 121300 người 2021 Thị xã Kỳ Anh',
      'population level 203700 người 2021',
    ])
  })

  it('places and sums of the thing that the title names', () => {
    const rows = ['Toàn tỉnh | 310.200 | 325.000', 'Huyện Lộc Hà | 41.000 | 42.100', 'Bán lẻ | 40 | 41']
    const table = tabs('Đơn vị | Năm 2021 (tấn) | Năm 2022 (tấn)', ...rows)
    expect(stated(`2. Sản lượng lúa phân theo huyện\n${table}`)).toEqual([
      'rice-output level 310200 t 2021',
      'rice-output level 325000 t 2022',
      'rice-output level 41000 t 2021 Huyện Lộc Hà',
      'rice-output level 42100 t 2022 Huyện Lộc Hà',
      '(Bán lẻ) level 40 t 2021',
      '(Bán lẻ) level 41 t 2022',
    ])
    expect(stated(`2. Cây lương thực phân theo huyện\n${table}`)).toHaveLength(2)
  })

  it('kinds below what is measured', () => {
    const rows = ['Sản lượng (tấn) | |', 'Lúa | 41.000 | 42.100', 'Ngô | 8.000 | 8.200']
    expect(stated(tabs(' | Năm 2021 | Năm 2022', ...rows))).toEqual([
      'rice-output level 41000 t 2021',
      'rice-output level 42100 t 2022',
      '(Sản lượng ngô) level 8000 t 2021',
      '(Sản lượng ngô) level 8200 t 2022',
    ])
  })

  it('ranges and bounds', () => {
    const rows = ['Tăng trưởng kinh tế | % | 7 - 7,5 | ≥ 8', 'Tỷ lệ hộ nghèo | % | < 3 | dưới 2,5']
    expect(stated(tabs('Chỉ tiêu | ĐVT | KH 2023 | KH 2024', ...rows))).toEqual([
      'grdp growth 7…7.5 % planned 2023',
      'grdp growth 8 % planned 2024 at-least',
      'poverty-rate level 3 % planned 2023 below',
      'poverty-rate level 2.5 % planned 2024 below',
    ])
  })

  it.each([
    ['Dự toán thu năm 2022', 'planned'],
    ['1. Kế hoạch vốn năm 2022', 'planned'],
    ['Ước thực hiện năm 2022', 'estimated'],
    ['Một số chỉ tiêu chủ yếu năm 2022', 'actual'],
    ['PHÒNG TÀI CHÍNH - KẾ HOẠCH', 'actual'],
    ['Kết quả thực hiện dự toán năm 2022', 'actual'],
  ])('titles say the status of columns that say none: %s', (title, status) => {
    const text = `${title}\n${tabs('Nội dung | Năm 2022 (tỷ đồng)', 'Thu nội địa | 31', 'Chi đầu tư phát triển | 12')}`
    expect(extract(text).indicators.map((o) => o.status)).toEqual([status, status])
  })

  it('a line about a unit that does work is no unit', () => {
    const text = `Đơn vị: Công ty Hoàng Sơn, doanh thu năm 2022 đạt 5 tỷ đồng\n${tabs('Nội dung | Năm 2022 (tỷ đồng)', 'Lợi nhuận | 31', 'Doanh thu | 12')}`
    expect(stated(text)[0]).toBe('revenue level 5000000000 VND 2022')
  })

  it('months up to an estimated one are estimated', () => {
    expect(stated(tabs('Chỉ tiêu | Ước tháng 6/2023 (tấn) | 6 tháng năm 2023 (tấn)', 'Sản lượng lúa | 41 | 290')).at(1)).toBe(
      'rice-output level 290 t estimated 2023-H1',
    )
  })

  it('columns of two lines', () => {
    const header = ['STT | Huyện | Hộ nghèo | | Hộ cận nghèo | ', ' | | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%)']
    expect(stated(`Năm 2021\n${tabs(...header, '1 | Huyện Can Lộc | 310 | 1,1 | 402 | 1,4')}`)).toEqual([
      'poor-households level 310 hộ 2021 Huyện Can Lộc ~unit',
      'poverty-rate level 1.1 % 2021 Huyện Can Lộc',
      'near-poor-rate level 402 hộ 2021 Huyện Can Lộc ~unit',
      'near-poor-rate level 1.4 % 2021 Huyện Can Lộc',
    ])
  })

  it('years alone, of the thing that the title names', () => {
    expect(stated(`Bảng 3. Dân số trung bình\n${tabs('Năm | Tổng số (người)', '2019 | 1.288.866', '2020 | 1.296.622')}`)).toEqual([
      'population level 1288866 người 2019',
      'population level 1296622 người 2020',
    ])
  })

  it('years', () => {
    expect(stated(tabs('Năm | Dân số (người)', 'Năm 2019 | 1.200.500', 'Năm 2020 | 1.215.300'))).toEqual([
      'population level 1200500 người 2019',
      'population level 1215300 người 2020',
    ])
  })

  it('things by the kinds of another', () => {
    expect(stated(tabs('Ngành | Số dự án | Vốn (triệu USD)', 'Công nghiệp | 12 | 340', 'Năm 2021 báo cáo | | '))).toEqual([
      '(Số dự án Công nghiệp) level 12 dự án 2021 ~period ~unit',
      '(Vốn Công nghiệp) level 340000000 USD 2021 ~period',
    ])
  })
})

describe('numbers of one row are written in one way', () => {
  it.each([
    ['dots before fractions', '149.621 | 178.9', [149621000000, 178900000000]],
    ['dots between thousands', '149.621 | 178', [149621000000000, 178000000000]],
    ['commas between thousands', '1,234.5 | 2,500', [1234500000000, 2500000000000]],
    ['spaces between thousands', '1 234 | 12 500,5', [1234000000000, 12500500000000]],
  ])('%s', (_, cells, values) => {
    const found = extract(tabs('Chỉ tiêu | ĐVT | 2021 | 2022', `Thu nội địa | tỷ đồng | ${cells}`)).indicators
    expect(found.map(({ value }) => value)).toEqual(values)
  })
})

describe('what is no table of values', () => {
  it.each([
    ['people', tabs('STT | Họ và tên | Năm sinh | Điểm', '1 | Lê Thị Hoa | 1980 | 8,5', '2 | Trần Văn Bình | 1975 | 9')],
    ['games', tabs('TT | Đội | Trận | Điểm', '1 | Sông Lam | 10 | 21', '2 | Thanh Hóa | 10 | 19')],
    ['a timetable', tabs('TT | Nội dung | Thời gian', '1 | Khai mạc | 8', '2 | Thảo luận | 9')],
    ['contents', tabs('Mục | Nội dung | Trang', '1 | Mở đầu | 3', '2 | Kết quả | 5')],
    ['phones', tabs('Phòng | Điện thoại | Máy lẻ', 'Văn thư | 0912345678 | 101', 'Kế toán | 0912345679 | 102')],
  ])('%s', (_, text) => {
    expect(stated(text)).toEqual([])
  })

  it('sentences in cells are read as sentences', () => {
    const text = tabs(
      'STT | Nội dung | Kết quả | Tỷ lệ',
      '1 | Thu ngân sách | Năm 2021, tổng thu ngân sách nhà nước đạt 5.400 tỷ đồng. | 12',
      '2 | Xuất khẩu | Năm 2021, kim ngạch xuất khẩu ước đạt 310 triệu USD. | 15',
    )
    expect(stated(text)).toEqual(['state-budget-revenue level 5400000000000 VND 2021', 'exports level 310000000 USD estimated 2021'])
  })

  it('the periods of headings do not hold for the text after the table', () => {
    const text = `Năm 2023, kinh tế ổn định.\n\n${tabs('Chỉ tiêu | ĐVT | Năm 2018', 'Thu nội địa | tỷ đồng | 5', 'Chi | tỷ đồng | 6')}\nThu nội địa đạt 9 tỷ đồng.`
    expect(stated(text).at(-1)).toMatch(/^domestic-revenue level 9000000000 VND 2023/)
  })
})

describe('the same table in another form has the same facts', () => {
  it.each(Object.entries(VARIANTS))('%s', (_, variant) => {
    const record = extract(variant(PLAN, () => true))
    expect(facts(record)).toEqual(facts(extract(PLAN)))
    expect(record.indicators).toHaveLength(12)
  })
})

it('takes time in proportion to the text', () => {
  const table = (rows: number) => `${PLAN.repeat(1)}${'3\tKim ngạch xuất khẩu\tUSD\t1\t2\t3\t4\t5\n'.repeat(rows)}`
  const time = (text: string) => {
    const from = performance.now()
    extract(text)
    return performance.now() - from
  }
  time(table(500))
  const [short, long] = [time(table(1000)), time(table(4000))]
  expect(long).toBeLessThan(short * 12)
})
