import type { CompletedCommand, CompletedOption } from './words.ts'

/** Completions for bash 3.2 and newer; needs nothing else. */
export function bashCompletions(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '')
  return `# Completions of extract for bash: source this file, or put it into /etc/bash_completion.d/extract.
_extract() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word options words
  if [[ $current == = ]]; then current=; elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  COMPREPLY=()
  case $previous in
${valueCases(commands)}
  esac
  case $command in
${commands.map(commandCase).join('\n')}
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _extract extract
`
}

/** What follows an option; with no reply bash completes files. */
function valueCases(commands: readonly CompletedCommand[]): string {
  const options = new Map(commands.flatMap((command) => command.options.map((option) => [option.long, option] as const)))
  return [...options.values()]
    .filter(({ value }) => value !== 'none')
    .map((option) => {
      const reply = typeof option.value === 'string' ? '' : `COMPREPLY=($(compgen -W '${option.value.join(' ')}' -- "$current")); `
      return `    ${flagsOf(option).join('|')}) ${reply}return ;;`
    })
    .join('\n')
}

function commandCase({ name, options, words }: CompletedCommand): string {
  return `    ${name === '' ? "''" : name}) options='${options.flatMap(flagsOf).join(' ')}' words='${words.join(' ')}' ;;`
}

function flagsOf({ short, long }: CompletedOption): readonly string[] {
  return short === undefined ? [long] : [short, long]
}
