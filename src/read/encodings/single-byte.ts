import { WINDOWS_1252 } from './code-page.ts'
import type { Encoding } from './encoding.ts'

/** An encoding of one byte a letter: its names and its letters. */
interface SingleByte {
  readonly name: string
  readonly aliases: readonly string[]
  /** The letters of the bytes from 80; "." where the byte is what it is in windows-1252. */
  readonly high: string
  /** Letters in the place of control characters. */
  readonly low: Readonly<Record<number, string>>
}

/**
 * TCVN 5712:1993, VN1: every letter of its own, some in the place of control characters. Source: the standard; the same as glibc's
 * TCVN5712-1 and recode's TCVN. Its marks at B0 to B4 follow a vowel; elsewhere these bytes are the signs of windows-1252 ("25°", "m²").
 */
const TCVN_5712_1 = {
  name: 'tcvn5712-1',
  aliases: ['tcvn', 'tcvn-5712', 'tcvn5712'],
  high:
    'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ' +
    '.ĂÂÊÔƠƯĐăâêôơưđẰ.....àảãáạẲằẳẵắẴ' +
    'ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò' +
    'ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
  low: { 1: 'Ú', 2: 'Ụ', 4: 'Ừ', 5: 'Ử', 6: 'Ữ', 17: 'Ứ', 18: 'Ự', 19: 'Ỳ', 20: 'Ỷ', 21: 'Ỹ', 22: 'Ý', 23: 'Ỵ' },
} as const satisfies SingleByte

/** TCVN3, the letters of ABC fonts on Windows: VN1 without its capitals below A0, for which there are fonts of capitals. */
const TCVN3 = {
  name: 'tcvn3',
  aliases: ['abc', 'tcvn-3'],
  high: '.'.repeat(32) + TCVN_5712_1.high.slice(32),
  low: {},
} as const satisfies SingleByte

/** VISCII 1.1. Source: RFC 1456; the same as glibc's VISCII. */
const VISCII = {
  name: 'viscii',
  aliases: ['viscii1.1-1', 'csviscii'],
  high:
    'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
    'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ' +
    'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
    'àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ',
  low: { 2: 'Ẳ', 5: 'Ẵ', 6: 'Ẫ', 20: 'Ỷ', 25: 'Ỹ', 30: 'Ỵ' },
} as const satisfies SingleByte

/** VPS, of the Vietnamese Professionals Society. Source: its fonts; the same as recode's VPS, which has no Ỗ. */
const VPS = {
  name: 'vps',
  aliases: ['x-viet-vps'],
  high:
    'ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ..ỀỂỄỐỒỔỖýỷỵỚỜỞ' +
    '.ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự' +
    'ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ.' +
    'àáâãảạă.èéêẽìí.ĩẴĐòóôõ.Ơụùúủ.ỶẼỳ',
  low: {
    2: 'Ạ',
    3: 'Ậ',
    4: 'Ặ',
    5: 'Ẹ',
    6: 'Ệ',
    16: 'Ị',
    17: 'Ọ',
    18: 'Ộ',
    19: 'Ợ',
    20: 'Ụ',
    21: 'Ự',
    25: 'Ỵ',
    28: 'Ẫ',
    29: 'Ữ',
  },
} as const satisfies SingleByte

/** Marks of TCVN that follow their vowel. */
const TCVN_MARKS: Readonly<Record<string, string>> = { '°': '\u0300', '±': '\u0309', '²': '\u0303', '³': '\u0301', '´': '\u0323' }

export const tcvn3 = withMarks(singleByte(TCVN3))
export const tcvn5712 = withMarks(singleByte(TCVN_5712_1))
export const viscii = singleByte(VISCII)
export const vps = singleByte(VPS)

function singleByte({ name, aliases, high, low }: SingleByte): Encoding {
  const letters = Uint16Array.from({ length: 256 }, (_, byte) => {
    const letter = byte < 0x80 ? low[byte] : high.charAt(byte - 0x80)
    return letter === undefined ? byte : letter === '.' ? WINDOWS_1252.charCodeAt(byte) : letter.charCodeAt(0)
  })
  return { name, aliases, decode: (bytes) => decoded(bytes, letters) }
}

function decoded(bytes: string, letters: Uint16Array): string {
  const codes = new Uint16Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes.charCodeAt(i)
    codes[i] = letters[code] ?? code
  }
  return Buffer.from(codes.buffer).toString('utf16le')
}

/** "a´" is "ạ": the marks of TCVN stand after a vowel. */
function withMarks(encoding: Encoding): Encoding {
  const marked = (_: string, vowel: string, mark: string) => (vowel + (TCVN_MARKS[mark] ?? '')).normalize('NFC')
  return { ...encoding, decode: (bytes) => encoding.decode(bytes).replace(/([aăâeêioôơuưy])([°±²³´])/gi, marked) }
}
