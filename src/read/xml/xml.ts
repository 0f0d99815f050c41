import { Body as WordBody } from '../docx/body.ts'
import { readNumbering } from '../docx/numbering.ts'
import { WORD } from '../docx/prefixes.ts'
import { readStyles } from '../docx/styles.ts'
import { Flow } from '../flow.ts'
import { Break } from '../flow-part.ts'
import { type MarkupHandler, parseXml, within } from '../markup.ts'
import { Body as OpenDocumentBody } from '../odf/body.ts'
import { OPEN_DOCUMENT } from '../odf/prefixes.ts'
import { StyleSheet } from '../odf/styles.ts'
import type { ReadOptions, TextResult } from '../reader.ts'
import { FontRuns } from '../runs.ts'
import { sheetsText } from '../sheet.ts'
import { decodeMarkup } from '../text.ts'
import { SPREADSHEET_2003, Spreadsheet } from './spreadsheet.ts'

/** Reads an XML file: Word and Excel documents of 2003, OpenDocument in one file, and the words of any other. */
export function readXml(bytes: Uint8Array, options: ReadOptions): TextResult {
  const declared = /^<\?xml[^>]{0,100}encoding=["']([\w-]{1,40})/i.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1]
  const decoded = decodeMarkup(bytes, declared === undefined ? options : { charset: declared.toLowerCase(), ...options })
  const runs = new FontRuns()
  return runs.result(xmlText(decoded.text, runs), decoded)
}

function xmlText(xml: string, runs: FontRuns): string {
  const head = xml.slice(0, 4096)
  if (/<w:wordDocument\s|pkg:package\s/.test(head)) return wordText(xml, runs)
  if (/<office:document\s/.test(head)) return openDocumentText(xml, runs)
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return spreadsheetText(xml, runs)
  return plainText(xml)
}

function wordText(xml: string, runs: FontRuns): string {
  const body = new WordBody({ styles: readStyles(xml), numbering: readNumbering(xml), runs })
  parseXml(xml, WORD, within('w:body', body))
  return body.words.prose.text()
}

function openDocumentText(xml: string, runs: FontRuns): string {
  const styles = new StyleSheet(runs)
  parseXml(xml, OPEN_DOCUMENT, styles)
  const body = new OpenDocumentBody(styles)
  parseXml(xml, OPEN_DOCUMENT, within('office:body', body))
  return body.prose.text()
}

function spreadsheetText(xml: string, runs: FontRuns): string {
  const workbook = new Spreadsheet(runs)
  parseXml(xml, SPREADSHEET_2003, workbook)
  return sheetsText(workbook.sheets)
}

/** The words of each element on a line of their own. */
function plainText(xml: string): string {
  const flow = new Flow('collapsed')
  const end = () => flow.end(Break.line)
  const handler: MarkupHandler = { open: end, close: end, text: (text) => flow.add(text) }
  parseXml(xml, {}, handler)
  return flow.text()
}
