import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.ts'
import type { Vocabulary } from '../src/vocab/vocabulary.ts'

const MINE: Vocabulary = {
  indicators: [
    {
      id: 'model-villages',
      vi: 'thôn kiểu mẫu',
      en: 'model villages',
      unit: 'thôn',
      names: ['thôn kiểu mẫu'],
      growthNames: ['nhịp tăng thôn kiểu mẫu'],
    },
  ],
  titles: [{ name: 'thủ từ', branch: 'front', local: true, short: ['TTừ'] }],
  organizations: [{ name: 'Tổ hợp Vịnh Xanh', branch: 'enterprise', short: ['THVX'] }],
  units: [
    { unit: 'giạ', dimension: 'measure', names: ['giạ', 'giạ lúa'] },
    { unit: 'VND', dimension: 'measure', names: ['chai'], power: 6 },
  ],
  areas: [
    { name: 'Phú Quốc', kind: 'city', code: '911', aliases: ['Đảo Ngọc'] },
    { name: 'Lạng Sơn', kind: 'province', aliases: ['xứ Lạng'] },
  ],
}

const read = (text: string, vocabulary?: Vocabulary) => extract(text, vocabulary === undefined ? {} : { vocabulary })
const firstTitle = (text: string, vocabulary?: Vocabulary) => {
  const { attendees, mentioned } = read(text, vocabulary)
  return [...attendees, ...mentioned][0]?.titles[0]
}
const firstValue = (text: string, vocabulary?: Vocabulary) => read(text, vocabulary).indicators[0]

describe("a user's word is read as a built-in one", () => {
  it.each([
    ['Năm 2024, toàn huyện có 12 thôn kiểu mẫu.', { indicator: 'model-villages', measure: 'level', value: 12, unit: 'thôn' }],
    ['Năm 2024, số Thôn kiểu mẫu giảm 2 thôn.', { indicator: 'model-villages', measure: 'change', value: -2 }],
    ['Năm 2024, nhịp tăng thôn kiểu mẫu đạt 7,5%.', { indicator: 'model-villages', measure: 'growth', value: 7.5, unit: '%' }],
  ])('indicators: %s', (text, expected) => {
    expect(firstValue(text, MINE)).toMatchObject(expected)
    expect(firstValue(text)?.indicator).toBeNull()
  })

  it.each([
    ['Thủ từ Nguyễn Văn An phát biểu.', { text: 'Thủ từ', position: 'Thủ từ', branch: 'front' }],
    ['TTừ Nguyễn Văn An phát biểu.', { text: 'TTừ', position: 'Thủ từ', branch: 'front' }],
    ['Ông Nguyễn Văn An, thủ từ Đắk Lắk, phát biểu.', { text: 'thủ từ Đắk Lắk', organization: 'Đắk Lắk' }],
  ])('titles: %s', (text, expected) => {
    expect(firstTitle(text, MINE)).toMatchObject(expected)
    expect(firstTitle(text)).toBeUndefined()
  })

  it.each([
    ['Giám đốc Tổ hợp Vịnh Xanh', 'Tổ hợp Vịnh Xanh'],
    ['Phó Giám đốc THVX', 'Tổ hợp Vịnh Xanh'],
    ['Phó Chủ tịch THVX Đắk Lắk', 'Tổ hợp Vịnh Xanh Đắk Lắk'],
  ])('organisations: %s', (office, organization) => {
    expect(firstTitle(`Ông Nguyễn Văn An, ${office}, phát biểu.`, MINE)).toMatchObject({ text: office, organization, branch: 'enterprise' })
    expect(firstTitle(`Ông Nguyễn Văn An, ${office}, phát biểu.`)?.branch).not.toBe('enterprise')
  })

  it.each([
    ['Sản lượng đạt 3.000 giạ.', { value: 3000, unit: 'giạ' }],
    ['Năng suất đạt 50 giạ/ha.', { value: 50, unit: 'giạ/ha' }],
    ['Huyện chi 25 chai.', { value: 25_000_000, unit: 'VND' }],
  ])('units: %s', (text, expected) => {
    expect(firstValue(text, MINE)).toMatchObject(expected)
  })

  it.each([
    ['UBND Phú Quốc báo cáo kết quả năm 2024\nPhú Quốc đón 5 triệu lượt khách.', { name: 'Phú Quốc', code: '911' }],
    ['Báo cáo của TP Đảo Ngọc năm 2024\nĐảo Ngọc đón 5 triệu lượt khách.', { name: 'Phú Quốc', code: '911' }],
    ['Kinh tế xứ Lạng năm 2024\nUBND tỉnh xứ Lạng họp.', { name: 'Lạng Sơn', code: '20' }],
  ])('areas: %s', (text, expected) => {
    expect(read(text, MINE).area).toMatchObject(expected)
    expect(read(text).area).toBeNull()
  })
})

it.each([
  'Toàn huyện có 12 thôn và 5 khu kiểu mẫu.',
  'Nguyễn Văn An là thủ kho đến từ Huế.',
  'Giám đốc Tổ hợp Vịnh Đỏ Nguyễn Văn An phát biểu.',
  'đảo ngọc đẹp nhất năm 2024\nđảo ngọc đón 5 lượt khách.',
])('no word of the vocabulary is in: %s', (text) => {
  const own = read(text, MINE)
  expect(own).toEqual(read(text))
})

it('the code of an area is the one in force, also under a name that a user adds', () => {
  const vocabulary: Vocabulary = {
    areas: [{ name: 'An Giang', kind: 'province', aliases: ['vùng Bảy Núi'] }],
  }
  const codeIn = (year: number) =>
    read(`Kinh tế tỉnh vùng Bảy Núi năm ${year}\nUBND tỉnh vùng Bảy Núi báo cáo năm ${year}.`, vocabulary).area?.code
  expect([codeIn(2024), codeIn(2026)]).toEqual(['89', '91'])
})
