import { dash, ordinal } from './numbering.ts'

/** Gives the list marks of a document's paragraphs in their order: "I.", "1.2.", "a)", "-". */
export interface Numbering {
  /** The mark of the next paragraph at a level of a numbering; empty where its items have none. */
  next(numbering: string, level: number): string
}

export interface ListLevel {
  start: number
  format: string
  /** "%1.%2." */
  pattern: string
  /** All numbers of the mark are Arabic, whatever their own levels say. */
  legal: boolean
}

/** Lists of one kind count on together; a list may begin anew. */
export interface List {
  kind: string
  readonly starts: Map<number, number>
}

/** The lists of a document by their name, and their kinds with the levels of each. */
interface Lists {
  readonly kinds: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>
  readonly lists: ReadonlyMap<string, List>
}

/** Word knows nine levels. */
const LEVELS = 9

/** Counts the items of a document's lists. */
export function numberingOf(lists: Lists): Numbering {
  return new Counters(lists)
}

class Counters implements Numbering {
  private readonly parts: Lists
  /** The numbers reached, by kind of list. */
  private readonly reached = new Map<string, number[]>()
  private readonly begun = new Set<string>()

  constructor(parts: Lists) {
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

  private count(numbering: string, { kind, starts }: List, levels: ReadonlyMap<number, ListLevel>, level: number): readonly number[] {
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
