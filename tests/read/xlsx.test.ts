import { describe, expect, it } from 'vitest'
import { outcomes, readOf, said } from './outcomes.ts'
import { xlsx } from './packages.ts'

async function textOf(...workbook: Parameters<typeof xlsx>): Promise<string | undefined> {
  const [outcome] = await outcomes(xlsx(...workbook), 'a.xlsx')
  return outcome !== undefined && 'text' in outcome ? outcome.text : outcome?.error.code
}

const STYLES = [
  '<numFmts><numFmt numFmtId="170" formatCode="#,##0.0"/><numFmt numFmtId="171" formatCode="0.0%"/></numFmts>',
  '<fonts><font><name val="Arial"/></font></fonts>',
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>',
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="14"/></cellXfs>',
].join('')
const STRINGS = '<si><t>Chỉ tiêu</t></si><si><r><t>Thu </t></r><r><rPr><b/></rPr><t>ngân sách</t></r><rPh><t>x</t></rPh></si>'
const rows = (...lines: string[]) => `<sheetData>${lines.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join('')}</sheetData>`
const inline = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`

describe('the cells of a sheet', () => {
  it.each([
    ['shared texts, also of several runs', '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', 'Chỉ tiêu\tThu ngân sách\n'],
    ['texts of their own', inline('A1', 'Thu &amp; chi'), 'Thu & chi\n'],
    ['results of formulas', '<c r="A1" t="str"><f>B1</f><v>đạt</v></c><c r="B1"><f>1+1</f><v>2</v></c>', 'đạt\t2\n'],
    [
      'numbers as they are, in the unit that their format shows',
      '<c r="A1" s="1"><v>6383.06</v></c><c r="B1" s="2"><v>0.163</v></c><c r="C1"><v>16.300000000000001</v></c>',
      '6383,06\t16,3%\t16,3\n',
    ],
    ['days', '<c r="A1" s="3"><v>43803</v></c><c r="B1" t="d"><v>2019-12-04T00:00:00</v></c>', '4/12/2019\t4/12/2019\n'],
    ['errors', '<c r="A1" t="e"><v>#N/A</v></c><c r="B1"><v>1</v></c>', '#N/A\t1\n'],
    ['places without references', '<c t="n"><v>1</v></c><c><v>2</v></c>', '1\t2\n'],
    ['empty cells between them', `${inline('A1', 'a')}${inline('C1', 'c')}</row><row r="2">${inline('B2', 'b')}`, 'a\t\tc\n\tb\n'],
    ['line ends as spaces', inline('A1', 'Thu\nngân sách'), 'Thu ngân sách\n'],
  ])('%s', async (_, cells, text) => {
    expect(await textOf({ Sheet1: rows(cells) }, { strings: STRINGS, styles: STYLES })).toBe(text)
  })

  it('the words of a number format are in the letters of the font', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="0 &quot;tÊn&quot;"/></numFmts><fonts><font><name val=".VnTime"/></font></fonts><cellXfs><xf numFmtId="170"/></cellXfs>'
    expect(await textOf({ Sheet1: rows('<c r="A1" s="0"><v>5</v></c>') }, { styles })).toBe('5 tấn\n')
  })

  it('merged cells are their text once', async () => {
    const sheet = `${rows(inline('A1', 'Chỉ tiêu') + inline('B1', 'Năm'), inline('B2', '2018') + inline('C2', '2019'))}<mergeCells><mergeCell ref="B1:C1"/></mergeCells>`
    expect(await textOf({ Sheet1: sheet })).toBe('Chỉ tiêu\tNăm\n\t2018\t2019\n')
  })

  it('empty rows part tables', async () => {
    const sheet = `<sheetData><row r="3">${inline('B3', 'Biểu 1')}</row><row r="900000">${inline('B900000', 'a')}${inline('D900000', 'b')}</row></sheetData>`
    expect(await textOf({ Sheet1: sheet })).toBe('Biểu 1\n\na\tb\n')
  })

  it('hidden rows and columns stand in the text, and nothing is read from them', async () => {
    const sheet = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1">${inline('A1', 'a')}${inline('B1', 'b')}${inline('C1', 'c')}</row><row r="2" hidden="1">${inline('A2', 'd')}</row></sheetData>`
    const [outcome] = await outcomes(xlsx({ Sheet1: sheet }), 'a.xlsx')
    expect(outcome).toMatchObject({ text: 'a\tb\tc\nd\n' })
    expect(readOf(outcome)).toBe('a\tc\n')
  })
})

describe('the sheets of a workbook', () => {
  it('stand under the names that somebody gave them', async () => {
    const sheet = (text: string) => rows(inline('A1', text))
    const [outcome] = await outcomes(xlsx({ 'Thu 2019': sheet('a'), Sheet2: sheet('b'), 'Nháp!': sheet('c') }), 'a.xlsx')
    expect(outcome).toMatchObject({ text: 'Thu 2019\n\na\n\nb\n\nNháp!\n\nc\n' })
    // A hidden one is passed over.
    expect(readOf(outcome)).toBe('Thu 2019\n\na\n\nb\n\n')
    expect(await textOf({ 'Thu 2019': sheet('a'), 'Nháp!': sheet('') })).toBe('a\n')
  })

  it('may count days from 1904', async () => {
    expect(await textOf({ Sheet1: rows('<c r="A1" s="3"><v>42341</v></c>') }, { styles: STYLES, properties: 'date1904="1"' })).toBe(
      '4/12/2019\n',
    )
  })
})

describe('bad workbooks', () => {
  it.each([
    ['cut off', xlsx({ Sheet1: rows(inline('A1', 'đạt')) }).subarray(0, 700), 'corrupt'],
    ['without text', xlsx({ Sheet1: '<sheetData/>' }), 'no-text'],
  ])('%s', async (_, bytes, code) => {
    expect(await said(bytes, 'a.xlsx')).toEqual([`a.xlsx: !${code}`])
  })

  it('with cells far apart take no more room than they deserve', async () => {
    const cells = Array.from(
      { length: 3000 },
      (_, i) => `<row r="${i + 1}"><c r="${'ABCDEFGHIJKLMNOP'.charAt(i % 16)}${'XYZ'.charAt(i % 3)}${i + 1}"><v>1</v></c></row>`,
    )
    expect((await textOf({ Sheet1: `<sheetData>${cells.join('')}</sheetData>` }))?.length).toBeLessThan(500_000)
  })
})
