// Writes the generated sections of the documents, each between its two comments, from the built code.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { exampleReference } from '../dist/cli/example-reference.js'
import { manPage } from '../dist/cli/man-page.js'
import { reference } from '../dist/cli/reference.js'
import { ruleReference } from '../dist/cli/rule-reference.js'
import { schemaReference } from '../dist/cli/schema-reference.js'
import { tableReference } from '../dist/cli/table-reference.js'

const SECTIONS = {
  'README.md': {
    example: () => exampleReference(readFileSync(new URL('../fixtures/report.txt', import.meta.url), 'utf8')),
    cli: reference,
    schema: schemaReference,
  },
  'docs/outputs.md': { tables: tableReference },
  'docs/rules.md': { rules: ruleReference },
}

for (const [file, sections] of Object.entries(SECTIONS)) {
  const path = new URL(`../${file}`, import.meta.url)
  let text = readFileSync(path, 'utf8')
  for (const [name, render] of Object.entries(sections)) text = withSection(text, { file, name, body: render() })
  writeFileSync(path, text)
}

mkdirSync(new URL('../man/', import.meta.url), { recursive: true })
writeFileSync(new URL('../man/extract.1', import.meta.url), manPage())

function withSection(text, { file, name, body }) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file} has no section ${name}; add the lines ${begin} and ${end}`)
  return `${text.slice(0, from + begin.length)}\n\n${body}\n\n${text.slice(to)}`
}
