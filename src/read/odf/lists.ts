import { dash, ordinal } from '../numbering.ts'
import type { ListLevel, StyleSheet } from './styles.ts'

/** A list that is open, and the number that its items have reached. */
interface OpenList {
  readonly style: string
  number: number | undefined
}

type Levels = ReadonlyMap<number, ListLevel>

/** Numbering of headings is the list style of this name. */
const OUTLINE = ''

/** The lists around a place of the text, and the headings before it. */
export class Lists {
  private readonly styles: StyleSheet
  private readonly open: OpenList[] = []
  /** The numbers that lists reached, by style and depth, for those that go on after other text. */
  private readonly reached = new Map<string, number>()
  private readonly headings: number[] = []
  /** The current item has its mark. */
  private marked = true

  constructor(styles: StyleSheet) {
    this.styles = styles
  }

  /** @param style of the list itself; a list inside a list has the style of the one around it */
  begin(style: string | undefined, continues: boolean): void {
    const own = style ?? this.open.at(-1)?.style ?? OUTLINE
    this.open.push({ style: own, number: continues ? this.reached.get(`${this.open.length} ${own}`) : undefined })
  }

  end(): void {
    const list = this.open.pop()
    if (list?.number !== undefined) this.reached.set(`${this.open.length} ${list.style}`, list.number)
    this.marked = true
  }

  /** An item begins; only its first paragraph has the mark. */
  beginItem(start: string | undefined): void {
    const list = this.open.at(-1)
    if (list !== undefined && start !== undefined) list.number = Number(start) - 1
    this.marked = false
  }

  /** The mark of a paragraph; empty where it has none. */
  mark(): string {
    const list = this.open.at(-1)
    const levels = this.styles.lists.get(list?.style ?? OUTLINE)
    const level = levels?.get(this.open.length)
    if (this.marked || list === undefined || levels === undefined || level === undefined) return ''
    this.marked = true
    list.number = (list.number ?? level.start - 1) + 1
    return markOf(
      levels,
      this.open.map(({ number }) => number),
    )
  }

  /** The mark of a heading: what its list says, or what the headings before it make of it. */
  headingMark(level: number): string {
    if (!this.marked) return this.mark()
    const levels = this.styles.lists.get(OUTLINE)
    const { start = 1, format = '' } = levels?.get(level) ?? {}
    if (levels === undefined || format === '') return ''
    const number = (this.headings[level - 1] ?? start - 1) + 1
    this.headings.length = Math.min(this.headings.length, level - 1)
    this.headings[level - 1] = number
    return markOf(levels, this.headings)
  }
}

/** The mark of the innermost level, with the numbers of the levels above that it shows. */
function markOf(levels: Levels, numbers: readonly (number | undefined)[]): string {
  const level = levels.get(numbers.length)
  if (level === undefined) return ''
  if (level.bullet !== '') return dash(level.bullet)
  if (level.format === '') return ''
  const parts: string[] = []
  for (let at = Math.max(numbers.length - level.shown, 0); at < numbers.length; at++) {
    const { format = '1', start = 1 } = levels.get(at + 1) ?? {}
    if (format !== '') parts.push(ordinal(numbers[at] ?? start, format))
  }
  return level.prefix + parts.join('.') + level.suffix
}
