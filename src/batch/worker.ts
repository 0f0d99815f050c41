import { parentPort, workerData } from 'node:worker_threads'
import type { Group } from './input.ts'
import { type LineRecipe, makeAll, type Result } from './result.ts'
import { tuneForMany } from './tuning.ts'

/** What a worker is told when it starts. */
export interface WorkerData {
  readonly recipe: LineRecipe
  /** One number that both sides see: the index of the document that the worker is at. */
  readonly at: Int32Array
}

/** The work of one worker thread: a group in, its result out, until the port is closed. */
export function serve(): void {
  const { recipe, at } = workerData as WorkerData
  parentPort?.on('message', async (group: Group) => {
    const result: Result = await makeAll(group, recipe, (index) => Atomics.store(at, 0, index))
    // Not earlier: a thread that starts after this cannot use the code that was compiled at build time.
    tuneForMany()
    parentPort?.postMessage(result, [result.lines.buffer as ArrayBuffer])
  })
}
