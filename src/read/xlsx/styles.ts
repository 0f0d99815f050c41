import { type Attributes, type MarkupHandler, parseXml } from '../markup.ts'
import { SPREADSHEET } from './prefixes.ts'

/** How the cells of a style look. */
export interface CellStyle {
  /** Number format, such as `#,##0.0`. */
  readonly format: string
  readonly font: string | undefined
}

/** Reads `styles.xml`: the styles by the number that cells name them by. */
export function readCellStyles(xml: string | undefined): readonly CellStyle[] {
  const styles = new StylesPart()
  if (xml !== undefined) parseXml(xml, SPREADSHEET, styles)
  return styles.cells.map(({ format, font }) => ({
    format: styles.formats.get(format) ?? BUILT_IN[format] ?? 'General',
    font: styles.fonts[font],
  }))
}

/** The formats that every workbook has, by their number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0;-#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '#,##0.00;-#,##0.00;"-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  48: '0.0',
}

class StylesPart implements MarkupHandler {
  readonly formats = new Map<number, string>()
  readonly fonts: (string | undefined)[] = []
  readonly cells: { readonly format: number; readonly font: number }[] = []
  private section = ''

  open(name: string, attributes: Attributes): void {
    if (name === 'fonts' || name === 'cellXfs') this.section = name
    else if (name === 'numFmt') this.formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General')
    else if (name === 'font' && this.section === 'fonts') this.fonts.push(undefined)
    else if (name === 'name' && this.section === 'fonts') this.fonts[this.fonts.length - 1] = attributes['val']
    else if (name === 'xf' && this.section === 'cellXfs') {
      this.cells.push({ format: Number(attributes['numFmtId'] ?? 0), font: Number(attributes['fontId'] ?? 0) })
    }
  }

  close(name: string): void {
    if (name === this.section) this.section = ''
  }

  text(): void {}
}
