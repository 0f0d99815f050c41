import type { Input } from '../batch/input.ts'
import { readInput } from '../batch/record.ts'
import type { Document, Failure } from '../model.ts'
import { UsageError } from './exit.ts'
import { type Io, readAll } from './io.ts'
import type { Settings } from './options.ts'

/** The operands, or standard input where there are none. Throws `UsageError` where that is a terminal: nobody meant to type a report. */
export function operands(inputs: readonly string[], io: Io): readonly string[] {
  if (inputs.length > 0) return inputs
  if (io.stdin.isTTY === true) throw new UsageError('nothing to read; give a file, or send a text to standard input')
  return ['-']
}

/** Reads one operand; `-` is standard input. */
export async function readOperand(path: string, { maxBytes }: Settings, io: Io): Promise<Document | Failure> {
  const input: Input = path === '-' ? { kind: 'bytes', path, bytes: await readAll(io.stdin) } : { kind: 'file', path }
  return (await readInput(input, maxBytes)).read
}
