import { readFileSync } from 'node:fs'
import type { Document, Failure } from '../model.ts'
import { fileFailure, readPlain } from '../read/plain.ts'
import { UsageError } from './exit.ts'
import { type Io, readAll } from './io.ts'

/** The operands, or standard input where there are none. Throws `UsageError` where that is a terminal: nobody meant to type a report. */
export function operands(inputs: readonly string[], io: Io): readonly string[] {
  if (inputs.length > 0) return inputs
  if (io.stdin.isTTY === true) throw new UsageError('nothing to read; give a file, or send a text to standard input')
  return ['-']
}

/** Reads one operand; `-` is standard input. */
export async function readInput(path: string, io: Io): Promise<Document | Failure> {
  if (path === '-') return readPlain(await readAll(io.stdin), path)
  try {
    return readPlain(readFileSync(path), path)
  } catch (error) {
    return fileFailure(path, error)
  }
}
