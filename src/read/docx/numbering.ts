import { type List, type ListLevel, type Numbering, numberingOf } from '../list-counters.ts'
import { type Attributes, type MarkupHandler, parseXml } from '../markup.ts'
import { WORD } from './prefixes.ts'

/** Reads `numbering.xml`. */
export function readNumbering(xml: string | undefined): Numbering {
  const parts = new NumberingPart()
  if (xml !== undefined) parseXml(xml, WORD, parts)
  return numberingOf(parts)
}

class NumberingPart implements MarkupHandler {
  readonly kinds = new Map<string, Map<number, ListLevel>>()
  readonly lists = new Map<string, List>()
  private levels: Map<number, ListLevel> | undefined
  private level: ListLevel | undefined
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

  private beginLevel(levels: Map<number, ListLevel>, level: number): void {
    this.level = { start: 1, format: 'decimal', pattern: '', legal: false }
    levels.set(level, this.level)
  }
}

function describe(level: ListLevel, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value)
  else if (name === 'w:numFmt') level.format = value
  else if (name === 'w:lvlText') level.pattern = value
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false'
}
