import { describe, expect, it } from 'vitest'
import { encoded } from './encoded.ts'
import { outcomes } from './outcomes.ts'
import { rtf, rtfWords as w } from './rich.ts'

async function textOf(bytes: Uint8Array): Promise<string | undefined> {
  const [outcome] = await outcomes(bytes, 'a.rtf')
  return outcome !== undefined && 'text' in outcome ? outcome.text : outcome?.error.code
}

describe('words', () => {
  it.each([
    ['by their number, with one replacement', `\\uc1 ${w('Thu ngân sách')}\\par`, 'Thu ngân sách\n'],
    ['with a replacement of several', "\\uc2\\u7841\\'61\\'f2b\\uc0\\u7841  c", 'ạbạ c\n'],
    ['with a word as the replacement', '\\uc1\\u8211\\endash 5', '–5\n'],
    ['negative numbers', '\\u-3913?x', '\uf0b7x\n'],
    ['bytes of the file', "caf\\'e9", 'café\n'],
    ['signs that have a word', 'Thu\\~5\\emdash 6\\_7\\{x\\}\\\\', 'Thu\u00a05—6-7{x}\\\n'],
    ['line ends of the source are none', 'Thu ng\r\nan', 'Thu ngan\n'],
    ['line ends and tabs', 'a\\tab b\\line c\\par d\\\ne', 'a\tb\nc\n\nd\n\ne\n'],
    ['hidden words are left out, to the end of their group', 'a{\\v b}c\\v d\\v0 e', 'ace\n'],
    ['hidden words end with \\plain', '\\v a\\plain b', 'b\n'],
    ['deleted words are left out', 'đạt {\\deleted 5}{\\revised 6}'.replace('đạt', 'd'), 'd 6\n'],
    ['a deleted paragraph end joins', 'Thu {\\deleted\\par}chi\\par', 'Thu chi\n'],
    ['pictures are left out, also as bytes', 'a{\\pict\\bin6 }{}}{x}{b}', 'ab\n'],
    ['unknown groups are left out where they say so', 'a{\\*\\unknown b}{\\known c}', 'ac\n'],
    ['document properties are left out', '{\\info{\\title x}}a', 'a\n'],
    ['comments are left out', 'a{\\*\\annotation b}c', 'ac\n'],
    ['words in Unicode instead of those in bytes', '{\\upr{a}{\\*\\ud{b}}}', 'b\n'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(rtf(body))).toBe(text)
  })

  it('bytes are of the code page of their font, or of the file', async () => {
    const fonts = '{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset163 Arial;}}'
    const bytes = Buffer.from(`{\\rtf1\\ansicpg1258${fonts}\\f0 v\\'ec \\f1 \\'c4\\f2  to\\'e0n}`, 'latin1')
    expect(await textOf(bytes)).toBe('v\u0301 Д toàn\n'.normalize('NFC'))
  })

  it('bytes in a font of an old encoding are its letters, also the soft hyphen', async () => {
    const tcvn3 = encoded('đường', 'tcvn3').replace('\u00ad', '\\-')
    expect(await textOf(rtf(`\\f1 ${tcvn3}{\\f2 ${encoded(' vượt', 'vni')}}`))).toBe('đường vượt\n')
  })
})

describe('lists, fields, notes, boxes, headers', () => {
  it.each([
    ['marks are as they are shown', "{\\listtext\\f0 1.\\tab}a\\par{\\pntext\\f3\\'b7\\tab}b\\par", '1. a\n- b\n'],
    ['a mark is in the letters of its font', `{\\listtext\\f1 §iÒu 1:\\tab}\\f0 a\\par`, 'Điều 1: a\n'],
    ['results of fields are read, their code is not', '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt Trang}} a', 'Trang a\n'],
    ['page numbers are nothing', '{\\field{\\*\\fldinst { PAGE }}{\\fldrslt {7}}}a', 'a\n'],
    [
      'notes come after the text',
      'Thu{\\super\\chftn}{\\footnote\\pard\\plain\\chftn  theo gia\\par} tang\\par chi\\par',
      'Thu tang\n\nchi\n\ntheo gia\n',
    ],
    [
      'a text box comes once, after its paragraph',
      'a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard b\\par}}{\\shprslt{\\*\\do{\\dptxbxtext b}}}} c\\par d\\par',
      'a c\n\nb\n\nd\n',
    ],
    ['a box of older files', 'a{\\*\\do\\dobxpage{\\dptxbxtext\\pard b\\par}}\\par', 'a\n\nb\n'],
    ['headers come first and once, footers last', '{\\header H\\par}{\\headerf H\\par}{\\footer F\\par}a\\par', 'H\n\na\n\nF\n'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(rtf(body))).toBe(text)
  })
})

describe('tables', () => {
  const row = (edges: readonly number[], ...cells: string[]) =>
    `\\trowd${edges.map((edge) => `\\cellx${edge}`).join('')}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row`

  it.each([
    ['are rows of cells', `a\\par${row([1000, 2000], 'b', 'c')}${row([1000, 2000], 'd', 'e')}\\pard f\\par`, 'a\n\nb\tc\nd\te\n\nf\n'],
    ['cells may be empty', row([1, 1000, 2000], '', 'b') + row([1, 1000, 2000], 'a', ''), '\tb\na\t\n'],
    [
      'cells stand in the columns that they end in',
      row([1000, 3000], 'Chi tieu', 'Nam') + row([1000, 2000, 3010], '', '2018', '2019') + row([1000, 2000, 3000], 'Thu', '5', '6'),
      'Chi tieu\tNam\t\n\t2018\t2019\nThu\t5\t6\n',
    ],
    [
      'a row may begin further right',
      `${row([1000, 2000], 'a', 'b')}${row([2000], 'c').replace('\\trowd', '\\trowd\\trleft1000')}`,
      'a\tb\n\tc\n',
    ],
    ['paragraphs in a cell are a line', row([1000, 2000], 'a\\par b', 'c'), 'a b\tc\n'],
    [
      'tables in a cell are read as paragraphs of it',
      '\\trowd\\cellx5000\\cellx9000\\pard\\intbl a\\par\\itap2 b\\nestcell c\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}\\pard\\intbl d\\cell e\\cell\\row',
      'a\n\nb\tc\n\nd\n\ne\n',
    ],
    ['text after a table without an end of its row', '\\trowd\\cellx1000\\pard\\intbl a\\cell\\pard b\\par', 'a\n\nb\n'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(rtf(body))).toBe(text)
  })
})

describe('what is no sound file', () => {
  it.each([
    ['one that ends early is read as far as it goes', '{\\rtf1 Thu {\\b dat', 'Thu dat\n'],
    ['braces that nothing opened', '{\\rtf1 Thu}} dat', 'Thu dat\n'],
    ['groups without end', `{\\rtf1 ${'{'.repeat(5000)}`, 'corrupt'],
  ])('%s', async (_, source, text) => {
    expect(await textOf(Buffer.from(source))).toBe(text)
  })

  it('a document that is called .rtf but is none', async () => {
    expect(await outcomes(Buffer.from('\0\x01\x02\xff\xfe\0\0x', 'latin1'), 'a.rtf')).toMatchObject([{ error: { code: 'corrupt' } }])
  })
})
