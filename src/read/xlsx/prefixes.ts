import type { Prefixes } from '../markup.ts'

/** Namespaces of SpreadsheetML, in their transitional and strict forms: their elements have no prefix, most files write none either. */
export const SPREADSHEET: Prefixes = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
}
