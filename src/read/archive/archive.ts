import type { Input } from '../input.ts'
import type { ReadError, ReadOptions, TextResult } from '../reader.ts'

/** What an archive or a message holds, one after the other. An entry has to be read before the next part is asked for. */
export type Part =
  | {
      readonly kind: 'entry'
      readonly name: string
      readonly size?: number
      readonly charset?: string
      readonly chunks: AsyncIterable<Uint8Array>
    }
  | { readonly kind: 'text'; readonly result: TextResult; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly name: string; readonly error: ReadError }

/** Opens an archive. Throws `ReadError` where the rest of it cannot be read. */
export type Archive = (input: Input, options: ReadOptions) => AsyncIterable<Part>

/** Takes compressed bytes and gives them back as they were. */
export type Decompressor = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>

/** Directories, and what operating systems leave in archives beside the documents. */
export function isFurniture(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\._[^/]*$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(name)
}

/** An entry's name as part of a path that is shown: never a path on disk, whatever it says. Control characters could upset a terminal. */
export function shownName(name: string): string {
  return name.replaceAll('\\', '/').replace(/\p{Cc}/gu, '\ufffd')
}
