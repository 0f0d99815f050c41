import type { CompletedCommand, CompletedOption } from './words.ts'

/** Completions for fish. */
export function fishCompletions(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '')
  const main = `not __fish_seen_subcommand_from ${names.join(' ')}`
  const lines = commands.flatMap((command) => {
    const when = command.name === '' ? main : `__fish_seen_subcommand_from ${command.name}`
    const words = command.name === '' ? [] : command.words
    return [...command.options.map((option) => optionLine(option, when)), ...words.map((word) => line(when, `-a ${word}`))]
  })
  const commandLines = commands
    .filter(({ name }) => name !== '')
    .map(({ name, about }) => line('__fish_use_subcommand', `-a ${name} -d ${quoted(about)}`))
  return [
    '# Completions of extract for fish: put this file into ~/.config/fish/completions/extract.fish.',
    ...commandLines,
    ...lines,
    '',
  ].join('\n')
}

function optionLine({ short, long, about, value }: CompletedOption, when: string): string {
  const flags = `${short === undefined ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`
  return line(when, `${flags}${actionOf(value)} -d ${quoted(about)}`)
}

function actionOf(value: CompletedOption['value']): string {
  if (value === 'none') return ''
  if (value === 'file') return ' -r -F'
  return value === 'any' ? ' -x' : ` -x -a '${value.join(' ')}'`
}

function line(when: string, rest: string): string {
  return `complete -c extract -n ${quoted(when)} ${rest}`
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`
}
