import { describe, expect, it } from 'vitest'
import { divide } from '../../src/text/clauses.ts'
import { addPhrase, lex } from '../../src/text/lexer.ts'
import { Lexicon } from '../../src/text/lexicon.ts'
import { normalize, sourceSpan } from '../../src/text/normalize.ts'

const PHRASES = [
  { text: 'so với cùng kỳ', kind: 1 },
  { text: 'tỷ', kind: 2 },
  { text: 'Ủy ban nhân dân', kind: 4 },
  { text: 'Hòa Bình', kind: 8, cased: true },
  { text: 'nông, lâm nghiệp và thủy sản', kind: 16 },
  // Two entries of one phrase, of which only the second wants capitals.
  { text: 'thái bình', kind: 256 },
  { text: 'Thái Bình', kind: 512, cased: true },
  { text: 'quý', kind: 32 },
  { text: 'm2', kind: 64 },
  { text: 'công nghiệp - xây dựng', kind: 128 },
  { text: 'Philippines', kind: 1024, cased: true },
]

function lexicon(): Lexicon {
  const result = new Lexicon()
  for (const phrase of PHRASES) addPhrase(result, phrase)
  return result
}

function kindsIn(text: string): number {
  const { kinds } = lex(normalize(text).text, lexicon())
  return kinds.reduce((all, kind) => all | kind, 0)
}

describe('lexer', () => {
  it.each([
    [1, ['tăng so với cùng kỳ', 'SO VỚI CÙNG KÌ', 'so\u00a0với cùng kỳ', 'so_với cùng_kỳ', 'so với cùng\nkỳ']],
    [2, ['5 tỷ', '5 tỉ', '5 TỶ']],
    [4, ['ủy ban nhân dân', 'Uỷ ban nhân dân', 'UỶ BAN NHÂN DÂN', 'U\u0309y ban nhân dân']],
    [8, ['tỉnh Hòa Bình', 'tỉnh Hoà Bình', 'TỈNH HÒA BÌNH']],
    [16, ['nông, lâm nghiệp và thuỷ sản']],
    [256, ['đất nước thái bình', 'Thái bình']],
    [256 | 512, ['tỉnh Thái Bình', 'TỈNH THÁI BÌNH']],
    [32, ['quý', 'quí']],
    [64, ['m2', 'm²']],
    [128, ['công nghiệp – xây dựng', 'Công nghiệp- xây dựng']],
    [1024, ['Tổng thống Philippines', 'PHILIPPINES']],
  ])('finds phrase %j', (kind, ways) => {
    for (const way of ways) expect(kindsIn(way), way).toBe(kind)
  })

  it.each(['nền hòa bình', 'so với\n\ncùng kỳ', 'tay', 'tai', 'tyy', 'Philippine', 'Philippinos'])('declines %j', (text) => {
    expect(kindsIn(text)).toBe(0)
  })

  it.each([
    ['lãi đạt2.150 tỷ', 'lãi đạt 2.150 tỷ'],
    ['giảm4,5 triệuđồng', 'giảm 4,5 triệu đồng'],
    ['thu 8 tỷUSD', 'thu 8 tỷ USD'],
    ['ôngHà', 'ông Hà'],
    ['đường ĐT742', 'đường ĐT742'],
    ['chi NSĐP', 'chi NSĐP'],
    ['3,4 trđ', '3,4 trđ'],
    ['CO2', 'CO2'],
    ['iPhone', 'iPhone'],
  ])('finds the space that %j has lost', (text, words) => {
    const { count, start, end, text: lexed } = lex(normalize(text).text, lexicon())
    expect(Array.from({ length: count }, (_, i) => lexed.slice(start[i], end[i])).join(' ')).toBe(words)
  })

  it('keeps a number with its dots and commas as one lexeme', () => {
    const { count, start, end, text } = lex('6.383,1 tỷ, 7,63%; ngày 04/12.', lexicon())
    expect(Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))).toEqual([
      '6.383,1',
      'tỷ',
      ',',
      '7,63',
      '%',
      ';',
      'ngày',
      '04',
      '/',
      '12',
      '.',
    ])
  })
})

describe('division', () => {
  const sentences = (text: string) => {
    const lexemes = lex(text, lexicon())
    return divide(lexemes).sentences.map(({ from, to }) => text.slice(lexemes.start[from], lexemes.end[to - 1]))
  }

  it.each([
    ['Một câu. Hai câu.', ['Một câu.', 'Hai câu.']],
    ['TP. Hải Vân có Rs. 20. Hết.', ['TP. Hải Vân có Rs. 20.', 'Hết.']],
    ['Tại TP. Hồ Chí Minh. GS. TS. Nguyễn Văn A dự.', ['Tại TP. Hồ Chí Minh.', 'GS. TS. Nguyễn Văn A dự.']],
    ['nông thôn mới.Đồng chí nói', ['nông thôn mới.', 'Đồng chí nói']],
    ['CPI tăng 4,15%.GDP tăng 6%', ['CPI tăng 4,15%.', 'GDP tăng 6%']],
    ['có hiệu lực từ năm 2017.Tỉnh giao', ['có hiệu lực từ năm 2017.', 'Tỉnh giao']],
    ['họp tại Thái Bình.Hội nghị bàn', ['họp tại Thái Bình.', 'Hội nghị bàn']],
    ['anh Ths.Nguyễn Văn A nói', ['anh Ths.Nguyễn Văn A nói']],
    ['theo UV.TW Đảng', ['theo UV.TW Đảng']],
    ['Mục 1.Tăng thu', ['Mục 1.', 'Tăng thu']],
    ['tăng\nnhẹ. Thu', ['tăng\nnhẹ.', 'Thu']],
    ['Đầu đề\nThân bài', ['Đầu đề', 'Thân bài']],
    ['thu\t5\nchi\t6\nnợ', ['thu\t5', 'chi\t6', 'nợ']],
    ['biểu\nthu\t5', ['biểu', 'thu\t5']],
    ['1.\tThu ngân sách\nđạt 5', ['1.\tThu ngân sách\nđạt 5']],
    ['tăng 7.5 lần... rồi giảm', ['tăng 7.5 lần... rồi giảm']],
  ])('splits %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('normal text', () => {
  it.each(['Ủy ban', 'U\u0309y ban', 'hoa\u0300 bi\u0300nh', 'thu\u00adcông', '\ufeffđầu', 'a\u200bb'])('maps %j back', (source) => {
    const normal = normalize(source)
    expect(sourceSpan(normal, 0, normal.text.length).end).toBeGreaterThanOrEqual(source.length - 1)
    for (let i = 0; i < normal.text.length; i++) {
      const { start, end } = sourceSpan(normal, i, i + 1)
      expect(normalize(source.slice(start, end)).text).toBe(normal.text.charAt(i))
    }
  })
})

describe('every text', () => {
  it('comes to its end, and no letter, digit or mark of it is lost', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    const text = characters.map((char) => `x${char} ${char}1`).join(' ')
    const { count, start, end } = lex(text, lexicon())
    let outside = ''
    let at = 0
    for (let i = 0; i < count; i++) {
      expect(end[i]).toBeGreaterThan(start[i] ?? 0)
      outside += text.slice(at, start[i])
      at = end[i] ?? 0
    }
    expect((outside + text.slice(at)).replaceAll(/[\p{C}\p{Z}_]/gu, '')).toBe('')
  })

  it('has the same lexemes however long it is', () => {
    const sentence = 'Năm 2023, tăng 4,5% so với cùng kỳ. '
    const one = lex(sentence, lexicon())
    const many = lex(sentence.repeat(5000), lexicon())
    expect(many.count).toBe(one.count * 5000)
    for (const column of ['kind', 'unit', 'phrase', 'mark', 'kinds'] as const) {
      for (let i = one.count; i < many.count; i++) expect(many[column][i]).toBe(one[column][i % one.count])
    }
  })

  it('a number may be part of a phrase', () => {
    const words = new Lexicon()
    addPhrase(words, { text: 'Chương trình 135', kind: 1 })
    addPhrase(words, { text: 'bác sĩ/10.000 dân', kind: 2 })
    const found = (text: string) => lex(text, words).kinds.reduce((all, kind) => all | kind, 0)
    expect(['chương trình 135', 'chương trình 1350', 'chương trình', '8 bác sĩ/10.000 dân', 'bác sĩ/1.000 dân'].map(found)).toEqual([
      1, 0, 0, 2, 0,
    ])
  })
})
