import { describe, expect, it } from 'vitest'
import { COMMANDS, EXTRACT } from '../../src/cli/commands.ts'
import { inLanguage, languageOf } from '../../src/cli/language.ts'
import { VIETNAMESE } from '../../src/cli/messages.ts'
import { OPTIONS } from '../../src/cli/options.ts'
import { ran } from './io.ts'
import { saidInSources } from './said.ts'

const ROWS = [EXTRACT, ...COMMANDS]
const HELP = [
  ...Object.values(OPTIONS).flatMap(({ about, group }) => [about, `${group}:`]),
  ...ROWS.flatMap(({ about, operands = '', examples }) => [about, operands, ...examples.map(([, what]) => what)]),
].filter((text) => text !== '')

/** The messages of the table as the sources have them, "…" for each value. */
const KNOWN = new Set(Object.keys(VIETNAMESE).map((english) => english.replaceAll(/\{\d\}/g, '…')))

/** Names and values only, without words: "…: …". */
const WORDLESS = /^(?:--[a-z-]+|[…:\s()])*$/

describe('Vietnamese', () => {
  it.each(
    saidInSources()
      .filter(({ text }) => !WORDLESS.test(text))
      .map(({ text, file }) => [text, file]),
  )('has %j of %s', (text) => {
    expect(KNOWN.has(text), 'add it to src/cli/messages.ts with its Vietnamese; {1}, {2} stand for values').toBe(true)
  })

  it.each(HELP)('has %j of the help', (text) => {
    expect(VIETNAMESE[text]).toBeDefined()
  })

  it.each(Object.entries(VIETNAMESE))('has the values of %j, in NFC', (english, vietnamese) => {
    const values = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort()
    expect(values(vietnamese)).toEqual(values(english))
    expect(english.match(/\{\d\}/g) ?? []).toEqual(values(english))
    expect(vietnamese).toBe(vietnamese.normalize('NFC'))
  })
})

describe('a message', () => {
  it.each([
    ['none failed', 'không có lỗi'],
    ['a.txt: there is no such file; check the name', 'a.txt: không có tệp này; hãy kiểm tra tên'],
    ['a: b.txt: there is no such file; check the name', 'a: b.txt: không có tệp này; hãy kiểm tra tên'],
    ['cannot write x.db: the disk is full; free some space', 'không ghi được x.db: ổ đĩa đã đầy; hãy giải phóng dung lượng'],
    [
      '1,204 documents, 98 facts, 3 failed (3 binary), 45.6 MB in 3.2 s (14.2 MB/s)',
      '1,204 văn bản, 98 mục, 3 lỗi (3 binary), 45.6 MB trong 3.2 giây (14.2 MB/giây)',
    ],
    [
      'a.json:2: "unit" is missing; write "unit": "VND"\na.json:3: " " is no phrase of one to thirty words in Latin letters; write ["x"]',
      'a.json:2: thiếu "unit"; hãy viết "unit": "VND"\na.json:3: " " không phải là cụm từ gồm một đến ba mươi chữ La-tinh; hãy viết ["x"]',
    ],
    ['no such message', 'no such message'],
    ['report.txt: no such message', 'report.txt: no such message'],
  ])('%j', (english, vietnamese) => {
    expect(inLanguage('vi', english)).toBe(vietnamese)
    expect(inLanguage('en', english)).toBe(english)
  })
})

describe('the language', () => {
  it.each([
    ['vi', ['--lang', 'vi'], {}],
    ['vi', ['a.txt', '--lang=vi'], { LANG: 'en_US.UTF-8' }],
    ['en', ['--lang', 'en'], { LANG: 'vi_VN.UTF-8' }],
    ['vi', [], { LANG: 'vi_VN.UTF-8' }],
    ['vi', [], { LC_ALL: 'vi_VN', LANG: 'C' }],
    ['en', [], { LC_ALL: 'C', LANG: 'vi_VN' }],
    ['en', [], {}],
    ['en', ['--lang'], { LANG: 'fr_FR' }],
  ])('is %s for %j with %j', (language, argv, env) => {
    expect(languageOf(argv, env)).toBe(language)
  })

  it('is that of help, errors and suggestions', async () => {
    const env = { LANG: 'vi_VN.UTF-8' }
    expect((await ran(['--help'], { env })).stdout).toMatch(/^Cách dùng: extract.*Ví dụ:.*một bảng để nối lệnh/s)
    expect((await ran(['--foramt', 'x'], { env })).stderr).toBe(
      "extract: không có tùy chọn '--foramt' (có phải bạn muốn viết --format?) (xem extract --help)\n",
    )
    expect((await ran(['-f', 'parqet'], { env })).stderr).toContain('có phải bạn muốn viết parquet?')
  })

  it('never changes the data', async () => {
    const plain = await ran(['missing.txt'], {})
    const vietnamese = await ran(['missing.txt', '--lang', 'vi'], {})
    expect(vietnamese.stdout).toBe(plain.stdout)
    expect(vietnamese.stderr).not.toBe(plain.stderr)
  })
})
