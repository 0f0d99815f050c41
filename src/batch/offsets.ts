import type { Extraction } from '../model.ts'
import { codePointCounter, countBelow } from '../text/code-points.ts'

/** How the places in a record are counted. */
export interface Places {
  /** UTF-16 code units, as JavaScript and Java count, or code points, as Python does. */
  readonly offsets: 'utf16' | 'codepoint'
  /** Adds the 1-based `line` and `column` of its start to every span; columns count in the same unit. */
  readonly lines: boolean
}

/** The record with its spans and its source's length counted as asked; the record itself where it is as asked already. */
export function placed(record: Extraction, text: string, places: Places): Extraction {
  const count = places.offsets === 'codepoint' ? codePointCounter(text) : undefined
  const lineAt = places.lines ? lineFinder(text) : undefined
  if (count === undefined && lineAt === undefined) return record
  const counted = count ?? ((offset: number) => offset)
  const extra = (start: number) => {
    if (lineAt === undefined) return {}
    const { line, from } = lineAt(start)
    return { line, column: counted(start) - counted(from) + 1 }
  }
  const moved = mapSpans(record, (start, end) => ({ start: counted(start), end: counted(end), ...extra(start) })) as Extraction
  return { ...moved, source: { ...moved.source, length: counted(record.source.length) } }
}

type MovedSpan = (start: number, end: number) => object

/** Everything in a record with a start and an end is a span. */
function mapSpans(value: unknown, move: MovedSpan): unknown {
  if (Array.isArray(value)) return value.map((item) => mapSpans(item, move))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, mapSpans(item, move)])
  const { start, end } = value as { start?: unknown; end?: unknown }
  const span = typeof start === 'number' && typeof end === 'number' ? move(start, end) : {}
  return { ...Object.fromEntries(entries), ...span }
}

/** The 1-based line of an offset and where that line begins. */
function lineFinder(text: string): (offset: number) => { line: number; from: number } {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at)
  return (offset) => {
    const line = countBelow(ends, offset)
    return { line: line + 1, from: line === 0 ? 0 : (ends[line - 1] ?? 0) + 1 }
  }
}
