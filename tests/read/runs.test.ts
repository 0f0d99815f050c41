import { describe, expect, it } from 'vitest'
import { cells, xls } from './biff.ts'
import { encoded } from './encoded.ts'
import { outcomes, utf8 } from './outcomes.ts'
import { docx, odt, xlsx } from './packages.ts'
import { pdf } from './pdf/pdfs.ts'
import { RTF_FONTS, rtf, rtfWords } from './rich.ts'
import { doc, modifier } from './word.ts'

/** A sentence whose parts are set in fonts of three encodings. */
const MIXED = [
  { font: '.VnTime', text: 'Tổng thu ngân sách ', encoding: 'tcvn3' },
  { font: 'Times New Roman', text: 'ước đạt 512 tỷ đồng', encoding: 'utf-8' },
  { font: 'VNI-Times', text: ', tăng trưởng vượt kế hoạch', encoding: 'vni' },
] as const
const TEXT = MIXED.map(({ text }) => text).join('')

/** The runs as the file has them: one character a byte in the fonts of old encodings. */
const RUNS = MIXED.map(({ font, text, encoding }) => ({ font, text: encoding === 'utf-8' ? text : encoded(text, encoding) }))

const joined = (run: (text: string, font: string, i: number) => string) => RUNS.map(({ text, font }, i) => run(text, font, i)).join('')

const FILES: Readonly<Record<string, Uint8Array>> = {
  docx: docx(
    `<w:p>${joined((text, font) => `<w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`)}</w:p>`,
  ),
  odt: odt(
    `<text:p>${joined((text, _, i) => `<text:span text:style-name="T${i}">${text}</text:span>`)}</text:p>`,
    joined(
      (_, font, i) =>
        `<style:style style:name="T${i}" style:family="text"><style:text-properties style:font-name="${font}"/></style:style>`,
    ),
  ),
  xlsx: xlsx(
    { Sheet1: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' },
    { strings: `<si>${joined((text, font) => `<r><rPr><rFont val="${font}"/></rPr><t xml:space="preserve">${text}</t></r>`)}</si>` },
  ),
  rtf: rtf(joined((text, font, i) => `{\\f${RTF_FONTS.indexOf(font)} ${MIXED[i]?.encoding === 'utf-8' ? rtfWords(text) : text}}`)),
  doc: doc([{ runs: RUNS.map(({ text }, i) => [text, modifier.font(i)]) }], { fonts: RUNS.map(({ font }) => font) }),
  xls: xls(
    {
      Sheet1: [
        cells.rich(
          0,
          0,
          RUNS.map(({ text }, i) => ({ text, font: i })),
        ),
      ],
    },
    { fonts: RUNS.map(({ font }) => font) },
  ),
  pdf: pdf(
    RUNS.map(({ text, font }, i) => ({ text, font, x: 72 + 6 * RUNS.slice(0, i).reduce((sum, run) => sum + run.text.length, 0), y: 700 })),
  ),
  html: utf8(`<html><p>${joined((text, font) => `<span style="font-family:'${font}'">${text}</span>`)}</p></html>`),
}

describe.each(Object.entries(FILES))('%s', (format, bytes) => {
  it('reads each run in the letters of its font', async () => {
    const [outcome] = await outcomes(bytes, `a.${format}`)
    expect(outcome).toMatchObject({ text: `${TEXT}\n`, source: { format }, warnings: [] })
  })
})

it('a letter of two characters may stand in two runs', async () => {
  const runs = ['Vie', 'ät Nam'].map((text) => `<w:r><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr><w:t>${text}</w:t></w:r>`)
  expect(await outcomes(docx(`<w:p>${runs.join('')}</w:p>`), 'a.docx')).toMatchObject([{ text: 'Việt Nam\n', source: { encoding: 'vni' } }])
})

it('words of Unicode in a font of an old encoding stay: a program had another font at hand', async () => {
  const run = (text: string) => docx(`<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`)
  expect(await outcomes(run('Hội nghị tỉnh'), 'a.docx')).toMatchObject([{ text: 'Hội nghị tỉnh\n', source: { encoding: 'utf-8' } }])
})

it('symbols that stand for bytes are these bytes', async () => {
  const symbols = encoded('Đồng chí', 'tcvn3').replace(/[^ ]/g, (byte) => String.fromCharCode(0xf000 + byte.charCodeAt(0)))
  const body = `<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>${symbols}</w:t></w:r></w:p>`
  expect(await outcomes(docx(body), 'a.docx')).toMatchObject([{ text: 'Đồng chí\n' }])
})

it('text without a font that says it is repaired by its letters', async () => {
  const text = 'Thu ngân sách đạt dự toán, chi đầu tư phát triển giảm'
  const body = `<w:p><w:r><w:t>${encoded(text, 'tcvn3')}</w:t></w:r></w:p>`
  expect(await outcomes(docx(body), 'a.docx')).toMatchObject([{ text: `${text}\n`, warnings: [{ code: 'mojibake' }] }])
})

it('words in another font of a document in an old encoding are in it too', async () => {
  const run = (font: string, text: string) => `<w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t>${encoded(text, 'tcvn3')}</w:t></w:r>`
  const runs = [run('.VnTime', 'Kế hoạch phát triển'), '<w:r><w:t> </w:t></w:r>', run('Arial', 'sự nghiệp giáo dục')]
  expect(await outcomes(docx(`<w:p>${runs.join('')}</w:p>`), 'a.docx')).toMatchObject([
    { text: 'Kế hoạch phát triển sự nghiệp giáo dục\n' },
  ])
})

describe('a soft hyphen in a font of TCVN3', () => {
  it.each([
    ['is the letter "ư" where that makes a word', 'l', 'u tr÷', 'lưu trữ'],
    ['is none in a word that is one without it', '®Çu t\xad', ' n\xadíc', 'đầu tư nước'],
  ])('%s', async (_, before, after, text) => {
    const run = `<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>${before}</w:t><w:softHyphen/><w:t xml:space="preserve">${after}</w:t></w:r>`
    expect(await outcomes(docx(`<w:p>${run}</w:p>`), 'a.docx')).toMatchObject([{ text: `${text}\n` }])
  })
})

it.each([
  ['B1-§ONTC', 'B1-ĐONTC'],
  ['DN §TNN', 'DN ĐTNN'],
])('letters of abbreviations that look like signs: %s', async (typed, text) => {
  const run = `<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>${typed}</w:t></w:r>`
  expect(await outcomes(docx(`<w:p>${run}</w:p>`), 'a.docx')).toMatchObject([{ text: `${text}\n` }])
})

it('a sign that was picked from a font of an old encoding is a letter', async () => {
  const sym = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`
  const run = (text: string) => `<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>${text}</w:t></w:r>`
  const runs = [run('T'), sym('.VnTime', 'F0E6'), run('ng'), sym('Wingdings', 'F0FC')]
  expect(await outcomes(docx(`<w:p>${runs.join('')}</w:p>`), 'a.docx')).toMatchObject([{ text: 'Tổng\n' }])
})

it('the sign of the currency alone is a word', async () => {
  const run = '<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>(1.000 ®)</w:t></w:r>'
  expect(await outcomes(docx(`<w:p>${run}</w:p>`), 'a.docx')).toMatchObject([{ text: '(1.000 đ)\n' }])
})
