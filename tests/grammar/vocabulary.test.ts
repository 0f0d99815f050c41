import { describe, expect, it } from 'vitest'
import { isKind, Kind, lexicon } from '../../src/grammar/words.ts'
import { readText } from '../../src/text/reading.ts'
import type { Vocabulary } from '../../src/vocab/vocabulary.ts'

const MINE: Vocabulary = {
  indicators: [
    {
      id: 'model-villages',
      vi: 'thôn kiểu mẫu',
      en: 'model villages',
      unit: 'thôn',
      names: ['thôn kiểu mẫu'],
      growthNames: ['mức tăng thôn kiểu mẫu'],
      origin: 'my.json:3',
    },
    { id: 'exports-of-mine', vi: 'xuất khẩu', en: 'exports', unit: 'USD', names: ['kim ngạch xuất khẩu'] },
  ],
}

/** Meanings of the first indicator phrase. */
function indicatorsIn(text: string, vocabulary?: Vocabulary): readonly unknown[] {
  const { lexemes } = readText(text, lexicon(vocabulary))
  for (let i = 0; i < lexemes.count; i++) {
    if (isKind(lexemes, i, Kind.indicator))
      return lexemes.lexicon.senses(lexemes.phrase[i] ?? 0).filter((entry) => (entry.kind & Kind.indicator) !== 0)
  }
  return []
}

describe("a user's words", () => {
  it('are known where they are given', () => {
    expect(indicatorsIn('Huyện có 12 Thôn kiểu mẫu.', MINE)).toMatchObject([
      { meaning: { id: 'model-villages', unit: 'thôn', growth: false }, origin: 'my.json:3' },
    ])
    expect(indicatorsIn('Mức tăng thôn kiểu mẫu', MINE)).toMatchObject([{ meaning: { id: 'model-villages', growth: true } }])
  })

  it('are known nowhere else', () => {
    expect(indicatorsIn('Huyện có 12 thôn kiểu mẫu.')).toEqual([])
    expect(indicatorsIn('Huyện có 12 thôn kiểu mẫu.', {})).toEqual([])
  })

  it('come before the built-in ones and leave them', () => {
    const ids = indicatorsIn('Kim ngạch xuất khẩu đạt', MINE).map((entry) => (entry as { meaning: { id: string } }).meaning.id)
    expect(ids).toEqual(['exports-of-mine', 'exports'])
    expect(indicatorsIn('tổng thu ngân sách nhà nước', MINE)).toHaveLength(1)
  })

  it('are put into a lexicon once', () => {
    expect(lexicon(MINE)).toBe(lexicon(MINE))
    expect(lexicon()).toBe(lexicon())
    expect(lexicon({ ...MINE })).not.toBe(lexicon(MINE))
  })
})
