import type { Exit } from './exit.ts'
import type { Io } from './io.ts'
import type { OptionName, Settings } from './options.ts'

/** Does the work of a command. Throws `UsageError` where it cannot be what the user meant. */
export type Run = (settings: Settings, io: Io) => Promise<Exit>

/** One command: its row of the help, and the file that does it. */
export interface CommandRow {
  /** Empty for the command without a name. */
  readonly name: string
  /** Empty where it takes none. */
  readonly arguments: string
  /** What they are; inputs by default. */
  readonly operands?: string
  readonly about: string
  readonly options: readonly OptionName[]
  /** Command lines with what they do. */
  readonly examples: readonly (readonly [line: string, what: string])[]
  readonly load: () => Promise<Run>
}

/** The command without a name: reports in, records out. */
export const EXTRACT: CommandRow = {
  name: '',
  arguments: '[inputs...]',
  about:
    'Reads Vietnamese reports and says, as data, what they state: meeting, attendees with titles, indicators, each with its place in the text.',
  options: [
    'recursive',
    'include',
    'exclude',
    'filesFrom',
    'null',
    'ndjson',
    'shard',
    'referenceDate',
    'vocab',
    'maxBytes',
    'inputFormat',
    'encoding',
    'mainText',
    'output',
    'format',
    'table',
    'bom',
    'offsets',
    'lines',
    'jobs',
    'resume',
    'timeout',
    'failFast',
    'maxErrors',
    'quiet',
    'lang',
    'color',
  ],
  examples: [
    ['extract report.txt', 'what one report states, as JSON'],
    ['cat report.txt | extract', 'the same from standard input'],
    ['extract a.txt b.txt', 'one record a line, in this order'],
    ['extract archive/ -o out.ndjson', 'a directory, in parallel; Ctrl-C stops it well'],
    ['extract archive/ -o out.ndjson --resume', 'goes on where it stopped'],
    ["extract 'reports/**/*.txt' --exclude 'draft*'", 'what matches, in the order of the names'],
    ["find . -name '*.txt' -print0 | extract --files-from - -0", 'what another program finds'],
    ["extract report.txt | jq '.indicators[] | [.subject, .value, .unit]'", 'its figures'],
    ['extract archive/ -f csv --table attendees', 'one table for a pipe'],
    ['extract archive/ -o reports.db', 'a database; run again, it is brought up to date'],
    ['extract archive/ -f parquet -o out/', 'every table, for DuckDB and Spark'],
    ['extract report.txt --vocab my.json', 'with your own words'],
    ['extract explain report.txt', 'the report with its facts coloured'],
  ],
  load: async () => (await import('./extract.ts')).extractReports,
}

/** Every command with a name, in the order of the help. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'explain',
    arguments: '[inputs...]',
    about: 'Shows a report with every fact coloured and listed under its sentence, and the numbers that no rule read.',
    options: ['referenceDate', 'vocab', 'maxBytes', 'inputFormat', 'encoding', 'mainText', 'lang', 'color'],
    examples: [
      ['extract explain report.txt', 'on the terminal'],
      ['extract explain --color report.txt | less -R', 'page by page'],
    ],
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'text',
    arguments: '[inputs...]',
    about: 'Prints exactly the text that the parser saw; places in a record count in it.',
    options: ['maxBytes', 'inputFormat', 'encoding', 'mainText', 'lang'],
    examples: [['extract text report.txt', 'the text itself']],
    load: async () => (await import('./text.ts')).printText,
  },
  {
    name: 'schema',
    arguments: '',
    about: 'Prints the JSON Schema of the records.',
    options: ['lang'],
    examples: [['extract schema > record.schema.json', 'for a validator or an editor']],
    load: async () => (await import('./schema.ts')).printSchema,
  },
  {
    name: 'vocab',
    arguments: '<list|show|check> [words...]',
    operands: 'what to do, and the section, the word or the files to do it with',
    about: 'Lists the words that are known, shows what one means, or checks files of your own words.',
    options: ['vocab', 'lang'],
    examples: [
      ['extract vocab list indicators', 'one entry a line'],
      ['extract vocab show "thu ngân sách"', 'what a word means, and where it comes from'],
      ['extract vocab check my.json', 'every mistake with its line'],
    ],
    load: async () => (await import('./vocab.ts')).vocab,
  },
  {
    name: 'completions',
    arguments: '[bash|zsh|fish]',
    operands: 'bash, zsh or fish',
    about: 'Prints the completions of a shell; without a name, of the one you use.',
    options: ['lang'],
    examples: [
      ['source <(extract completions bash)', 'for bash: TAB completes commands, options and formats'],
      ['extract completions fish > ~/.config/fish/completions/extract.fish', 'for fish, in every new shell'],
    ],
    load: async () => (await import('./completions.ts')).printCompletions,
  },
]
