import { compound, u } from './compound.ts'

/** A piece of text and the modifiers of its words. */
export type WordRun = string | readonly [text: string, modifiers: Uint8Array]

/** A paragraph: its runs, the sign that ends it, and its modifiers. */
export interface WordParagraph {
  readonly runs: readonly WordRun[]
  readonly end?: string
  readonly modifiers?: Uint8Array
  readonly style?: number
  /** Modifiers of the sign that ends it. */
  readonly endModifiers?: Uint8Array
}

interface WordStyle {
  readonly base?: number
  readonly isWords?: boolean
  readonly words?: Uint8Array
  readonly paragraph?: Uint8Array
}

interface WordParts {
  readonly fonts?: readonly string[]
  readonly styles?: readonly WordStyle[]
  readonly footnotes?: readonly WordParagraph[]
  readonly endnotes?: readonly WordParagraph[]
  readonly comments?: readonly WordParagraph[]
  /** Six stories a section: headers of even and odd pages, footers of even and odd pages, header and footer of the first page. */
  readonly headers?: readonly (readonly WordParagraph[])[]
  readonly boxes?: readonly (readonly WordParagraph[])[]
  /** For each box, the character of the body that it hangs on. */
  readonly anchors?: readonly number[]
  /** Numbers of the shapes of a group, its own first: boxes have 900 and up. */
  readonly group?: readonly number[]
  readonly lists?: { readonly kinds: Uint8Array; readonly levels: Uint8Array; readonly overrides: Uint8Array }
  readonly flags?: number
  /** Where the text is cut into pieces; the second piece comes before the first in the file. */
  readonly cut?: number
  /** What changes the second piece: its number, and modifiers. */
  readonly change?: readonly [number: number, modifiers: Uint8Array]
  readonly data?: Uint8Array
  /** The whole text as many times, in pieces that are all in one place of the file. */
  readonly times?: number
}

/** Modifiers of words and paragraphs. */
export const modifier = {
  font: (number: number) => u(0x4a4f, number, 0x4a51, number),
  hidden: u(0x083c, [1, 1]),
  shown: u(0x083c, [0, 1]),
  deleted: u(0x0800, [1, 1]),
  wordStyle: (number: number) => u(0x4a30, number),
  symbol: (font: number, sign: number) => u(0x6a09, font, sign),
  list: (number: number, level = 0) => u(0x460b, number, 0x260a, [level, 1]),
  cell: (depth = 1) => u(0x2416, [1, 1], 0x6649, [depth, 4]),
  innerCell: u(0x244b, [1, 1]),
  row: (edges: readonly number[], inner = false) => {
    const shape = Buffer.concat([u([edges.length - 1, 1], ...edges), Buffer.alloc((edges.length - 1) * 20)])
    return Buffer.concat([u(inner ? 0x244c : 0x2417, [1, 1], 0xd608, shape.length + 1), shape])
  },
}

const NONE = new Uint8Array()
const TEXT = 1024
const PAGE = 512

/** A stretch of the file's text and the entry of the formatting page for it. */
interface Stretch {
  readonly length: number
  readonly entry: Buffer
}

/** A document of Word 97 around the paragraphs of its body. */
export function doc(body: readonly WordParagraph[], parts: WordParts = {}): Uint8Array {
  return compound(wordStreams(body, parts))
}

/** The streams of such a document by name. */
export function wordStreams(body: readonly WordParagraph[], parts: WordParts = {}): Readonly<Record<string, Uint8Array>> {
  const { fonts = ['Times New Roman'], styles = [{}], footnotes = [], endnotes = [], comments = [], headers = [], boxes = [] } = parts
  const stories = [body, footnotes, headerStory(headers), [], comments, endnotes, boxes.flat()]
  const all = stories.flat()
  const text = all.map(textOf).join('')
  const cut = parts.cut ?? text.length
  const main = Buffer.alloc(TEXT)
  const table: Buffer[] = []
  let tableLength = 0
  const put = (number: number, content: Uint8Array, after: Uint8Array = NONE) => {
    main.writeUInt32LE(tableLength, 154 + number * 8)
    main.writeUInt32LE(content.length, 158 + number * 8)
    table.push(Buffer.from(content), Buffer.from(after))
    tableLength += content.length + after.length
  }
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(193, 2)
  main.writeUInt16LE(parts.flags ?? 0x0200, 10)
  for (const [i, story] of stories.entries()) main.writeUInt32LE(story.map(textOf).join('').length, 76 + i * 4)
  const rest = text.length - cut
  const places = [TEXT + rest * 2, TEXT]
  const pieces = (parts.times ?? 0) > 0 ? repeated(text.length, parts.times ?? 0) : pieceTable(text.length, cut, places, parts.change)
  put(33, pieces)
  const stored = Buffer.from(text.slice(cut) + text.slice(0, cut), 'utf16le')
  const padding = Buffer.alloc(-stored.length & (PAGE - 1))
  const page = (TEXT + stored.length + padding.length) / PAGE
  const words = formattingPage(rotated(all.flatMap(wordStretches), cut), 1)
  const paragraphs = formattingPage(rotated(all.map(paragraphStretch), cut), 13)
  for (const [number, i] of [
    [12, 0],
    [13, 1],
  ] as const)
    put(number, u([TEXT, 4], [TEXT + stored.length, 4], [page + i, 4]))
  put(15, Buffer.concat([u(fonts.length, 0), ...fonts.map(fontEntry)]))
  put(1, styleSheet(styles))
  if (headers.length > 0) put(11, positions([...Array.from({ length: 6 }, () => 0), ...lengths(headers), 0]))
  if (boxes.length > 0) {
    put(56, Buffer.concat([positions(lengths(boxes)), ...boxes.map((_, i) => Buffer.concat([Buffer.alloc(14), u([900 + i, 4], [0, 4])]))]))
    const { anchors = [] } = parts
    put(
      40,
      Buffer.concat([
        positions([...anchors, body.map(textOf).join('').length], true),
        ...anchors.map((_, i) => Buffer.concat([u([900 + i, 4]), Buffer.alloc(22)])),
      ]),
    )
  }
  if (parts.group !== undefined) put(50, drawing(parts.group))
  if (parts.lists !== undefined) {
    put(73, parts.lists.kinds, parts.lists.levels)
    put(74, parts.lists.overrides)
  }
  return {
    WordDocument: Buffer.concat([main, stored, padding, words, paragraphs]),
    '1Table': Buffer.concat(table),
    ...(parts.data && { Data: parts.data }),
  }
}

/** The drawings of a document: what all share, and one with a group of shapes. */
function drawing(group: readonly number[]): Buffer {
  const part = (version: number, type: number, ...content: readonly Uint8Array[]) => {
    const bytes = Buffer.concat(content)
    return Buffer.concat([u(version, type, [bytes.length, 4]), bytes])
  }
  const shape = (number: number) => part(0xf, 0xf004, part(0, 0xf00a, u([number, 4], [0, 4])))
  const page = part(0xf, 0xf003, shape(0), part(0xf, 0xf003, ...group.map(shape)))
  return Buffer.concat([
    part(0xf, 0xf000, part(0, 0xf006, u([1, 4], [2, 4]))),
    u([0, 1]),
    part(0xf, 0xf002, part(0, 0xf008, u([1, 4])), page),
  ])
}

function textOf({ runs, end = '\r' }: WordParagraph): string {
  return runs.map((run) => (typeof run === 'string' ? run : run[0])).join('') + end
}

function headerStory(headers: readonly (readonly WordParagraph[])[]): readonly WordParagraph[] {
  return headers.flat()
}

const lengths = (stories: readonly (readonly WordParagraph[])[]) => stories.map((story) => story.map(textOf).join('').length)

/** Where stretches of these lengths begin and the last one ends; or places as they are. */
function positions(values: readonly number[], arePlaces = false): Buffer {
  const places = arePlaces ? values : [0, ...endsOf(values)]
  return u(...places.map((place) => [place, 4] as const))
}

function pieceTable(length: number, cut: number, places: readonly number[], change: WordParts['change']): Buffer {
  const ends = cut < length ? [0, cut, length] : [0, length]
  const pieces = ends.slice(1).map((_, i) => u(0, [places[i] ?? 0, 4], i === 1 ? (change?.[0] ?? 0) : 0))
  const list = Buffer.concat([u(...ends.map((end) => [end, 4] as const)), ...pieces])
  const changes = change === undefined ? NONE : Buffer.concat([u([1, 1], change[1].length), change[1]])
  return Buffer.concat([changes, u([2, 1], [list.length, 4]), list])
}

function wordStretches({ runs, end = '\r', endModifiers = NONE }: WordParagraph): Stretch[] {
  const all: WordRun[] = [...runs, [end, endModifiers]]
  return all
    .map((run) => (typeof run === 'string' ? ([run, NONE] as const) : run))
    .map(([text, modifiers]) => ({ length: text.length, entry: Buffer.concat([u([modifiers.length, 1]), modifiers]) }))
}

function paragraphStretch(paragraph: WordParagraph): Stretch {
  const { modifiers = NONE, style = 0 } = paragraph
  const content = Buffer.concat([u(style), modifiers, Buffer.alloc(modifiers.length & 1)])
  return { length: textOf(paragraph).length, entry: Buffer.concat([u([0, 1], [content.length / 2, 1]), content]) }
}

function repeated(length: number, times: number): Buffer {
  const ends = Array.from({ length: times + 1 }, (_, i) => [i * length, 4] as const)
  const list = Buffer.concat([u(...ends), ...Array.from({ length: times }, () => u(0, [TEXT, 4], 0))])
  return Buffer.concat([u([2, 1], [list.length, 4]), list])
}

/** The stretches in the order of the file. */
function rotated(stretches: readonly Stretch[], cut: number): Stretch[] {
  const ends = endsOf(stretches.map(({ length }) => length))
  const first = stretches.filter((_, i) => (ends[i] ?? 0) <= cut)
  return [...stretches.slice(first.length), ...first]
}

function endsOf(lengths: readonly number[]): number[] {
  return lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, length) => sum + length, 0))
}

function formattingPage(stretches: readonly Stretch[], entrySize: number): Buffer {
  const page = Buffer.alloc(PAGE)
  page.writeUInt8(stretches.length, PAGE - 1)
  const list = (stretches.length + 1) * 4
  let at = TEXT
  let free = PAGE - 2
  page.writeUInt32LE(at, 0)
  for (const [i, { length, entry }] of stretches.entries()) {
    at += length * 2
    page.writeUInt32LE(at, (i + 1) * 4)
    free = (free - entry.length) & ~1
    if (free < list + stretches.length * entrySize) throw new Error('more formatting than a page holds')
    entry.copy(page, free)
    page.writeUInt8(free / 2, list + i * entrySize)
  }
  return page
}

function fontEntry(name: string): Buffer {
  const entry = Buffer.concat([Buffer.alloc(39), Buffer.from(`${name}\0`, 'utf16le')])
  return Buffer.concat([u([entry.length, 1]), entry])
}

function styleSheet(styles: readonly WordStyle[]): Buffer {
  const head = u(styles.length, 10, 1, 0, 0, 0, 0, 0, 0)
  const entries = styles.map(({ base = 0xfff, isWords = false, words = NONE, paragraph = NONE }, i) => {
    const name = Buffer.concat([u(1), Buffer.from('S\0', 'utf16le')])
    const changes = isWords ? [words] : [Buffer.concat([u(i), paragraph]), words]
    const even = changes.map((change) => Buffer.concat([u(change.length), change, Buffer.alloc(change.length & 1)]))
    const entry = Buffer.concat([u(0, (base << 4) | (isWords ? 2 : 1), changes.length, 0, 0), name, ...even])
    return Buffer.concat([u(entry.length), entry])
  })
  return Buffer.concat([u(head.length), head, ...entries])
}
