import { Bytes } from '../bytes.ts'
import { Code, codeOfOld, type Modifier, modifiersOf, oldModifiersOf } from './modifiers.ts'

/** What is said about words; `undefined` where nothing is. */
export interface WordProperties {
  /** Number of a font. */
  font: number | undefined
  hidden: boolean | undefined
  deleted: boolean
  /** Number of a style of words. */
  style: number | undefined
  /** A sign that stands in the place of the character, and its font. */
  symbol: { readonly font: number; readonly sign: number } | undefined
}

/** What is said about a paragraph, or about the row that it ends; `undefined` where nothing is. */
export interface ParagraphProperties {
  inTable: boolean
  /** Tables around it. */
  depth: number
  rowEnd: boolean
  /** It ends a cell, or a row, of a table inside another. */
  innerCellEnd: boolean
  innerRowEnd: boolean
  /** Number of a list, from 1; 0 takes a paragraph out of its style's list. */
  list: number | undefined
  listLevel: number | undefined
  /** Where the row begins and where its cells end, in twips. */
  edges: readonly number[]
}

export function noWordProperties(): WordProperties {
  return { font: undefined, hidden: undefined, deleted: false, style: undefined, symbol: undefined }
}

export function noParagraphProperties(): ParagraphProperties {
  return {
    inTable: false,
    depth: 0,
    rowEnd: false,
    innerCellEnd: false,
    innerRowEnd: false,
    list: undefined,
    listLevel: undefined,
    edges: [],
  }
}

/** How modifiers are written in a version of Word, and where those are that say only where others stand. */
export interface Dialect {
  readonly isUnicode: boolean
  readonly data: Bytes | undefined
}

/** Changes the properties of words as modifiers say. */
export function modifyWords(properties: WordProperties, bytes: Bytes, dialect: Dialect): void {
  for (const modifier of everyModifier(bytes, dialect)) modifyWord(properties, bytes, modifier, dialect.isUnicode)
}

function modifyWord(properties: WordProperties, bytes: Bytes, { code, at }: Modifier, isUnicode: boolean): void {
  switch (code) {
    case Code.font:
      properties.font = bytes.u16(at)
      break
    case Code.fontBeyondAscii:
      properties.font = bytes.u16(at)
      break
    case Code.hidden:
      properties.hidden = toggled(bytes.u8(at))
      break
    case Code.deleted:
      properties.deleted = bytes.u8(at) === 1
      break
    case Code.characterStyle:
      properties.style = bytes.u16(at)
      break
    case Code.symbol:
      properties.symbol = { font: bytes.u16(at), sign: isUnicode ? bytes.u16(at + 2) : bytes.u8(at + 2) }
      break
    case Code.plain:
      Object.assign(properties, { font: undefined, hidden: undefined, symbol: undefined })
      break
  }
}

/** 0 and 1 say it, 128 leaves it to the style. */
function toggled(value: number): boolean | undefined {
  return value > 1 ? undefined : value === 1
}

/** Changes the properties of a paragraph as modifiers say. */
export function modifyParagraph(properties: ParagraphProperties, bytes: Bytes, dialect: Dialect): void {
  for (const modifier of everyModifier(bytes, dialect)) {
    if (modifier.code === Code.elsewhere) modifyFromElsewhere(properties, bytes.u32(modifier.at), dialect)
    else modifyOne(properties, bytes, modifier)
  }
}

function modifyFromElsewhere(properties: ParagraphProperties, at: number, { data, isUnicode }: Dialect): void {
  if (data === undefined) return
  const bytes = data.part(at + 2, data.u16(at))
  for (const modifier of everyModifier(bytes, { data, isUnicode })) modifyOne(properties, bytes, modifier)
}

function modifyOne(properties: ParagraphProperties, bytes: Bytes, { code, at }: Modifier): void {
  switch (code) {
    case Code.inTable:
      properties.inTable = bytes.u8(at) === 1
      break
    case Code.rowEnd:
      properties.rowEnd = bytes.u8(at) === 1
      break
    case Code.innerCellEnd:
      properties.innerCellEnd = bytes.u8(at) === 1
      break
    case Code.innerRowEnd:
      properties.innerRowEnd = bytes.u8(at) === 1
      break
    case Code.depth:
      properties.depth = bytes.u32(at)
      break
    case Code.list:
      properties.list = bytes.u16(at)
      break
    case Code.listLevel:
      properties.listLevel = bytes.u8(at)
      break
    case Code.row:
      properties.edges = Array.from({ length: bytes.u8(at) + 1 }, (_, i) => bytes.i16(at + 1 + i * 2))
      break
  }
}

function everyModifier(bytes: Bytes, { isUnicode }: Dialect): Generator<Modifier> {
  return isUnicode ? modifiersOf(bytes) : oldModifiersOf(bytes)
}

/** The one change that a piece may say in its number: a code of Word 6 and a byte. */
export function changeProperties(words: WordProperties, paragraph: ParagraphProperties, change: number): void {
  const code = codeOfOld((change >> 1) & 0x7f)
  const value = new Bytes(Uint8Array.of(change >> 8, 0))
  modifyWord(words, value, { code, at: 0, length: 1 }, true)
  modifyOne(paragraph, value, { code, at: 0, length: 1 })
}
