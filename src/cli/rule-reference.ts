import { RULES, type Rule } from '../rules/catalogue.ts'

/** The rules of the records, in Markdown. */
export function ruleReference(): string {
  const rows = Object.entries<Rule>(RULES).map(([id, { about, example }]) => `| \`${id}\` | ${about} | ${marked(example)} |`)
  return ['| rule | finds | example |', '|---|---|---|', ...rows].join('\n')
}

/** The words in brackets in bold; the lines and columns of a table by signs. */
function marked(example: string): string {
  return example.replace('[', '**').replace(']', '**').replaceAll('\t', ' ⇥ ').replaceAll('\n', ' ⏎ ')
}
