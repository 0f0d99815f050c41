import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { Deflater, type ZipEntry } from '../zip.ts'
import { cellXml, columnName, STYLES } from './cells.ts'

/** A sheet in a temporary file, deflated, until the workbook is put together. */
export class Sheet {
  readonly name: string
  /** Rows so far, the head included. */
  rows = 0
  private readonly path: string
  private readonly file: number
  private readonly deflater: Deflater
  private readonly width: number
  private waiting = ''

  constructor(name: string, columns: readonly SheetColumn[], path: string) {
    this.name = name
    this.path = path
    this.width = columns.length
    this.file = openSync(path, 'w')
    this.deflater = new Deflater((chunk) => writeSync(this.file, chunk))
    const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    this.waiting = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${FROZEN_HEAD}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
    this.add(columns.map((column) => cellXml(column.name, STYLES.head)))
  }

  /** Adds a row of cells as XML. */
  add(cells: readonly string[]): void {
    this.rows++
    this.waiting += `<row>${cells.join('')}</row>`
    if (this.waiting.length > PIECE) this.flush()
  }

  /** Ends the sheet; nothing is added after it. */
  entry(name: string): ZipEntry {
    this.waiting += `</sheetData><autoFilter ref="A1:${columnName(this.width - 1)}${this.rows}"/></worksheet>`
    this.flush()
    this.deflater.end()
    closeSync(this.file)
    const { crc, size, deflatedSize } = this.deflater
    return { name, crc, size, deflatedSize, chunks: chunksOf(this.path) }
  }

  abort(): void {
    closeSync(this.file)
  }

  private flush(): void {
    this.deflater.write(this.waiting)
    this.waiting = ''
  }
}

export interface SheetColumn {
  readonly name: string
  /** In characters. */
  readonly width: number
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const FROZEN_HEAD = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
const PIECE = 1 << 19

function* chunksOf(path: string): Iterable<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const chunk = Buffer.alloc(1 << 16)
      const length = readSync(file, chunk)
      if (length === 0) return
      yield chunk.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}
