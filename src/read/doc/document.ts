import type { WordFile } from './file.ts'
import { decodedIn, type Fonts, readFonts } from './fonts.ts'
import { FormattingPages, lastNotAfter } from './formatting-pages.ts'
import { type Lists, readLists } from './lists.ts'
import { type Piece, type Pieces, readPieces } from './pieces.ts'
import {
  changeProperties,
  type Dialect,
  modifyParagraph,
  modifyWords,
  noParagraphProperties,
  noWordProperties,
  type ParagraphProperties,
  type WordProperties,
} from './properties.ts'
import { readStyles, type Style, type Styles } from './styles.ts'

/** Words with what is said about them. */
export interface Run {
  readonly begin: number
  readonly text: string
  /** What the file's modifiers say; the styles may say more. */
  readonly properties: WordProperties
}

/** What is said about a paragraph, and its style. */
export interface Paragraph {
  readonly properties: ParagraphProperties
  readonly style: Style
  /** Its end was deleted. */
  readonly deleted: boolean
}

/** A document as its pieces, pages of formatting and tables say it. */
export class WordDocument {
  readonly text: string
  readonly lists: Lists
  private readonly pieces: Pieces
  private readonly words: FormattingPages
  private readonly paragraphs: FormattingPages
  private readonly styles: Styles
  private readonly fonts: Fonts
  private readonly dialect: Dialect

  /** @param maxBytes the most characters that the document may have */
  constructor(file: WordFile, maxBytes: number) {
    this.pieces = readPieces(file, maxBytes)
    this.text = this.pieces.text
    this.words = new FormattingPages(file, 'characters')
    this.paragraphs = new FormattingPages(file, 'paragraphs')
    this.styles = readStyles(file)
    this.lists = readLists(file)
    this.fonts = readFonts(file)
    this.dialect = { isUnicode: file.isUnicode, data: file.data }
  }

  /** The paragraph that ends at a character. */
  paragraphAt(end: number): Paragraph {
    const piece = this.pieceAt(end)
    if (piece === undefined) return { properties: noParagraphProperties(), style: this.styles.of(0), deleted: false }
    const stretch = this.paragraphs.at(placeOf(piece, end))
    const style = this.styles.of(stretch.style)
    const properties = { ...style.paragraph }
    modifyParagraph(properties, stretch.modifiers, this.dialect)
    const words = noWordProperties()
    modifyWords(words, this.words.at(placeOf(piece, end)).modifiers, this.dialect)
    this.change(piece, words, properties)
    return { properties, style, deleted: words.deleted }
  }

  /** Whether what is said about a paragraph ends with a character: a page break inside a paragraph is none of its ends. */
  endsParagraph(at: number): boolean {
    const piece = this.pieceAt(at)
    if (piece === undefined) return true
    const place = placeOf(piece, at)
    return this.paragraphs.at(place).end <= place + piece.width
  }

  /** The runs between two characters. */
  *runsIn(begin: number, end: number): Generator<Run> {
    let at = begin
    while (at < end) {
      const piece = this.pieceAt(at)
      if (piece === undefined) return
      const place = placeOf(piece, at)
      const stretch = this.words.at(place)
      const length = Math.max(Math.ceil((stretch.end - place) / piece.width), 1)
      const next = Math.min(end, piece.end, at + length)
      const properties = noWordProperties()
      modifyWords(properties, stretch.modifiers, this.dialect)
      this.change(piece, properties, noParagraphProperties())
      yield { begin: at, text: this.text.slice(at, next), properties }
      at = next
    }
  }

  /** Whether words are shown: neither hidden, by themselves or by a style, nor deleted. */
  isShown({ hidden, deleted, style }: WordProperties, around: Style): boolean {
    const said = hidden ?? this.styleOf(style)?.hidden ?? around.words.hidden
    return said !== true && !deleted
  }

  /** The font of a run, which it, its style or its paragraph's style says. */
  fontOf({ properties: { font, style } }: Run, around: Style): number {
    return font ?? this.styleOf(style)?.font ?? around.words.font ?? this.styles.font
  }

  nameOfFont(number: number): string | undefined {
    return this.fonts[number]?.name
  }

  /** Text of the file in a font; before Word 97 it is bytes. */
  decoded(text: string, font: number): string {
    return this.dialect.isUnicode ? text : decodedIn(text, this.fonts[font])
  }

  private styleOf(number: number | undefined): WordProperties | undefined {
    return number === undefined ? undefined : this.styles.of(number).words
  }

  private pieceAt(character: number): Piece | undefined {
    const { list } = this.pieces
    const piece = list[lastNotAfter(list.length, (i) => list[i]?.begin ?? 0, character)]
    return piece !== undefined && character < piece.end ? piece : undefined
  }

  /** Takes what was changed when the file was saved fast. */
  private change({ change }: Piece, words: WordProperties, paragraph: ParagraphProperties): void {
    if (change === 0) return
    if ((change & 1) === 0) {
      changeProperties(words, paragraph, change)
      return
    }
    const bytes = this.pieces.changes[change >> 1]
    if (bytes === undefined) return
    modifyWords(words, bytes, this.dialect)
    modifyParagraph(paragraph, bytes, this.dialect)
  }
}

function placeOf(piece: Piece, character: number): number {
  return piece.at + (character - piece.begin) * piece.width
}
