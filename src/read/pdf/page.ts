import type { Encoding } from '../encodings/encoding.ts'

/** A rectangle. Places on a page are in points, to the right and down, seen in the direction in which its text runs. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** One character as it is drawn; several where a ligature stands for them. */
export interface Glyph extends Box {
  readonly text: string
  /** Middle of what is drawn: a mark may be drawn over a character far from its own place. */
  readonly middle: number
  readonly baseline: number
  /** Height of the font. */
  readonly size: number
  /** The old encoding of its font, if it has one. */
  readonly encoding: Encoding | undefined
  /** Its font gives it no room of its own. */
  readonly isNarrow?: boolean
}

/** A straight line, such as those of a table's frame; one of its sides is nothing. */
export interface Ruling extends Box {
  readonly direction: 'across' | 'down'
}

/** What is drawn in one direction of a page. */
export interface Layer {
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
}

/** What is drawn on a page. */
export interface Page {
  /** The direction of most of the text first, then those of others, such as up the side of the page. */
  readonly layers: readonly Layer[]
  /** Characters that the file does not say the letters of. */
  readonly unknown: number
  /** Pictures cover much of it. */
  readonly isPictured: boolean
  /** It cannot be read. */
  readonly isDamaged: boolean
}
