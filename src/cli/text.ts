import { Exit } from './exit.ts'
import { operands, readOperand } from './inputs.ts'
import { type Io, say } from './io.ts'
import type { Settings } from './options.ts'

/** Prints the decoded text of each document, which the places of its record count in. */
export async function printText(settings: Settings, io: Io): Promise<Exit> {
  let exit: Exit = Exit.ok
  for (const path of operands(settings.inputs, io)) {
    const document = await readOperand(path, settings, io)
    if ('error' in document) {
      say(io, `${path}: ${document.error.message}`)
      exit = Exit.failed
    } else {
      io.stdout.write(document.text)
    }
  }
  return exit
}
