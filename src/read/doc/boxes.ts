import type { Bytes } from '../bytes.ts'
import { Part, type WordFile } from './file.ts'
import type { Range } from './story.ts'

/** The text boxes of a document: those that hang on characters of the body, and those whose place is not known. */
export interface Boxes {
  readonly placed: ReadonlyMap<number, readonly Range[]>
  readonly others: readonly Range[]
}

const ANCHOR = 26
const BOX = 22

/**
 * Finds the text boxes and the characters that they hang on.
 *
 * @param story where the texts of boxes stand in the document
 */
export function readBoxes(file: WordFile, story: Range): Boxes {
  const anchors = anchorsOf(file.part(Part.anchors))
  const groups = groupsOf(file.part(Part.drawings))
  const placed = new Map<number, Range[]>()
  const others: Range[] = []
  const part = file.part(Part.boxTexts)
  const count = Math.floor((part.length - 4) / (4 + BOX))
  for (let i = 0; i < count; i++) {
    const [begin, end] = [part.u32(i * 4), part.u32(i * 4 + 4)].map((at) => Math.min(story.begin + at, story.end))
    if (begin === undefined || end === undefined || end - begin < 2) continue
    const shape = part.u32((count + 1) * 4 + i * BOX + 14)
    const at = anchors.get(shape) ?? anchors.get(groups.get(shape) ?? 0)
    const box = { begin, end }
    if (at === undefined) others.push(box)
    else placed.set(at, [...(placed.get(at) ?? []), box])
  }
  return { placed, others }
}

/** The characters that shapes hang on, by the shapes' numbers. */
function anchorsOf(part: Bytes): Map<number, number> {
  const count = Math.floor((part.length - 4) / (4 + ANCHOR))
  const anchors = new Map<number, number>()
  for (let i = 0; i < count; i++) anchors.set(part.u32((count + 1) * 4 + i * ANCHOR), part.u32(i * 4))
  return anchors
}

const SHAPE = 0xf00a
const GROUP = 0xf003
/** The least number of a kind of record. */
const FIRST = 0xf000
/** Groups in groups. */
const MAX_DEPTH = 50

/** The outermost group of each shape, by its number: that one hangs on a character. */
function groupsOf(drawings: Bytes): Map<number, number> {
  const groups = new Map<number, number>()
  /** Ends of the groups that are open, and the number of the shape that each is. */
  const open: { readonly end: number; shape: number | undefined }[] = []
  let at = 0
  while (at + 8 <= drawings.length) {
    // A byte before each drawing says whose it is.
    if (drawings.u16(at + 2) < FIRST) at++
    const [version, type, length] = [drawings.u8(at) & 0xf, drawings.u16(at + 2), drawings.u32(at + 4)]
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= at) open.pop()
    if (type === GROUP && open.length < MAX_DEPTH) open.push({ end: at + 8 + length, shape: undefined })
    if (type === SHAPE) {
      const shape = drawings.u32(at + 8)
      const inner = open.at(-1)
      if (inner !== undefined) inner.shape ??= shape
      // The first is the page itself.
      const outer = open[1]?.shape
      if (outer !== undefined) groups.set(shape, outer)
    }
    at += version === 0xf ? 8 : 8 + length
  }
  return groups
}
