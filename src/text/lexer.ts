import { BASE, BASE_I, BASE_Q, BASE_U, BASE_Y, CharClass, CLASS, FOREIGN, LAST_VOWEL, TONE, UPPER } from './letters.ts'
import type { Lexicon, PhraseUnit } from './lexicon.ts'

/** What a lexeme is. A number is a digit run with its inner dots and commas: "6.383,1". */
export const LexemeKind = { word: 1, number: 2, mark: 3 } as const

/** How a word is written. A single capital letter is both `initial` and `upper`. */
export const Shape = { lower: 0, initial: 1, upper: 2, digits: 4 } as const

/** What stands between a lexeme and the one before it: nothing, white space, a line wrap inside a sentence, a new line, a blank line. */
export const Gap = { none: 0, space: 1, wrap: 2, line: 3, paragraph: 4 } as const

/**
 * The lexemes of a text, as columns: the i-th lexeme is `text.slice(start[i], end[i])`. Every lexeme carries the longest phrase of the
 * lexicon that begins at it; `owner` gives the reading of the whole text from left to right, where phrases do not overlap.
 */
export interface Lexemes {
  readonly text: string
  readonly lexicon: Lexicon
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly shape: Uint8Array
  readonly gap: Uint8Array
  /** Character code of a mark, with dashes folded to "-" and curly quotes to straight ones; 0 for words and numbers. */
  readonly mark: Uint16Array
  /** Number of the syllable or mark in the lexicon; 0 where no phrase uses it. */
  readonly unit: Int32Array
  /** Longest phrase beginning here (0: none), the index after it, and the kinds that hold with the capitals as written. */
  readonly phrase: Int32Array
  readonly phraseEnd: Int32Array
  readonly kinds: Int32Array
  /** Index of the first lexeme of the phrase that covers this one in the left-to-right reading; its own index elsewhere. */
  readonly owner: Int32Array
}

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
/** A mark packs into a unit with this in its high part, where a syllable has its tone and later letters. */
const MARK_HIGH = -1

/** Splits the text into lexemes and finds the lexicon's phrases, in one pass each; time is linear in the text. */
export function lex(text: string, lexicon: Lexicon): Lexemes {
  const scan = new Scanner(text, lexicon)
  scan.run()
  return findPhrases(scan.columns(), lexicon)
}

/** The units of a phrase of the vocabulary, as the lexer would see them. */
export function phraseUnits(phrase: string): PhraseUnit[] {
  const units: PhraseUnit[] = []
  const scan = new Scanner(phrase, undefined, (low, high, upper) => units.push({ low, high, upper }))
  scan.run()
  return units
}

/** Adds a phrase to a lexicon. */
export function addPhrase(lexicon: Lexicon, entry: Parameters<Lexicon['add']>[0]): void {
  lexicon.add(entry, phraseUnits(entry.text))
}

type Columns = Omit<Lexemes, 'lexicon' | 'phrase' | 'phraseEnd' | 'kinds' | 'owner'>

class Scanner {
  private readonly text: string
  private readonly lexicon: Lexicon | undefined
  private readonly onUnit: ((low: number, high: number, upper: boolean) => void) | undefined
  private readonly wrapWidth: number
  private count = 0
  private start: Int32Array
  private end: Int32Array
  private unit: Int32Array
  private kind: Uint8Array
  private shape: Uint8Array
  private gap: Uint8Array
  private marks: Uint16Array
  private lineStart = 0

  constructor(text: string, lexicon?: Lexicon, onUnit?: (low: number, high: number, upper: boolean) => void) {
    this.text = text
    this.lexicon = lexicon
    this.onUnit = onUnit
    this.wrapWidth = wrapWidth(text)
    const room = (text.length >> 1) + 16
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.unit = new Int32Array(room)
    this.kind = new Uint8Array(room)
    this.shape = new Uint8Array(room)
    this.gap = new Uint8Array(room)
    this.marks = new Uint16Array(room)
  }

  run(): void {
    const { text } = this
    let at = 0
    let gap: number = Gap.paragraph
    while (at < text.length) {
      const code = text.charCodeAt(at)
      const charClass = CLASS[code]
      if (charClass === CharClass.space || charClass === CharClass.other) {
        if (gap === Gap.none) gap = Gap.space
        at++
        continue
      }
      if (charClass === CharClass.newline) {
        const next = this.skipBlank(at)
        gap = gap === Gap.paragraph ? gap : this.lineGap(at, next)
        this.lineStart = next
        at = next
        continue
      }
      if (this.count === this.start.length) this.enlarge()
      const i = this.count++
      this.start[i] = at
      this.gap[i] = gap
      gap = Gap.none
      if (charClass === CharClass.letter) at = this.word(i, at)
      else if (charClass === CharClass.digit) at = this.number(i, at)
      else at = this.mark(i, at, code)
      this.end[i] = at
    }
  }

  columns(): Columns {
    const { text, count } = this
    return {
      text,
      count,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      kind: this.kind.subarray(0, count),
      shape: this.shape.subarray(0, count),
      gap: this.gap.subarray(0, count),
      mark: this.marks.subarray(0, count),
      unit: this.unit.subarray(0, count),
    }
  }

  /** Packs the letters into two integers: five letters, then five more with the tone; longer words are no syllables. */
  private word(i: number, from: number): number {
    const { text } = this
    let low = 0
    let high = 0
    let tone = 0
    let capitals = 0
    let digits = 0
    let foreign = false
    let before = 0
    let last = 0
    let at = from
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const base = BASE[code] ?? 0
      if (base === 0) break
      if (base === FOREIGN) foreign = true
      if (base > 33) digits++
      tone = tone | (TONE[code] ?? 0)
      capitals += UPPER[code] ?? 0
      const length = at - from
      if (length < 5) low = (low << 6) | base
      else high = (high << 6) | base
      before = last
      last = base
    }
    const length = at - from
    if (
      last === BASE_Y &&
      length > 1 &&
      length <= 5 &&
      (before > LAST_VOWEL || (length === 3 && before === BASE_U && low >> 12 === BASE_Q))
    )
      low += BASE_I - BASE_Y
    this.kind[i] = LexemeKind.word
    this.shape[i] =
      (UPPER[text.charCodeAt(from)] ? Shape.initial : 0) |
      (capitals > 0 && capitals + digits === length ? Shape.upper : 0) |
      (digits > 0 ? Shape.digits : 0)
    if (!foreign && length <= 9) this.emit(i, low, (high << 3) | tone, capitals > 0)
    return at
  }

  /** Dots and commas between digits belong to the number. */
  private number(i: number, from: number): number {
    const { text } = this
    let at = from + 1
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (CLASS[code] === CharClass.digit) continue
      if ((code === 0x2e || code === 0x2c) && CLASS[text.charCodeAt(at + 1)] === CharClass.digit) continue
      break
    }
    this.kind[i] = LexemeKind.number
    return at
  }

  private mark(i: number, at: number, code: number): number {
    const folded = code < 0x80 ? code : (FOLDED.get(code) ?? code)
    this.kind[i] = LexemeKind.mark
    this.marks[i] = folded
    this.emit(i, folded, MARK_HIGH, false)
    return at + 1
  }

  private emit(i: number, low: number, high: number, upper: boolean): void {
    if (this.onUnit !== undefined) this.onUnit(low, high, upper)
    else if (this.lexicon !== undefined) this.unit[i] = this.lexicon.unit(low, high)
  }

  /** Index after the white space that begins at a line end. */
  private skipBlank(from: number): number {
    let at = from
    while (at < this.text.length) {
      const charClass = CLASS[this.text.charCodeAt(at)]
      if (charClass !== CharClass.newline && charClass !== CharClass.space && charClass !== CharClass.other) break
      at++
    }
    return at
  }

  /** A line end is a wrap where the sentence plainly goes on, or where the text is wrapped at a width and this line is full. */
  private lineGap(from: number, next: number): number {
    if (this.lineEnds(from, next) > 1) return Gap.paragraph
    const last = this.text.charCodeAt(this.end[this.count - 1] ? (this.end[this.count - 1] ?? 1) - 1 : 0)
    if (last === 0x2e || last === 0x3b || last === 0x21 || last === 0x3f) return this.full(from, next) ? Gap.wrap : Gap.line
    if (last === 0x3a) return Gap.line
    const first = this.text.charCodeAt(next)
    const goesOn = CLASS[first] === CharClass.letter && UPPER[first] === 0 && !this.isListLetter(next)
    return goesOn || this.full(from, next) ? Gap.wrap : Gap.line
  }

  /** "a)" | "b." begins a list item though it is lower case. */
  private isListLetter(at: number): boolean {
    const after = this.text.charCodeAt(at + 1)
    return after === 0x29 || after === 0x2e
  }

  /** A full line of hard-wrapped text, followed by more text and not by a list mark. */
  private full(from: number, next: number): boolean {
    if (this.wrapWidth === 0 || next >= this.text.length) return false
    const first = CLASS[this.text.charCodeAt(next)]
    return from - this.lineStart >= this.wrapWidth && (first === CharClass.letter || first === CharClass.digit) && !this.isListLetter(next)
  }

  /** Line ends between two offsets; "\r\n" is one. */
  private lineEnds(from: number, to: number): number {
    let ends = 0
    for (let at = from; at < to; at++) {
      const code = this.text.charCodeAt(at)
      if (code === 0x0a || (CLASS[code] === CharClass.newline && !(code === 0x0d && this.text.charCodeAt(at + 1) === 0x0a))) ends++
    }
    return ends
  }

  private enlarge(): void {
    this.start = twice(this.start, Int32Array)
    this.end = twice(this.end, Int32Array)
    this.unit = twice(this.unit, Int32Array)
    this.kind = twice(this.kind, Uint8Array)
    this.shape = twice(this.shape, Uint8Array)
    this.gap = twice(this.gap, Uint8Array)
    this.marks = twice(this.marks, Uint16Array)
  }
}

function twice<T extends Int32Array | Uint8Array | Uint16Array>(array: T, make: new (length: number) => T): T {
  const larger = new make(array.length * 2)
  larger.set(array)
  return larger
}

/** The length from which a line counts as full, where most lines of a text end near one width; 0 where the text is not hard-wrapped. */
function wrapWidth(text: string): number {
  const counts = new Int32Array(160)
  let lines = 0
  let from = 0
  for (let to = text.indexOf('\n'); to !== -1; to = text.indexOf('\n', from)) {
    const length = to - from
    if (length > 40) lines++
    if (length > 40 && length < 160) counts[length] = (counts[length] ?? 0) + 1
    from = to + 1
  }
  if (lines < 8) return 0
  let best = 0
  let bestSum = 0
  for (let width = 52; width < 160; width++) {
    let sum = 0
    for (let length = width - 11; length <= width; length++) sum += counts[length] ?? 0
    if (sum > bestSum) [best, bestSum] = [width - 11, sum]
  }
  return bestSum * 10 >= lines * 8 ? best : 0
}

/** Walks the trie from every lexeme and keeps the longest phrase whose capitals are as demanded. */
function findPhrases(columns: Columns, lexicon: Lexicon): Lexemes {
  const { count, unit, gap } = columns
  const phrase = new Int32Array(count)
  const phraseEnd = new Int32Array(count)
  const kinds = new Int32Array(count)
  const owner = new Int32Array(count)
  let covered = 0
  let coveredFrom = 0
  for (let i = 0; i < count; i++) {
    phraseEnd[i] = i + 1
    for (let j = i, node = 0; j < count && (j === i || (gap[j] ?? 0) <= Gap.wrap); j++) {
      const id = unit[j] ?? 0
      node = id === 0 ? 0 : lexicon.child(node, id)
      if (node === 0) break
      const found = lexicon.phraseAt(node)
      if (found === 0) continue
      const holds = kindsAsWritten(columns, lexicon, found, i)
      if (holds === 0) continue
      phrase[i] = found
      phraseEnd[i] = j + 1
      kinds[i] = holds
    }
    if (i >= covered) {
      covered = phraseEnd[i] ?? i + 1
      coveredFrom = i
    }
    owner[i] = coveredFrom
  }
  return { ...columns, lexicon, phrase, phraseEnd, kinds, owner }
}

function kindsAsWritten(columns: Columns, lexicon: Lexicon, phrase: number, at: number): number {
  let kinds = 0
  for (const entry of lexicon.entries(phrase)) if (entry.cased !== true || capitalsHold(columns, lexicon, phrase, at)) kinds |= entry.kind
  return kinds
}

function capitalsHold(columns: Columns, lexicon: Lexicon, phrase: number, at: number): boolean {
  return lexicon.capitals(phrase).every((upper, k) => !upper || ((columns.shape[at + k] ?? 0) & Shape.initial) !== 0)
}
