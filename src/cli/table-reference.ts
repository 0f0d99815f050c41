import { TABLES } from '../write/tables.ts'

/** The tables of the tabular formats, in Markdown. */
export function tableReference(): string {
  return TABLES.map(({ name, about, columns, key }) => {
    const rows = columns.map(
      (column) => `| \`${column.name}\` | ${column.type}${column.required === true ? '' : ', or nothing'} | ${column.about} |`,
    )
    const told = `Told apart by ${key.map((each) => `\`${each}\``).join(', ')}.`
    return [`### \`${name}\``, `${about} ${told}`, ['| column | type | |', '|---|---|---|', ...rows].join('\n')].join('\n\n')
  }).join('\n\n')
}
