import { extract } from '../extract.ts'
import { factsOf } from './facts.ts'

/** What a report states, for the README: every fact with its words, and one observation as it stands in the record. */
export function exampleReference(text: string): string {
  const record = extract(text)
  const rows = factsOf(record).map(
    ({ kind, at, fields }) => `| ${cell(text.slice(at.start, at.end))} | ${kind} | ${cell(fields.join(' · '))} |`,
  )
  const observation = record.indicators.find(({ base }) => base !== null)
  return [
    ['| words | fact | read as |', '|---|---|---|', ...rows].join('\n'),
    'One of them in full:',
    ['```json', JSON.stringify(observation, null, 2), '```'].join('\n'),
  ].join('\n\n')
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|')
}
