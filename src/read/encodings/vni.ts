import { fromWindows1252 } from './code-page.ts'
import type { Encoding } from './encoding.ts'

/** Letters that VNI writes with one character. Source: VNI-Windows fonts. */
const LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/** What a character after a vowel puts on it. Source: VNI-Windows fonts; the same as recode's VNI, but for Ắ and Ằ, which it exchanges. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}

const ALTERNATIVES = Object.keys(MARKS).join('')
const PIECE = new RegExp(`[aeouyôö][${ALTERNATIVES}]|[${Object.keys(LETTERS).join('')}]`, 'gi')

/** VNI-Windows: a vowel and, after it, a character for its marks. A capital's marks may be capitals or not. */
export const vni: Encoding = {
  name: 'vni',
  aliases: ['vni-windows', 'x-viet-vni'],
  decode: (bytes) => fromWindows1252(bytes.replace(PIECE, letter)),
}

function letter(piece: string): string {
  const first = piece.charAt(0)
  const lower = first.toLowerCase()
  const plain = LETTERS[lower] ?? lower
  const marked = (plain + (MARKS[piece.charAt(1).toLowerCase()] ?? '')).normalize('NFC')
  // "oê" is no letter: two characters that only stand together.
  const said = marked.length === 1 ? marked : plain + piece.slice(1)
  return first === lower ? said : said.charAt(0).toUpperCase() + said.slice(1)
}
