import { codePageOf, decodePage, isSymbolic } from '../charsets.ts'
import { fromWindows1252 } from '../encodings/code-page.ts'
import { isLegacyFont } from '../runs.ts'

interface Font {
  name: string
  charset: number | undefined
}

/** The fonts of an RTF file, and what bytes are in them. */
export class FontTable {
  /** The font that text is in before another is said. */
  standard = 0
  /** The code page of the file. */
  private page = 1252
  private readonly fonts = new Map<number, Font>()
  private current: Font | undefined

  setPage(page: number): void {
    this.page = page
  }

  /** A font of the table begins: `\f3`. */
  begin(number: number): void {
    this.current = { name: '', charset: undefined }
    this.fonts.set(number, this.current)
  }

  setCharset(charset: number | undefined): void {
    if (this.current !== undefined) this.current.charset = charset
  }

  /** A piece of the current font's name, which ends with a semicolon. */
  addName(text: string): void {
    if (this.current === undefined) return
    const end = text.indexOf(';')
    this.current.name += end < 0 ? text : text.slice(0, end)
    if (end >= 0) this.current = undefined
  }

  nameOf(number: number): string | undefined {
    return this.fonts.get(number)?.name.trim()
  }

  /** Text of bytes in a font, one a character; in a font of an old encoding as windows-1252 has them. */
  decode(bytes: string, number: number): string {
    const { name = '', charset } = this.fonts.get(number) ?? {}
    if (isLegacyFont(name.trim())) return fromWindows1252(bytes)
    if (isSymbolic(charset)) return bytes.replace(/[!-\xff]/g, (byte) => String.fromCharCode(0xf000 + byte.charCodeAt(0)))
    return decodePage(bytes, codePageOf(charset) ?? this.page)
  }
}
