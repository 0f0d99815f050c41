import { builtInFormat } from '../built-in-formats.ts'
import { codePageOf, decodePage } from '../charsets.ts'
import { fromWindows1252 } from '../encodings/code-page.ts'
import { tooLarge } from '../input.ts'
import { corruptFile } from '../reader.ts'
import { FontRuns, isLegacyFont } from '../runs.ts'
import { Cursor } from './cursor.ts'
import { type BiffRecord, type BiffStream, Kind } from './records.ts'

interface Font {
  readonly name: string
  readonly charset: number
}

/** A text and the places from which its characters are in another font than the cell's, by the fonts' numbers. */
export interface RichText {
  /** In workbooks before 1997, one byte a character. */
  readonly text: string
  readonly fonts: readonly { readonly at: number; readonly font: number }[]
}

/** Version of the format that Excel 97 to 2003 write. Those of Excel 5 and 95 have texts of bytes. */
const UNICODE = 0x600
const OLDEST = 0x500

/** What the sheets of a workbook share. */
export class Workbook {
  readonly runs = new FontRuns()
  readonly texts: RichText[] = []
  /** The sheets in the order of their tabs, with the places where they begin in the stream. */
  readonly sheets: { readonly name: string; readonly isHidden: boolean; readonly begin: number }[] = []
  since1904 = false
  private readonly isUnicode: boolean
  private readonly maxLength: number
  /** Characters that may still be said: many cells may have one text. */
  private left: number
  private page = 1252
  private readonly fonts: Font[] = []
  private readonly formats = new Map<number, string>()
  private readonly styles: { readonly font: number; readonly format: number }[] = []

  /**
   * Reads what stands before the sheets. Throws where this is no workbook of Excel 5 or later.
   *
   * @param maxLength the most characters that its cells may say
   */
  constructor(stream: BiffStream, maxLength: number) {
    this.maxLength = maxLength
    this.left = maxLength
    const version = stream.bytes.u16(4)
    if (stream.bytes.u16(0) !== Kind.begin || version < OLDEST) throw corruptFile()
    this.isUnicode = version >= UNICODE
    for (const record of stream.recordsFrom(0)) this.take(record)
  }

  /** The number format of a style of cells. */
  formatOf(style: number): string {
    const format = this.styles[style]?.format ?? 0
    return this.formats.get(format) ?? builtInFormat(format)
  }

  /** The words of a text in a cell of a style. */
  wordsOf({ text, fonts }: RichText, style: number): string {
    this.left -= text.length
    if (this.left < 0) throw tooLarge(this.maxLength)
    const pieces = [{ at: 0, font: this.styles[style]?.font ?? 0 }, ...fonts]
    return pieces.map(({ at, font }, i) => this.words(text.slice(at, pieces[i + 1]?.at), font)).join('')
  }

  /** A text whose length stands before it. */
  text(cursor: Cursor, length: number): string {
    if (!this.isUnicode) return cursor.bytes(length)
    const isWide = (cursor.u8() & 1) === 1
    return cursor.unicode(length, isWide)
  }

  /** The fonts after a text, as cells have it that are not of the shared texts. */
  fontsAfter(cursor: Cursor): RichText['fonts'] {
    const number = () => (this.isUnicode ? cursor.u16() : cursor.u8())
    const count = number()
    return fontsOf(cursor, count, number)
  }

  private take(record: BiffRecord): void {
    const cursor = new Cursor(record)
    switch (record.type) {
      case Kind.codePage:
        this.page = cursor.u16()
        break
      case Kind.dates1904:
        this.since1904 = cursor.u16() === 1
        break
      case Kind.font:
        this.takeFont(cursor)
        break
      case Kind.numberFormat:
        this.formats.set(cursor.u16(), this.plain(this.text(cursor, this.isUnicode ? cursor.u16() : cursor.u8())))
        break
      case Kind.cellFormat:
        this.styles.push({ font: cursor.u16(), format: cursor.u16() })
        break
      case Kind.sheet:
        this.takeSheet(cursor)
        break
      case Kind.sharedTexts:
        this.takeTexts(cursor)
        break
    }
  }

  private takeFont(cursor: Cursor): void {
    cursor.skip(12)
    const charset = cursor.u8()
    cursor.skip(1)
    this.fonts.push({ charset, name: this.plain(this.text(cursor, cursor.u8())) })
    // No font has the number 4.
    if (this.fonts.length === 4) this.fonts.push({ charset, name: '' })
  }

  private takeSheet(cursor: Cursor): void {
    const begin = cursor.u32()
    const state = cursor.u8() & 3
    const kind = cursor.u8()
    const name = this.plain(this.text(cursor, cursor.u8()))
    if (kind === 0) this.sheets.push({ name, isHidden: state !== 0, begin })
  }

  private takeTexts(cursor: Cursor): void {
    cursor.skip(8)
    while (!cursor.isDone) {
      const length = cursor.u16()
      const flags = cursor.u8()
      const runs = (flags & 8) !== 0 ? cursor.u16() : 0
      const extension = (flags & 4) !== 0 ? cursor.u32() : 0
      const text = cursor.unicode(length, (flags & 1) !== 0)
      this.texts.push({ text, fonts: fontsOf(cursor, runs, () => cursor.u16()) })
      cursor.skip(extension)
    }
  }

  private words(text: string, number: number): string {
    const { name = '', charset } = this.fonts[number] ?? {}
    if (this.isUnicode) return this.runs.text(text, name)
    return this.runs.text(isLegacyFont(name) ? fromWindows1252(text) : decodePage(text, codePageOf(charset) ?? this.page), name)
  }

  private plain(text: string): string {
    return this.isUnicode ? text : decodePage(text, this.page)
  }
}

function fontsOf(cursor: Cursor, count: number, number: () => number): RichText['fonts'] {
  const fonts: { at: number; font: number }[] = []
  for (let i = 0; i < count && !cursor.isDone; i++) fonts.push({ at: number(), font: number() })
  return fonts
}
