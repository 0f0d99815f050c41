/**
 * Vietnamese letters, known once for all. A syllable's identity is its base letters in order and its one tone, so "hoà" and "hòa",
 * "Uỷ" and "Ủy" are the same syllable wherever the writer put the mark.
 */

/** What a UTF-16 code unit is to the lexer. */
export const CharClass = { other: 0, letter: 1, digit: 2, space: 3, newline: 4, mark: 5 } as const

/** Code of a letter that is not in the Vietnamese or Latin alphabet. */
export const FOREIGN = 63

/** Rows of a vowel: plain, huyền, sắc, hỏi, ngã, nặng. */
const VOWELS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
] as const
const CONSONANTS = 'bcdđfghjklmnpqrstvwxz'
const SIZE = 0x10000

/** Class of every UTF-16 code unit. */
export const CLASS = new Uint8Array(SIZE)
/** Base letter (1–33), digit (34–43), {@link FOREIGN}, or 0. */
export const BASE = new Uint8Array(SIZE)
/** Tone 0–5: ngang, huyền, sắc, hỏi, ngã, nặng. */
export const TONE = new Uint8Array(SIZE)
/** 1 for a capital letter. */
export const UPPER = new Uint8Array(SIZE)

function setLetter(letter: string, base: number, tone: number): void {
  for (const form of [letter, letter.toUpperCase()]) {
    const code = form.charCodeAt(0)
    CLASS[code] = CharClass.letter
    BASE[code] = base
    TONE[code] = tone
    UPPER[code] = form === letter ? 0 : 1
  }
}

function fill(from: number, to: number, value: number): void {
  CLASS.fill(value, from, to + 1)
  if (value === CharClass.letter) BASE.fill(FOREIGN, from, to + 1)
}

function build(): void {
  fill(0x21, 0x2ff, CharClass.mark)
  fill(0xc0, 0x24f, CharClass.letter)
  fill(0x250, 0x2af, CharClass.letter)
  fill(0x370, 0x1fff, CharClass.letter)
  fill(0x2000, 0x2bff, CharClass.mark)
  fill(0x2c00, 0xd7ff, CharClass.letter)
  fill(0x3000, 0x303f, CharClass.mark)
  fill(0xd800, 0xf8ff, CharClass.mark)
  fill(0xf900, 0xfaff, CharClass.letter)
  fill(0xfb00, 0xffff, CharClass.mark)
  fill(0x300, 0x36f, CharClass.letter)
  for (const code of [0xaa, 0xb5, 0xba]) CLASS[code] = CharClass.letter
  for (const code of [0xd7, 0xf7]) CLASS[code] = CharClass.mark
  for (const code of [0x09, 0x20, 0xa0, 0x5f, 0x1680, 0x202f, 0x205f, 0x3000]) CLASS[code] = CharClass.space
  CLASS.fill(CharClass.space, 0x2000, 0x200b)
  for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) CLASS[code] = CharClass.newline
  let base = 0
  for (const row of VOWELS) {
    base++
    for (let tone = 0; tone < row.length; tone++) setLetter(row.charAt(tone), base, tone)
  }
  for (const letter of CONSONANTS) setLetter(letter, ++base, 0)
  for (let digit = 0; digit < 10; digit++) {
    CLASS[0x30 + digit] = CharClass.digit
    BASE[0x30 + digit] = 34 + digit
  }
  for (const [code, digit] of SUPERSCRIPTS) {
    CLASS[code] = CharClass.letter
    BASE[code] = 34 + digit
  }
}

/** "m²" is the same word as "m2". */
const SUPERSCRIPTS = [
  [0xb2, 2],
  [0xb3, 3],
] as const

build()

/** Base code of "y": at the end of an open syllable it is the same word as "i" ("tỷ" and "tỉ", "quý" and "quí"). */
export const BASE_Y = BASE[0x79] ?? 0
export const BASE_I = BASE[0x69] ?? 0
export const BASE_U = BASE[0x75] ?? 0
export const BASE_Q = BASE[0x71] ?? 0
/** Base codes above this are consonants. */
export const LAST_VOWEL = VOWELS.length
