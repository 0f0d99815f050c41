import { type Attributes, type MarkupHandler, parseXml } from '../markup.ts'
import { dash, ordinal } from '../numbering.ts'
import { WORD } from './prefixes.ts'

/** Gives the list marks of a document's paragraphs in their order: "I.", "1.2.", "a)", "-". */
export interface Numbering {
  /** The mark of the next paragraph at a level of a numbering; empty where its items have none. */
  next(numbering: string, level: number): string
}

interface Level {
  start: number
  format: string
  /** "%1.%2." */
  pattern: string
  /** All numbers of the mark are Arabic, whatever their own levels say. */
  legal: boolean
}

/** Lists of one kind count on together; a list may begin anew. */
interface List {
  kind: string
  readonly starts: Map<number, number>
}

/** Word knows nine levels. */
const LEVELS = 9

/** Reads `numbering.xml`. */
export function readNumbering(xml: string | undefined): Numbering {
  const parts = new NumberingPart()
  if (xml !== undefined) parseXml(xml, WORD, parts)
  return new Counters(parts)
}

class NumberingPart implements MarkupHandler {
  readonly kinds = new Map<string, Map<number, Level>>()
  readonly lists = new Map<string, List>()
  private levels: Map<number, Level> | undefined
  private level: Level | undefined
  private list: List | undefined
  private overridden = 0

  open(name: string, attributes: Attributes): void {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:abstractNum') this.beginKind(attributes['w:abstractNumId'])
    else if (name === 'w:num') this.beginList(attributes['w:numId'])
    else if (name === 'w:abstractNumId' && this.list !== undefined) this.list.kind = value
    else if (name === 'w:lvlOverride') this.overridden = Number(attributes['w:ilvl'])
    else if (name === 'w:startOverride') this.list?.starts.set(this.overridden, Number(value))
    else if (name === 'w:lvl' && this.levels !== undefined) this.beginLevel(this.levels, Number(attributes['w:ilvl']))
    else if (this.level !== undefined) describe(this.level, name, value)
  }

  close(name: string): void {
    if (name === 'w:abstractNum') this.levels = undefined
    else if (name === 'w:num') this.list = undefined
    else if (name === 'w:lvl') this.level = undefined
  }

  text(): void {}

  private beginKind(id = ''): void {
    this.levels = new Map()
    this.kinds.set(id, this.levels)
  }

  private beginList(id = ''): void {
    this.list = { kind: '', starts: new Map() }
    this.lists.set(id, this.list)
  }

  private beginLevel(levels: Map<number, Level>, level: number): void {
    this.level = { start: 1, format: 'decimal', pattern: '', legal: false }
    levels.set(level, this.level)
  }
}

function describe(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value)
  else if (name === 'w:numFmt') level.format = value
  else if (name === 'w:lvlText') level.pattern = value
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false'
}

class Counters implements Numbering {
  private readonly parts: NumberingPart
  /** The numbers reached, by kind of list. */
  private readonly reached = new Map<string, number[]>()
  private readonly begun = new Set<string>()

  constructor(parts: NumberingPart) {
    this.parts = parts
  }

  next(numbering: string, level: number): string {
    const list = this.parts.lists.get(numbering)
    const levels = this.parts.kinds.get(list?.kind ?? '')
    const shape = levels?.get(level)
    if (list === undefined || levels === undefined || shape === undefined || level >= LEVELS) return ''
    const numbers = this.count(numbering, list, levels, level)
    if (shape.format === 'bullet') return dash(shape.pattern)
    if (shape.format === 'none') return ''
    return shape.pattern.replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1
      return ordinal(numbers[at] ?? 1, shape.legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal'))
    })
  }

  private count(numbering: string, { kind, starts }: List, levels: ReadonlyMap<number, Level>, level: number): readonly number[] {
    const numbers = this.reached.get(kind) ?? []
    this.reached.set(kind, numbers)
    if (!this.begun.has(numbering)) {
      this.begun.add(numbering)
      for (const [at, start] of starts) numbers[at] = start - 1
    }
    for (let at = 0; at <= level; at++) {
      const before = numbers[at] ?? (levels.get(at)?.start ?? 1) - 1
      numbers[at] = at === level || numbers[at] === undefined ? before + 1 : before
    }
    numbers.length = level + 1
    return numbers
  }
}
