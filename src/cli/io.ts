import { inLanguage, type Language } from './language.ts'

/** A stream of the command, which may be a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** The streams and surroundings that a command works with; a test gives its own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  /** Carries data only. */
  readonly stdout: Output
  /** Everything for people. */
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Of everything for people. */
  readonly language: Language
  /** Calls the listener when the user asks for an end (Ctrl-C); a second time ends the program at once. Gives the way to stop listening. */
  readonly onInterrupt: (listener: () => void) => () => void
  /** The program that a worker thread runs. */
  readonly program: string
}

/** The argument that makes the program a worker thread. */
export const WORKER = '--worker-thread'

/** Says one line to the user, in the user's language. */
export function say(io: Io, message: string): void {
  io.stderr.write(`extract: ${inLanguage(io.language, message)}\n`)
}
