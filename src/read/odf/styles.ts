import type { Attributes, MarkupHandler } from '../markup.ts'
import type { FontRuns } from '../runs.ts'

/** How one level of a list is marked. */
export interface ListLevel {
  /** "1", "a", "I", …; empty where the items have no number. */
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  /** Levels above that the number shows too: 1 is its own alone. */
  readonly shown: number
  readonly bullet: string
}

/** The styles of a document and of its own formatting. */
export class StyleSheet implements MarkupHandler {
  /** Reads what is set in the styles' fonts. */
  readonly runs: FontRuns
  /** Levels from 1, by list style; the numbering of headings is the list style `""`. */
  readonly lists = new Map<string, Map<number, ListLevel>>()
  private readonly faces = new Map<string, string>()
  private readonly styles = new Map<string, Style>()
  private current: Style | undefined
  private list: Map<number, ListLevel> | undefined

  constructor(runs: FontRuns) {
    this.runs = runs
  }

  /** The font of text in a style; `undefined` where the style leaves it as it is around. */
  font(name: string | undefined): string | undefined {
    return this.find(name, (style) => style.font)
  }

  /** Whether text or a sheet of a style is not shown. */
  hidden(name: string | undefined): boolean {
    return this.find(name, (style) => style.hidden) === true
  }

  /** The list style that paragraphs of a style are items of. */
  listOf(name: string | undefined): string | undefined {
    return this.find(name, (style) => style.list)
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'style:font-face') this.faces.set(attributes['style:name'] ?? '', attributes['svg:font-family'] ?? '')
    else if (name === 'style:style' || name === 'style:default-style') this.begin(attributes)
    else if (name === 'text:list-style') this.beginList(attributes['style:name'])
    else if (name === 'text:outline-style') this.beginList('')
    else if (/^text:(?:list|outline)-level-style/.test(name)) this.list?.set(Number(attributes['text:level']), levelOf(attributes))
    else if (this.current !== undefined) this.declare(this.current, name, attributes)
  }

  close(name: string): void {
    if (name === 'style:style' || name === 'style:default-style') this.current = undefined
    else if (name === 'text:list-style' || name === 'text:outline-style') this.list = undefined
  }

  text(): void {}

  private find<T>(name: string | undefined, of: (style: Style) => T | undefined): T | undefined {
    let style = name === undefined ? undefined : this.styles.get(name)
    for (let i = 0; style !== undefined && i < MAX_INHERITANCE; i++) {
      const found = of(style)
      if (found !== undefined) return found
      style = style.parent === undefined ? undefined : this.styles.get(style.parent)
    }
    return undefined
  }

  private begin(attributes: Attributes): void {
    const { 'style:name': name = '', 'style:parent-style-name': parent, 'style:list-style-name': list } = attributes
    this.current = { parent, list: list === '' ? undefined : list, font: undefined, hidden: undefined }
    this.styles.set(name, this.current)
  }

  private beginList(name = ''): void {
    this.list = new Map()
    this.lists.set(name, this.list)
  }

  private declare(style: Style, name: string, attributes: Attributes): void {
    if (name === 'style:text-properties') {
      const face = attributes['style:font-name']
      style.font = attributes['fo:font-family'] ?? (face === undefined ? undefined : (this.faces.get(face) ?? face))
      if (attributes['text:display'] === 'none') style.hidden = true
    } else if (name === 'style:table-properties' && attributes['table:display'] === 'false') style.hidden = true
  }
}

/** Styles that inherit from each other in a circle, or in an endless row, end here. */
const MAX_INHERITANCE = 20

interface Style {
  readonly parent: string | undefined
  readonly list: string | undefined
  font: string | undefined
  hidden: boolean | undefined
}

function levelOf(attributes: Attributes): ListLevel {
  return {
    format: attributes['style:num-format'] ?? '',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    start: Number(attributes['text:start-value'] ?? 1),
    shown: Number(attributes['text:display-levels'] ?? 1),
    bullet: attributes['text:bullet-char'] ?? '',
  }
}
