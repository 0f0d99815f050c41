import type { Extraction, Failure } from '../model.ts'
import type { Labels } from './labels.ts'

/** What a run puts out for one document. */
export type OutputRecord = Extraction | Failure

/** Whether a record says that its document could not be read. */
export function isFailure(record: OutputRecord): record is Failure {
  return 'error' in record
}

/** Takes the records of a run in order and puts them out; holds a bounded number of them. */
export interface Writer {
  /**
   * Adds a record. A promise means: wait for it before the next call (the reader on the other side is slow).
   *
   * @param text the decoded text that the record's offsets count in; only for formats with `needsText`
   */
  write(record: OutputRecord, text?: string): void | Promise<void>
  /** Finishes the output and puts it in its place. */
  close(): void | Promise<void>
  /** Gives the output up: what was begun is removed, what stood in its place before stays. */
  abort(): void | Promise<void>
}

/** Where a writer writes. A file or directory appears under its name only at `close`. */
export type Target =
  | { readonly kind: 'stream'; readonly stream: NodeJS.WritableStream }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'directory'; readonly path: string }

export interface WriterOptions {
  /** JSON with line breaks and indentation. */
  readonly pretty?: boolean
  /** Several documents were asked for: JSON is an array even where one came out. */
  readonly several?: boolean
  /** The one table to write to a stream or a file; `observations` by default. */
  readonly table?: string
  /** A byte-order mark before CSV and TSV, which Excel wants. */
  readonly bom?: boolean
  /** Names of the indicators that the user's own vocabulary adds. */
  readonly labels?: Labels
  /** Language of a page's interface; the reader's browser decides where it is absent. */
  readonly lang?: 'en' | 'vi'
}

/**
 * One output format.
 *
 * A writer is a function of its records in their order: no clock, no random number. So only `ndjson` has to survive an interruption
 * (`appends`); a run that may be resumed keeps its records as NDJSON and opens any other writer on them once all are there. The resumed
 * run gives the same output, byte for byte, as the one that was not interrupted.
 */
export interface WriterFormat {
  readonly name: string
  /** Ends of file names that mean this format, with the dot. */
  readonly extensions: readonly string[]
  /** What it can write to; the first is meant where a name does not say. */
  readonly targets: readonly Target['kind'][]
  /** Whether a record is one piece of the output, so that a longer run begins with the bytes of a shorter one. */
  readonly appends?: boolean
  /** Which of the targets hold one document and no more. */
  readonly single?: readonly Target['kind'][]
  /** Whether `write` needs the document's text; the record's places are then UTF-16 offsets into it, however the user counts them. */
  readonly needsText?: boolean
  open(target: Target, options: WriterOptions): Writer | Promise<Writer>
}

/** The output cannot be what was asked for: the message says what to do. */
export class WriterError extends Error {}
