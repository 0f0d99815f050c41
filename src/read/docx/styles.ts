import { type Attributes, type MarkupHandler, parseXml } from '../markup.ts'
import { WORD } from './prefixes.ts'

/** What a style, a paragraph or a run says about its letters and its list; `undefined` where it says nothing. */
export interface Style {
  readonly font: string | undefined
  /** Id of the numbering, and the level in it from 0. */
  readonly numbering: string | undefined
  readonly level: number | undefined
  readonly hidden: boolean | undefined
}

export interface Styles {
  /** What holds for a paragraph of a style, or of none. */
  ofParagraph(id?: string): Style
  /** What a run's style adds to its paragraph's. */
  ofRun(id: string | undefined): Style
}

/** A style under way: what it says itself. */
export interface Declared {
  basedOn: string | undefined
  font: string | undefined
  numbering: string | undefined
  level: number | undefined
  hidden: boolean | undefined
}

/** Reads `styles.xml`. */
export function readStyles(xml: string | undefined): Styles {
  const sheet = new StyleSheet()
  if (xml !== undefined) parseXml(xml, WORD, sheet)
  return {
    ofParagraph: (id = sheet.standard) => orElse(sheet.resolve(id), sheet.defaults),
    ofRun: (id) => sheet.resolve(id),
  }
}

/** The first style, with the second where it says nothing. */
export function orElse(style: Style, other: Style): Style {
  return {
    font: style.font ?? other.font,
    numbering: style.numbering ?? other.numbering,
    level: style.level ?? other.level,
    hidden: style.hidden ?? other.hidden,
  }
}

/** Takes what one element inside `w:rPr` or `w:pPr` says into a style. */
export function declare(style: Omit<Declared, 'basedOn'>, name: string, attributes: Attributes): void {
  const value = attributes['w:val']
  if (name === 'w:rFonts') style.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? style.font
  else if (name === 'w:numId') style.numbering = value
  else if (name === 'w:ilvl') style.level = Number(value)
  else if (name === 'w:vanish') style.hidden = isOn(value)
}

/** `<w:vanish/>` | `<w:vanish w:val="1"/>` | `<w:vanish w:val="true"/>` */
function isOn(value = 'true'): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

/** A style that says nothing. */
export function noStyle(): Declared {
  return { basedOn: undefined, font: undefined, numbering: undefined, level: undefined, hidden: undefined }
}

/** Styles that inherit from each other in a circle, or in an endless row, end here. */
const MAX_INHERITANCE = 20

class StyleSheet implements MarkupHandler {
  readonly defaults = noStyle()
  standard: string | undefined
  private readonly styles = new Map<string, Declared>()
  private current: Declared | undefined

  open(name: string, attributes: Attributes): void {
    if (name === 'w:docDefaults') this.current = this.defaults
    else if (name === 'w:style') this.begin(attributes)
    else if (name === 'w:basedOn' && this.current !== undefined) this.current.basedOn = attributes['w:val']
    else if (this.current !== undefined) declare(this.current, name, attributes)
  }

  close(name: string): void {
    if (name === 'w:style' || name === 'w:docDefaults') this.current = undefined
  }

  text(): void {}

  resolve(id: string | undefined): Style {
    let style: Style = noStyle()
    let next = id
    for (let i = 0; next !== undefined && i < MAX_INHERITANCE; i++) {
      const declared = this.styles.get(next)
      if (declared !== undefined) style = orElse(style, declared)
      next = declared?.basedOn
    }
    return style
  }

  private begin(attributes: Attributes): void {
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': standard = 'false' } = attributes
    this.current = noStyle()
    this.styles.set(id, this.current)
    if (type === 'paragraph' && isOn(standard)) this.standard = id
  }
}
