import { RECORD_SCHEMA } from '../write/schema.ts'
import { Exit } from './exit.ts'
import type { Io } from './io.ts'
import type { Settings } from './options.ts'

/** Prints the JSON Schema of the records. */
export async function printSchema(_: Settings, io: Io): Promise<Exit> {
  io.stdout.write(`${JSON.stringify(RECORD_SCHEMA, null, 2)}\n`)
  return Exit.ok
}
