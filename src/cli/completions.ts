import { basename } from 'node:path'
import { bashCompletions } from './completions/bash.ts'
import { fishCompletions } from './completions/fish.ts'
import { completedCommands } from './completions/words.ts'
import { zshCompletions } from './completions/zsh.ts'
import { Exit, UsageError } from './exit.ts'
import type { Io } from './io.ts'
import type { Settings } from './options.ts'

const SHELLS: Readonly<Record<string, typeof bashCompletions>> = { bash: bashCompletions, zsh: zshCompletions, fish: fishCompletions }

/** Prints the completions of a shell, by default of the user's own. */
export async function printCompletions({ inputs }: Settings, io: Io): Promise<Exit> {
  const shell = inputs[0] ?? basename(io.env['SHELL'] ?? 'bash')
  const render = SHELLS[shell]
  if (render === undefined) throw new UsageError(`there are no completions for "${shell}"; write bash, zsh or fish`)
  io.stdout.write(render(completedCommands(io.language)))
  return Exit.ok
}
