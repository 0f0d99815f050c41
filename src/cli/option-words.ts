import { inLanguage, type Language } from './language.ts'
import type { OptionRow } from './options.ts'

/** An option in its parts. */
export interface OptionParts {
  /** `-f`; `undefined` where it has none. */
  readonly short: string | undefined
  /** `--format` */
  readonly long: string
  /** What the value is called: `name`; `undefined` where it takes none. */
  readonly value: string | undefined
}

/** The parts of an option's flags: `-f, --format <name>`. */
export function partsOf({ flags }: OptionRow): OptionParts {
  const [, short, long = '', value] = /^(?:(-\w), )?(--[\w-]+)(?: <(.+)>)?$/.exec(flags) ?? []
  return { short, long, value }
}

/** What an option does, with its choices and its default. */
export function aboutOption({ about, choices = [], shown }: OptionRow, language: Language = 'en'): string {
  const told = inLanguage(language, about)
  const known = choices.length > 0 ? `${told} (${choices.join(', ')})` : told
  return shown === undefined ? known : inLanguage(language, `${known} (default: ${shown})`)
}
