import { describe, expect, it } from 'vitest'
import { cpuClock } from '../cpu-time.ts'
import { outcomes, utf8 } from './outcomes.ts'
import { docx, odt, paragraph, xlsx, zip } from './packages.ts'
import { packedPdf } from './pdf/pdfs.ts'
import { rtf } from './rich.ts'
import { doc, modifier } from './word.ts'

const N = 40_000
const MAIL = 'From: a\r\nMessage-ID: <1>\r\n'
const field = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r></w:p>'
const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr>`
const farRow = (_: unknown, i: number) => `<row r="${i * 20}"><c><v>1</v></c></row>`

/** A page that draws something again and again. */
const again = (content: string, times: number) => packedPdf([content.repeat(times)])
/** A form that draws the next one ten times, and so on. */
const nested = Array.from({ length: 10 }, (_, i) => (i === 9 ? 'BT /F 12 Tf (thu) Tj ET' : `/X${i + 1} Do `.repeat(10)))

/** Small files that ask for much. */
const HOSTILE: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['fields that never end', 'a.docx', () => docx(field.repeat(N) + paragraph('b'))],
  ['cells as wide as a street', 'a.docx', () => docx(`<w:tbl>${wide.repeat(N)}</w:tbl>`)],
  ['headers without number', 'a.docx', () => docx(paragraph('a').repeat(10), { header: paragraph('0'.repeat(1_000_000)) })],
  ['text boxes in one paragraph', 'a.docx', () => docx(`<w:p>${`<w:txbxContent>${paragraph('b')}</w:txbxContent>`.repeat(N)}</w:p>`)],
  [
    'a format as long as a book',
    'a.xlsx',
    () => {
      const styles = `<numFmts><numFmt numFmtId="170" formatCode="${'#,'.repeat(N)}0"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`
      return xlsx({ Sheet1: `<sheetData><row>${'<c s="0"><v>1.5</v></c>'.repeat(1000)}</row></sheetData>` }, { styles })
    },
  ],
  ['rows far apart', 'a.xlsx', () => xlsx({ Sheet1: `<sheetData>${Array.from({ length: N }, farRow).join('')}</sheetData>` })],
  ['rows of very many cells', 'a.rtf', () => rtf(`\\trowd${'\\cellx1'.repeat(N)}${'\\pard\\intbl a\\cell\\row'.repeat(N)}`)],
  ['tables in tables', 'a.rtf', () => rtf(Array.from({ length: N }, (_, i) => `\\pard\\intbl\\itap${i} a\\nestcell`).join(''))],
  ['fields and notes without end', 'a.rtf', () => rtf('{\\field{\\fldinst TOC}{\\fldrslt {\\footnote a'.repeat(300))],
  ['a million group ends', 'a.rtf', () => rtf('}a'.repeat(N * 10))],
  [
    'tables in tables of an old document',
    'a.doc',
    () => doc([{ runs: ['a'], end: '\x07', modifiers: modifier.cell(2 ** 31 - 1) }], { times: N }),
  ],
  ['page breaks without end', 'a.doc', () => doc([{ runs: ['\f'.repeat(N * 5)] }])],
  ['a PDF of forms in forms', 'a.pdf', () => packedPdf(['/X0 Do'], nested)],
  ['a PDF of a form in itself', 'a.pdf', () => packedPdf(['/X0 Do'], ['/X0 Do '.repeat(10)])],
  ['a PDF of spaces', 'a.pdf', () => again(' '.repeat(1000), 200_000)],
  ['a PDF of too many words', 'a.pdf', () => again('BT /F 1 Tf (thu dat) Tj ET ', 100 * N)],
  ['a PDF of words at one place', 'a.pdf', () => again('BT /F 9 Tf 9 9 Td (thu) Tj ET ', 29_000)],
  ['a PDF of lines', 'a.pdf', () => again('0 0 m 500 500 l 500 0 l 0 0 l 0 500 l S ', N)],
  ['a PDF of one page again and again', 'a.pdf', () => packedPdf(Array.from({ length: 19_000 }, () => 'BT /F 9 Tf 9 9 Td (thu) Tj ET'))],
  ['spaces without number', 'a.odt', () => odt('<text:p><text:s text:c="999999999"/>a</text:p>'.repeat(N))],
  ['a subject that is encoded word by word', 'a.eml', () => utf8(`${MAIL}Subject: ${'=?utf-8?B?dGh1?= '.repeat(N)}\r\n\r\nthu`)],
  [
    'a message of parts in parts',
    'a.eml',
    () => {
      const part = (_: unknown, i: number) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`
      return utf8(MAIL + Array.from({ length: 1000 }, part).join(''))
    },
  ],
  [
    'a message of many parts',
    'a.eml',
    () => utf8(`${MAIL}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nthu\r\n'.repeat(N)}`),
  ],
  [
    'one part asked for again and again',
    'a.docx',
    () => {
      const relationship = '<Relationship Id="a" Type="/header" Target="h.xml"/>'
      const header = `<w:hdr>${' '.repeat(2_000_000)}</w:hdr>`
      const rels = `<Relationships>${relationship.repeat(N)}</Relationships>`
      return zip({
        '[Content_Types].xml': '',
        'word/document.xml': '<w:document/>',
        'word/h.xml': header,
        'word/_rels/document.xml.rels': rels,
      })
    },
  ],
]

describe('a small file that asks for much', () => {
  it.each(HOSTILE)('gets neither time nor room without end: %s', { timeout: 60_000 }, async (_, path, make) => {
    const bytes = make()
    const took = cpuClock()
    const found = await outcomes(bytes, path)
    expect(took()).toBeLessThan(15_000)
    for (const outcome of found) if ('text' in outcome) expect(outcome.text.length).toBeLessThan(10_000_000)
  })
})
