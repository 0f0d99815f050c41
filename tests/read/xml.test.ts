import { describe, expect, it } from 'vitest'
import { outcomes, readOf, utf8 } from './outcomes.ts'

async function textOf(xml: string, path = 'a.xml'): Promise<string | undefined> {
  const [outcome] = await outcomes(utf8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`), path)
  return outcome !== undefined && 'text' in outcome ? outcome.text : outcome?.error.code
}

describe('an XML file', () => {
  it('is a Word document of 2003', async () => {
    const xml = `<?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">
      <w:docOomph>x</w:docOomph><w:body><w:p><w:r><w:t>Thu đạt</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>
      <w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:wordDocument>`
    expect(await textOf(xml, 'a.doc')).toBe('Thu đạt\n\na\tb\n')
  })

  it('is an Excel workbook of 2003', async () => {
    const data = (type: string, text: string) => `<Data ss:Type="${type}">${text}</Data>`
    const xml = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Styles><Style ss:ID="n"><NumberFormat ss:Format="#,##0.0"/></Style><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style></Styles>
      <Worksheet ss:Name="Sheet1"><Table>
        <Row><Cell ss:MergeAcross="1">${data('String', 'Biểu')}</Cell><Cell>${data('String', 'c')}<Comment>${data('String', 'x')}</Comment></Cell></Row>
        <Row ss:Index="5"><Cell>${data('String', 'Thu &amp; chi')}</Cell><Cell ss:StyleID="n">${data('Number', '6383.06')}</Cell>
          <Cell ss:Index="4" ss:StyleID="p">${data('Number', '0.163')}</Cell><Cell>${data('DateTime', '2019-12-04T00:00:00.000')}</Cell></Row>
      </Table></Worksheet></Workbook>`
    expect(await textOf(xml, 'a.xls')).toBe('Biểu\t\tc\n\nThu & chi\t6383,06\t\t16,3%\t4/12/2019\n')
  })

  it('has hidden rows and columns and errors in its text, and nothing is read from them', async () => {
    const cell = (text: string, type = 'String') => `<Cell><Data ss:Type="${type}">${text}</Data></Cell>`
    const xml = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Sheet1"><Table>
      <Column ss:Index="2" ss:Span="1" ss:Hidden="1"/><Column/>
      <Row>${['a', 'b', 'c', 'd'].map((text) => cell(text)).join('')}</Row><Row ss:Hidden="1">${cell('e')}</Row>
      <Row>${cell('f')}${cell('g')}${cell('h')}${cell('#REF!', 'Error')}</Row></Table></Worksheet></Workbook>`
    const [outcome] = await outcomes(utf8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`), 'a.xls')
    expect(outcome).toMatchObject({ text: 'a\tb\tc\td\ne\nf\tg\th\t#REF!\n' })
    expect(readOf(outcome)).toBe('a\td\nf\t\n')
  })

  it('is an OpenDocument text in one file', async () => {
    const namespaces = ['office', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
    const xml = `<office:document ${namespaces}><office:meta>x</office:meta><office:body><office:text><text:p>Thu đạt</text:p></office:text></office:body></office:document>`
    expect(await textOf(xml, 'a.fodt')).toBe('Thu đạt\n')
  })

  it('is the words of its elements otherwise', async () => {
    expect(await textOf('<rss><item><title>Thu  ngân sách</title><text><b>đạt</b> 5%</text></item></rss>')).toBe('Thu ngân sách\nđạt\n5%\n')
  })

  it('is a page where it is one', async () => {
    expect(await textOf('<html><body><p>Thu đạt</p></body></html>', 'a.html')).toBe('Thu đạt\n')
  })
})
