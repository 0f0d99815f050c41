import { describe, expect, it } from 'vitest'
import { placed } from '../../src/write/html/client/charts/points.ts'
import { extent, linear, median, ticks } from '../../src/write/html/client/charts/scale.ts'
import { csvOf } from '../../src/write/html/client/csv.ts'
import { describe as describeFact } from '../../src/write/html/client/describe.ts'
import { filterOver, NO_FILTER, plain } from '../../src/write/html/client/filter.ts'
import { type Quantity, tongueOf } from '../../src/write/html/client/tongue.ts'
import { factsOf } from '../../src/write/html/facts.ts'
import type { Point } from '../../src/write/html/shape.ts'
import { WORDS } from '../../src/write/html/words.ts'
import { REPORT } from './records.ts'

const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

describe('words', () => {
  it.each<[Quantity, string, string]>([
    [{ value: 6_383_100_000_000, unit: 'VND' }, '6.383,1 tỷ đồng', '6,383.1 billion VND'],
    [{ value: 43_400_000, unit: 'VND/người/năm' }, '43,4 triệu đồng/người/năm', '43.4 million VND/người/năm'],
    [{ value: [25e9, 30e9], unit: 'VND' }, '25–30 tỷ đồng', '25–30 billion VND'],
    [{ value: -4.1, unit: '%', measure: 'growth' }, '−4,1%', '−4.1%'],
    [{ value: 4.1, unit: '%', measure: 'growth' }, '+4,1%', '+4.1%'],
    [{ value: 4.1, unit: '%', measure: 'share' }, '4,1%', '4.1%'],
    [{ value: 17, of: 18, unit: 'chỉ tiêu' }, '17/18 chỉ tiêu', '17/18 chỉ tiêu'],
    [{ value: 15, of: 63, unit: 'rank', measure: 'rank' }, 'thứ 15/63', 'no. 15/63'],
    [{ value: 2.5, unit: 'times', measure: 'multiple' }, '2,5 lần', '2.5 times'],
    [{ value: -2.5, unit: 'percentage-point', measure: 'change' }, '−2,5 điểm %', '−2.5 pp'],
    [{ value: 55.3, unit: 'quintal/ha' }, '55,3 tạ/ha', '55.3 quintals/ha'],
    [{ value: 61, unit: 'xã' }, '61 xã', '61 xã'],
  ])('writes %j as %s and %s', (quantity, vi, en) => {
    expect([spaced(tongueOf('vi').value(quantity)), spaced(tongueOf('en').value(quantity))]).toEqual([vi, en])
  })

  it.each([
    ['2019', '2019', '2019'],
    ['2019-Q3', 'quý III/2019', 'Q3 2019'],
    ['2019-H2', '6 tháng cuối năm 2019', 'H2 2019'],
    ['2019-12', 'tháng 12/2019', 'Dec 2019'],
    ['2019-01/2019-09', '9 tháng đầu năm 2019', 'Jan–Sep 2019'],
    ['2019-04/2019-09', 'tháng 4/2019–tháng 9/2019', 'Apr 2019–Sep 2019'],
    ['2016/2020', '2016–2020', '2016–2020'],
    ['2019-12-04', '4/12/2019', '4 Dec 2019'],
    ['term-start', 'đầu nhiệm kỳ', 'start of the term'],
    ['toString', 'toString', 'toString'],
  ])('writes the period or base %s as %s and %s', (period, vi, en) => {
    expect([tongueOf('vi').term(period), tongueOf('en').term(period)]).toEqual([vi, en])
  })

  it('says everything in both languages, with the same blanks', () => {
    const blanks = (words: string) => words.match(/\{\w+\}/g)?.sort() ?? []
    for (const [key, words] of Object.entries(WORDS.en)) expect(blanks(WORDS.vi[key as keyof typeof WORDS.vi]), key).toEqual(blanks(words))
  })
})

describe('facts in words', () => {
  const facts = factsOf(REPORT)
  const labels = { 'state-budget-revenue': { vi: 'thu ngân sách nhà nước', en: 'state budget revenue' } }
  const found = (query: string) => filterOver(facts, labels)({ ...NO_FILTER, query }).map(({ id }) => id)

  it.each([
    ['doanh thu du lich', ['o13']],
    ['budget planned', ['o14']],
    ['kế hoạch thu ngân sách', ['o3', 'o14']],
    ['MO PHO CHU TICH', ['p2']],
    ['5/14', ['o13']],
    ['', facts.filter(({ kind }) => kind !== 'unread' && kind !== 'warning').map(({ id }) => id)],
    ['không có chữ này', []],
  ])('finds %j', (query, ids) => {
    expect(found(query)).toEqual(ids)
  })

  it('takes letters with and without marks for the same', () => {
    expect(plain('  Đồng bằng\nsông  Cửu Long ')).toBe('dong bang song cuu long')
  })

  it('says of a fact what was inferred', () => {
    const [fact] = facts.filter(({ id }) => id === 'o2')
    const { fields = [] } = fact === undefined ? {} : describeFact(fact, tongueOf('en'), labels)
    expect(fields.filter(({ inferred }) => inferred).map(({ name }) => name)).toEqual(['period'])
  })

  it('writes CSV that a spreadsheet reads and does not run', () => {
    const quote = { start: 0, end: 1, text: '=HYPERLINK("x"),\n1' }
    const [, line] = csvOf([{ kind: 'group', id: 'g1', of: quote, spans: [quote] }]).split('\r\n')
    expect(line).toBe(`group,,"'=HYPERLINK(""x""),\n1",,,,,,,,,,,,,,0,1,,,"'=HYPERLINK(""x""),\n1"`)
    expect(csvOf(facts.filter(({ id }) => id === 'o4'))).toContain(',growth,-4.1,,%,')
  })
})

describe('scales', () => {
  it.each<[readonly number[], readonly number[]]>([
    [
      [3, 97],
      [0, 20, 40, 60, 80, 100],
    ],
    [
      [92, 97],
      [92, 93, 94, 95, 96, 97],
    ],
    [
      [-4.1, 0],
      [-5, -4, -3, -2, -1, 0],
    ],
    [[0], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [
      [3.9e12, 9.4e12],
      [0, 2e12, 4e12, 6e12, 8e12, 1e13],
    ],
  ])('marks %j at %j', (values, expected) => {
    expect(ticks(values)).toEqual(expected)
  })

  it.each<[readonly number[], number]>([
    [[3], 3],
    [[1, 9, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])('takes for the middle of %j %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  it('puts the only value in the middle', () => {
    expect(linear([5, 5], [0, 100])(5)).toBe(50)
    expect(linear([0, 10], [100, 0])(2)).toBe(80)
    expect(extent([7])).toEqual([0, 7])
  })
})

describe('points in time', () => {
  const point = (period: string | null): Point => ({
    page: 1,
    fact: 'o1',
    period,
    measure: 'level',
    status: 'actual',
    value: [1, 3],
    unit: 'xã',
    quote: '',
  })

  it.each([
    ['2019', 'year', 2019, 2019.5],
    ['2019-H1', 'half', 2019, 2019.25],
    ['2019-Q3', 'quarter', 2019, 2019.625],
    ['2019-12', 'month', 2019, 2019.96],
    ['2019-01/2019-09', 'months', 2019, 2019.37],
    ['2016/2020', 'stage', 2020, 2018.5],
    ['2018-12-31', 'day', 2018, 2019],
  ])('places %s', (period, kind, year, at) => {
    expect(placed([point(period)])).toEqual([{ point: point(period), kind, year, at: expect.closeTo(at, 1), value: 2 }])
  })

  it('leaves out what states no period', () => {
    expect(placed([point(null), point('term-start')])).toEqual([])
  })
})
