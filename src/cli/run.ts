import { readArguments } from './arguments.ts'
import { Exit, FailedError, UsageError } from './exit.ts'
import { type Io, say } from './io.ts'

/** The command, pure over its streams. Resolves with the exit status; throws only where the program itself is wrong. */
export async function run(argv: readonly string[], io: Io): Promise<Exit> {
  try {
    const asked = await readArguments(argv, io)
    return 'exit' in asked ? asked.exit : await asked.run(asked.settings, io)
  } catch (error) {
    if (error instanceof FailedError) {
      say(io, error.message)
      return Exit.failed
    }
    if (!(error instanceof UsageError)) throw error
    say(io, `${error.message} (extract --help shows how)`)
    return Exit.usage
  }
}
