import { type Entry, entriesOf, type FrontOptions, type Outcome } from '../read/read.ts'
import { type Done, inOrder } from './in-order.ts'
import { grouped, type Input } from './input.ts'
import type { Processor } from './processor.ts'
import { type Result, sliceOf } from './result.ts'

/** A result, and how far the inputs are with it. */
export interface Piece {
  readonly result: Result
  /** The inputs that are done with this piece. */
  readonly inputs: readonly string[]
  /** Documents that are done of the archive that comes after these inputs. */
  readonly inside: number
}

/** How archives are opened. */
export interface Opening {
  readonly processor: Processor
  readonly stop: AbortSignal
  readonly options: FrontOptions
  /** Whether a document in an archive is wanted, by its path in it. */
  readonly wants: (path: string) => boolean
}

/** The results with the documents of every archive in its place. An archive is opened when its turn comes, and is never in memory as a whole. */
export async function* unfolded(results: AsyncIterable<Done>, opening: Opening): AsyncGenerator<Piece> {
  for await (const { group, result } of results) {
    let from = 0
    for (let i = 0; i < group.length; i++) {
      const input = group[i]
      if (input === undefined || result.outcomes[i]?.archive !== true) continue
      yield pieceOf(result, from, i)
      from = i + 1
      yield* archivePieces(input, opening)
      if (opening.stop.aborted) return
    }
    yield pieceOf(result, from, group.length)
  }
}

function pieceOf(result: Result, from: number, to: number): Piece {
  const slice = from === 0 && to === result.outcomes.length ? result : sliceOf(result, from, to)
  return { result: slice, inputs: slice.outcomes.map(({ path }) => path), inside: 0 }
}

const NOTHING: Result = { lines: new Uint8Array(), outcomes: [] }

async function* archivePieces(archive: Input, opening: Opening): AsyncGenerator<Piece> {
  let inside = skipOf(archive)
  const groups = grouped(archiveInputs(archive, opening))
  for await (const { result } of inOrder(groups, opening.processor, opening.stop)) {
    inside += result.outcomes.length
    yield { result, inputs: [], inside }
  }
  if (!opening.stop.aborted) yield { result: NOTHING, inputs: [archive.path], inside: 0 }
}

/** The documents of an archive after those that are done already. */
async function* archiveInputs(archive: Input, { options, wants }: Opening): AsyncGenerator<Input> {
  const from = archive.kind === 'entry' ? archive.entry : archive.path
  let skip = skipOf(archive)
  for await (const part of entriesOf(from, options)) {
    const input = inputOf(part)
    if (!('error' in part) && !wants(input.path.slice(input.path.lastIndexOf('!/') + 2))) continue
    if (skip-- <= 0) yield input
  }
}

/** A part of an archive as an input of its own. */
export function inputOf(part: Entry | Outcome): Input {
  if ('source' in part) return { kind: 'read', path: part.source.path, read: part }
  return { kind: 'entry', path: part.path, entry: part }
}

function skipOf(input: Input): number {
  return input.kind === 'file' ? (input.skip ?? 0) : 0
}
