import type { Encoding } from './encoding.ts'

/** What the signs after a vowel put on it. Source: RFC 1456; "*" as VietNet has it for "+". */
const MARKS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  '*': '\u031b',
  '`': '\u0300',
  "'": '\u0301',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
}

/** A sign by itself ("\." is a full stop) | đ | a vowel with its signs, the tone last. */
const PIECE = /\\(.)|dd|([aeiouy])(\^|[(+*])?([`'?~.])?/gi

/** VIQR: "Vie^.t Nam", "ddo^`ng". A full stop at the end of a paragraph is one. */
export const viqr: Encoding = {
  name: 'viqr',
  aliases: ['csviqr', 'vietnet'],
  decode: (bytes) =>
    bytes.replace(PIECE, (piece: string, escaped: string | undefined, ...rest: readonly unknown[]) => {
      if (escaped !== undefined) return escaped
      const at = Number(rest.at(-2))
      return piece.endsWith('.') && endsParagraph(bytes, at + piece.length) ? `${letter(piece.slice(0, -1))}.` : letter(piece)
    }),
}

function letter(piece: string): string {
  if (/^dd$/i.test(piece)) return piece.startsWith('d') ? 'đ' : 'Đ'
  const marks = [...piece.slice(1)].map((sign) => MARKS[sign] ?? sign).join('')
  const marked = (piece.charAt(0) + marks).normalize('NFC')
  // "i^" is no letter.
  return marked.length === 1 && VIETNAMESE.test(marked) ? marked : piece
}

/** Vowels of Vietnamese, plain or with marks. */
const VIETNAMESE = /^[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]$/i

function endsParagraph(text: string, at: number): boolean {
  return /^[ \t]*(?:$|\r?\n[ \t]*(?:\r?\n|$))/.test(text.slice(at, at + 8))
}
