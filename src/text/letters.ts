/**
 * Vietnamese letters, known once for all. A syllable's identity is its base letters in order and its one tone, so "hoà" and "hòa",
 * "Uỷ" and "Ủy" are the same syllable wherever the writer put the mark.
 */

/** What a UTF-16 code unit is to the lexer. */
export const CharClass = { other: 0, letter: 1, digit: 2, space: 3, newline: 4, mark: 5 } as const

/**
 * The parts of an entry of {@link LETTER}: the letter's base (1–33, 34–43 for digits), its tone (0–5: ngang, huyền, sắc, hỏi, ngã, nặng),
 * whether it is a capital, a digit, one of the two, no letter of the Vietnamese and Latin alphabets, or not {@link isSettled}; whether it has a
 * mark that only Vietnamese has, and whether it can stand inside a syllable of small letters only where a space was lost: a digit, a capital, "đ".
 */
export const Letter = {
  base: 0x3f,
  tone: 0x1c0,
  capital: 0x200,
  digit: 0x400,
  capitalOrDigit: 0x800,
  foreign: 0x1000,
  unsettled: 0x2000,
  marked: 0x4000,
  opening: 0x8000,
} as const
/** How far the bits of each part are from the right. */
export const LetterShift = { tone: 6, capital: 9, digit: 10, capitalOrDigit: 11 } as const

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
/** Plain letters with a mark. */
const MARKED = 'ăâđêôơư'
const CONSONANTS = 'bcdđfghjklmnpqrstvwxz'
const FIRST_DIGIT = 34
const FOREIGN_BASE = 63
const SIZE = 0x10000

/** Class of every UTF-16 code unit. */
export const CLASS = new Uint8Array(SIZE)
/** What a word's letter is, see {@link Letter}; 0 for what is no part of a word. */
export const LETTER = new Uint16Array(SIZE)

function setLetter(letter: string, base: number, tone: number): void {
  for (const form of [letter, letter.toUpperCase()]) {
    const code = form.charCodeAt(0)
    CLASS[code] = CharClass.letter
    const marked = tone > 0 || MARKED.includes(letter) ? Letter.marked : 0
    const capital = form === letter ? 0 : Letter.capital | Letter.capitalOrDigit | Letter.opening
    LETTER[code] = base | (tone << LetterShift.tone) | capital | marked | (letter === 'đ' ? Letter.opening : 0)
  }
}

function setDigit(code: number, digit: number, charClass: number): void {
  CLASS[code] = charClass
  LETTER[code] = (FIRST_DIGIT + digit) | Letter.digit | Letter.capitalOrDigit | Letter.opening
}

/** A letter that no alphabet here has is part of a word all the same; what is neither letter nor digit is not. */
function fill(from: number, to: number, charClass: number): void {
  CLASS.fill(charClass, from, to + 1)
  LETTER.fill(charClass === CharClass.letter ? FOREIGN_BASE | Letter.foreign | Letter.unsettled : 0, from, to + 1)
}

/** The letters among the settled characters lie in two blocks. */
function settle(from: number, to: number): void {
  for (let code = from; code <= to; code++) if (isSettled(code)) LETTER[code] = (LETTER[code] ?? 0) & ~Letter.unsettled
}

function set(codes: readonly number[], charClass: number): void {
  for (const code of codes) fill(code, code, charClass)
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
  set([0xaa, 0xb5, 0xba], CharClass.letter)
  set([0xd7, 0xf7], CharClass.mark)
  set([0x09, 0x20, 0xa0, 0x5f, 0x1680, 0x202f, 0x205f, 0x3000], CharClass.space)
  fill(0x2000, 0x200a, CharClass.space)
  set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029], CharClass.newline)
  let base = 0
  for (const row of VOWELS) {
    base++
    for (let tone = 0; tone < row.length; tone++) setLetter(row.charAt(tone), base, tone)
  }
  for (const letter of CONSONANTS) setLetter(letter, ++base, 0)
  for (const [code, letter] of LOOKALIKES) LETTER[code] = LETTER[letter.charCodeAt(0)] ?? 0
  for (let digit = 0; digit < 10; digit++) setDigit(0x30 + digit, digit, CharClass.digit)
  for (const [code, digit] of SUPERSCRIPTS) setDigit(code, digit, CharClass.letter)
  settle(0, 0x2ff)
  settle(0x1e00, 0x1eff)
}

/**
 * Whether a character is in NFC and visible whatever stands beside it: so is all that Vietnamese text is made of (letters with their marks,
 * dashes and quotes, per mille and primes, currencies). A text of such characters only is a normal text as it is.
 */
export function isSettled(code: number): boolean {
  if (code < 0x300) return code !== 0xad
  if (code <= 0x1eff) return code >= 0x1e00
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e) || (code >= 0x20a0 && code <= 0x20bf)
}

/** Letters of other alphabets that old fonts and their conversions have for "đ" and "ư": "ðồng", "trƣởng". */
const LOOKALIKES = [
  [0xd0, 'Đ'],
  [0xf0, 'đ'],
  [0x189, 'Đ'],
  [0x1a2, 'Ư'],
  [0x1a3, 'ư'],
] as const

/** "m²" is the same word as "m2". */
const SUPERSCRIPTS = [
  [0xb2, 2],
  [0xb3, 3],
] as const

build()

/** Whether a character is this small letter of the Vietnamese or Latin alphabet, or the capital of it; any other character only itself. */
export function isLetter(code: number, small: number): boolean {
  if (code === small) return true
  const letter = LETTER[small] ?? 0
  return (
    letter !== 0 && (((LETTER[code] ?? 0) ^ letter) & (Letter.base | Letter.tone | Letter.digit)) === 0 && (letter & Letter.foreign) === 0
  )
}

/** Small letters without tone by their base, and the same without hats and horns; 0 where the base is no letter of the alphabet. */
const SMALL = new Uint16Array(Letter.base + 1)
const BARE = new Uint16Array(Letter.base + 1)

for (const letter of [...VOWELS.map((row) => row.charAt(0)), ...CONSONANTS]) {
  SMALL[baseOf(letter)] = letter.charCodeAt(0)
  BARE[baseOf(letter)] = letter === 'đ' ? 0x64 : letter.normalize('NFD').charCodeAt(0)
}

/** The small letter without tone of an entry of {@link LETTER}; 0 for what is no letter of the alphabet. */
export function smallLetter(letter: number): number {
  return SMALL[letter & Letter.base] ?? 0
}

/** The same without hat and horn: "a" for "ẫ". */
export function bareLetter(letter: number): number {
  return BARE[letter & Letter.base] ?? 0
}

function baseOf(letter: string): number {
  return (LETTER[letter.charCodeAt(0)] ?? 0) & Letter.base
}

/** Base code of "y": at the end of an open syllable it is the same word as "i" ("tỷ" and "tỉ", "quý" and "quí"). */
export const BASE_Y = baseOf('y')
export const BASE_I = baseOf('i')
export const BASE_U = baseOf('u')
export const BASE_Q = baseOf('q')
/** Base codes above this are consonants. */
export const LAST_VOWEL = VOWELS.length
