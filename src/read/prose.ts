import { Flow } from './flow.ts'
import { Break } from './flow-part.ts'
import type { FontRuns } from './runs.ts'

/** A paragraph under way; a text box holds paragraphs inside a paragraph. */
interface Paragraph {
  /** Says the paragraph's list mark, once. */
  mark: () => string
  begun: boolean
  /** Its end was deleted: the next paragraph goes on in its line. */
  joined: boolean
}

/** Puts the paragraphs of an office document together: runs in their letters, list marks, tables, text boxes, notes. */
export class Prose {
  private readonly flows = [new Flow('kept')]
  private readonly paragraphs: Paragraph[] = []
  private boxes: string[] = []
  private readonly notes: string[] = []
  private goesOn = false
  /** Words in one font: a letter of an old encoding may be two characters that stand in two runs. */
  private words = ''
  private font: string | undefined
  private readonly runs: FontRuns

  constructor(runs: FontRuns) {
    this.runs = runs
  }

  get flow(): Flow {
    return this.flows.at(-1) ?? new Flow('kept')
  }

  beginParagraph(mark: () => string = () => ''): void {
    this.flush()
    this.paragraphs.push({ mark, begun: false, joined: false })
  }

  /** The end of the current paragraph was deleted. */
  joinNext(): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph !== undefined) paragraph.joined = true
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
    if (!paragraph.begun) paragraph.mark()
    this.goesOn = false
    this.flow.end(Break.line)
    if (this.paragraphs.length === 0 && this.flows.length === 1) this.placeBoxes()
  }

  add(text: string, font: string | undefined): void {
    if (font !== this.font) this.flush()
    this.font = font
    this.words += text
  }

  endLine(): void {
    this.flush()
    this.flow.end(Break.line)
  }

  /** What comes stands apart from the text around it. */
  beginBox(): void {
    this.flush()
    this.flows.push(new Flow('kept'))
  }

  /** A text box comes after the paragraph that it hangs on, a note after the whole text. */
  endBox(kind: 'box' | 'note'): void {
    this.flush()
    if (this.flows.length === 1) return
    const text = this.flows.pop()?.text() ?? ''
    if (kind === 'box') this.boxes.push(text)
    else this.notes.push(text)
  }

  text(): string {
    this.flush()
    while (this.flows.length > 1) this.endBox('box')
    this.boxes.push(...this.notes.splice(0))
    this.placeBoxes()
    return this.flow.text()
  }

  private flush(): void {
    const text = this.runs.text(this.words, this.font)
    this.words = ''
    const paragraph = this.paragraphs.at(-1)
    if (text.trim() !== '' && paragraph?.begun === false) {
      paragraph.begun = true
      this.begin(paragraph)
    }
    this.flow.add(text)
  }

  private begin(paragraph: Paragraph): void {
    if (this.goesOn) return
    const mark = paragraph.mark()
    this.flow.end(mark === '' ? Break.paragraph : Break.line)
    if (mark !== '') this.flow.add(`${mark} `)
  }

  private placeBoxes(): void {
    for (const box of this.boxes.splice(0)) {
      this.flow.end(Break.paragraph)
      this.flow.add(box)
      this.flow.end(Break.paragraph)
    }
  }
}
