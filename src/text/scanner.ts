import { type Columns, Gap, LexemeKind, Shape, type Units } from './columns.ts'
import { BASE_I, BASE_Q, BASE_U, BASE_Y, CharClass, CLASS, isSettled, LAST_VOWEL, LETTER, Letter, LetterShift } from './letters.ts'
import { lineGap, skipBlank, wrapWidth } from './lines.ts'
import { joinColumns, makeColumns } from './pieces.ts'

/** Dashes and quotes that count as the same mark. */
const MARK_FOLD: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '∕': '/',
  '％': '%',
}
const FOLDED = new Map(Object.entries(MARK_FOLD).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]))
/** High part of a mark; below it are those of numbers, above it those of syllables. */
const MARK_HIGH = -1
const NUMBER_HIGH = -2
/** Characters of the low part of a unit, and of the longest unit: four more fit into the high part. */
const LOW = 5
const LONGEST_UNIT = 9
/** A longer word, which is no syllable, is known by its first five letters and its last five: "Philippines". */
const LONG_HIGH = 1 << 30

/**
 * The lexemes are written into this room, which is the same for every text, and copied from it. Columns made anew for each text, or
 * reached through an object, take twice the time.
 */
const ROOM = 1 << 15
const start = new Int32Array(ROOM)
const end = new Int32Array(ROOM)
const unit = new Int32Array(ROOM)
const mark = new Uint16Array(ROOM)
const kind = new Uint8Array(ROOM)
const shape = new Uint8Array(ROOM)
const gap = new Uint8Array(ROOM)
/** Who numbers the units of the text at hand. */
let units: Units = { find: () => 0 }

/**
 * Splits the text into lexemes, in one pass. `undefined` where the text is not known to be normal (`isNormal`) and has a character that may
 * make it another one; most texts have none, and need no pass of their own to find that out.
 */
export function scan(text: string, numbering: Units, isNormal: boolean): Columns | undefined {
  units = numbering
  const { length } = text
  const width = wrapWidth(text)
  const pieces: Columns[] = []
  let count = 0
  let at = 0
  let lineStart = 0
  let last = 0
  let before: number = Gap.paragraph
  while (at < length) {
    const code = text.charCodeAt(at)
    const charClass = CLASS[code] ?? 0
    if (charClass === CharClass.space || charClass === CharClass.other) {
      if (!isNormal && !isSettled(code)) return undefined
      if (before === Gap.none) before = Gap.space
      at++
    } else if (charClass === CharClass.newline) {
      if (!isNormal && !isSettled(code)) return undefined
      const next = skipBlank(text, at)
      if (before !== Gap.paragraph) before = lineGap(text, { from: at, next, last, lineStart, wrapWidth: width })
      lineStart = next
      at = next
    } else {
      if (count === ROOM) {
        pieces.push(copied(text, count))
        count = 0
      }
      start[count] = at
      gap[count] = before
      before = Gap.none
      if (charClass === CharClass.letter) at = scanWord(text, at, count)
      else if (charClass === CharClass.digit) at = scanNumber(text, at, count)
      else at = scanMark(code, at, count)
      if (at < 0) {
        if (!isNormal) return undefined
        at = ~at
      }
      last = at - 1
      end[count++] = at
    }
  }
  return pieces.length === 0 ? copied(text, count) : joinColumns([...pieces, copied(text, count)])
}

/**
 * Packs the letters into two integers: five letters, then four more with the tone, or the last five of a longer word. Gives the offset after
 * the word, and its complement where a letter is not settled.
 */
function scanWord(text: string, from: number, i: number): number {
  let low = 0
  let high = 0
  let any = 0
  let all = -1
  let previous = 0
  let base = 0
  let letter: number = Letter.capitalOrDigit
  let at = from
  for (; at < text.length; at++) {
    const before = letter
    letter = LETTER[text.charCodeAt(at)] ?? 0
    if (letter === 0 || ((letter & Letter.opening) !== 0 && isEndOfSyllable(before, any))) break
    any |= letter
    all &= letter
    previous = base
    base = letter & Letter.base
    if (at - from < LOW) low = (low << 6) | base
    else high = (high << 6) | base
  }
  const length = at - from
  if (base === BASE_Y && isOpenY(length, previous, low)) low += BASE_I - BASE_Y
  kind[i] = LexemeKind.word
  mark[i] = 0
  shape[i] = shapeOf(LETTER[text.charCodeAt(from)] ?? 0, any, all)
  const rest = length <= LONGEST_UNIT ? (high << 3) | ((any & Letter.tone) >> LetterShift.tone) : LONG_HIGH | (high & (LONG_HIGH - 1))
  unit[i] = (any & Letter.foreign) === 0 ? units.find(low, rest) : 0
  return (any & Letter.unsettled) === 0 ? at : ~at
}

/**
 * "đạt⟨1⟩.885 tỷ" | "triệu⟨đ⟩ồng" | "tỷ⟨U⟩SD": whether a digit, a capital or a "đ" after these letters is the beginning of the next word, since a
 * space was lost: behind a small letter of a word with marks. Names have none ("CO2", "iPhone"), or are in capitals ("ĐT328", "NSĐP").
 */
function isEndOfSyllable(before: number, any: number): boolean {
  return (before & Letter.capitalOrDigit) === 0 && (any & Letter.marked) !== 0
}

/** "tỷ" | "quý": a "y" after a consonant, or after "qu", is the same as "i". */
function isOpenY(length: number, previous: number, low: number): boolean {
  if (length < 2 || length > LOW) return false
  return previous > LAST_VOWEL || (length === 3 && previous === BASE_U && low >> 12 === BASE_Q)
}

/** The bits of {@link Letter} moved to those of {@link Shape}: no branch, for every word goes through here. */
function shapeOf(first: number, any: number, all: number): number {
  const initial = (first & Letter.capital) >> LetterShift.capital
  const upper = ((any & Letter.capital) >> LetterShift.capital) & ((all & Letter.capitalOrDigit) >> LetterShift.capitalOrDigit)
  const digits = (any & Letter.digit) >> LetterShift.digit
  return initial * Shape.initial + upper * Shape.upper + digits * Shape.digits
}

/** Dots and commas between digits belong to the number. A short one may be part of a phrase: "Chương trình 135". */
function scanNumber(text: string, from: number, i: number): number {
  let low = 0
  let high = 0
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const inside =
      CLASS[code] === CharClass.digit || ((code === 0x2e || code === 0x2c) && CLASS[text.charCodeAt(at + 1)] === CharClass.digit)
    if (!inside) break
    if (at - from < LOW) low = (low << 6) | (code & 0x3f)
    else high = (high << 6) | (code & 0x3f)
  }
  kind[i] = LexemeKind.number
  mark[i] = 0
  shape[i] = Shape.lower
  unit[i] = at - from <= LONGEST_UNIT ? units.find(low, NUMBER_HIGH - high) : 0
  return at
}

/** Gives the offset after the mark, and its complement where the mark is not settled. */
function scanMark(code: number, at: number, i: number): number {
  const folded = code < 0x80 ? code : (FOLDED.get(code) ?? code)
  kind[i] = LexemeKind.mark
  mark[i] = folded
  shape[i] = Shape.lower
  unit[i] = units.find(folded, MARK_HIGH)
  return code < 0x80 || isSettled(code) ? at + 1 : ~(at + 1)
}

/** What stands in the room, as columns of its own. */
function copied(text: string, count: number): Columns {
  const columns = makeColumns(text, count)
  columns.start.set(start.subarray(0, count))
  columns.end.set(end.subarray(0, count))
  columns.unit.set(unit.subarray(0, count))
  columns.mark.set(mark.subarray(0, count))
  columns.kind.set(kind.subarray(0, count))
  columns.shape.set(shape.subarray(0, count))
  columns.gap.set(gap.subarray(0, count))
  return columns
}
