/** What a lexeme is. A number is a digit run with its inner dots and commas: "6.383,1". */
export const LexemeKind = { word: 1, number: 2, mark: 3 } as const

/** How a word is written. A single capital letter is both `initial` and `upper`. */
export const Shape = { lower: 0, initial: 1, upper: 2, digits: 4 } as const

/** What stands between a lexeme and the one before it: nothing, white space, a line wrap inside a sentence, a new line, a blank line. */
export const Gap = { none: 0, space: 1, wrap: 2, line: 3, paragraph: 4 } as const

/** The lexemes of a text as columns; those of the phrases are empty until they are looked for. */
export interface Columns {
  readonly text: string
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
  /** Kinds of all the phrases that begin here, the shorter ones too. */
  readonly begins: Int32Array
  /** Index of the first lexeme of the phrase that covers this one in the left-to-right reading; its own index elsewhere. */
  readonly owner: Int32Array
}

/** Knows syllables and marks by their packed letters. */
export interface Units {
  /** The number of a unit, 0 where it is unknown. */
  find(low: number, high: number): number
}
