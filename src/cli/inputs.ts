import type { FrontOptions, Outcome } from '../read/read.ts'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'
import type { Settings } from './options.ts'

/** The operands, or standard input where there are none. Throws `UsageError` where that is a terminal: nobody meant to type a report. */
export function operands(inputs: readonly string[], io: Io): readonly string[] {
  if (inputs.length > 0) return inputs
  if (io.stdin.isTTY === true) throw new UsageError('nothing to read; give a file, or send a text to standard input')
  return ['-']
}

/** How the settings say that inputs are to be read. */
export function readingOf({ maxBytes, inputFormat, encoding, mainText }: Settings): FrontOptions {
  return { maxBytes, mainText, ...(inputFormat !== undefined && { inputFormat }), ...(encoding !== undefined && { encoding }) }
}

/** The documents of the operands, one after the other; `-` is standard input. */
export async function* documentsOf(settings: Settings, io: Io): AsyncGenerator<Outcome> {
  const { readFile, readStream } = await import('../read/read.ts')
  const options = readingOf(settings)
  for (const path of operands(settings.inputs, io)) yield* path === '-' ? readStream(io.stdin, path, options) : readFile(path, options)
}
