import { Flow } from '../flow.ts'
import { Break } from '../flow-part.ts'
import type { Block } from './blocks.ts'
import type { PlacedTable } from './lines.ts'
import { joined, jointOf, pitchOf, type TextLine, textLineOf } from './paragraphs.ts'

/** Puts the blocks of the pages together: lines to paragraphs, also where a page or a column ends between them. */
export class Reading {
  private readonly flow = new Flow('kept')
  private paragraph: TextLine[] = []
  private words = ''

  /** Adds the blocks of a page. */
  page(blocks: readonly Block[]): void {
    const texts = blocks.map((block) => (block.kind === 'text' ? block.lines.map((line) => textLineOf(line, block.column)) : block.table))
    const pitch = pitchOf(texts.filter((text) => Array.isArray(text)))
    for (const text of texts) {
      if (Array.isArray(text)) for (const [index, line] of text.entries()) this.line(line, index === 0 ? undefined : pitch)
      else this.table(text as PlacedTable)
    }
  }

  text(): string {
    this.end(Break.paragraph)
    return this.flow.text()
  }

  private line(line: TextLine, pitch: number | undefined): void {
    const joint = jointOf(this.paragraph, line, pitch)
    if (joint === 'word') {
      this.words = joined(this.words, line.text)
      this.paragraph.push(line)
      return
    }
    this.end(joint === 'line' ? Break.line : Break.paragraph)
    this.words = line.text
    this.paragraph = [line]
  }

  private table({ rows }: PlacedTable): void {
    this.end(Break.paragraph)
    this.flow.beginTable()
    for (const row of rows) {
      this.flow.beginRow()
      for (const { text, colspan, rowspan } of row) {
        this.flow.beginCell(colspan, rowspan)
        this.flow.add(text)
        this.flow.endCell()
      }
    }
    this.flow.endTable()
  }

  private end(by: Break): void {
    if (this.words !== '') {
      this.flow.add(this.words)
      this.flow.end(by)
    }
    this.words = ''
    this.paragraph = []
  }
}
