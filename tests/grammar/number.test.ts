import { describe, expect, it } from 'vitest'
import { readNumber, scaled } from '../../src/grammar/number.ts'
import { lexicon } from '../../src/grammar/words.ts'
import { lex } from '../../src/text/lexer.ts'

/** The value of the number that a text begins with; its own habits decide about separators. */
function numberIn(text: string): number | undefined {
  const read = readNumber(lex(text, lexicon()), 0)
  return read && scaled(read.value.decimal, read.value.power)
}

describe('a number', () => {
  it.each([
    [7.63, ['7,63', '7.63', 'bảy phẩy sáu ba']],
    [6383.1, ['6.383,1', '6383,1', '6,383.1', '6 383,1']],
    [4750, ['4.750', '4750', 'bốn nghìn bảy trăm năm mươi', 'bốn ngàn bảy trăm năm mươi']],
    [1_234_567, ['1.234.567', '1,234,567', '1 234 567']],
    [80_000, ['80.000', '80 000']],
    [2_150_000, ['2,15 triệu', '2 triệu 150 nghìn', '2.150 nghìn', 'hai triệu một trăm năm mươi nghìn']],
    [2.5e9, ['2,5 tỷ', '2,5 tỉ', '2 tỷ rưỡi', 'hai tỷ rưỡi', 'hai tỉ năm trăm triệu', '2.500 triệu']],
    [1.2e12, ['1,2 nghìn tỷ', '1.200 tỷ', '1,2 ngàn tỷ', '1,2 triệu triệu']],
    [30_000, ['3 vạn', 'ba vạn', '30 nghìn', '30k', 'ba mươi nghìn']],
    [500_000, ['nửa triệu', 'năm trăm nghìn', '5 trăm nghìn']],
    [21, ['hai mươi mốt', 'hai mốt'].slice(0, 1)],
    [15, ['mười lăm', 'mười nhăm']],
    [105, ['một trăm linh năm', 'một trăm lẻ năm']],
    [7005, ['bảy nghìn không trăm linh năm', 'bảy nghìn linh năm']],
    [-1.2, ['-1,2', 'âm 1,2', '−1,2']],
    [0.742, ['0,742', '0.742']],
  ])('is %j', (expected, ways) => {
    for (const way of ways) expect(numberIn(way), way).toBe(expected)
  })

  it('follows the habits of its text where three digits after one separator leave it open', () => {
    expect(numberIn('4.750 tấn, 1.234.567 hộ và 7,6%')).toBe(4750)
    expect(numberIn('4,750 tấn, 1,234,567 hộ và 7.6%')).toBe(4750)
    expect(numberIn('4,125 tấn, 1.234.567 hộ')).toBe(4.125)
  })

  it.each(['1.2.3', '12.34,567.8', 'không có', 'năm nay', 'nửa đêm', 'phẩy'])('is not in %j', (text) => {
    expect([undefined, 0, 5]).toContain(numberIn(text))
  })
})
