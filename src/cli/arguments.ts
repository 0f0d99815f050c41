import { COMMANDS, EXTRACT, type Run } from './commands.ts'
import type { Exit } from './exit.ts'
import type { Io } from './io.ts'
import { plainSettings, type Settings } from './options.ts'

/** What a command line asks for: a command with its settings, or an exit where the help or the version was all. */
export type Asked = { readonly run: Run; readonly settings: Settings } | { readonly exit: Exit }

/** Reads the command line. Operands alone need no parser; it is loaded for everything else. Throws `UsageError`. */
export async function readArguments(argv: readonly string[], io: Io): Promise<Asked> {
  const [first = ''] = argv
  const plain = !isCommand(first) && argv.every((word) => word === '-' || !word.startsWith('-'))
  if (plain) return { run: await EXTRACT.load(), settings: plainSettings(argv) }
  const { parse } = await import('./program.ts')
  return parse(argv, io)
}

function isCommand(word: string): boolean {
  return word === 'help' || COMMANDS.some((command) => command.name === word)
}
