import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordingsOf } from '../src/grammar/wordings.ts'
import { isPhrase } from '../src/text/lexer.ts'

const ROOM = 'src/vocab'
const files = readdirSync(ROOM).filter((file) => file !== 'vocabulary.ts')
const modules = await Promise.all(files.map(async (file) => ({ file, tables: (await import(`../${ROOM}/${file}`)) as object })))
const tables = modules.flatMap((each) =>
  Object.entries(each.tables).map(([name, table]) => ({ file: each.file, name, table: table as unknown })),
)

/** The lists inside a table, each with its path. */
function listsIn(value: unknown, path: string): [path: string, list: readonly unknown[]][] {
  if (typeof value === 'string' && value.includes(' ') && /^[A-Z]+$/.test(path)) return [[path, value.split(' ')]]
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, each]) => listsIn(each, `${path}.${key}`))
  return Array.isArray(value) ? [[path, value], ...inside] : inside
}

/** The words that a row is sorted by, a shorter one first. */
function keyOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return String(row)
  const { text, name, id, unit, code, is = '', kind = '', since = '' } = row as Readonly<Record<string, unknown>>
  return [text ?? name ?? id ?? unit ?? code, name === undefined ? is : code, kind, since].join('\0')
}

/** Every text in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)]) : []
}

describe.each(tables)('$name of $file', ({ file, name, table }) => {
  it('is sorted, and has nothing twice', () => {
    const lists = listsIn(table, name)
    expect(lists.length + (Array.isArray(table) ? 0 : Object.keys(table as object).length)).toBeGreaterThan(0)
    for (const [path, list] of lists) {
      const keys = list.map(keyOf)
      expect(keys, path).toEqual([...new Set(keys)].sort())
    }
  })

  it('is in NFC', () => {
    for (const text of textsIn(table)) expect(text).toBe(text.normalize('NFC'))
  })

  it('says its source', () => {
    const source = readFileSync(`${ROOM}/${file}`, 'utf8')
    const comment = source
      .slice(0, source.indexOf(`export const ${name}`))
      .split('/**')
      .at(-1)
    expect(comment).toMatch(/\*\/\n$/)
    expect(comment, 'end its comment with "Source: …"').toContain('Source: ')
  })
})

it('every word is one that the lexer can find', () => {
  const words = tables.flatMap(({ file, table }) =>
    file === 'syllables.ts'
      ? []
      : listsIn(table, '').flatMap(([, list]) => list.flatMap((row) => (typeof row === 'string' ? wordingsOf(row) : []))),
  )
  expect(words.length).toBeGreaterThan(5000)
  expect(words.filter((word) => !isPhrase(word))).toEqual([])
})
