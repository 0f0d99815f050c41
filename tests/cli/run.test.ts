import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Exit } from '../../src/cli/exit.ts'
import { ran } from './io.ts'

const directory = mkdtempSync(join(tmpdir(), 'cli-'))
function file(name: string, content: string | Uint8Array): string {
  const path = join(directory, name)
  writeFileSync(path, content)
  return path
}
const REPORT = 'Thu ngân sách ước đạt 812 tỷ đồng, tăng 4,5% so với cùng kỳ.\n'
const one = file('một.txt', REPORT)
const two = file('hai.txt', 'Toàn huyện có 14 xã.\n')
const missing = join(directory, 'missing.txt')

describe('records', () => {
  it('of one report: indented on a terminal, one line in a pipe', async () => {
    const onTerminal = await ran([one], { terminals: ['stdout'] })
    const inPipe = await ran([one])
    expect(onTerminal.stdout.split('\n').length).toBeGreaterThan(10)
    expect(inPipe.stdout.split('\n')).toHaveLength(2)
    expect(JSON.parse(onTerminal.stdout)).toEqual(JSON.parse(inPipe.stdout))
    expect(JSON.parse(inPipe.stdout)).toMatchObject({ version: 1, source: { path: one, encoding: 'utf-8', length: REPORT.length } })
  })

  it.each([[[]], [['-']]])('of standard input: extract %j', async (argv) => {
    const { stdout, exit } = await ran(argv, { stdin: REPORT })
    expect(JSON.parse(stdout).source).toMatchObject({ path: '-', length: REPORT.length })
    expect(exit).toBe(Exit.ok)
  })

  it('of several reports: one a line, in the order of the arguments', async () => {
    const { stdout } = await ran([two, one, '-', two], { stdin: REPORT, terminals: ['stdout'] })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).source.path)).toEqual([two, one, '-', two])
  })

  it('-- ends the options', async () => {
    const { stdout } = await ran(['--', one])
    expect(JSON.parse(stdout).source.path).toBe(one)
  })
})

describe('-o', () => {
  it('writes the file whole and nothing to standard output', async () => {
    const out = join(directory, 'out.json')
    expect(await ran([one, '-o', out])).toEqual({ exit: Exit.ok, stdout: '', stderr: '' })
    expect(JSON.parse(readFileSync(out, 'utf8')).source.path).toBe(one)
    expect(readdirSync(directory).filter((name) => name.startsWith('out.json'))).toEqual(['out.json'])
  })

  it.each([
    [join(directory, 'no/such/out.json'), /directory does not exist; make it/],
    [join(directory, 'out.parqet'), /did you mean \.parquet\?/],
    [join(directory, 'out.xls'), /did you mean \.xlsx\?/],
    [directory, /is a directory; give the name/],
  ])('%s is refused before anything is read', async (out, message) => {
    const { exit, stderr } = await ran([missing, '-o', out])
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('missing.txt')
    expect(exit).toBe(Exit.usage)
    expect(existsSync(`${out}.partial`)).toBe(false)
  })
})

describe('a document that cannot be read', () => {
  const locked = file('locked.txt', REPORT)
  chmodSync(locked, 0)
  it.each([
    ['not-found', missing, /no such file; check/],
    ['empty', file('empty.txt', ''), /empty; nothing/],
    ['binary', file('binary.txt', Buffer.from([1, 0, 2, 3, 0, 1, 2, 3])), /binary file.*; save it/],
  ])('%s: an error record, a sentence, exit 1, and the other documents still come out', async (code, path, sentence) => {
    const { exit, stdout, stderr } = await ran([one, path, two])
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map((record) => record.source.path)).toEqual([one, path, two])
    expect(records[1]).toMatchObject({ version: 1, error: { code } })
    expect(stderr).toMatch(sentence)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain(path)
    expect(exit).toBe(Exit.failed)
  })

  it.skipIf(process.getuid?.() === 0)('no-permission (the superuser may read everything: skipped for it)', async () => {
    expect(JSON.parse((await ran([locked])).stdout)).toMatchObject({ error: { code: 'no-permission' } })
  })

  it('-q says nothing', async () => {
    expect((await ran(['-q', missing])).stderr).toBe('')
  })
})

describe('a command that is not understood', () => {
  it.each([
    [['--fromat', 'json', one], /unknown option '--fromat'.*--format/],
    [['help', 'nope'], /no command of this name/],
    [['--format', 'yaml', one], /yaml is not known; choose one of: json, ndjson/],
    [['--format', 'jsn', one], /jsn is not known; did you mean json\?/],
    [['--offsets', 'bytes', one], /choose one of: utf16, codepoint/],
    [['--reference-date', '2024-02-30', one], /not a day; write it as/],
    [['--reference-date', 'hôm qua', one], /not a day/],
    [['-o'], /argument missing/],
  ])('%j: one sentence and exit 2', async (argv, message) => {
    const { exit, stdout, stderr } = await ran(argv)
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect([exit, stdout]).toEqual([Exit.usage, ''])
  })

  it('standard input that is a terminal is never waited for', async () => {
    const { exit, stderr } = await ran([], { terminals: ['stdin'] })
    expect(stderr).toMatch(/nothing to read; give a file/)
    expect(exit).toBe(Exit.usage)
  })
})

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [['explain', '--help']], [['help']], [['help', 'text']]])('%j explains with examples', async (argv) => {
    const { exit, stdout, stderr } = await ran(argv)
    expect(stdout).toMatch(/^Usage: extract/)
    expect(stdout).toContain('Examples:')
    expect([exit, stderr]).toEqual([Exit.ok, ''])
  })

  it.each([[['--version']], [['-V']], [['-q', '--version']]])('%j is the version alone', async (argv) => {
    expect((await ran(argv)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('text', () => {
  it('prints what the parser saw', async () => {
    const bytes = file('crlf.txt', '\ufeffMột\r\nhai\u00a0ba\r\n')
    expect((await ran(['text', bytes])).stdout).toBe('Một\r\nhai\u00a0ba\r\n')
    expect((await ran(['text'], { stdin: REPORT })).stdout).toBe(REPORT)
  })

  it('says what could not be read', async () => {
    expect(await ran(['text', missing, two])).toMatchObject({ exit: Exit.failed, stdout: readFileSync(two, 'utf8') })
  })
})
