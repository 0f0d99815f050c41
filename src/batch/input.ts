import { failure } from '../read/plain.ts'
import type { Entry, Outcome } from '../read/read.ts'

/**
 * One document to come, or an archive of them: a file, bytes or a text at hand, or a document that was read or could not be. A `regular`
 * file is known to be neither a directory nor a pipe. `skip` says how many documents of an archive are done already.
 */
export type Input =
  | { readonly kind: 'file'; readonly path: string; readonly regular?: true; readonly skip?: number }
  | { readonly kind: 'entry'; readonly path: string; readonly entry: Entry }
  | { readonly kind: 'text'; readonly path: string; readonly text: string; readonly referenceDate?: string }
  | { readonly kind: 'read'; readonly path: string; readonly read: Outcome }

/** Documents that may be started together. */
export type Group = readonly Input[]

/** As many documents as one message to a worker holds, and as many bytes. */
export const GROUP = 64
const GROUP_BYTES = 4 << 20

/** An input that is already known to have failed. */
export function failed(path: string, code: string, message: string): Input {
  return { kind: 'read', path, read: failure(path, code, message) }
}

/** Gathers inputs into groups of {@link GROUP}, and of no more bytes than a message should carry. */
export async function* grouped(inputs: AsyncIterable<Input>): AsyncGenerator<Group> {
  let group: Input[] = []
  let bytes = 0
  for await (const input of inputs) {
    group.push(input)
    bytes += heldBytes(input)
    if (group.length < GROUP && bytes < GROUP_BYTES) continue
    yield group
    group = []
    bytes = 0
  }
  if (group.length > 0) yield group
}

/** Bytes of a document that are in memory already. */
function heldBytes(input: Input): number {
  if (input.kind === 'entry') return input.entry.bytes.length
  if (input.kind === 'text') return input.text.length
  return input.kind === 'read' && 'text' in input.read ? input.read.text.length : 0
}
