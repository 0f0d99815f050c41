import { COMMANDS, type CommandRow, EXTRACT } from './commands.ts'
import { Exit } from './exit.ts'
import { aboutOption } from './option-words.ts'
import { OPTIONS, type OptionRow } from './options.ts'

/** The command's reference for the README, in Markdown, made from the tables that the command itself is made from. */
export function reference(): string {
  return [...[EXTRACT, ...COMMANDS].map(commandReference), exitReference()].join('\n\n')
}

function commandReference(row: CommandRow): string {
  const usage = ['extract', row.name, row.options.length > 0 ? '[options]' : '', row.arguments].filter((word) => word !== '').join(' ')
  const width = Math.max(...row.examples.map(([line]) => line.length))
  const examples = ['```sh', ...row.examples.map(([line, what]) => `${line.padEnd(width)}  # ${what}`), '```'].join('\n')
  return [`### \`${usage}\``, row.about, optionTable(row), examples].filter((part) => part !== '').join('\n\n')
}

function optionTable({ options }: CommandRow): string {
  if (options.length === 0) return ''
  const rows = options.map((name) => optionRow(OPTIONS[name]))
  return ['| option | |', '|---|---|', ...rows].join('\n')
}

function optionRow(row: OptionRow): string {
  return `| \`${row.flags}\` | ${aboutOption(row).replaceAll('|', '\\|')} |`
}

function exitReference(): string {
  return `Exit status: ${Exit.ok} all documents were read, ${Exit.failed} some were not, ${Exit.usage} the command was not understood, ${Exit.interrupted} interrupted.`
}
