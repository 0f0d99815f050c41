import { WRITER_FORMATS } from '../write/formats.ts'
import { UsageError } from './exit.ts'

/** One option of the command line. */
export interface OptionRow {
  /** As commander writes it: `-o, --output <file>`. */
  readonly flags: string
  readonly about: string
  /** Heading of the help under which it stands. */
  readonly group: 'Reading' | 'Output' | 'Running'
  /** The value from its word; throws {@link UsageError}. */
  readonly read?: (word: string) => unknown
  readonly default?: unknown
}

/** Every option, by the name of its setting. */
export const OPTIONS = {
  referenceDate: {
    flags: '--reference-date <day>',
    about: 'day of writing, YYYY-MM-DD; only for dates whose year the text does not give',
    group: 'Reading',
    read: readDay,
  },
  output: { flags: '-o, --output <file>', about: 'write to a file: whole at the end, or not at all', group: 'Output' },
  format: {
    flags: '-f, --format <name>',
    about: 'output format; by default what the name given to -o means, else JSON',
    group: 'Output',
    read: readFormat,
  },
  offsets: {
    flags: '--offsets <unit>',
    about: 'what places are counted in: utf16 code units, or codepoint as in Python',
    group: 'Output',
    read: oneOf('--offsets', ['utf16', 'codepoint']),
    default: 'utf16',
  },
  lines: { flags: '--lines', about: 'add line and column to every place', group: 'Output', default: false },
  quiet: { flags: '-q, --quiet', about: 'say nothing on standard error', group: 'Running', default: false },
  color: { flags: '--color', about: 'colours even where the output is no terminal; --no-color: never', group: 'Running' },
} as const satisfies Readonly<Record<string, OptionRow>>

export type OptionName = keyof typeof OPTIONS

/** What the user decided, with the defaults of what was left open. */
export interface Settings {
  /** Operands in their order. */
  readonly inputs: readonly string[]
  readonly referenceDate?: string
  readonly output?: string
  readonly format?: string
  readonly offsets: 'utf16' | 'codepoint'
  readonly lines: boolean
  readonly quiet: boolean
  readonly color?: boolean
}

/** The settings of a command line without options. */
export function plainSettings(inputs: readonly string[]): Settings {
  const rows: readonly [string, OptionRow][] = Object.entries(OPTIONS)
  const defaults = rows.filter(([, row]) => row.default !== undefined).map(([name, row]) => [name, row.default])
  return { ...Object.fromEntries(defaults), inputs } as Settings
}

function readDay(word: string): string {
  const day = new Date(`${word}T00:00:00Z`)
  const right = /^\d{4}-\d\d-\d\d$/.test(word) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(word)
  if (!right) throw new UsageError(`--reference-date ${word} is not a day; write it as 2024-12-31`)
  return word
}

function readFormat(word: string): string {
  const names = WRITER_FORMATS.map((format) => format.name)
  return oneOf('--format', names)(word)
}

function oneOf(option: string, words: readonly string[]): (word: string) => string {
  return (word) => {
    if (!words.includes(word)) throw new UsageError(`${option} ${word} is not known; choose one of: ${words.join(', ')}`)
    return word
  }
}
