import { Exit } from './exit.ts'
import { documentsOf } from './inputs.ts'
import { type Io, say } from './io.ts'
import type { Settings } from './options.ts'

/** Prints the decoded text of each document, which the places of its record count in. */
export async function printText(settings: Settings, io: Io): Promise<Exit> {
  let exit: Exit = Exit.ok
  for await (const document of documentsOf(settings, io)) {
    if ('error' in document) {
      say(io, `${document.source.path}: ${document.error.message}`)
      exit = Exit.failed
    } else {
      io.stdout.write(document.text)
    }
  }
  return exit
}
