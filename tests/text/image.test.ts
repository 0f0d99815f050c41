import { expect, it } from 'vitest'
import { lexicon } from '../../src/grammar/words.ts'
import { packLexicon, unpackLexicon } from '../../src/text/image.ts'
import { lex } from '../../src/text/lexer.ts'

const TEXT = 'Tổng sản phẩm trên địa bàn (GRDP) tăng 7,63%; thu ngân sách nhà nước dự ước 6.383,1 tỷ đồng, 13 xã đạt chuẩn nông thôn mới.'

it('a lexicon comes back from its image, wherever its bytes lie', () => {
  const image = packLexicon(lexicon())
  const shifted = Buffer.concat([Buffer.from('x'), image]).subarray(1)
  const back = unpackLexicon(shifted)
  const [before, after] = [lex(TEXT, lexicon()), lex(TEXT, back)]
  for (const column of ['unit', 'phrase', 'phraseEnd', 'kinds', 'owner'] as const) expect(after[column]).toEqual(before[column])
  expect(before.phrase.some((phrase) => phrase > 0)).toBe(true)
  const phrases = lexicon().tables.kinds.length
  expect(phrases).toBeGreaterThan(5000)
  for (let phrase = 0; phrase < phrases; phrase++) expect(back.senses(phrase)).toEqual(lexicon().senses(phrase))
})
