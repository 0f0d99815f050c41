import type { Document, Failure } from '../../src/model.ts'
import { type FrontOptions, readBytes } from '../../src/read/read.ts'
import { normalize } from '../../src/text/normalize.ts'

/** Everything that comes out of a stream, in order. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** Everything that comes out of bytes. */
export async function outcomes(bytes: Uint8Array, path: string, options?: FrontOptions): Promise<(Document | Failure)[]> {
  return all(readBytes(bytes, path, options))
}

/** "path: text" of each document, "path: !code" of each failure. */
export async function said(bytes: Uint8Array, path: string, options?: FrontOptions): Promise<string[]> {
  const found = await outcomes(bytes, path, options)
  return found.map((outcome) => `${outcome.source.path}: ${'error' in outcome ? `!${outcome.error.code}` : outcome.text}`)
}

/** What facts may come from: the text of a document without what is set aside. */
export function readOf(outcome: Document | Failure | undefined): string | undefined {
  return outcome !== undefined && 'text' in outcome ? normalize(outcome.text, outcome.aside).text : outcome?.error.code
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
