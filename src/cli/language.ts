import { VIETNAMESE } from './messages.ts'

export const LANGUAGES = ['en', 'vi'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of the messages: that of `--lang`, else that of the surroundings; English where they say another. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = argv[at]?.split('=')[1] ?? (at < 0 ? undefined : argv[at + 1])
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return (asked ?? locale).toLowerCase().startsWith('vi') ? 'vi' : 'en'
}

interface Template {
  readonly pattern: RegExp
  readonly vietnamese: string
}

let templates: readonly Template[] | undefined

/** A message of the table in a language, line by line, with the messages inside it; a message that the table does not know stays. */
export function inLanguage(language: Language, message: string): string {
  return language === 'en' ? message : message.split('\n').map(inVietnamese).join('\n')
}

function inVietnamese(line: string): string {
  const exact = VIETNAMESE[line]
  if (exact !== undefined) return exact
  templates ??= templatesOf(VIETNAMESE)
  for (const { pattern, vietnamese } of templates) {
    const values = pattern.exec(line)
    if (values !== null) return vietnamese.replaceAll(/\{(\d)\}/g, (_, number) => inVietnamese(values[Number(number)] ?? ''))
  }
  return afterName(line)
}

/** "report.txt: there is no such file; check the name": what it is about comes first. */
function afterName(line: string): string {
  for (let at = line.indexOf(': '); at !== -1; at = line.indexOf(': ', at + 1)) {
    const said = line.slice(at + 2)
    const told = VIETNAMESE[said] ?? inVietnameseIfKnown(said)
    if (told !== undefined) return line.slice(0, at + 2) + told
  }
  return line
}

function inVietnameseIfKnown(said: string): string | undefined {
  return templates?.some(({ pattern }) => pattern.test(said)) === true ? inVietnamese(said) : undefined
}

/** Sentences with values, those with the most words of their own first. */
function templatesOf(table: typeof VIETNAMESE): readonly Template[] {
  const withValues = Object.entries(table).filter(([english]) => english.includes('{1}'))
  const own = (english: string) => english.replaceAll(/\{\d\}/g, '').length
  return withValues.sort(([a], [b]) => own(b) - own(a)).map(([english, vietnamese]) => ({ pattern: patternOf(english), vietnamese }))
}

function patternOf(english: string): RegExp {
  const parts = english.split(/\{\d\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('(.*?)')}$`)
}
