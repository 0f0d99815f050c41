import { openCompound } from '../compound.ts'
import type { ReadOptions, TextResult } from '../reader.ts'
import { FontRuns } from '../runs.ts'
import { readBoxes } from './boxes.ts'
import { WordDocument } from './document.ts'
import { openWord, Part, type WordFile } from './file.ts'
import { type Range, Story } from './story.ts'

/** Reads a document of Word 6 to 2003: headers, the text with its tables and text boxes, footers and notes. Comments and deleted words are left out. */
export function readDoc(bytes: Uint8Array, { maxBytes }: ReadOptions): TextResult {
  const file = openWord(openCompound(bytes))
  const document = new WordDocument(file, maxBytes)
  const runs = new FontRuns()
  const stories = storiesOf(file, document.text.length)
  const textOf = (range: Range) => new Story(document, runs).text(range)
  const boxes = readBoxes(file, stories.boxes)
  const { headers, footers } = furniture(file, stories.headers, textOf)
  const body = new Story(document, runs, boxes.placed).text(stories.body, boxes.others)
  const texts = [...headers, body, ...footers, textOf(stories.footnotes), textOf(stories.endnotes)]
  return runs.result(texts.filter((text) => text !== '').join('\n'))
}

/** Where the stories of a document stand, one after the other. */
function storiesOf({ lengths }: WordFile, length: number): Readonly<Record<keyof WordFile['lengths'], Range>> {
  let at = 0
  const next = (size: number): Range => {
    const begin = at
    at = Math.min(at + size, length)
    return { begin, end: at }
  }
  return {
    body: next(lengths.body),
    footnotes: next(lengths.footnotes),
    headers: next(lengths.headers),
    macros: next(lengths.macros),
    comments: next(lengths.comments),
    endnotes: next(lengths.endnotes),
    boxes: next(lengths.boxes),
  }
}

/** What the first stories of headers are: separators of notes. */
const SEPARATORS = 6
/** Of the six stories of a section, those that are footers. */
const FOOTERS = [2, 3, 5]

/** Headers and footers, each text once. */
function furniture(file: WordFile, story: Range, textOf: (range: Range) => string): { headers: Set<string>; footers: Set<string> } {
  const part = file.part(Part.headers)
  const [headers, footers] = [new Set<string>(), new Set<string>()]
  const placed = (i: number) => Math.min(story.begin + part.u32(i * 4), story.end)
  for (let i = SEPARATORS; (i + 2) * 4 < part.length; i++) {
    const range = { begin: placed(i), end: placed(i + 1) }
    if (range.end > range.begin) (FOOTERS.includes(i % SEPARATORS) ? footers : headers).add(textOf(range))
  }
  return { headers, footers }
}
