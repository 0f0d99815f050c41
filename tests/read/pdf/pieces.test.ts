import { describe, expect, it } from 'vitest'
import { tcvn3 } from '../../../src/read/encodings/single-byte.ts'
import type { Glyph } from '../../../src/read/pdf/page.ts'
import { piecesOf } from '../../../src/read/pdf/pieces.ts'
import { FontRuns } from '../../../src/read/runs.ts'

const WIDTH = 6
const SIZE = 12

/** Characters from `left` on, each six points wide; "_" leaves the room of one. */
function drawn(text: string, left = 0, more: Partial<Glyph> = {}): Glyph[] {
  return [...text].flatMap((char, index) => {
    const at = left + index * WIDTH
    const glyph = { text: char, left: at, right: at + WIDTH, middle: at + WIDTH / 2, baseline: 100, top: 91, bottom: 102, size: SIZE }
    return char === '_' ? [] : [{ ...glyph, encoding: undefined, ...more }]
  })
}

/** A mark whose own place is behind the character that it is drawn over. */
const mark = (text: string, over: number): Glyph[] =>
  drawn(text, over * WIDTH + WIDTH, { right: over * WIDTH + WIDTH, middle: over * WIDTH + WIDTH / 2 })

const piecesIn = (...runs: readonly Glyph[][]) => piecesOf(runs.flat(), new FontRuns()).map(({ text }) => text)

describe('the pieces of a line', () => {
  it.each<[string, readonly Glyph[][], readonly string[]]>([
    ['are in the order of their places', [drawn('đạt 5%', 24), drawn('Thu ')], ['Thu đạt 5%']],
    [
      'have the letters of fallback fonts in their gaps',
      [drawn('K_ ho_ch n_m'), drawn('ế', 6), drawn('ạ', 30), drawn('ă', 60)],
      ['Kế hoạch năm'],
    ],
    [
      'have marks over their letters, drawn at once',
      [drawn('Kế hoạch'.normalize('NFD').slice(0, 2)), mark('\u0302', 1), mark('\u0301', 1)],
      ['Kế'],
    ],
    ['have marks over their letters, drawn later', [drawn('so voi'), mark('\u031b', 4), mark('\u0301', 4)], ['so với']],
    ['have a letter once that is drawn in two pieces', [drawn('Nguyễn'), drawn('ễ', 27.5, { middle: 27, baseline: 97 })], ['Nguyễn']],
    ['have letters that are the same twice', [drawn('ễễ')], ['ễễ']],
    ['have a space where nothing is drawn', [drawn('thu_ngân_sách')], ['thu ngân sách']],
    ['have no space where one is drawn over by the next letter', [drawn('thu '), drawn('ngân', 18)], ['thungân']],
    ['end where nothing is drawn for long', [drawn('Thu___5%')], ['Thu', '5%']],
    ['end sooner between numbers', [drawn('4.215,6'), drawn('3.100', 50)], ['4.215,6', '3.100']],
    ['go on where a number follows a word', [drawn('năm'), drawn('2020', 22)], ['năm 2020']],
    ['keep letters together that are set apart', [[...'BAOCAO'].flatMap((char, i) => drawn(char, i * 9 + (i > 2 ? 6 : 0)))], ['BAO CAO']],
    ['read small raised digits as such', [drawn('12 m'), drawn('2', 24, { baseline: 96, size: 7 })], ['12 m²']],
    ['never join a footnote to its number', [drawn('năm 2019'), drawn('1', 48, { baseline: 95, size: 7 })], ['năm 2019¹']],
    ['read small lowered digits in their line', [drawn('CO'), drawn('2', 12, { baseline: 103, size: 7 })], ['CO2']],
    [
      'keep small letters on a line of their own where they stand far',
      [drawn('Thu'), drawn('1', 60, { baseline: 92, size: 7 })],
      ['1', 'Thu'],
    ],
    ['are read in the letters of their font', [drawn('®¹t ', 0, { encoding: tcvn3 }), drawn('đạt', 24)], ['đạt đạt']],
    ['join what is one letter in two pieces', [drawn('tr', 0, { encoding: tcvn3 }), drawn('×nh', 12, { encoding: tcvn3 })], ['trình']],
  ])('%s', (_, runs, texts) => {
    expect(piecesIn(...runs)).toEqual(texts)
  })
})
