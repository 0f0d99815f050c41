import { expect, it } from 'vitest'
import { lexicon } from '../../src/grammar/words.ts'
import { packTables, unpackTables } from '../../src/text/image.ts'
import { lex } from '../../src/text/lexer.ts'
import { Lexicon } from '../../src/text/lexicon.ts'

const TEXT = 'Tổng sản phẩm trên địa bàn (GRDP) tăng 7,63%; thu ngân sách nhà nước dự ước 6.383,1 tỷ đồng, 13 xã đạt chuẩn nông thôn mới.'

it('tables come back from their image, wherever its bytes lie', () => {
  const { tables } = lexicon()
  const image = packTables(tables)
  const shifted = Buffer.concat([Buffer.from('x'), image]).subarray(1)
  const back = new Lexicon(unpackTables(shifted))
  const [before, after] = [lex(TEXT, lexicon()), lex(TEXT, back)]
  for (const column of ['unit', 'phrase', 'phraseEnd', 'kinds', 'owner'] as const) expect(after[column]).toEqual(before[column])
  expect(before.phrase.some((phrase) => phrase > 0)).toBe(true)
})
