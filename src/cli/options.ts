import type { Shard } from '../batch/shard.ts'
import { INPUT_FORMATS } from '../read/formats.ts'
import { MAX_BYTES } from '../read/plain.ts'
import { WRITER_FORMATS } from '../write/formats.ts'
import { TABLES } from '../write/tables.ts'
import { LANGUAGES, type Language } from './language.ts'
import { listed, readDay, readSeconds, readShard, readSize, wholeNumber } from './words.ts'

/** One option of the command line. */
export interface OptionRow {
  /** As commander writes it: `-o, --output <file>`. */
  readonly flags: string
  readonly about: string
  /** Heading of the help under which it stands. */
  readonly group: 'Inputs' | 'Reading' | 'Output' | 'Running'
  /** The words that it may have, where they are few. */
  readonly choices?: readonly string[]
  /** The value from its word and, where the option is given again, the value so far; throws {@link UsageError}. */
  readonly read?: (word: string, before: unknown) => unknown
  readonly default?: unknown
  /** The default as the help says it. */
  readonly shown?: string
  /** Whether `--no-…` is an option too. */
  readonly negatable?: boolean
}

/** Every option, by the name of its setting, in the order of the help. */
export const OPTIONS = {
  recursive: {
    flags: '-r, --recursive',
    about: 'read directories with all that lies below, as is done anyway; --no-recursive: only the files in them',
    group: 'Inputs',
    default: true,
    negatable: true,
  },
  include: {
    flags: '--include <glob>',
    about: 'only files in directories and archives that match; repeatable',
    group: 'Inputs',
    read: listed,
    default: [],
  },
  exclude: { flags: '--exclude <glob>', about: 'no files that match; repeatable', group: 'Inputs', read: listed, default: [] },
  filesFrom: { flags: '--files-from <list>', about: 'more inputs, one a line in a file; "-": standard input', group: 'Inputs' },
  null: { flags: '-0, --null', about: 'the names of --files-from end with NUL, not with a new line', group: 'Inputs', default: false },
  ndjson: {
    flags: '--ndjson',
    about: 'standard input is documents, one {"id": …, "text": …} a line; each gives a record at once',
    group: 'Inputs',
    default: false,
  },
  shard: { flags: '--shard <i/n>', about: 'only the i-th of n parts of the inputs, for n machines', group: 'Inputs', read: readShard },
  referenceDate: {
    flags: '--reference-date <day>',
    about: 'day of writing, YYYY-MM-DD; only for dates whose year the text does not give',
    group: 'Reading',
    read: readDay,
  },
  vocab: {
    flags: '--vocab <file>',
    about: 'your own words besides the built-in ones, in a JSON file; repeatable',
    group: 'Reading',
    read: listed,
    default: [],
  },
  maxBytes: {
    flags: '--max-bytes <size>',
    about: 'a larger document fails; K, M and G are understood',
    group: 'Reading',
    read: readSize,
    default: MAX_BYTES,
    shown: '64M',
  },
  inputFormat: {
    flags: '--input-format <name>',
    about: 'what the inputs are, whatever their content and names say',
    group: 'Reading',
    choices: INPUT_FORMATS,
  },
  encoding: { flags: '--encoding <name>', about: 'the encoding of the inputs, whatever it seems to be', group: 'Reading' },
  mainText: { flags: '--main-text', about: 'read the article of a web page without the menus around it', group: 'Reading', default: false },
  output: { flags: '-o, --output <file>', about: 'write to a file: whole at the end, or not at all', group: 'Output' },
  format: {
    flags: '-f, --format <name>',
    about: 'output format; by default what the name given to -o means, else JSON for one document and NDJSON for several',
    group: 'Output',
    choices: WRITER_FORMATS.map((format) => format.name),
  },
  offsets: {
    flags: '--offsets <unit>',
    about: 'what places are counted in: utf16 code units, or codepoint as in Python',
    group: 'Output',
    choices: ['utf16', 'codepoint'],
    default: 'utf16',
    shown: 'utf16',
  },
  lines: { flags: '--lines', about: 'add line and column to every place', group: 'Output', default: false },
  table: {
    flags: '--table <name>',
    about: 'the table to write where only one can be: to standard output or to a file',
    group: 'Output',
    choices: TABLES.map((table) => table.name),
    shown: 'observations',
  },
  bom: { flags: '--bom', about: 'begin CSV and TSV with a byte-order mark, as Excel wants it', group: 'Output', default: false },
  jobs: {
    flags: '-j, --jobs <n>',
    about: 'worker threads; 1: no threads; by default one a processor, and none for a few small files',
    group: 'Running',
    read: wholeNumber('--jobs', 1),
  },
  resume: { flags: '--resume', about: 'go on where an interrupted run with the same -o stopped', group: 'Running', default: false },
  timeout: {
    flags: '--timeout <seconds>',
    about: 'a document that takes longer fails; 0: none does; given with --jobs 1, one thread works',
    group: 'Running',
    read: readSeconds,
    shown: '120',
  },
  failFast: { flags: '--fail-fast', about: 'end after the first document that fails', group: 'Running', default: false },
  maxErrors: {
    flags: '--max-errors <n>',
    about: 'end after so many documents that fail',
    group: 'Running',
    read: wholeNumber('--max-errors', 1),
  },
  quiet: { flags: '-q, --quiet', about: 'say nothing on standard error', group: 'Running', default: false },
  lang: { flags: '--lang <language>', about: 'language of the messages; by default that of LANG', group: 'Running', choices: LANGUAGES },
  color: { flags: '--color', about: 'colours even where the output is no terminal; --no-color: never', group: 'Running', negatable: true },
} as const satisfies Readonly<Record<string, OptionRow>>

export type OptionName = keyof typeof OPTIONS

/** What the user decided, with the defaults of what was left open. */
export interface Settings {
  /** Operands in their order. */
  readonly inputs: readonly string[]
  readonly recursive: boolean
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly filesFrom?: string
  readonly null: boolean
  readonly ndjson: boolean
  readonly shard?: Shard
  readonly referenceDate?: string
  readonly vocab: readonly string[]
  readonly maxBytes: number
  readonly inputFormat?: string
  readonly encoding?: string
  readonly mainText: boolean
  readonly output?: string
  readonly format?: string
  readonly offsets: 'utf16' | 'codepoint'
  readonly lines: boolean
  readonly table?: string
  readonly bom: boolean
  readonly jobs?: number
  readonly resume: boolean
  /** Seconds; where it is not given, 120 in threads and none without. */
  readonly timeout?: number
  readonly failFast: boolean
  readonly maxErrors?: number
  readonly quiet: boolean
  readonly lang?: Language
  readonly color?: boolean
}

/** The settings of a command line without options. */
export function plainSettings(inputs: readonly string[]): Settings {
  const rows: readonly [string, OptionRow][] = Object.entries(OPTIONS)
  const defaults = rows.filter(([, row]) => row.default !== undefined).map(([name, row]) => [name, row.default])
  return { ...Object.fromEntries(defaults), inputs } as Settings
}
