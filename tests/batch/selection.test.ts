import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inputsOf, type Selection } from '../../src/batch/selection.ts'
import { tree } from './tree.ts'

const root = tree({
  'b.txt': 'b',
  'a.txt': 'a',
  'Z.txt': 'z',
  'm/2.txt': '2',
  'm/10.txt': '10',
  'm/sâu/x.docx': 'x',
  'm-1.txt': 'm-1',
  '.hidden/h.txt': 'h',
  '.DS_Store': 'ds',
  'ảnh.jpg': 'jpg',
})

const ALL: Selection = { operands: [], recursive: true, include: [], exclude: [], own: [], onSkip: () => {} }

async function pathsOf(selection: Partial<Selection>): Promise<string[]> {
  const paths: string[] = []
  for await (const { path } of inputsOf({ ...ALL, ...selection })) paths.push(path.replace(`${root}/`, ''))
  return paths
}

const EVERY = ['Z.txt', 'a.txt', 'b.txt', 'm-1.txt', 'm/10.txt', 'm/2.txt', 'm/sâu/x.docx', 'ảnh.jpg']

describe('a directory', () => {
  it('is its files in the order of their names, without the hidden ones', async () => {
    expect(await pathsOf({ operands: [root] })).toEqual(EVERY)
    expect(await pathsOf({ operands: [`${root}/`] })).toEqual(EVERY)
  })

  it.each<[string[], Partial<Selection>]>([
    [['Z.txt', 'a.txt', 'b.txt', 'm-1.txt', 'ảnh.jpg'], { recursive: false }],
    [['m/sâu/x.docx'], { include: ['*.docx'] }],
    [['m/sâu/x.docx', 'ảnh.jpg'], { include: ['*.DOCX', '*.jpg'] }],
    [['m/10.txt', 'm/2.txt'], { include: ['m/*.txt'] }],
    [EVERY.filter((path) => !path.startsWith('m/')), { exclude: ['m/**'] }],
    [['Z.txt', 'm-1.txt', 'm/10.txt', 'm/2.txt'], { include: ['*.txt'], exclude: ['[ab].txt'] }],
    [EVERY.filter((path) => path !== 'b.txt'), { own: [join(root, 'b.txt')] }],
  ])('%j with %j', async (expected, options) => {
    expect(await pathsOf({ operands: [root], ...options })).toEqual(expected)
  })

  it('reads links to files and says which links to directories it leaves out, so that it never goes in a circle', async () => {
    const around = tree({ 'a/1.txt': '1', 'b/2.txt': '2' })
    symlinkSync('..', join(around, 'a/up'))
    symlinkSync('../a', join(around, 'b/other'))
    symlinkSync('../a/1.txt', join(around, 'b/one.txt'))
    symlinkSync('self', join(around, 'b/self'))
    const skipped: string[] = []
    const paths: string[] = []
    for await (const { path } of inputsOf({ ...ALL, operands: [around], onSkip: (link) => skipped.push(link) })) paths.push(path)
    expect(paths.map((path) => path.replace(`${around}/`, ''))).toEqual(['a/1.txt', 'b/2.txt', 'b/one.txt', 'b/self'])
    expect(skipped.map((path) => path.replace(`${around}/`, ''))).toEqual(['a/up', 'b/other'])
  })

  it.skipIf(process.getuid?.() === 0)('that may not be read is an input that failed (the superuser may: skipped for it)', async () => {
    const locked = tree({ 'a.txt': 'a' })
    mkdirSync(join(locked, 'b'))
    chmodSync(join(locked, 'b'), 0)
    const kinds: string[] = []
    for await (const input of inputsOf({ ...ALL, operands: [locked] })) kinds.push(input.kind)
    expect(kinds).toEqual(['file', 'read'])
  })
})

describe('operands', () => {
  it('come in their order, also twice', async () => {
    const [a, b] = [join(root, 'a.txt'), join(root, 'b.txt')]
    expect(await pathsOf({ operands: [b, a, b, '-'] })).toEqual(['b.txt', 'a.txt', 'b.txt', '-'])
  })

  it.each([
    [['Z.txt', 'a.txt', 'b.txt', 'm-1.txt'], '*.txt'],
    [['Z.txt', 'a.txt', 'b.txt', 'm-1.txt', 'm/10.txt', 'm/2.txt'], '**/*.txt'],
    [['m/10.txt', 'm/2.txt', 'm/sâu/x.docx'], 'm/**'],
    [['a.txt', 'b.txt'], '{b,a}.txt'],
  ])('%j are %s', async (expected, glob) => {
    expect(await pathsOf({ operands: [`${root}/${glob}`] })).toEqual(expected)
  })

  it('a glob comes in the order of a directory', async () => {
    expect(await pathsOf({ operands: [`${root}/**`] })).toEqual(await pathsOf({ operands: [root] }))
  })

  it('a file whose name looks like a glob is that file', async () => {
    const odd = tree({ 'a[1].txt': 'x', 'a1.txt': 'y' })
    expect(await pathsOf({ operands: [`${odd}/a[1].txt`] })).toEqual([`${odd}/a[1].txt`])
  })

  it('a glob without a match is an input that failed', async () => {
    const found = []
    for await (const input of inputsOf({ ...ALL, operands: [`${root}/*.none`] })) found.push(input)
    expect(found).toMatchObject([{ kind: 'read', read: { error: { code: 'not-found' } } }])
  })
})

describe('--files-from', () => {
  it.each([
    ['a.txt\nb.txt\n', 10],
    ['a.txt\r\nb.txt', 10],
    ['\na.txt\n\nb.txt\n', 10],
    ['a.txt\0b.txt\0', 0],
    ['a.txt\0b.txt', 0],
  ])('%j', async (list, end) => {
    const named = list.replaceAll(/[ab]\.txt/g, (name) => join(root, name))
    const stream = async function* () {
      for (let i = 0; i < named.length; i += 5) yield Buffer.from(named.slice(i, i + 5))
    }
    expect(await pathsOf({ filesFrom: { stream, end } })).toEqual(['a.txt', 'b.txt'])
  })
})

describe('--shard', () => {
  it.each([1, 2, 3, 7])('%i parts are the whole, and no document is in two', async (of) => {
    const parts = await Promise.all(Array.from({ length: of }, (_, i) => pathsOf({ operands: [root], shard: { part: i + 1, of } })))
    expect(parts.flat().sort()).toEqual([...EVERY].sort())
  })

  it('parts are of one size, more or less', async () => {
    const operands = Array.from({ length: 4000 }, (_, i) => `/archive/2024/report-${i}.txt`)
    for (const of of [2, 4, 10]) {
      const parts = await Promise.all(Array.from({ length: of }, (_, i) => pathsOf({ operands, shard: { part: i + 1, of } })))
      for (const part of parts) expect(Math.abs(part.length * of - 4000)).toBeLessThan(4000 * 0.2)
    }
  })
})
