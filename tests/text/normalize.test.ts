import { describe, expect, it } from 'vitest'
import { normalize, sourceSpan } from '../../src/text/normalize.ts'
import { cpuClock } from '../cpu-time.ts'

const LETTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/

describe('normal text', () => {
  it('is NFC for every character, without the invisible ones', () => {
    for (const letter of LETTERS) {
      expect(normalize(letter).text, letter.charCodeAt(0).toString(16)).toBe(INVISIBLE.test(letter) ? '' : letter.normalize('NFC'))
    }
  })

  it.each([
    ['Tỷ lệ hộ nghèo', 'Ty\u0309 lê\u0323 hô\u0323 nghe\u0300o'],
    ['Đồng chí Hoà', 'Đô\u0300ng chi\u0301 Hoa\u0300'],
    ['ngân sách', '\ufeffngân\u200b sá\u00adch'],
    ['a\u0301 ≥ 5 😀 ệ', 'a\u0301 ≥ 5 😀 e\u0323\u0302'],
  ])('%j', (expected, source) => {
    expect(normalize(source).text).toBe(expected.normalize('NFC'))
  })

  it('is the source itself where nothing changes', () => {
    for (const source of ['Thu ngân sách – “5.000 tỷ”…', '≥ 5 km² 😀', '']) expect(normalize(source).offsets).toBeUndefined()
  })

  it('maps every character back to the source that it came from', () => {
    const source = 'Hô\u0323i nghi\u0323 \u200blâ\u0300n thứ 2\u00ad1, “Ủy ban” 😀 e\u0302\u0301.'
    const normal = normalize(source)
    for (let i = 0; i < normal.text.length; i++) {
      const { start, end } = sourceSpan(normal, i, i + 1)
      const char = normal.text.charAt(i)
      if (char < '\ud800' || char > '\udfff') expect(normalize(source.slice(start, end)).text).toBe(char)
    }
    expect(sourceSpan(normal, 0, normal.text.length)).toEqual({ start: 0, end: source.length })
  })

  it.each([
    ['Thu đạt 5% dự toán.', 'Thu đạt\n3\n 5% dự toán.', [[7, 10]]],
    [
      'a\tc',
      'x\ta\tb\tc',
      [
        [0, 2],
        [3, 5],
      ],
    ],
    ['hộ nghèo', 'ho\u0302\u0323 12nghe\u0300o', [[5, 7]]],
    ['', 'ab', [[0, 2]]],
  ])('is %j where parts of %j are set aside', (expected, source, parts) => {
    const normal = normalize(
      source,
      parts.map(([start = 0, end = 0]) => ({ start, end })),
    )
    expect(normal.text).toBe(expected)
    expect(sourceSpan(normal, 0, 1).start).toBe(parts[0]?.[0] === 0 ? parts[0][1] : 0)
    expect(sourceSpan(normal, 0, normal.text.length).end).toBe(source.length)
  })

  it('takes as long as the text is, also with marks upon marks', () => {
    const took = cpuClock()
    // Composing these as one letter would take the square of their number: minutes.
    normalize(`a${'\u0301\u0323'.repeat(500_000)}`)
    expect(took()).toBeLessThan(5000)
  })
})
