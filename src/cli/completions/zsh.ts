import type { CompletedCommand, CompletedOption } from './words.ts'

/** Completions for zsh. */
export function zshCompletions(commands: readonly CompletedCommand[]): string {
  const named = commands.filter(({ name }) => name !== '')
  const main = commands.filter(({ name }) => name === '')
  return `#compdef extract
# Completions of extract for zsh: put this file as _extract into a directory of $fpath.
_extract_first() {
  local -a commands=(
${named.map(({ name, about }) => `    ${quoted(`${name}:${about.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _alternative 'commands:command:{_describe command commands}' 'files:file:_files'
}
_extract() {
  case \${words[2]} in
${named.map(commandCase).join('\n')}
  *)
    _arguments -s -S ${main.flatMap(({ options }) => options.map(specification)).join(' ')} '1: :_extract_first' '*:file:_files' ;;
  esac
}
if [ "$funcstack[1]" = _extract ]; then _extract "$@"; else compdef _extract extract; fi
`
}

function commandCase({ name, options, words }: CompletedCommand): string {
  const first = words.length > 0 ? ` '2:word:(${words.join(' ')})'` : ''
  return `  ${name})\n    _arguments -s -S ${options.map(specification).join(' ')} '1:command:(${name})'${first} '*:file:_files' ;;`
}

/** `'(-f --format)'{-f+,--format=}'[output format]:name:(json csv)'` */
function specification({ short, long, about, value }: CompletedOption): string {
  const takes = value !== 'none'
  const flags = short === undefined ? `${long}${takes ? '=' : ''}` : `{${short}${takes ? '+' : ''},${long}${takes ? '=' : ''}}`
  const alone = short === undefined ? '' : `'(${short} ${long})'`
  const about_ = `[${about.replaceAll(/[[\]:\\]/g, '\\$&')}]`
  return `${alone}${flags}${quoted(about_ + actionOf(value))}`
}

function actionOf(value: CompletedOption['value']): string {
  if (value === 'none') return ''
  if (value === 'file') return ':file:_files'
  return value === 'any' ? ':value: ' : `:value:(${value.join(' ')})`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
