import type { Evidence, Extraction, Observation, Person, Title } from '../../src/model.ts'
import type { Reviewed } from '../../src/write/html/document-page.ts'

/** A report of a province's council, with invented people and figures. */
export const TEXT = `HĐND tỉnh Lạng Sơn: Khai mạc kỳ họp thứ 21

Sáng ngày 12/7/2023, tại hội trường Văn Khê, HĐND tỉnh Lạng Sơn khóa XVII khai mạc kỳ họp thứ 21. Chủ tọa kỳ họp có đồng chí Hà Văn Tuyên, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh; đồng chí Lý Thị Mơ, Phó Chủ tịch HĐND tỉnh. Dự kỳ họp có lãnh đạo các sở, ban, ngành và các vị đại biểu HĐND tỉnh.

Trình bày báo cáo tại kỳ họp, ông Đặng Quốc Thuần, Phó Chủ tịch UBND tỉnh cho biết: 6 tháng đầu năm, kinh tế của tỉnh tiếp tục phục hồi. Tốc độ tăng tổng sản phẩm trên địa bàn đạt 6,42%; thu ngân sách nhà nước ước đạt 3.914,6 tỷ đồng, bằng 58,7% dự toán, giảm 4,1% so với cùng kỳ. Tổng kim ngạch xuất nhập khẩu qua địa bàn đạt 2.318 triệu USD, tăng 12,6%; trong đó xuất khẩu gần 1.140 triệu USD.

Đến hết tháng 6, có thêm 4 xã đạt chuẩn nông thôn mới, nâng tổng số lên 89 xã; 12/15 chỉ tiêu đạt tiến độ. Tỷ lệ hộ nghèo còn 9,84%. Tỉnh đón hơn 2,3 triệu lượt khách, doanh thu du lịch xếp thứ 5/14 trong vùng.

Phấn đấu cả năm thu ngân sách nhà nước đạt 6.668 tỷ đồng, trồng từ 8.500 đến 9.000 ha rừng, giải ngân vốn đầu tư công trên 95% kế hoạch.

Vũ Hải Đường
`

/** The place of words in `TEXT`, the first after `after`. */
function quote(words: string, after = ''): Evidence {
  const start = TEXT.indexOf(words, Math.max(0, TEXT.indexOf(after)))
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length, text: words }
}

const ACTUAL: Omit<Observation, 'amount' | 'evidence' | 'subject' | 'value' | 'unit'> = {
  indicator: null,
  measure: 'level',
  of: null,
  bound: null,
  status: 'actual',
  period: '2023-H1',
  base: null,
  area: null,
  inferred: ['period'],
  rule: 'indicators.level',
}

/** An amount from its words, which stand after `after`. */
function amount(
  words: string,
  number: Observation['value'],
  rest: { multiplier?: number; unit?: string; after?: string } = {},
): Observation['amount'] {
  return { number, multiplier: rest.multiplier ?? 1, unit: rest.unit ?? null, ...quote(words, rest.after) }
}

const GROWTH = { ...ACTUAL, measure: 'growth', unit: '%', rule: 'indicators.growth' } as const

const OBSERVATIONS: readonly Observation[] = [
  {
    ...GROWTH,
    indicator: 'grdp',
    subject: 'tổng sản phẩm trên địa bàn',
    value: 6.42,
    amount: amount('6,42%', 6.42, { unit: '%' }),
    evidence: quote('Tốc độ tăng tổng sản phẩm trên địa bàn đạt 6,42%'),
  },
  {
    ...ACTUAL,
    indicator: 'state-budget-revenue',
    subject: 'thu ngân sách nhà nước',
    value: 3_914_600_000_000,
    unit: 'VND',
    status: 'estimated',
    amount: amount('3.914,6 tỷ đồng', 3914.6, { multiplier: 1e9, unit: 'đồng' }),
    evidence: quote('thu ngân sách nhà nước ước đạt 3.914,6 tỷ đồng'),
  },
  {
    ...ACTUAL,
    indicator: 'state-budget-revenue',
    subject: 'thu ngân sách nhà nước',
    measure: 'of-plan',
    value: 58.7,
    unit: '%',
    status: 'estimated',
    base: 'plan',
    amount: amount('58,7%', 58.7, { unit: '%' }),
    evidence: quote('bằng 58,7% dự toán'),
    rule: 'indicators.of-plan',
  },
  {
    ...GROWTH,
    indicator: 'state-budget-revenue',
    subject: 'thu ngân sách nhà nước',
    value: -4.1,
    status: 'estimated',
    base: 'same-period',
    amount: amount('4,1%', 4.1, { unit: '%' }),
    evidence: quote('giảm 4,1% so với cùng kỳ'),
  },
  {
    ...ACTUAL,
    indicator: 'trade-turnover',
    subject: 'tổng kim ngạch xuất nhập khẩu',
    value: 2_318_000_000,
    unit: 'USD',
    amount: amount('2.318 triệu USD', 2318, { multiplier: 1e6, unit: 'USD' }),
    evidence: quote('Tổng kim ngạch xuất nhập khẩu qua địa bàn đạt 2.318 triệu USD'),
  },
  {
    ...GROWTH,
    indicator: 'trade-turnover',
    subject: 'tổng kim ngạch xuất nhập khẩu',
    value: 12.6,
    amount: amount('12,6%', 12.6, { unit: '%' }),
    evidence: quote('Tổng kim ngạch xuất nhập khẩu qua địa bàn đạt 2.318 triệu USD, tăng 12,6%'),
  },
  {
    ...ACTUAL,
    indicator: 'exports',
    subject: 'xuất khẩu',
    value: 1_140_000_000,
    unit: 'USD',
    bound: 'about',
    amount: amount('1.140 triệu USD', 1140, { multiplier: 1e6, unit: 'USD' }),
    evidence: quote('xuất khẩu gần 1.140 triệu USD'),
  },
  {
    ...ACTUAL,
    indicator: 'new-rural-communes',
    subject: 'xã đạt chuẩn nông thôn mới',
    measure: 'change',
    value: 4,
    unit: 'xã',
    period: '2023-06',
    inferred: [],
    amount: amount('4 xã', 4, { unit: 'xã' }),
    evidence: quote('thêm 4 xã đạt chuẩn nông thôn mới'),
    rule: 'indicators.change',
  },
  {
    ...ACTUAL,
    indicator: 'new-rural-communes',
    subject: 'xã đạt chuẩn nông thôn mới',
    value: 89,
    unit: 'xã',
    period: '2023-06',
    inferred: [],
    amount: amount('89 xã', 89, { unit: 'xã' }),
    evidence: quote('nâng tổng số lên 89 xã'),
  },
  {
    ...ACTUAL,
    indicator: 'targets',
    subject: 'chỉ tiêu đạt tiến độ',
    value: 12,
    of: 15,
    unit: 'chỉ tiêu',
    amount: amount('12/15 chỉ tiêu', 12, { unit: 'chỉ tiêu' }),
    evidence: quote('12/15 chỉ tiêu đạt tiến độ'),
  },
  {
    ...ACTUAL,
    indicator: 'poverty-rate',
    subject: 'tỷ lệ hộ nghèo',
    value: 9.84,
    unit: '%',
    amount: amount('9,84%', 9.84, { unit: '%' }),
    evidence: quote('Tỷ lệ hộ nghèo còn 9,84%'),
  },
  {
    ...ACTUAL,
    indicator: 'tourists',
    subject: 'lượt khách',
    value: 2_300_000,
    unit: 'lượt khách',
    bound: 'above',
    amount: amount('2,3 triệu lượt khách', 2.3, { multiplier: 1e6, unit: 'lượt khách' }),
    evidence: quote('Tỉnh đón hơn 2,3 triệu lượt khách'),
  },
  {
    ...ACTUAL,
    indicator: 'tourism-revenue',
    subject: 'doanh thu du lịch',
    measure: 'rank',
    value: 5,
    of: 14,
    unit: 'rank',
    amount: amount('thứ 5/14', 5),
    evidence: quote('doanh thu du lịch xếp thứ 5/14'),
    rule: 'indicators.rank',
  },
  {
    ...ACTUAL,
    indicator: 'state-budget-revenue',
    subject: 'thu ngân sách nhà nước',
    value: 6_668_000_000_000,
    unit: 'VND',
    status: 'planned',
    period: '2023',
    amount: amount('6.668 tỷ đồng', 6668, { multiplier: 1e9, unit: 'đồng' }),
    evidence: quote('thu ngân sách nhà nước đạt 6.668 tỷ đồng'),
  },
  {
    ...ACTUAL,
    subject: 'rừng',
    value: [8500, 9000],
    unit: 'ha',
    status: 'planned',
    period: '2023',
    amount: amount('từ 8.500 đến 9.000 ha', [8500, 9000], { unit: 'ha' }),
    evidence: quote('trồng từ 8.500 đến 9.000 ha rừng'),
  },
  {
    ...ACTUAL,
    indicator: 'public-investment-disbursement',
    subject: 'giải ngân vốn đầu tư công',
    measure: 'of-plan',
    value: 95,
    unit: '%',
    bound: 'above',
    status: 'planned',
    period: '2023',
    base: 'plan',
    amount: amount('95%', 95, { unit: '%' }),
    evidence: quote('giải ngân vốn đầu tư công trên 95% kế hoạch'),
    rule: 'indicators.of-plan',
  },
]

function person(name: string, titles: readonly Title[], roles: Person['roles']): Person {
  return { name, titles, roles, mentions: [quote(name)], rule: 'attendees.list' }
}

const COUNCIL_CHAIR: readonly Title[] = [
  { text: 'Phó Bí thư Tỉnh ủy', position: 'Phó Bí thư', organization: 'Tỉnh ủy', branch: 'party' },
  { text: 'Chủ tịch HĐND tỉnh', position: 'Chủ tịch', organization: 'Hội đồng nhân dân tỉnh', branch: 'assembly' },
]

/** What `TEXT` says. */
export const REPORT: Extraction = {
  version: 1,
  source: { path: 'bao-cao/2023/ky-hop-21.docx', format: 'docx', encoding: 'utf-8', sha256: 'c'.repeat(64), length: TEXT.length },
  area: { name: 'Lạng Sơn', code: '20', evidence: quote('tỉnh Lạng Sơn') },
  meeting: {
    date: '2023-07-12',
    endDate: null,
    inferred: [],
    name: 'kỳ họp thứ 21',
    ordinal: 21,
    organizer: 'HĐND tỉnh Lạng Sơn',
    location: 'hội trường Văn Khê',
    evidence: quote('ngày 12/7/2023'),
  },
  attendees: [
    person('Hà Văn Tuyên', COUNCIL_CHAIR, ['attendee', 'chair']),
    person(
      'Lý Thị Mơ',
      [{ text: 'Phó Chủ tịch HĐND tỉnh', position: 'Phó Chủ tịch', organization: 'Hội đồng nhân dân tỉnh', branch: 'assembly' }],
      ['attendee', 'chair'],
    ),
    person(
      'Đặng Quốc Thuần',
      [{ text: 'Phó Chủ tịch UBND tỉnh', position: 'Phó Chủ tịch', organization: 'Ủy ban nhân dân tỉnh', branch: 'state' }],
      ['attendee', 'presenter'],
    ),
  ],
  groups: [quote('lãnh đạo các sở, ban, ngành'), quote('các vị đại biểu HĐND tỉnh')],
  mentioned: [],
  author: quote('Vũ Hải Đường'),
  indicators: OBSERVATIONS,
  unread: [quote('6', 'cho biết'), quote('21', 'khóa')],
  warnings: [
    { code: 'two-readings', message: '“2.318 triệu” may be 2,318 or 2.318 million', ...spanOf('2.318 triệu USD') },
    { code: 'no-year', message: 'The year of “6 tháng đầu năm” is taken from the date of the meeting', start: 0, end: 0 },
  ],
}

function spanOf(words: string): { start: number; end: number } {
  const { start, end } = quote(words)
  return { start, end }
}

export const REVIEWED: Reviewed = { record: REPORT, text: TEXT }
