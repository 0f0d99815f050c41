import type { Group } from './input.ts'
import { type LineRecipe, makeAll, type Result } from './result.ts'

/** Makes the records of groups of documents. */
export interface Processor {
  /** Groups that it can have under way at once. */
  readonly window: number
  /** Never rejects because of a document. */
  process(group: Group): Promise<Result>
  close(): Promise<void>
}

/** Does the work in this thread, one group at a time, and lets the event loop turn between them. */
export function inlineProcessor(recipe: LineRecipe): Processor {
  let begun = false
  return {
    window: 1,
    async process(group) {
      if (begun) {
        const { tuneForMany } = await import('./tuning.ts')
        tuneForMany()
        await new Promise((resolve) => setImmediate(resolve))
      }
      begun = true
      return makeAll(group, recipe)
    },
    async close() {},
  }
}
