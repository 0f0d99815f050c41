import { builtInFormat } from '../built-in-formats.ts'
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
    format: styles.formats.get(format) ?? builtInFormat(format),
    font: styles.fonts[font],
  }))
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
