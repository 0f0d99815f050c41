import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { extract } from '../src/extract.ts'

const text = readFileSync('fixtures/report.txt', 'utf8')
const report = extract(text)

it('the report of the README has its day', () => {
  expect(report.meeting).toMatchObject({
    date: '2021-12-10',
    endDate: null,
    inferred: [],
    name: 'hội nghị lần thứ 21',
    ordinal: 21,
    organizer: 'Ban Chấp hành Đảng bộ tỉnh khóa XIX',
    location: 'thành phố Yên Bái',
  })
  expect(report.area).toMatchObject({ name: 'Yên Bái', code: '15' })
})

it('its two attendees with their four titles, and its author', () => {
  expect(report.attendees.map(({ name, titles, roles }) => ({ name, titles, roles }))).toEqual([
    {
      name: 'Hoàng Thị Bích Thảo',
      titles: [
        { text: 'Ủy viên Trung ương Đảng', position: 'Ủy viên', organization: 'Ban Chấp hành Trung ương Đảng', branch: 'party' },
        { text: 'Bí thư Tỉnh ủy', position: 'Bí thư', organization: 'Tỉnh ủy', branch: 'party' },
      ],
      roles: ['attendee', 'chair'],
    },
    {
      name: 'Trần Đức Lâm',
      titles: [
        { text: 'Phó Bí thư Tỉnh ủy', position: 'Phó Bí thư', organization: 'Tỉnh ủy', branch: 'party' },
        { text: 'Chủ tịch UBND tỉnh', position: 'Chủ tịch', organization: 'Ủy ban nhân dân tỉnh', branch: 'state' },
      ],
      roles: ['attendee', 'chair'],
    },
  ])
  expect(report.mentioned).toEqual([])
  expect(report.author?.text).toBe('Nguyễn Vân')
})

it('its eight observations, and no number that is unread', () => {
  const rows = report.indicators.map(({ indicator, measure, value, of, unit, status, period, base }) =>
    [indicator, measure, of === null ? value : `${value}/${of}`, unit, status, period, base].join(' | '),
  )
  expect(rows).toEqual([
    'targets | level | 15/16 | chỉ tiêu | actual | 2021 | ',
    'grdp | growth | 7.41 | % | actual | 2021 | ',
    'grdp-per-capita | level | 47200000 | VND | actual | 2021 | ',
    'new-rural-communes | change | 11 | xã | actual | 2021 | ',
    'new-rural-communes | level | 82 | xã | actual | 2021 | ',
    'trade-turnover | level | 268000000 | USD | estimated | 2021 | ',
    'state-budget-revenue | level | 4215600000000 | VND | estimated | 2021 | ',
    'state-budget-revenue | growth | 12.8 | % | estimated | 2021 | same-period',
  ])
  expect(report.unread).toEqual([])
  expect(report.warnings).toEqual([])
})

it('the words of every fact are those of the text', () => {
  const places = [report.meeting?.evidence, report.area?.evidence, report.author, ...report.attendees.flatMap(({ mentions }) => mentions)]
  const all = [...places, ...report.indicators.flatMap(({ amount, evidence }) => [amount, evidence])].flatMap((place) => place ?? [])
  expect(all).toHaveLength(21)
  for (const place of all) expect(text.slice(place.start, place.end)).toBe(place.text)
})
