// Writes the generated sections of README.md, each between its two comments, from the built code.
import { readFileSync, writeFileSync } from 'node:fs'
import { reference } from '../dist/cli/reference.js'

const SECTIONS = { cli: reference }

const path = new URL('../README.md', import.meta.url)
let text = readFileSync(path, 'utf8')
for (const [name, render] of Object.entries(SECTIONS)) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no section ${name}; add the lines ${begin} and ${end}`)
  text = `${text.slice(0, from + begin.length)}\n\n${render()}\n\n${text.slice(to)}`
}
writeFileSync(path, text)
