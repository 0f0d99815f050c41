import { textEntry, type ZipEntry } from '../zip.ts'
import { escaped } from './cells.ts'
import { MAIN, type Sheet, XML } from './sheet.ts'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts of a workbook file. */
export function packageEntries(sheets: readonly Sheet[]): readonly ZipEntry[] {
  return [
    textEntry('[Content_Types].xml', contentTypes(sheets)),
    textEntry('_rels/.rels', relationships([relationship('workbook', 'officeDocument', 'xl/workbook.xml')])),
    textEntry('xl/workbook.xml', workbook(sheets)),
    textEntry(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, i) => relationship(`sheet${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
        relationship('styles', 'styles', 'styles.xml'),
      ]),
    ),
    textEntry('xl/styles.xml', STYLESHEET),
    ...sheets.map((sheet, i) => sheet.entry(`xl/worksheets/sheet${i + 1}.xml`)),
  ]
}

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (part: string, type: string) => `<Override PartName="/xl/${part}.xml" ContentType="${CONTENT}.${type}+xml"/>`
  const parts = [
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    ...sheets.map((_, i) => override(`worksheets/sheet${i + 1}`, 'worksheet')),
  ]
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
}

function relationships(all: readonly string[]): string {
  return `${XML}<Relationships xmlns="${RELATIONSHIPS}">${all.join('')}</Relationships>`
}

function workbook(sheets: readonly Sheet[]): string {
  const listed = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="sheet${i + 1}"/>`)
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`
}

/** Number formats: 14 is a day in the reader's own writing, 3 a whole number in groups. The order is that of `STYLES`. */
const FORMATS = [
  [0, 0],
  [0, 1],
  [14, 0],
  [3, 0],
  [164, 0],
  [3, 2],
  [164, 2],
] as const

const FONT = '<sz val="11"/><name val="Calibri"/>'

const STYLESHEET =
  `${XML}<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.######"/></numFmts>' +
  `<fonts count="3"><font>${FONT}</font><font><b/>${FONT}</font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  `<cellXfs count="${FORMATS.length}">${FORMATS.map(([number, font]) => `<xf numFmtId="${number}" fontId="${font}" xfId="0" applyNumberFormat="1" applyFont="1"/>`).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
