import { COMMANDS, type CommandRow, EXTRACT } from './commands.ts'
import { Exit } from './exit.ts'
import { aboutOption } from './option-words.ts'
import { OPTIONS, type OptionName, type OptionRow } from './options.ts'

/** The manual page, in the macros of man(7), made from the tables that the command itself is made from. */
export function manPage(): string {
  return [
    '.\\" -*- coding: utf-8 -*-',
    '.TH EXTRACT 1',
    '.SH NAME',
    roff('extract - says, as data, what Vietnamese reports state'),
    '.SH SYNOPSIS',
    ...[EXTRACT, ...COMMANDS].flatMap(synopsis),
    '.SH DESCRIPTION',
    roff(EXTRACT.about),
    '.SH OPTIONS',
    ...groups(EXTRACT.options),
    '.SH COMMANDS',
    ...COMMANDS.flatMap(commandSection),
    '.SH EXAMPLES',
    ...[EXTRACT, ...COMMANDS].flatMap(examples),
    ...surroundings(),
    '',
  ].join('\n')
}

/** What the command says besides its output, and what it reads besides its inputs. */
function surroundings(): readonly string[] {
  return [
    '.SH EXIT STATUS',
    ...EXIT_MEANINGS.flatMap(([status, meaning]) => tagged(String(status), meaning)),
    '.SH ENVIRONMENT',
    ...tagged('LC_ALL, LC_MESSAGES, LANG', 'the language of the messages: Vietnamese where it begins with "vi", else English'),
    ...tagged('NO_COLOR, FORCE_COLOR', 'no colours; colours even where the output is no terminal'),
    ...tagged('XDG_CONFIG_HOME', 'the home folder of configurations; ~/.config where it is not set'),
    '.SH FILES',
    ...tagged('trich-luc.config.json', 'your own words, beside the inputs or in $XDG_CONFIG_HOME/trich-luc/; read, never run'),
  ]
}

const EXIT_MEANINGS = [
  [Exit.ok, 'all documents were read'],
  [Exit.failed, 'some were not'],
  [Exit.usage, 'the command was not understood'],
  [Exit.interrupted, 'interrupted'],
] as const

function synopsis({ name, options, arguments: operands }: CommandRow): readonly string[] {
  const words = [name, options.length > 0 ? '[options]' : '', operands].filter((word) => word !== '').join(' ')
  return ['.B extract', roff(words), '.br']
}

/** Options under the headings of the help. */
function groups(names: readonly OptionName[]): readonly string[] {
  const rows: readonly OptionRow[] = names.map((name) => OPTIONS[name])
  const headings = [...new Set(rows.map(({ group }) => group))]
  return headings.flatMap((heading) => [
    `.SS ${heading}`,
    ...rows.filter(({ group }) => group === heading).flatMap((row) => tagged(row.flags, aboutOption(row))),
  ])
}

function commandSection({ name, arguments: operands, about, options }: CommandRow): readonly string[] {
  const rows: readonly OptionRow[] = options.map((option) => OPTIONS[option])
  return [`.SS extract ${roff(`${name} ${operands}`.trim())}`, roff(about), ...rows.flatMap((row) => tagged(row.flags, aboutOption(row)))]
}

function examples(row: CommandRow): readonly string[] {
  return row.examples.flatMap(([line, what]) => tagged(line, what))
}

function tagged(tag: string, text: string): readonly string[] {
  return ['.TP', `.B ${roff(tag)}`, roff(text)]
}

/** Text with what roff would take for a command or for a typographic sign written so that it stays. */
function roff(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('"', '\\(dq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped
}
