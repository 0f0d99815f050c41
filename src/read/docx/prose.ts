import { Break, Flow } from '../flow.ts'
import { runText } from '../runs.ts'
import type { Numbering } from './numbering.ts'
import { noStyle, orElse, type Style, type Styles } from './styles.ts'

/** What a document's parts share. */
export interface Definitions {
  readonly styles: Styles
  readonly numbering: Numbering
}

/** A paragraph under way; a text box holds paragraphs inside a paragraph. */
interface Paragraph {
  /** What the paragraph itself says, and what its style says. */
  readonly own: ReturnType<typeof noStyle>
  style: Style
  begun: boolean
  /** Its end was deleted: the next paragraph goes on in its line. */
  joined: boolean
}

/** Puts the paragraphs of a document's part together: runs in their letters, list marks, tables, text boxes. */
export class Prose {
  /** What the current run says. */
  run = noStyle()
  runStyle: Style = noStyle()
  private readonly definitions: Definitions
  private readonly flows = [new Flow('kept')]
  private readonly paragraphs: Paragraph[] = []
  /** Text boxes come after the paragraph that they hang on. */
  private boxes: string[] = []
  private goesOn = false
  /** Words in one font: a letter of an old encoding may be two characters that stand in two runs. */
  private words = ''
  private font: string | undefined

  constructor(definitions: Definitions) {
    this.definitions = definitions
  }

  get flow(): Flow {
    return this.flows.at(-1) ?? new Flow('kept')
  }

  get paragraph(): Paragraph | undefined {
    return this.paragraphs.at(-1)
  }

  beginParagraph(): void {
    this.flush()
    this.paragraphs.push({ own: noStyle(), style: this.definitions.styles.ofParagraph(), begun: false, joined: false })
  }

  endParagraph(): void {
    this.flush()
    const paragraph = this.paragraphs.pop()
    if (paragraph === undefined) return
    if (paragraph.joined) {
      this.goesOn ||= paragraph.begun
      return
    }
    // A number is used up even where nothing stands behind it.
    if (!paragraph.begun) this.mark(paragraph)
    this.goesOn = false
    this.flow.end(Break.line)
    if (this.paragraphs.length === 0) this.placeBoxes()
  }

  setStyle(id: string | undefined): void {
    const { paragraph } = this
    if (paragraph !== undefined) paragraph.style = this.definitions.styles.ofParagraph(id)
  }

  setRunStyle(id: string | undefined): void {
    this.runStyle = this.definitions.styles.ofRun(id)
  }

  beginRun(): void {
    this.run = noStyle()
    this.runStyle = noStyle()
  }

  add(text: string): void {
    const { font, hidden } = orElse(orElse(this.run, this.runStyle), this.paragraph?.style ?? noStyle())
    if (hidden === true) return
    if (font !== this.font) this.flush()
    this.font = font
    this.words += text
  }

  endLine(): void {
    this.flush()
    this.flow.end(Break.line)
  }

  beginBox(): void {
    this.flush()
    this.flows.push(new Flow('kept'))
  }

  endBox(): void {
    this.flush()
    if (this.flows.length > 1) this.boxes.push(this.flows.pop()?.text() ?? '')
  }

  text(): string {
    this.flush()
    while (this.flows.length > 1) this.endBox()
    this.placeBoxes()
    return this.flow.text()
  }

  private flush(): void {
    const text = runText(this.words, this.font)
    this.words = ''
    const { paragraph } = this
    if (text.trim() !== '' && paragraph?.begun === false) {
      paragraph.begun = true
      this.begin(paragraph)
    }
    this.flow.add(text)
  }

  private begin(paragraph: Paragraph): void {
    if (this.goesOn) return
    const mark = this.mark(paragraph)
    this.flow.end(mark === '' ? Break.paragraph : Break.line)
    if (mark !== '') this.flow.add(`${mark} `)
  }

  private mark({ own, style }: Paragraph): string {
    const { numbering, level } = orElse(own, style)
    return numbering === undefined ? '' : this.definitions.numbering.next(numbering, level ?? 0)
  }

  private placeBoxes(): void {
    for (const box of this.boxes.splice(0)) {
      this.flow.end(Break.paragraph)
      this.flow.add(box)
      this.flow.end(Break.paragraph)
    }
  }
}
