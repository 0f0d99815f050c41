import { fromWindows1252 } from './encodings/code-page.ts'

/** Code pages of the character sets that fonts name by number. Source: the Windows API's `LOGFONT`. */
const CODE_PAGES: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** Character set of fonts of signs. */
const SYMBOLS = 2

/** Code pages whose label is not `windows-` and their number. */
const LABELS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** The code page of a font's character set; `undefined` where the font leaves it to the document. */
export function codePageOf(charset: number | undefined): number | undefined {
  return charset === undefined ? undefined : CODE_PAGES[charset]
}

/** Whether a font of a character set has signs instead of letters. */
export function isSymbolic(charset: number | undefined): boolean {
  return charset === SYMBOLS
}

const WESTERN = 1252
const DECODERS = new Map<number, (bytes: string) => string>()
const MAX_DECODERS = 100

/** Text of bytes, one a character, in a code page; windows-1252 where the page is not known. */
export function decodePage(bytes: string, page: number): string {
  if (page === WESTERN) return fromWindows1252(bytes)
  return decoderOf(page)(bytes)
}

function decoderOf(page: number): (bytes: string) => string {
  const known = DECODERS.get(page)
  if (known !== undefined) return known
  const decoder = newDecoder(LABELS[page] ?? `windows-${page}`)
  if (DECODERS.size < MAX_DECODERS) DECODERS.set(page, decoder)
  return decoder
}

function newDecoder(label: string): (bytes: string) => string {
  try {
    const decoder = new TextDecoder(label)
    return (bytes) => decoder.decode(Buffer.from(bytes, 'latin1')).normalize('NFC')
  } catch {
    return fromWindows1252
  }
}
