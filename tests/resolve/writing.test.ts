import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/grammar/dates.ts'
import { lexicon } from '../../src/grammar/words.ts'
import { writingOf } from '../../src/resolve/writing.ts'
import { readText } from '../../src/text/reading.ts'

const AHEAD = 'Năm 2005 chợ đông. Năm 2005 sẽ có 5 chợ mới.'

function writtenIn(text: string): number | undefined {
  const reading = readText(text, lexicon())
  return writingOf(reading, findDates(reading, new Uint8Array(reading.lexemes.count)), null)?.year
}

describe('the year in which a text was written', () => {
  it.each([
    [2005, AHEAD],
    [2004, `${AHEAD} Nhu cầu năm tới sẽ khoảng 13 triệu tấn, tăng 8% so với năm 2004.`],
    [2004, `${AHEAD} Giá tăng 8% so với mức năm 2004 này.`],
    // another sentence speaks of next year
    [2005, `${AHEAD} Nhu cầu năm tới sẽ cao. Lượng hàng tăng 8% so với năm 2004.`],
  ])('is %s in %j', (expected, text) => {
    expect(writtenIn(text)).toBe(expected)
  })
})
