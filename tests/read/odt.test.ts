import { describe, expect, it } from 'vitest'
import { outcomes, said } from './outcomes.ts'
import { odt, zip } from './packages.ts'

async function textOf(...document: Parameters<typeof odt>): Promise<string | undefined> {
  const [outcome] = await outcomes(odt(...document), 'a.odt')
  return outcome !== undefined && 'text' in outcome ? outcome.text : outcome?.error.code
}

const p = (text: string) => `<text:p>${text}</text:p>`
const cell = (text: string, attributes = '') => `<table:table-cell ${attributes}>${p(text)}</table:table-cell>`
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`

describe('an OpenDocument text', () => {
  it.each([
    [
      'paragraphs and headings',
      '<text:h text:outline-level="1">Kết quả</text:h><text:p>Thu <text:span>ngân</text:span>\n  sách</text:p>',
      'Kết quả\n\nThu ngân sách\n',
    ],
    ['spaces, tabs and line ends', p('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d'), 'a  b\tc\nd\n'],
    [
      'links and fields',
      p('<text:a>Cổng</text:a> ngày <text:date>4/12/2019</text:date>, trang <text:page-number>7</text:page-number>'),
      'Cổng ngày 4/12/2019, trang\n',
    ],
    [
      'comments and deleted words are left out',
      `<text:tracked-changes><text:deletion>${p('5%')}</text:deletion></text:tracked-changes>${p(`đạt <office:annotation>${p('?')}</office:annotation>6%`)}`,
      'đạt 6%\n',
    ],
    ['a table of contents is left out', `<text:table-of-content>${p('Mục lục')}</text:table-of-content>${p('Thu')}`, 'Thu\n'],
    [
      'notes stand after the text',
      p(`Thu<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Ước tính')}</text:note-body></text:note> đạt`) +
        p('Chi'),
      'Thu đạt\n\nChi\n\nƯớc tính\n',
    ],
    [
      'text boxes stand after their paragraph',
      p(`Thu<draw:frame><draw:text-box>${p('Số 5')}</draw:text-box></draw:frame> đạt`) + p('Chi'),
      'Thu đạt\n\nSố 5\n\nChi\n',
    ],
    [
      'merged cells keep the columns',
      `<table:table>${row(cell('Chỉ tiêu', 'table:number-rows-spanned="2"'), cell('Năm', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>')}${row('<table:covered-table-cell/>', cell('2018'), cell('2019'))}</table:table>`,
      'Chỉ tiêu\tNăm\t\n\t2018\t2019\n',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })

  it('has the marks of its lists', async () => {
    const level = (at: number, format: string, more = '') =>
      `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="." ${more}/>`
    const styles = `<text:list-style style:name="L">${level(1, 'I')}${level(2, '1', 'text:display-levels="2"')}</text:list-style><text:list-style style:name="M"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`
    const item = (text: string, inner = '') => `<text:list-item>${p(text)}${inner}</text:list-item>`
    const body = [
      `<text:list text:style-name="L">${item('A', `<text:list>${item('B')}${item('C')}</text:list>`)}${item('D')}</text:list>`,
      p('giữa'),
      `<text:list text:style-name="L" text:continue-numbering="true">${item('E')}</text:list>`,
      `<text:list text:style-name="M">${item('F')}<text:list-item>${p('G')}${p('thêm')}</text:list-item></text:list>`,
    ]
    expect(await textOf(body.join(''), styles)).toBe('I. A\nI.1. B\nI.2. C\nII. D\n\ngiữa\nIII. E\n- F\n- G\n\nthêm\n')
  })

  it('has the numbers of its headings', async () => {
    const styles =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="."/></text:outline-style>'
    const h = (level: number, text: string) => `<text:h text:outline-level="${level}">${text}</text:h>`
    expect(await textOf(h(1, 'A') + h(2, 'B') + h(2, 'C') + h(1, 'D') + h(2, 'E'), '', styles)).toBe('I. A\n1. B\n2. C\nII. D\n1. E\n')
  })

  it('has headers before the text and footers after it', async () => {
    const styles = `<office:master-styles><style:master-page><style:header>${p('TỈNH ỦY')}</style:header><style:footer>${p('Số 5')}</style:footer></style:master-page></office:master-styles>`
    expect(await textOf(p('Thu'), '', styles)).toBe('TỈNH ỦY\n\nThu\n\nSố 5\n')
  })

  it('loses hidden words', async () => {
    const styles = '<style:style style:name="T"><style:text-properties text:display="none"/></style:style>'
    expect(await textOf(p('Thu <text:span text:style-name="T">nháp</text:span>đạt'), styles)).toBe('Thu đạt\n')
  })
})

describe('bad documents', () => {
  const good = odt(p('đạt '.repeat(300)))

  it.each([
    ['cut off', good.subarray(0, good.length - 60), 'corrupt'],
    ['without content', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'corrupt'],
    [
      'with a password',
      zip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': 'x',
        'META-INF/manifest.xml': '<manifest:encryption-data/>',
      }),
      'encrypted',
    ],
    ['a spreadsheet', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'unsupported'],
  ])('%s', async (_, bytes, code) => {
    expect(await said(bytes, 'a.odt')).toEqual([`a.odt: !${code}`])
  })
})
