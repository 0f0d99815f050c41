import type { Extraction, Failure } from '../model.ts'
import { encodeUtf8 } from '../text/utf8.ts'
import type { Group } from './input.ts'
import { type Made, make, type Recipe } from './record.ts'

/** The records of some documents in a row. */
export interface Result {
  /** One record a line, in UTF-8. */
  readonly lines: Uint8Array
  readonly outcomes: readonly Outcome[]
}

/** How one document went. */
export interface Outcome {
  readonly path: string
  /** Bytes of its line. */
  readonly length: number
  /** Bytes that were read. */
  readonly bytes: number
  readonly facts: number
  readonly error?: Failure['error']
  /** It is an archive: it has no line, its documents are still to come. */
  readonly archive?: true
}

/** How the records of a run become lines. */
export interface LineRecipe extends Recipe {
  /** Each line is a {@link TextLine}, for an output that shows the text itself. */
  readonly withText: boolean
}

/** A line that carries its document's text. */
export interface TextLine {
  readonly record: Extraction | Failure
  readonly text: string
}

/** Makes the records of a group, one document after the other; `onDocument` hears the index of each before it begins. */
export async function makeAll(group: Group, recipe: LineRecipe, onDocument?: (index: number) => void): Promise<Result> {
  const lines: Uint8Array[] = []
  const outcomes: Outcome[] = []
  for (const [index, input] of group.entries()) {
    onDocument?.(index)
    const made = await make(input, recipe)
    if (made === undefined) {
      outcomes.push({ path: input.path, length: 0, bytes: 0, facts: 0, archive: true })
      continue
    }
    const line = lineOf(made, recipe)
    lines.push(line)
    outcomes.push(outcomeOf(input.path, made, line.length))
  }
  return { lines: concatenated(lines), outcomes }
}

/** The failure of a document as a result of its own. */
export function failureResult(path: string, failure: Failure, recipe: LineRecipe): Result {
  const made = { record: failure, text: '', bytes: 0 }
  const lines = lineOf(made, recipe)
  return { lines, outcomes: [outcomeOf(path, made, lines.length)] }
}

function lineOf({ record, text }: Made, { withText }: LineRecipe): Uint8Array {
  return encodeUtf8(`${JSON.stringify(withText ? ({ record, text } satisfies TextLine) : record)}\n`)
}

function outcomeOf(path: string, { record, bytes }: Made, length: number): Outcome {
  if ('error' in record) return { path, length, bytes, facts: 0, error: record.error }
  return { path, length, bytes, facts: factCount(record) }
}

function factCount({ indicators, attendees, mentioned, groups, meeting, area }: Extraction): number {
  return indicators.length + attendees.length + mentioned.length + groups.length + (meeting === null ? 0 : 1) + (area === null ? 0 : 1)
}

/** Several results in a row as one. */
export function joined(results: readonly Result[]): Result {
  const [first] = results
  if (results.length === 1 && first !== undefined) return first
  return { lines: concatenated(results.map(({ lines }) => lines)), outcomes: results.flatMap(({ outcomes }) => outcomes) }
}

/** The documents of a result from `from` up to `to`. */
export function sliceOf({ lines, outcomes }: Result, from: number, to: number): Result {
  const lengthOf = (some: readonly Outcome[]) => some.reduce((sum, { length }) => sum + length, 0)
  const kept = outcomes.slice(from, to)
  const start = lengthOf(outcomes.slice(0, from))
  return { lines: lines.subarray(start, start + lengthOf(kept)), outcomes: kept }
}

/** One array of its own, so that it can be handed to another thread. */
function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts
  if (parts.length === 1 && first !== undefined) return first
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
