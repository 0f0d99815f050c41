import { bareLetter, CharClass, CLASS, LETTER, Letter, LetterShift, smallLetter } from './letters.ts'

/** What stands behind a word for its tone. */
const TONE_MARKS = [0, 0x300, 0x301, 0x309, 0x303, 0x323] as const

/** Where a folded text is put together; it grows with the longest. */
let room = new Uint16Array(256)

/**
 * A text as it is compared: in NFC and lower case, each word with its tone behind it, since writers differ in where they put it. Signs,
 * digits and letters of other alphabets stay where they are.
 *
 * "Hoà Bình", "HÒA BÌNH" | both "hoa\u0300 binh\u0300"
 */
export function folded(text: string): string {
  const normal = text.normalize('NFC')
  // A word of one letter may have a tone.
  if (room.length < 2 * normal.length) room = new Uint16Array(4 * normal.length)
  let length = 0
  let tone = 0
  for (let at = 0; at < normal.length; at++) {
    const code = normal.charCodeAt(at)
    const letter = LETTER[code] ?? 0
    const small = smallLetter(letter)
    if (small !== 0) {
      room[length++] = small
      tone |= (letter & Letter.tone) >> LetterShift.tone
      continue
    }
    if (tone !== 0) room[length++] = TONE_MARKS[tone] ?? 0
    tone = 0
    room[length++] = code
  }
  if (tone !== 0) room[length++] = TONE_MARKS[tone] ?? 0
  return textOf(length).toLowerCase()
}

/** A folded text with one space for all that stands between its words: signs and blanks. */
export function wordsOnly(text: string): string {
  let words = ''
  let from = -1
  const whole = folded(text)
  for (let at = 0; at <= whole.length; at++) {
    const charClass = CLASS[whole.charCodeAt(at)]
    if (charClass === CharClass.letter || charClass === CharClass.digit) {
      if (from < 0) from = at
    } else if (from >= 0) {
      words += `${words === '' ? '' : ' '}${whole.slice(from, at)}`
      from = -1
    }
  }
  return words
}

/** A word in lower case without hats, horns and tones: "Đường" is "duong". */
export function bareLetters(word: string): string {
  if (room.length < word.length) room = new Uint16Array(2 * word.length)
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    room[at] = bareLetter(LETTER[code] ?? 0) || code
  }
  return textOf(word.length).toLowerCase()
}

function textOf(length: number): string {
  let text = ''
  for (let at = 0; at < length; at += PIECE) text += fromCodes(room.subarray(at, Math.min(length, at + PIECE)))
  return text
}

/** A call with its arguments as they lie there: to spread them takes ten times as long. */
function fromCodes(codes: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, undefined, codes) as string
}

/** Characters that are made into a string at once: they are the arguments of a call. */
const PIECE = 1024
