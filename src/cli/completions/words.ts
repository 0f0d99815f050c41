import { COMMANDS, type CommandRow, EXTRACT } from '../commands.ts'
import { inLanguage, type Language } from '../language.ts'
import { partsOf } from '../option-words.ts'
import { OPTIONS, type OptionRow } from '../options.ts'

/** A command as a shell completes it. */
export interface CompletedCommand {
  /** Empty for the command without a name. */
  readonly name: string
  readonly about: string
  readonly options: readonly CompletedOption[]
  /** Words that its first operand may be; other operands are files. */
  readonly words: readonly string[]
}

export interface CompletedOption {
  readonly short: string | undefined
  readonly long: string
  readonly about: string
  /** What follows it: nothing, a file, one of some words, or anything. */
  readonly value: 'none' | 'file' | 'any' | readonly string[]
}

const FILE_VALUES = new Set(['file', 'list'])

/** Every command, the one without a name first. */
export function completedCommands(language: Language): readonly CompletedCommand[] {
  const [main, ...named] = [EXTRACT, ...COMMANDS].map((row) => completed(row, language))
  return main === undefined ? [] : [{ ...main, words: named.map(({ name }) => name) }, ...named]
}

function completed({ name, about, options, arguments: operands }: CommandRow, language: Language): CompletedCommand {
  const [, words = ''] = /[<[](\w+(?:\|\w+)+)[>\]]/.exec(operands) ?? []
  return {
    name,
    about: inLanguage(language, about),
    options: [
      ...options.flatMap((option) => completedOptions(OPTIONS[option], language)),
      ...COMMON.map((each) => ({ ...each, about: inLanguage(language, each.about) })),
    ],
    words: words === '' ? [] : words.split('|'),
  }
}

const COMMON: readonly CompletedOption[] = [{ short: '-h', long: '--help', about: 'this help', value: 'none' }]

function completedOptions(row: OptionRow, language: Language): readonly CompletedOption[] {
  const { short, long, value } = partsOf(row)
  const about = inLanguage(language, row.about)
  const option: CompletedOption = { short, long, about, value: row.choices ?? kindOf(value) }
  return row.negatable === true ? [option, { short: undefined, long: long.replace('--', '--no-'), about, value: 'none' }] : [option]
}

function kindOf(value: string | undefined): 'none' | 'file' | 'any' {
  if (value === undefined) return 'none'
  return FILE_VALUES.has(value) ? 'file' : 'any'
}
