import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WINDOWS_1252 } from '../../src/read/encodings/code-page.ts'
import { ENCODING_NAMES, encodingNamed } from '../../src/read/encodings/encodings.ts'
import { encodingOfFont } from '../../src/read/runs.ts'
import { bytesByLetter, encoded, LETTERS } from './encoded.ts'
import { outcomes, utf8 } from './outcomes.ts'

const REPORT =
  'ỦY BAN NHÂN DÂN TỈNH ĐỒNG HẢI\nSỞ NỘI VỤ\nNgày 12/7/2021, đồng chí Đặng Thị Hường, Phó Bí thư Tỉnh ủy, chủ trì hội nghị sơ kết sáu tháng đầu năm. Thu ngân sách trên địa bàn ' +
  'ước đạt 4.215,6 tỷ đồng, tăng 12,8% so với cùng kỳ; giải ngân vốn đầu tư công đạt 43%.\n'
const NAMES = ['tcvn3', 'tcvn5712-1', 'vni', 'windows-1258', 'viscii', 'vps', 'viqr'] as const

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
/** What a program that knows no Vietnamese makes of the bytes. */
const misread = (bytes: string): string => bytes.replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0)))
const decoded = (bytes: string, name: string) => encodingNamed(name)?.decode(bytes)

it.each(['windows-1252', 'tcvn3', 'vni'])('%s has the punctuation of Windows', (name) => {
  expect(decoded('\x93sau\x94\x85 \x96 \x80', name)).toBe('“sau”… – €')
})

describe.each(NAMES)('%s', (name) => {
  it('has every letter of Vietnamese', () => {
    const table = bytesByLetter(name)
    expect(LETTERS.filter((letter) => !table.has(letter))).toEqual([])
    expect(LETTERS).toHaveLength(134)
  })

  it('reads every row of letters back', () => {
    const letter = fc.constantFrom(...LETTERS, ...' aeiouyhtAEIOUYHT')
    const property = fc.property(fc.string({ unit: letter }), (text) => {
      // A full stop at the end of a VIQR text is one.
      expect(decoded(encoded(`${text} x`, name), name)).toBe(`${text} x`)
    })
    fc.assert(property)
  })

  it('is found by its letters', async () => {
    const bytes = latin1(encoded(REPORT, name))
    expect(await outcomes(bytes, 'a.txt')).toMatchObject([{ text: REPORT, source: { encoding: name }, warnings: [] }])
  })

  it('is read where it is asked for, whatever the letters look like', async () => {
    const bytes = latin1(encoded('Hạ x', name))
    expect(await outcomes(bytes, 'a.txt', { encoding: name })).toMatchObject([{ text: 'Hạ x', source: { encoding: name } }])
    for (const alias of encodingNamed(name)?.aliases ?? []) expect(encodingNamed(alias.toUpperCase())?.name).toBe(name)
  })

  it.skipIf(name === 'viqr')('is found where it was taken for Western letters and saved as UTF-8', async () => {
    const bytes = utf8(misread(encoded(REPORT, name)))
    expect(await outcomes(bytes, 'a.txt')).toMatchObject([{ text: REPORT, source: { encoding: name }, warnings: [{ code: 'mojibake' }] }])
  })
})

/** Programs that convert the same encodings, and the letters in which they are wrong. */
const ORACLES = [
  { name: 'tcvn5712-1', program: 'iconv', theirs: 'TCVN5712-1', wrong: '' },
  { name: 'viscii', program: 'iconv', theirs: 'VISCII', wrong: '' },
  { name: 'windows-1258', program: 'iconv', theirs: 'CP1258', wrong: '' },
  { name: 'tcvn5712-1', program: 'recode', theirs: 'TCVN', wrong: '' },
  { name: 'viscii', program: 'recode', theirs: 'VISCII', wrong: '' },
  { name: 'vps', program: 'recode', theirs: 'VPS', wrong: 'Ỗ' },
  { name: 'vni', program: 'recode', theirs: 'VNI', wrong: 'ẮẰÕ' },
  { name: 'viqr', program: 'recode', theirs: 'VIQR', wrong: '' },
] as const

const has = (program: string) => spawnSync(program, ['--version']).status === 0

/** Converts by the other program; TCVN and its like want letters around marks. */
function converted(program: 'iconv' | 'recode', from: string, to: string, input: Uint8Array): Buffer {
  const options = program === 'iconv' ? ['-f', from, '-t', to] : [`${from}..${to}`]
  return spawnSync(program, options, { input }).stdout
}

describe.each(ORACLES)('$name and $program (skipped where there is no such program)', ({ name, program, theirs, wrong }) => {
  const letters = LETTERS.filter((letter) => !wrong.includes(letter))
  const lines = letters.map((letter) => `x${letter}x\n`).join('')

  it.skipIf(!has(program))('its bytes are ours', () => {
    expect(decoded(converted(program, 'UTF-8', theirs, utf8(lines)).toString('latin1'), name)).toBe(lines)
  })

  it.skipIf(!has(program))('our bytes are its', () => {
    const bytes = bytesByLetter(name)
    // Capital letters of VNI are followed by capital marks there.
    const cased = (letter: string) =>
      name === 'vni' && letter !== letter.toLowerCase() ? bytes.get(letter)?.toUpperCase() : bytes.get(letter)
    const ours = letters.map((letter) => `x${cased(letter)}x\n`).join('')
    expect(converted(program, theirs, 'UTF-8', latin1(ours)).toString().normalize('NFC')).toBe(lines)
  })
})

it.each([
  ['tcvn3', 'quèc héi kho¸ XI', 'quốc hội khoá XI'],
  ['tcvn3', '§¶ng bé, 25°, 30 m²', 'Đảng bộ, 25°, 30 m²'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['vni', 'ÑOÀNG CHÍ, ñöôøng, kyø, Myõ', 'ĐỒNG CHÍ, đường, kỳ, Mỹ'],
  ['viqr', 'Co^.ng hoa` xa~ ho^.i chu? nghi~a Vie^.t Nam, ddu+o+`ng dda.t 5\\.', 'Cộng hoà xã hội chủ nghĩa Việt Nam, đường đạt 5.'],
  ['viqr', 'Ha\\.\nva`o nha`.\n\n', 'Ha.\nvào nhà.\n\n'],
  ['windows-1258', 'Ðaòng bôò tiÒnh', 'Đạng bộ tỉnh'],
])('%s: %s', (name, bytes, text) => {
  expect(decoded(bytes, name)).toBe(text)
})

describe('text that is misread in part', () => {
  const sentence = 'Tổng thu ngân sách tăng 12%.\n'

  it('keeps its good part', async () => {
    const text = `${sentence}${misread(encoded(REPORT, 'tcvn3'))}${sentence}`
    expect(await outcomes(utf8(text), 'a.txt')).toMatchObject([
      { text: `${sentence}${REPORT}${sentence}`, source: { encoding: 'utf-8' }, warnings: [{ code: 'mojibake' }] },
    ])
  })

  it('says how sure it is', async () => {
    const [outcome] = await outcomes(utf8('Quy tr×nh tæng thÓ'), 'a.txt')
    expect(outcome).toMatchObject({
      text: 'Quy trình tổng thể',
      source: { encoding: 'tcvn3' },
      warnings: [{ message: expect.stringMatching(/^letters of tcvn3 had been taken .* \(confidence 0\.\d\d\)$/) }],
    })
  })

  it('is UTF-8 that was taken for Western letters', async () => {
    const text = misread(Buffer.from('Thu ngân sách đạt 5 tỷ đồng, giảm nhẹ.').toString('latin1'))
    expect(await outcomes(utf8(text), 'a.txt')).toMatchObject([{ text: 'Thu ngân sách đạt 5 tỷ đồng, giảm nhẹ.' }])
  })
})

describe('text of other languages', () => {
  const texts = [
    'Le café était fermé; l’élève a mangé une crêpe à côté de la forêt, où naît un âne.',
    'Über größere Maßnahmen für Österreich wurde später in Köln öffentlich gesprochen.',
    'El niño pequeño comió jamón y piñones mañana en el rincón; ¿qué pasó después?',
    'A educação é o coração da nação; não há pão à mão para o irmão de João.',
    'Här är några av de största städerna på västkusten: Göteborg, Malmö och Ängelholm.',
    'På øen går børnene i skole; æblerne står i kælderen, og året er gået.',
    'Perché la città è così più felicità già però.',
    'Area 25 m², ±5 µm, 30°C, © 2020, § 4, «quoted» ½ £30 ¥40 ®',
    'Þetta er íslenska: það er gott að vera á Íslandi, ég á þrjá bræður og góða móður.',
  ]

  it.each(texts)('stays: %s', async (text) => {
    expect(await outcomes(utf8(text), 'a.txt')).toMatchObject([{ text, source: { encoding: 'utf-8' }, warnings: [] }])
    if (!/[’]/.test(text)) expect(await outcomes(latin1(text), 'a.txt')).toMatchObject([{ text, source: { encoding: 'windows-1252' } }])
  })

  it('that no table is for is not made up', async () => {
    const korean = Buffer.from('c7d1b1b9c0bac7e0c1a4c0c7c1dfbdc9c0ccb4d9b0e6c1a6bcbaC0E5b7fcc0ccb3f4b4d9', 'hex')
    const [outcome] = await outcomes(korean, 'a.txt')
    expect(outcome).toMatchObject({ error: { code: 'unknown-encoding', message: expect.stringContaining('tcvn3, vni, windows-1258') } })
  })
})

it('an encoding of two readings is a warning', async () => {
  const [outcome] = await outcomes(latin1(encoded('Tỷ lệ', 'viscii')), 'a.txt')
  expect(outcome).toMatchObject({
    warnings: [{ code: 'doubtful-encoding', message: expect.stringMatching(/confidence 0\.\d\d.*--encoding/) }],
  })
})

it('an encoding that there is none of is an error that lists the others', async () => {
  const [outcome] = await outcomes(utf8('Thu'), 'a.txt', { encoding: 'klingon' })
  expect(outcome).toMatchObject({ error: { code: 'unknown-encoding', message: expect.stringContaining(ENCODING_NAMES.join(', ')) } })
})

it.each([
  ['tcvn3', ['.VnTime', '.VnArialH', '.vntimeh', 'ABCDEF+.VnTime', '".VnTime"', 'VnTime', '.VnCentury SchoolbookH']],
  ['vni', ['VNI-Times', 'VNI Helve', 'vni-times', 'BCDEFG+VNI-Times,Bold']],
  ['vps', ['VPS Times', 'VPS-Helv']],
  ['viscii', ['VI Times', 'VI Arial']],
  [undefined, ['Times New Roman', 'Arial', 'Vivaldi', 'Vineta BT', 'Verdana', 'Vietnamese', 'Symbol', 'UVnTime', '']],
])('the fonts of %s', (name, fonts) => {
  for (const font of fonts) expect(encodingOfFont(font)?.name, font).toBe(name)
})

it('UTF-8 that is asked for is not doubted', async () => {
  const text = 'Quy tr×nh tæng thÓ'
  expect(await outcomes(utf8(text), 'a.txt', { encoding: 'utf-8' })).toMatchObject([{ text, warnings: [] }])
})
