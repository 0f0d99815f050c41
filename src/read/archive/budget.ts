import { ReadError } from '../reader.ts'

/** How far an archive may unfold, together with everything inside it. */
export interface Limits {
  /** Archives and compressed files inside each other. */
  readonly depth: number
  /** Documents of one archive. */
  readonly entries: number
  /** Bytes that come out for one byte of the archive, once more than `freeBytes` came out. */
  readonly ratio: number
  readonly freeBytes: number
}

/** Deflate gives at most 1,032 bytes for one, office files and text give 3 to 50. */
export const LIMITS: Limits = { depth: 8, entries: 1_000_000, ratio: 250, freeBytes: 512 * 2 ** 20 }

/** An archive unfolds beyond its limits; nothing more of it is read. */
export class LimitError extends ReadError {}

/** Counts what came out of one outermost file. */
export interface Budget {
  readonly limits: Limits
  taken: number
  given: number
  entries: number
}

/** A budget of which nothing is used. */
export function newBudget(limits: Limits): Budget {
  return { limits, taken: 0, given: 0, entries: 0 }
}

/** Passes the bytes of the outermost file on and counts them. */
export async function* taken(chunks: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    budget.taken += chunk.length
    yield chunk
  }
}

/** Passes bytes that came out of an archive on. Throws where they are too many for the bytes that went in. */
export async function* given(chunks: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  const { ratio, freeBytes } = budget.limits
  for await (const chunk of chunks) {
    budget.given += chunk.length
    if (budget.given > freeBytes && budget.given > budget.taken * ratio) {
      throw new LimitError(
        'too-large',
        `the archive unfolds to more than ${ratio} times its size (a zip bomb?); unpack it yourself if you trust it`,
      )
    }
    yield chunk
  }
}

/** Counts one more entry. Throws where there are too many. */
export function countEntry(budget: Budget): void {
  const { entries } = budget.limits
  if (++budget.entries <= entries) return
  throw new LimitError('too-large', `the archive has more than ${entries} entries; unpack it and read the files in it`)
}

/** Throws where a file lies too deep to be opened as an archive. */
export function checkDepth(budget: Budget, depth: number): void {
  const { depth: deepest } = budget.limits
  if (depth < deepest) return
  throw new ReadError('too-large', `the archive lies ${depth} archives deep; unpack the outer ones first`)
}
