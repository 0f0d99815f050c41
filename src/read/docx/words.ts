import type { Numbering } from '../list-counters.ts'
import { Prose } from '../prose.ts'
import type { FontRuns } from '../runs.ts'
import { type Declared, noStyle, orElse, type Style, type Styles } from './styles.ts'

/** What a document's parts share. */
export interface Definitions {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly runs: FontRuns
}

/** What a paragraph under way says itself, and what its style says. */
interface Paragraph {
  readonly own: Declared
  style: Style
}

/** The words of a document's part, with what their run, its style and their paragraph's style say about them. */
export class Words {
  readonly prose: Prose
  private readonly definitions: Definitions
  private readonly paragraphs: Paragraph[] = []
  private run = noStyle()
  private runStyle: Style = noStyle()

  constructor(definitions: Definitions) {
    this.definitions = definitions
    this.prose = new Prose(definitions.runs)
  }

  /** What the current run says itself, or the current paragraph. */
  own(of: 'run' | 'paragraph'): Declared {
    return of === 'run' ? this.run : (this.paragraphs.at(-1)?.own ?? noStyle())
  }

  beginParagraph(): void {
    const paragraph = { own: noStyle(), style: this.definitions.styles.ofParagraph() }
    this.paragraphs.push(paragraph)
    this.prose.beginParagraph(() => this.mark(paragraph))
  }

  endParagraph(): void {
    this.prose.endParagraph()
    this.paragraphs.pop()
  }

  setStyle(id: string | undefined): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph !== undefined) paragraph.style = this.definitions.styles.ofParagraph(id)
  }

  beginRun(): void {
    this.run = noStyle()
    this.runStyle = noStyle()
  }

  setRunStyle(id: string | undefined): void {
    this.runStyle = this.definitions.styles.ofRun(id)
  }

  /** @param font where it is not that of the run */
  add(text: string, font?: string): void {
    const said = orElse(orElse(this.run, this.runStyle), this.paragraphs.at(-1)?.style ?? noStyle())
    if (said.hidden !== true) this.prose.add(text, font ?? said.font)
  }

  private mark({ own, style }: Paragraph): string {
    const { numbering, level } = orElse(own, style)
    return numbering === undefined ? '' : this.definitions.numbering.next(numbering, level ?? 0)
  }
}
