import { type Attributes, type MarkupHandler, parseXml } from '../markup.ts'
import type { FontRuns } from '../runs.ts'
import { SPREADSHEET } from './prefixes.ts'

/** A piece of a cell's text in a font of its own; `undefined` where the cell's style says the font. */
interface Run {
  readonly text: string
  readonly font: string | undefined
}

/** The text of a cell before the cell's font is known. */
export type CellText = readonly Run[]

/** Reads `sharedStrings.xml`: texts by the number that cells name them by. */
export function readStrings(xml: string | undefined): readonly CellText[] {
  const texts: CellText[] = []
  if (xml === undefined) return texts
  const runs = new Runs()
  parseXml(xml, SPREADSHEET, {
    open: (name, attributes) => runs.open(name, attributes),
    text: (text) => runs.text(text),
    close(name) {
      runs.close(name)
      if (name === 'si') texts.push(runs.take())
    },
  })
  return texts
}

/** The words of a text, each run in its font. */
export function textIn(text: CellText, cellFont: string | undefined, runs: FontRuns): string {
  return text.map((run) => runs.text(run.text, run.font ?? cellFont)).join('')
}

/** Gathers the runs of a text; how words sound (`rPh`) is left out. */
export class Runs implements MarkupHandler {
  private runs: Run[] = []
  private words = ''
  private font: string | undefined
  private inText = false
  private inSound = false

  open(name: string, attributes: Attributes): void {
    if (name === 't') this.inText = true
    else if (name === 'rPh') this.inSound = true
    else if (name === 'rFont') this.font = attributes['val']
  }

  text(text: string): void {
    if (this.inText && !this.inSound) this.words += text
  }

  close(name: string): void {
    if (name === 't') this.inText = false
    else if (name === 'rPh') this.inSound = false
    else if (name === 'r') this.endRun()
  }

  /** The text so far; the next one begins. */
  take(): CellText {
    this.endRun()
    const { runs } = this
    this.runs = []
    return runs
  }

  private endRun(): void {
    if (this.words !== '') this.runs.push({ text: this.words, font: this.font })
    this.words = ''
    this.font = undefined
  }
}
