import type { Span, Warning } from '../model.ts'

/** How a document is to be read. */
export interface ReadOptions {
  /** Forces the encoding instead of finding it. */
  readonly encoding?: string
  /** The most bytes that one document, or one part inside it, may have. */
  readonly maxBytes: number
  /** Leave menus, links and page furniture of a web page out. */
  readonly mainText: boolean
  /** Forces the format instead of finding it. */
  readonly inputFormat?: string
  /** What the carrier says the encoding is (HTTP, MIME); only where the bytes themselves do not say. */
  readonly charset?: string
}

/** The text of a document as its reader found it. */
export interface TextResult {
  readonly text: string
  /** `utf-8`, `utf-16le`, `windows-1258`, `tcvn3`, … */
  readonly encoding: string
  /** See `Document.aside`. */
  readonly aside?: readonly Span[]
  readonly warnings: readonly Warning[]
}

/** From the bytes of one format to its text. Throws {@link ReadError} where there is nothing to read. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => TextResult | Promise<TextResult>

/** A document cannot be read; the message is one sentence: what happened and what to do. */
export class ReadError extends Error {
  /** `binary`, `empty`, `unknown-encoding`, `corrupt`, `encrypted`, `too-large`, `no-text`, … */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The refusal of a document that takes a password to open. */
export function protectedFile(): ReadError {
  return new ReadError('encrypted', 'it is protected by a password; open it, save it without the password, and read that')
}

/** The refusal of a file that is not what its name or its beginning promises. */
export function corruptFile(): ReadError {
  return new ReadError('corrupt', 'the file is not of its format, or damaged; get it again, or save it anew with the program it came from')
}
