import { Command, CommanderError, Option } from 'commander'
import type { Asked } from './arguments.ts'
import { COMMANDS, type CommandRow, EXTRACT } from './commands.ts'
import { type Exit, UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { inLanguage, type Language } from './language.ts'
import { aboutOption, partsOf } from './option-words.ts'
import { OPTIONS, type OptionName, type OptionRow, plainSettings, type Settings } from './options.ts'
import { VERSION } from './version.ts'
import { oneOf } from './words.ts'

/** Reads a command line with options. Help and version are written to standard output at once. Throws `UsageError`. */
export async function parse(argv: readonly string[], io: Io): Promise<Asked> {
  let chosen: { row: CommandRow; settings: Settings } | undefined
  const program = buildProgram(io, (row, settings) => {
    chosen = { row, settings }
  })
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    return { exit: exitOf(error) }
  }
  if (chosen === undefined) return { exit: 0 }
  return { run: await chosen.row.load(), settings: chosen.settings }
}

type Choose = (row: CommandRow, settings: Settings) => void

/** The whole command line as commander sees it. */
export function buildProgram(io: Io, choose: Choose): Command {
  const program = new Command('extract')
    .version(VERSION, '-V, --version', inLanguage(io.language, 'the version'))
    .helpOption('-h, --help', inLanguage(io.language, 'this help'))
    .configureHelp({
      helpWidth: Math.min(io.stdout.columns ?? 100, 120),
      sortSubcommands: false,
      styleTitle: (title) => inLanguage(io.language, title),
    })
    .configureOutput({ writeOut: (text) => void io.stdout.write(text), writeErr: () => {} })
    .helpCommand('help [command]', inLanguage(io.language, 'help of one command'))
    .exitOverride()
    .enablePositionalOptions()
  const { language } = io
  describe(program, EXTRACT, { choose, language })
  for (const row of COMMANDS) describe(program.command(row.name).copyInheritedSettings(program), row, { choose, language })
  return program
}

interface Described {
  readonly choose: Choose
  readonly language: Language
}

function describe(command: Command, row: CommandRow, { choose, language }: Described): void {
  command.description(inLanguage(language, row.about))
  for (const operand of row.arguments.split(' ').filter((each) => each !== '')) {
    command.argument(operand, inLanguage(language, row.operands ?? 'files; "-" or nothing: standard input'))
  }
  command.addHelpText('after', `\n${inLanguage(language, 'Examples:')}\n${examples(row, language)}`)
  for (const name of row.options) for (const option of optionsOf(OPTIONS[name], language)) command.addOption(option)
  command.action(() => choose(row, settingsOf(command.args, command)))
}

function optionsOf(row: OptionRow, language: Language): Option[] {
  const { flags, group, choices, read = choices === undefined ? undefined : oneOf(partsOf(row).long, choices), negatable } = row
  const option = new Option(flags, aboutOption(row, language)).helpGroup(`${group}:`)
  if (read !== undefined) option.argParser(read)
  return negatable === true ? [option, new Option(flags.replace(/^.*--/, '--no-')).hideHelp()] : [option]
}

/** The options of a command have the names and the types of their settings; the table says both. */
function settingsOf(inputs: readonly string[], command: Command): Settings {
  const given = command.optsWithGlobals<Partial<Record<OptionName, unknown>>>()
  return { ...plainSettings(inputs), ...given } as Settings
}

function examples(row: CommandRow, language: Language): string {
  const width = Math.max(...row.examples.map(([line]) => line.length))
  return row.examples.map(([line, what]) => `  ${line.padEnd(width)}  ${inLanguage(language, what)}\n`).join('')
}

/** Commander ends by throwing: help and version are no errors, the rest is the user's. */
function exitOf(error: unknown): Exit {
  if (!(error instanceof CommanderError)) throw error
  if (error.exitCode === 0) return 0
  if (error.code === 'commander.help') throw new UsageError('there is no command of this name')
  throw new UsageError(error.message.replace(/^error: /, '').replaceAll('\n', ' '))
}
