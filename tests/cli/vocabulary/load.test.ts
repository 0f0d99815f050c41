import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { configurations } from '../../../src/cli/vocabulary/find.ts'
import { loadVocabulary } from '../../../src/cli/vocabulary/load.ts'
import { labelsOf } from '../../../src/write/labels.ts'

const root = mkdtempSync(join(tmpdir(), 'vocabulary-'))
const home = join(root, 'home')
const env = { XDG_CONFIG_HOME: home }

function file(name: string, content: unknown): string {
  const path = join(root, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const indicator = (id: string, en: string) => ({ id, vi: `chỉ số ${id}`, en, unit: '%', names: [`chỉ số ${id}`] })
const words = (id: string, en = id) => ({ indicators: [indicator(id, en)] })

const idsOf = (files: readonly string[], inputs: readonly string[]) =>
  loadVocabulary(files, configurations(inputs, env)).indicators?.map(({ id }) => id)

const report = file('in/report.txt', 'x')

it('finds no words where there are none', () => {
  expect(configurations([report, '-', 'missing.txt'], env)).toEqual([])
})

it('has the words of the files given, those beside the inputs and those of the home folder, in this order', () => {
  const given = [file('a.json', words('a')), file('b.json', words('b'))]
  file('in/trich-luc.config.json', { ...words('beside'), vocab: ['../c.json'] })
  file('c.json', words('c'))
  file('home/trich-luc/trich-luc.config.json', words('home'))
  const expected = ['a', 'b', 'beside', 'c', 'home']
  expect(idsOf(given, [report])).toEqual(expected)
  expect(idsOf(given, [join(root, 'in'), report])).toEqual(expected)
  expect(idsOf([], ['-'])).toEqual(['home'])
})

it('names the file and the line of every mistake', () => {
  const path = file('wrong.json', '{ "indicators": [\n { "id": "a" }\n] }')
  expect(() => loadVocabulary([path], [])).toThrow(new RegExp(`^${path}:2: "vi" is missing`))
  expect(() => loadVocabulary([file('broken.json', '{\n\n')], [])).toThrow('broken.json:1: ')
  expect(() => loadVocabulary([join(root, 'none.json')], [])).toThrow('cannot be read')
})

it('reads no further configuration where one names another', () => {
  file('loop/trich-luc.config.json', { vocab: ['trich-luc.config.json'] })
  expect(() => loadVocabulary([], configurations([join(root, 'loop')], env))).toThrow('"vocab" is not known here')
})

it('gives the labels of what it adds, the first of two', () => {
  const vocabulary = loadVocabulary([file('first.json', words('x', 'first')), file('second.json', words('x', 'second'))], [])
  expect([...labelsOf(vocabulary)]).toEqual([['x', { vi: 'chỉ số x', en: 'first' }]])
})
