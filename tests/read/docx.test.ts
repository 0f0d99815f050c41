import { describe, expect, it } from 'vitest'
import { compound } from './compound.ts'
import { outcomes, said } from './outcomes.ts'
import { docx, paragraph as p, zip } from './packages.ts'

async function textOf(bytes: Uint8Array): Promise<string | undefined> {
  const [outcome] = await outcomes(bytes, 'a.docx')
  return outcome !== undefined && 'text' in outcome ? outcome.text : outcome?.error.code
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

describe('paragraphs', () => {
  it.each([
    ['have a blank line between them', p('Kết quả') + p('Nhiệm vụ'), 'Kết quả\n\nNhiệm vụ\n'],
    ['are made of runs', `<w:p>${run('Thu ngân ')}${run('sách')}${run(' đạt')}</w:p>`, 'Thu ngân sách đạt\n'],
    [
      'may have line ends and tabs',
      `<w:p><w:r><w:t>Nơi nhận:</w:t><w:tab/><w:t>TM. ỦY BAN</w:t><w:br/><w:t>- Lưu</w:t></w:r></w:p>`,
      'Nơi nhận:\tTM. ỦY BAN\n- Lưu\n',
    ],
    ['have no tabs from their tab stops', p('Thu', '<w:tabs><w:tab w:val="left"/></w:tabs>'), 'Thu\n'],
    ['keep hyphens that do not break', '<w:p><w:r><w:t>25</w:t><w:noBreakHyphen/><w:t>30</w:t></w:r></w:p>', '25-30\n'],
    [
      'keep soft hyphens, which are letters in fonts of TCVN3',
      '<w:p><w:r><w:t>l</w:t><w:softHyphen/><w:t>u</w:t></w:r></w:p>',
      'l\u00adu\n',
    ],
    ['lose hidden words', p('Thu') + p('nháp', '', '<w:vanish/>') + p('chi', '', '<w:vanish w:val="0"/>'), 'Thu\n\nchi\n'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(docx(body))).toBe(text)
  })
})

describe('revisions', () => {
  it.each([
    [
      'deleted words are left out, inserted ones read',
      `<w:p>${run('đạt ')}<w:del><w:r><w:delText>5%</w:delText></w:r></w:del><w:ins>${run('6%')}</w:ins></w:p>`,
      'đạt 6%\n',
    ],
    [
      'words that were moved stand where they are now',
      `<w:p><w:moveFrom>${run('Thu')}</w:moveFrom>${run('Chi')}</w:p><w:p><w:moveTo>${run('Thu')}</w:moveTo></w:p>`,
      'Chi\n\nThu\n',
    ],
    ['a deleted paragraph end joins', `${p('Thu ngân ', '<w:rPr><w:del/></w:rPr>')}${p('sách')}${p('Chi')}`, 'Thu ngân sách\n\nChi\n'],
    [
      'a deleted row is gone',
      `<w:tbl>${row(cell('a'), cell('b'))}<w:tr><w:trPr><w:del/></w:trPr>${cell('c')}${cell('d')}</w:tr>${row(cell('e'), cell('f'))}</w:tbl>`,
      'a\tb\ne\tf\n',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(docx(body))).toBe(text)
  })
})

describe('fields', () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

  it.each([
    [
      'page numbers are nothing',
      `<w:p>${run('Trang')}${field('PAGE', '7')}</w:p><w:p><w:fldSimple w:instr="NUMPAGES">${run('9')}</w:fldSimple>${run('hết')}</w:p>`,
      'Trang\n\nhết\n',
    ],
    ['other results are read', `<w:p>${field('HYPERLINK "x"', 'Cổng thông tin')}</w:p>`, 'Cổng thông tin\n'],
    [
      'a table of contents is left out',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Mục lục')}</w:sdtContent></w:sdt>${p('I. Kết quả')}`,
      'I. Kết quả\n',
    ],
    ['a field without an end loses nothing', `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('x')}</w:p>${p('Thu')}`, 'Thu\n'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(docx(body))).toBe(text)
  })
})

describe('lists', () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', '+')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  ].join('')
  const item = (text: string, list: number, at: number) => p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)

  it('have the marks that Word shows', async () => {
    const body = [item('A', 1, 0), item('B', 1, 1), item('C', 1, 2), item('D', 1, 2), item('E', 1, 1), item('F', 1, 0), item('G', 1, 1)]
    expect(await textOf(docx(body.join(''), { numbering }))).toBe('I. A\n1. B\n1.1. C\n1.2. D\n2. E\nII. F\n1. G\n')
  })

  it('have dashes for dingbats', async () => {
    expect(await textOf(docx(p('Gồm:') + item('A', 2, 0) + item('B', 2, 1) + item('C', 2, 2), { numbering }))).toBe(
      'Gồm:\n- A\n+ B\na) C\n',
    )
  })

  it('begin anew where they are told to', async () => {
    expect(await textOf(docx(item('A', 1, 0) + item('B', 1, 0) + item('C', 3, 0) + item('D', 3, 0), { numbering }))).toBe(
      'I. A\nII. B\nI. C\nII. D\n',
    )
  })

  it('come from styles, through what they are based on', async () => {
    const styles =
      '<w:style w:styleId="H" w:type="paragraph"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="K" w:type="paragraph"><w:basedOn w:val="H"/></w:style>'
    expect(await textOf(docx(p('A', '<w:pStyle w:val="H"/>') + p('B', '<w:pStyle w:val="K"/>'), { numbering, styles }))).toBe(
      'I. A\nII. B\n',
    )
  })

  it('are none where the numbering is 0 or unknown', async () => {
    expect(await textOf(docx(item('A', 0, 0) + item('B', 77, 0), { numbering }))).toBe('A\n\nB\n')
  })
})

describe('tables', () => {
  it.each([
    [
      'a row is a line',
      `<w:tbl>${row(cell('Chỉ tiêu'), cell('2019'))}${row(cell('Thu'), cell('5,2'))}</w:tbl>`,
      'Chỉ tiêu\t2019\nThu\t5,2\n',
    ],
    [
      'merged cells keep the columns',
      `<w:tbl>${row(cell('Chỉ tiêu', '<w:vMerge w:val="restart"/>'), cell('Năm', '<w:gridSpan w:val="2"/>'), cell('Ghi chú'))}${row(cell('', '<w:vMerge/>'), cell('2018'), cell('2019'), cell(''))}</w:tbl>`,
      'Chỉ tiêu\tNăm\t\tGhi chú\n\t2018\t2019\t\n',
    ],
    [
      'a row may begin in a later column',
      `<w:tbl>${row(cell('a'), cell('b'))}<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('c')}</w:tr></w:tbl>`,
      'a\tb\n\tc\n',
    ],
    [
      'paragraphs in a cell are one line',
      `<w:tbl><w:tr><w:tc>${p('Thu')}${p('ngân sách')}</w:tc>${cell('5')}</w:tr></w:tbl>`,
      'Thu ngân sách\t5\n',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(docx(body))).toBe(text)
  })
})

describe('the other parts', () => {
  it('headers stand before the text, footers and notes after it', async () => {
    const bytes = docx(p('Nội dung'), {
      header: p('TỈNH ỦY'),
      footer: p('Số 5'),
      footnotes: `<w:footnote>${p('Theo giá so sánh')}</w:footnote>`,
    })
    expect(await textOf(bytes)).toBe('TỈNH ỦY\n\nNội dung\n\nSố 5\n\nTheo giá so sánh\n')
  })

  it('text boxes stand after the paragraph they hang on, once', async () => {
    const box = `<w:txbxContent>${p('Số: 15/BC')}</w:txbxContent>`
    const body = `<w:p>${run('BÁO ')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run('CÁO')}</w:p>${p('Thu')}`
    expect(await textOf(docx(body))).toBe('BÁO CÁO\n\nSố: 15/BC\n\nThu\n')
  })

  it('other prefixes mean the same', async () => {
    const xml =
      '<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:r><ns0:t>đạt</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>'
    expect(await textOf(zip({ '[Content_Types].xml': '', 'word/document.xml': xml }))).toBe('đạt\n')
  })
})

describe('bad documents', () => {
  const good = docx(p('đạt 5%'.repeat(500)))

  it.each([
    ['cut off', good.subarray(0, good.length - 100), 'corrupt'],
    ['cut off early', good.subarray(0, 200), 'corrupt'],
    ['without its main part', zip({ '[Content_Types].xml': '', 'word/styles.xml': '' }), 'corrupt'],
    ['without text', docx(p('')), 'no-text'],
  ])('%s', async (_, bytes, code) => {
    expect(await said(bytes, 'a.docx')).toEqual([`a.docx: !${code}`])
  })

  it('with a damaged part', async () => {
    const bytes = good.slice()
    const at = Buffer.from(bytes).indexOf('word/document.xml') + 60
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    expect(await said(bytes, 'a.docx')).toEqual(['a.docx: !corrupt'])
  })

  it('with a part that unfolds beyond the limit', async () => {
    expect(await said(docx(p('0'.repeat(2_000_000))), 'a.docx', { maxBytes: 1_000_000 })).toEqual(['a.docx: !too-large'])
  })

  it('with entities that multiply, or that stand for a file', async () => {
    const declared = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
    const xml = `<!DOCTYPE x [<!ENTITY e0 "đạt"><!ENTITY f SYSTEM "file:///etc/hostname">${declared}]><w:document xmlns:w="w"><w:p><w:r><w:t>thu &e9; &f; chi</w:t></w:r></w:p></w:document>`
    expect(await textOf(zip({ '[Content_Types].xml': '', 'word/document.xml': xml }))).toBe('thu &e9; &f; chi\n')
  })

  it('under another name', async () => {
    expect(await outcomes(docx(p('đạt')), 'a.pdf')).toMatchObject([{ source: { format: 'docx' } }])
  })

  it('with a password', async () => {
    const locked = compound({ EncryptionInfo: Buffer.alloc(200), EncryptedPackage: Buffer.alloc(5000) })
    expect(await said(locked, 'a.docx')).toEqual(['a.docx: !encrypted'])
  })
})
