import { codePageOf, decodePage } from '../charsets.ts'
import { fromWindows1252 } from '../encodings/code-page.ts'
import { isLegacyFont } from '../runs.ts'
import { Part, type WordFile } from './file.ts'

interface Font {
  readonly name: string
  readonly charset: number
}

/** The fonts of a document by their number. */
export type Fonts = readonly Font[]

/** Where a font's name stands in its entry. */
const NAME = { unicode: 40, bytes: 6 } as const
const CHARSET = 4

/** Reads the table of fonts. */
export function readFonts(file: WordFile): Fonts {
  const part = file.part(Part.fonts)
  const fonts: Font[] = []
  let at = file.isUnicode ? 4 : 2
  while (at < part.length) {
    const length = part.u8(at) + 1
    const entry = part.part(at, length)
    const name = file.isUnicode ? entry.utf16(NAME.unicode, length) : entry.latin1(NAME.bytes, length)
    fonts.push({ name: name.replace(/\0.*$/s, ''), charset: entry.u8(CHARSET) })
    at += length
  }
  return fonts
}

/** Text of bytes in a font, one a character, as files before Word 97 have it. */
export function decodedIn(bytes: string, font: Font | undefined): string {
  if (font === undefined || isLegacyFont(font.name)) return fromWindows1252(bytes)
  return decodePage(bytes, codePageOf(font.charset) ?? 1252)
}
