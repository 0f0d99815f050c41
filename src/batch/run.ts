import { type Opening, type Piece, unfolded } from './archives.ts'
import { inOrder } from './in-order.ts'
import type { Group } from './input.ts'
import type { RunOutput } from './output.ts'
import type { Processor } from './processor.ts'
import { type Outcome, type Result, sliceOf } from './result.ts'
import { added, type Tally } from './tally.ts'

/** A run over many documents. */
export interface Run {
  readonly groups: AsyncIterable<Group>
  readonly processor: Processor
  readonly archives: Pick<Opening, 'options' | 'wants'>
  readonly output: RunOutput
  /** Aborted where the user wants an end: what was begun is finished and written. */
  readonly stop: AbortSignal
  /** The run ends after so many documents that failed. */
  readonly maxErrors: number
  /** Hears of every document, once it is in the output. */
  readonly onOutcomes: (outcomes: readonly Outcome[], tally: Tally) => void
}

/** How a run ended. */
export interface RunEnd {
  readonly end: 'complete' | 'interrupted' | 'too-many-errors'
  readonly tally: Tally
}

/** The output could not be written; `cause` is why. */
export class OutputError extends Error {}

/** Makes the records of all documents and puts them out in the order of the inputs. Rejects with {@link OutputError}. */
export async function runBatch(run: Run): Promise<RunEnd> {
  const { processor, output } = run
  try {
    const end = await putOut(run)
    await written(() => (end.end === 'complete' ? output.finish() : output.stop()))
    return end
  } catch (error) {
    await stopAnyway(output)
    throw error
  } finally {
    await processor.close()
  }
}

async function putOut({ groups, processor, archives, output, stop, maxErrors, onOutcomes }: Run): Promise<RunEnd> {
  let tally = output.begun
  const limit = tally.failures + maxErrors
  for await (const piece of unfolded(inOrder(groups, processor, stop), { processor, stop, ...archives })) {
    const result = untilFailure(piece.result, limit - tally.failures)
    await written(() => output.append(shortened(piece, result)))
    tally = added(tally, result.outcomes)
    onOutcomes(result.outcomes, tally)
    if (tally.failures >= limit) return { end: 'too-many-errors', tally }
  }
  return { end: stop.aborted ? 'interrupted' : 'complete', tally }
}

async function written(write: () => void | Promise<void>): Promise<void> {
  try {
    await write()
  } catch (cause) {
    throw new OutputError('the output cannot be written', { cause })
  }
}

/** The first failure is the one to tell. */
async function stopAnyway(output: RunOutput): Promise<void> {
  try {
    await output.stop()
  } catch {}
}

/** The documents up to the failure number `failures`. */
function untilFailure(result: Result, failures: number): Result {
  let left = failures
  const last = result.outcomes.findIndex(({ error }) => error !== undefined && --left === 0)
  return last === -1 ? result : sliceOf(result, 0, last + 1)
}

/** The piece with the first documents of its result only. */
function shortened(piece: Piece, result: Result): Piece {
  const left = piece.result.outcomes.length - result.outcomes.length
  if (left === 0) return piece
  const inArchive = piece.inside > 0
  return { result, inputs: inArchive ? [] : piece.inputs.slice(0, -left), inside: inArchive ? piece.inside - left : 0 }
}
