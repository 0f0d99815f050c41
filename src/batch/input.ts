import type { Failure } from '../model.ts'
import { failure } from '../read/plain.ts'

/** One document to come: a file still to be read, bytes or a text already at hand, or what kept it from being found at all. */
export type Input =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly path: string; readonly text: string; readonly referenceDate?: string }
  | { readonly kind: 'failed'; readonly path: string; readonly failure: Failure }

/** Documents that may be started together. */
export type Group = readonly Input[]

/** As many documents as one message to a worker holds. */
export const GROUP = 64

/** An input that is already known to have failed. */
export function failed(path: string, code: string, message: string): Input {
  return { kind: 'failed', path, failure: failure(path, code, message) }
}

/** Gathers inputs into groups of {@link GROUP}. */
export async function* grouped(inputs: AsyncIterable<Input> | Iterable<Input>): AsyncGenerator<Group> {
  let group: Input[] = []
  for await (const input of inputs) {
    group.push(input)
    if (group.length < GROUP) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
