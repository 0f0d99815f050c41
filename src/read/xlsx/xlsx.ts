import { parseXml } from '../markup.ts'
import { openPackage, relationshipsOf } from '../package.ts'
import { ReadError, type ReadOptions, type TextResult } from '../reader.ts'
import { FontRuns } from '../runs.ts'
import { type Sheet, sheetsText } from '../sheet.ts'
import { SPREADSHEET } from './prefixes.ts'
import { SheetPart } from './sheet-part.ts'
import { readStrings } from './strings.ts'
import { readCellStyles } from './styles.ts'

/** Reads an Excel workbook: the tables of its sheets. */
export async function readXlsx(bytes: Uint8Array, { maxBytes }: ReadOptions): Promise<TextResult> {
  const file = await openPackage(bytes, maxBytes)
  const main = (await relationshipsOf(file, '')).find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const xml = await file.part(main)
  if (xml === undefined) throw new ReadError('corrupt', 'its main part is missing; open it in Excel or LibreOffice and save it anew')
  const parts = await relationshipsOf(file, main)
  const part = async (type: string) => file.part(parts.find((one) => one.type === type)?.target ?? '')
  const { since1904, sheets: listed } = readWorkbook(xml)
  const runs = new FontRuns()
  const workbook = { strings: readStrings(await part('sharedStrings')), styles: readCellStyles(await part('styles')), since1904, runs }
  const sheets: Sheet[] = []
  for (const { name, isHidden, id } of listed) {
    const content = await file.part(parts.find((one) => one.id === id && one.type === 'worksheet')?.target ?? '')
    if (content === undefined) continue
    const sheet = new SheetPart(workbook)
    parseXml(content, SPREADSHEET, sheet)
    sheets.push({ name, isHidden, rows: sheet.rows, hidden: sheet.hidden })
  }
  return runs.result(sheetsText(sheets))
}

interface Listed {
  readonly since1904: boolean
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly id: string }[]
}

/** The sheets in the order of their tabs. */
function readWorkbook(xml: string): Listed {
  const sheets: { name: string; isHidden: boolean; id: string }[] = []
  let since1904 = false
  parseXml(xml, SPREADSHEET, {
    open(element, { name = '', 'r:id': id = '', state = 'visible', date1904 }) {
      if (element === 'workbookPr') since1904 = date1904 === '1' || date1904 === 'true'
      else if (element === 'sheet') sheets.push({ name, isHidden: state !== 'visible', id })
    },
    close() {},
    text() {},
  })
  return { since1904, sheets }
}
