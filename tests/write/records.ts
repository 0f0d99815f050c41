import type { Evidence, Extraction, Failure, Observation, Source } from '../../src/model.ts'

/** The text that the records below were read from, by hand. */
export const TEXT =
  'Sáng ngày 12/3/2021, tại thị xã Vân Khê, HĐND tỉnh Lạng Sơn tổ chức kỳ họp thứ 21. Dự kỳ họp có ông Hà Văn Tuyên, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh; bà Lý Thị Mơ. ' +
  'Thu ngân sách ước đạt 5.120,4 tỷ đồng, giảm 3,2% so với cùng kỳ. Có 12/15 chỉ tiêu đạt kế hoạch. Phấn đấu năm 2021 trồng từ 25 đến 30 ha sa nhân.'

/** The place of the words in `TEXT`. */
export function quote(words: string): Evidence {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length, text: words }
}

export function source(path: string, sha256: string): Source {
  return { path, format: 'text', encoding: 'utf-8', sha256, length: TEXT.length }
}

const REVENUE: Observation = {
  indicator: 'state-budget-revenue',
  subject: 'thu ngân sách',
  measure: 'level',
  value: 5_120_400_000_000,
  unit: 'VND',
  of: null,
  bound: null,
  status: 'estimated',
  period: '2021',
  base: null,
  amount: { number: 5120.4, multiplier: 1_000_000_000, unit: 'đồng', ...quote('5.120,4 tỷ đồng') },
  area: null,
  evidence: quote('Thu ngân sách ước đạt 5.120,4 tỷ đồng'),
  inferred: ['period'],
  rule: 'indicators.level',
}

const OBSERVATIONS: readonly Observation[] = [
  REVENUE,
  {
    ...REVENUE,
    measure: 'growth',
    value: -3.2,
    unit: '%',
    base: 'same-period',
    amount: { number: 3.2, multiplier: 1, unit: '%', ...quote('3,2%') },
    evidence: quote('giảm 3,2% so với cùng kỳ'),
    rule: 'indicators.growth',
  },
  {
    ...REVENUE,
    indicator: null,
    subject: 'chỉ tiêu đạt kế hoạch',
    value: 12,
    unit: 'chỉ tiêu',
    of: 15,
    status: 'actual',
    period: null,
    amount: { number: 12, multiplier: 1, unit: 'chỉ tiêu', ...quote('12/15 chỉ tiêu') },
    evidence: quote('12/15 chỉ tiêu đạt kế hoạch'),
    inferred: [],
  },
  {
    ...REVENUE,
    indicator: null,
    subject: 'sa nhân',
    value: [25, 30],
    unit: 'ha',
    status: 'planned',
    area: 'Vân Khê',
    amount: { number: [25, 30], multiplier: 1, unit: 'ha', ...quote('từ 25 đến 30 ha') },
    evidence: quote('Phấn đấu năm 2021 trồng từ 25 đến 30 ha sa nhân'),
    inferred: [],
  },
]

/** A report with a meeting, two attendees and four observations. */
export const REPORT: Extraction = {
  version: 1,
  source: source('bao-cao/ky-hop.txt', 'a'.repeat(64)),
  area: { name: 'Lạng Sơn', code: '20', evidence: quote('tỉnh Lạng Sơn') },
  meeting: {
    date: '2021-03-12',
    endDate: null,
    inferred: [],
    name: 'kỳ họp thứ 21',
    ordinal: 21,
    organizer: 'HĐND tỉnh Lạng Sơn',
    location: 'thị xã Vân Khê',
    evidence: quote('ngày 12/3/2021'),
  },
  attendees: [
    {
      name: 'Hà Văn Tuyên',
      titles: [
        { text: 'Phó Bí thư Tỉnh ủy', position: 'Phó Bí thư', organization: 'Tỉnh ủy', branch: 'party' },
        { text: 'Chủ tịch HĐND tỉnh', position: 'Chủ tịch', organization: 'Hội đồng nhân dân tỉnh', branch: 'assembly' },
      ],
      roles: ['attendee'],
      mentions: [quote('Hà Văn Tuyên')],
      rule: 'attendees.list',
    },
    { name: 'Lý Thị Mơ', titles: [], roles: ['attendee'], mentions: [quote('Lý Thị Mơ')], rule: 'attendees.list' },
  ],
  groups: [],
  mentioned: [],
  author: null,
  indicators: OBSERVATIONS,
  unread: [],
  warnings: [],
}

/** A report that states nothing. */
export const SILENT: Extraction = {
  ...REPORT,
  source: source('bao-cao/trống.txt', 'b'.repeat(64)),
  area: null,
  meeting: null,
  attendees: [],
  indicators: [],
  unread: [quote('21')],
  warnings: [{ code: 'two-readings', message: 'two readings', start: 0, end: 4 }],
}

/** A document that could not be read. */
export const FAILED: Failure = {
  version: 1,
  source: { path: 'bao-cao/hỏng.pdf' },
  error: { code: 'corrupt', message: 'The file breaks off; fetch it again.' },
}

export const RECORDS = [REPORT, SILENT, FAILED] as const
