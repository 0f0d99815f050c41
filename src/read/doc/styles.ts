import { type Bytes, NO_BYTES } from '../bytes.ts'
import { Part, type WordFile } from './file.ts'
import {
  type Dialect,
  modifyParagraph,
  modifyWords,
  noParagraphProperties,
  noWordProperties,
  type ParagraphProperties,
  type WordProperties,
} from './properties.ts'

/** What a style says about words and about a paragraph, with what it has from the styles that it is based on. */
export interface Style {
  readonly words: WordProperties
  readonly paragraph: ParagraphProperties
}

/** The styles of a document by their number. */
export interface Styles {
  of(number: number): Style
  /** The font of words that nothing is said about. */
  readonly font: number
}

interface Declared {
  readonly base: number
  /** Modifiers of words, and of a paragraph. */
  readonly words: Bytes
  readonly paragraph: Bytes
}

const PARAGRAPH = 1
/** Styles that are based on each other in a circle, or in an endless row, end here. */
const MAX_INHERITANCE = 20

/** Reads the sheet of styles. */
export function readStyles(file: WordFile): Styles {
  const part = file.part(Part.styles)
  const declared = declaredStyles(part, file.isUnicode)
  const known = new Map<number, Style>()
  const dialect = { isUnicode: file.isUnicode, data: file.data }
  return {
    font: part.u16(14),
    of(number) {
      const style = known.get(number) ?? resolved(declared, number, dialect)
      known.set(number, style)
      return style
    },
  }
}

function resolved(declared: readonly (Declared | undefined)[], number: number, dialect: Dialect): Style {
  const chain: Declared[] = []
  for (let next = declared[number]; next !== undefined && chain.length < MAX_INHERITANCE; next = declared[next.base]) chain.unshift(next)
  const style = { words: noWordProperties(), paragraph: noParagraphProperties() }
  for (const { words, paragraph } of chain) {
    modifyWords(style.words, words, dialect)
    modifyParagraph(style.paragraph, paragraph, dialect)
  }
  return style
}

function declaredStyles(part: Bytes, isUnicode: boolean): (Declared | undefined)[] {
  const base = part.u16(4)
  const styles: (Declared | undefined)[] = []
  let at = 2 + part.u16(0)
  while (at + 2 <= part.length) {
    const length = part.u16(at)
    styles.push(length === 0 ? undefined : declaredStyle(part.part(at + 2, length), base, isUnicode))
    at += 2 + length
  }
  return styles
}

function declaredStyle(entry: Bytes, base: number, isUnicode: boolean): Declared {
  const kind = entry.u16(2)
  const isParagraph = (kind & 0xf) === PARAGRAPH
  let at = base + (isUnicode ? 2 + entry.u16(base) * 2 + 2 : 1 + entry.u8(base) + 1)
  /** The modifiers that come next; each begins at an even place. */
  const next = () => {
    at += at & 1
    const length = entry.u16(at)
    at += 2 + length
    return entry.part(at - length, length)
  }
  // Those of a paragraph begin with the number of the style itself.
  const paragraph = isParagraph ? next() : NO_BYTES
  return { base: kind >> 4, words: next(), paragraph: paragraph.part(2, paragraph.length) }
}
