import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Exit } from '../../src/cli/exit.ts'
import { ran } from '../cli/io.ts'
import { records } from './program.ts'
import { manyFiles, tree } from './tree.ts'

const COUNT = 700
const root = tree({ ...manyFiles(COUNT), 'd000/bad.txt': Buffer.from([1, 0, 2]), 'd003/empty.txt': '' })
const out = tree({})
const BAD = 2

describe('a directory', async () => {
  const alone = await ran([root, '--jobs', '1'])

  it('is one record a document, in the order of the names; failures are records and sentences', () => {
    const paths = records(alone.stdout).map((record) => record.source.path)
    expect(paths).toHaveLength(COUNT + BAD)
    expect(paths).toEqual([...paths].sort())
    const failed = records(alone.stdout).filter((record) => record.error !== undefined)
    expect(failed.map((record) => record.error?.code)).toEqual(['binary', 'empty'])
    expect(alone.exit).toBe(Exit.failed)
    expect(alone.stderr.split('\n').filter((line) => line.startsWith(`extract: ${root}/`))).toHaveLength(BAD)
  })

  it('is summed up at the end', () => {
    expect(alone.stderr).toMatch(/\n?extract: 702 documents, [\d,]+ facts, 2 failed \(1 binary, 1 empty\), [\d.]+ kB in [\d.]+ s/)
  })

  it.each([['2'], ['3']])('is the same with --jobs %s', async (jobs) => {
    expect((await ran([root, '-j', jobs])).stdout).toBe(alone.stdout)
  })

  it('is the same in a file', async () => {
    const path = join(out, 'all.ndjson')
    const { stdout, exit } = await ran([root, '-o', path])
    expect([stdout, exit]).toEqual(['', Exit.failed])
    expect(readFileSync(path, 'utf8')).toBe(alone.stdout)
    expect(readdirSync(out)).toEqual(['all.ndjson'])
  })

  it('is the same in shards, put together and sorted', async () => {
    const shards = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => ran([root, '--shard', shard, '-q'])))
    for (const { stdout } of shards) expect(records(stdout).length).toBeGreaterThan(COUNT / 6)
    const sorted = (text: string) => text.split('\n').filter(Boolean).sort()
    expect(sorted(shards.map(({ stdout }) => stdout).join(''))).toEqual(sorted(alone.stdout))
  })

  it('is the same from a list of names', async () => {
    const names = records(alone.stdout).map((record) => record.source.path)
    expect((await ran(['--files-from', '-', '-0'], { stdin: names.join('\0') })).stdout).toBe(alone.stdout)
  })

  it('in another format has the same documents', async () => {
    const path = join(out, 'all.json')
    await ran([root, '-q', '-o', path])
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(records(alone.stdout))
    expect(existsSync(`${path}.part`)).toBe(false)
  })

  it('never reads what the run itself writes', async () => {
    const inside = tree(manyFiles(3))
    const path = join(inside, 'out.ndjson')
    await ran([inside, '-o', path])
    await ran([inside, '-o', path])
    expect(records(readFileSync(path, 'utf8'))).toHaveLength(3)
  })
})

describe('many failures', () => {
  const failing = tree({ 'a.txt': 'a', 'b.txt': '', 'c.txt': 'c', 'd.txt': '', 'e.txt': 'e', 'f.txt': '' })
  it.each([
    [['--fail-fast'], 2],
    [['--max-errors', '1'], 2],
    [['--max-errors', '2'], 4],
    [['--max-errors', '9'], 6],
  ])('%j ends after %i documents', async (options, count) => {
    for (const jobs of ['1', '2']) {
      const { stdout, exit } = await ran([failing, '-j', jobs, ...options])
      expect(records(stdout)).toHaveLength(count)
      expect(exit).toBe(Exit.failed)
    }
  })

  it('a run that ended so goes on with --resume', async () => {
    const path = join(out, 'failing.ndjson')
    const first = await ran([failing, '-o', path, '--fail-fast'])
    expect(first.stderr).toMatch(/--resume goes on/)
    expect(existsSync(path)).toBe(false)
    await ran([failing, '-o', path, '--resume'])
    expect(readFileSync(path, 'utf8')).toBe((await ran([failing])).stdout)
  })

  it('what the file system refuses is said once each, and the rest is read', async () => {
    const odd = tree({ 'a.txt': 'Có 5 xã.', 'cut.docx': 'PK\x03\x04', 'z.txt': 'Có 7 xã.' })
    for (const [name, target] of Object.entries({ circle: 'circle', nowhere: 'gone' })) symlinkSync(target, join(odd, `${name}.txt`))
    const [long, below, never] = [join(odd, 'x'.repeat(300)), join(odd, 'a.txt', 'b.txt'), join(odd, 'no*such')]
    const { stdout, stderr, exit } = await ran([odd, long, below, never, join(odd, 'circle.txt')])
    expect(records(stdout).map(({ source, error }) => [source.path.slice(odd.length + 1, odd.length + 9), error?.code])).toEqual([
      ['a.txt', undefined],
      ['circle.t', 'not-found'],
      ['cut.docx', 'corrupt'],
      ['nowhere.', 'not-found'],
      ['z.txt', undefined],
      ['xxxxxxxx', 'not-found'],
      ['a.txt/b.', 'not-found'],
      ['no*such', 'not-found'],
      ['circle.t', 'not-found'],
    ])
    expect(stderr.split('\n').filter((line) => line.startsWith(`extract: ${odd}/`))).toHaveLength(7)
    expect(exit).toBe(Exit.failed)
  })

  it('a document that is too large fails', async () => {
    const { stdout } = await ran([failing, tree({ 'g.txt': 'x'.repeat(2000) }), '--max-bytes', '1K'])
    expect(records(stdout).at(-1)).toMatchObject({ error: { code: 'too-large' } })
  })
})

describe('--ndjson', () => {
  it('is a record a line, with the id for a path', async () => {
    const stdin = '{"id":"a","text":"Có 5 xã."}\nkhông\n{"id":3,"text":"Có 7 xã \\ud800."}\n'
    const { stdout, exit } = await ran(['--ndjson'], { stdin })
    expect(records(stdout).map((record) => record.source.path)).toEqual(['a', '-:2', '3'])
    expect(records(stdout)[1]).toMatchObject({ error: { code: 'invalid-line' } })
    expect(exit).toBe(Exit.failed)
  })

  it('gives the record that the file with these words has', async () => {
    const text = 'Thu ngân sách ước đạt 812 tỷ đồng.\r\nTăng 4%.'
    const file = join(tree({ 'r.txt': text }), 'r.txt')
    const { stdout } = await ran(['--ndjson', '-j', '1'], { stdin: JSON.stringify({ id: file, text }) })
    expect(stdout).toBe((await ran([file])).stdout)
  })
})

describe('what contradicts itself is a usage error', () => {
  const file = join(tree({ 'r.txt': 'x' }), 'r.txt')
  it.each([
    [[file, '--resume'], /-o/],
    [['-', '-'], /once/],
    [['-', '--files-from', '-'], /once/],
    [[file, '-0'], /--files-from/],
    [[file, '--ndjson'], /leave out/],
    [['--files-from', join(root, 'no-such-list')], /no-such-list/],
    [[file, '--shard', '3/2'], /such as 1\/4/],
    [[file, '--jobs', '0'], /from 1 up/],
    [[file, '--timeout', 'x'], /seconds/],
    [[file, '--max-bytes', '5X'], /64M/],
  ])('%j', async (argv, message) => {
    const { exit, stderr, stdout } = await ran(argv, { stdin: 'x' })
    expect(stderr).toMatch(message)
    expect([exit, stdout]).toEqual([Exit.usage, ''])
  })

  it('--resume of another run', async () => {
    const path = join(out, 'other.ndjson')
    const failing = tree({ 'a.txt': 'a', 'b.txt': '', 'c.txt': 'c' })
    await ran([failing, '-o', path, '--fail-fast'])
    const { exit, stderr } = await ran([failing, '-o', path, '--resume', '--lines'])
    expect(stderr).toMatch(/other inputs or options; give the same ones, or leave out --resume/)
    expect(exit).toBe(Exit.usage)
  })
})

describe('--resume, where files came or went meanwhile,', () => {
  it('loses nothing and does nothing twice', async () => {
    const files = { 'a.txt': 'a', 'b.txt': '', 'c.txt': 'c', 'd.txt': 'd' }
    const changing = tree(files)
    const path = join(out, 'changing.ndjson')
    await ran([changing, '-o', path, '--fail-fast'])
    writeFileSync(join(changing, 'a-new.txt'), 'new')
    const { stderr } = await ran([changing, '-o', path, '--resume'])
    expect(stderr).toMatch(/files came or went since/)
    const names = records(readFileSync(path, 'utf8')).map((record) => record.source.path.slice(changing.length + 1))
    expect(names).toEqual(['a.txt', 'b.txt', 'a-new.txt', 'c.txt', 'd.txt'])
  })
})
