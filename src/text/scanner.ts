import { type Columns, Gap, LexemeKind, Shape, type Units } from './columns.ts'
import { BASE_I, BASE_Q, BASE_U, BASE_Y, CharClass, CLASS, LAST_VOWEL, LETTER, Letter, TONE_SHIFT } from './letters.ts'
import { lineGap, skipBlank, wrapWidth } from './lines.ts'
import { joinColumns } from './pieces.ts'

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

/** Splits the text into lexemes, in one pass. */
export function scan(text: string, numbering: Units): Columns {
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
      if (before === Gap.none) before = Gap.space
      at++
    } else if (charClass === CharClass.newline) {
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
      last = at - 1
      end[count++] = at
    }
  }
  return pieces.length === 0 ? copied(text, count) : joinColumns([...pieces, copied(text, count)])
}

/** Packs the letters into two integers: five letters, then four more with the tone, or the last five of a longer word. */
function scanWord(text: string, from: number, i: number): number {
  let low = 0
  let high = 0
  let any = 0
  let all = -1
  let previous = 0
  let base = 0
  let at = from
  for (; at < text.length; at++) {
    const letter = LETTER[text.charCodeAt(at)] ?? 0
    if (letter === 0) break
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
  shape[i] = (any & Letter.capitalOrDigit) === 0 ? Shape.lower : shapeOf(LETTER[text.charCodeAt(from)] ?? 0, any, all)
  const rest = length <= LONGEST_UNIT ? (high << 3) | ((any & Letter.tone) >> TONE_SHIFT) : LONG_HIGH | (high & (LONG_HIGH - 1))
  unit[i] = (any & Letter.foreign) === 0 ? units.find(low, rest) : 0
  return at
}

/** "tỷ" | "quý": a "y" after a consonant, or after "qu", is the same as "i". */
function isOpenY(length: number, previous: number, low: number): boolean {
  if (length < 2 || length > LOW) return false
  return previous > LAST_VOWEL || (length === 3 && previous === BASE_U && low >> 12 === BASE_Q)
}

function shapeOf(first: number, any: number, all: number): number {
  const initial = (first & Letter.capital) !== 0 ? Shape.initial : Shape.lower
  const upper = (any & Letter.capital) !== 0 && (all & Letter.capitalOrDigit) !== 0 ? Shape.upper : Shape.lower
  return initial | upper | ((any & Letter.digit) !== 0 ? Shape.digits : Shape.lower)
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

function scanMark(code: number, at: number, i: number): number {
  const folded = code < 0x80 ? code : (FOLDED.get(code) ?? code)
  kind[i] = LexemeKind.mark
  mark[i] = folded
  shape[i] = Shape.lower
  unit[i] = units.find(folded, MARK_HIGH)
  return at + 1
}

/** What stands in the room, as columns of its own; they share one piece of memory, which costs less than seven. */
function copied(text: string, count: number): Columns {
  const memory = new ArrayBuffer(count * LEXEME_BYTES)
  const bytes = (from: number) => new Uint8Array(memory, count * from, count)
  const words = (from: number) => new Int32Array(memory, count * from, count)
  const columns = {
    start: words(0),
    end: words(4),
    unit: words(8),
    mark: new Uint16Array(memory, count * 12, count),
    kind: bytes(14),
    shape: bytes(15),
    gap: bytes(16),
  }
  columns.start.set(start.subarray(0, count))
  columns.end.set(end.subarray(0, count))
  columns.unit.set(unit.subarray(0, count))
  columns.mark.set(mark.subarray(0, count))
  columns.kind.set(kind.subarray(0, count))
  columns.shape.set(shape.subarray(0, count))
  columns.gap.set(gap.subarray(0, count))
  return { text, count, ...columns }
}

/** Three numbers of four bytes, one of two, three of one. */
const LEXEME_BYTES = 17
