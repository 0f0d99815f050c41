import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tree } from '../batch/tree.ts'

const PROGRAM = resolve('dist/extract-alone.cjs')
const POISON = ['--require', resolve('tests/scale/poison.cjs')]
const hasPython = spawnSync('python3', ['--version']).status === 0

/** Gives standard input's documents, which end with NUL, to a command, and prints its answers. */
const PIPE = `
import sys
from extract_pipe import LINES, NAMES, Program, answers
feed = {"names": NAMES, "lines": LINES}[sys.argv[1]]
documents = sys.stdin.buffer.read().split(b"\\0")[:-1]
sys.stdout.buffer.writelines(answers(Program(sys.argv[2:], feed), documents))
`

function piped(feed: 'names' | 'lines', documents: readonly string[], command: readonly string[]) {
  const input = documents.map((document) => `${document}\0`).join('')
  const run = spawnSync('python3', ['-c', PIPE, feed, ...command], {
    input,
    cwd: 'integrations/spark',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const lines = run.stdout.split('\n').filter((line) => line !== '')
  return { ...run, answers: lines.map((line) => JSON.parse(line)) }
}

const extract = (node: readonly string[] = [], ...more: readonly string[]) => [
  process.execPath,
  ...node,
  PROGRAM,
  '-q',
  '-f',
  'rows',
  '--jobs',
  '1',
  ...more,
]

/** What became of each document: its error, or nothing. */
function outcomes(answers: readonly { document: string; documents: readonly { error: string | null }[] }[]) {
  return answers.map(({ document, documents: [row] }) => [document, row?.error ?? '']).sort()
}

const TEXT = 'Thu ngân sách quý I năm 2021 ước đạt 812 tỷ đồng.\n'
const names = Array.from({ length: 60 }, (_, i) => `xã-${i}${i === 3 || i === 4 || i === 50 ? ' thuốc độc' : ''}.txt`)
const root = tree(Object.fromEntries(names.map((name, i) => [name, i % 20 === 7 ? '' : TEXT])))
const paths = names.map((name) => `${root}/${name}`)
const lines = names.map((name) => JSON.stringify({ id: name, text: `${name}: ${TEXT}` }))

describe.skipIf(!hasPython)('documents for one process (needs Python: skipped without it)', () => {
  it.each([
    ['names', paths],
    ['lines', lines],
  ] as const)('as %s are answered once each', (feed, documents) => {
    const { answers, status, stderr } = piped(feed, documents, extract())
    expect([stderr, status]).toEqual(['', 0])
    expect(new Set(answers.map(({ document }) => document)).size).toBe(documents.length)
    expect(answers).toHaveLength(documents.length)
  })

  it.each([
    ['names', paths],
    ['lines', lines],
  ] as const)(
    'as %s: one that ends the process costs its own record',
    (feed, documents) => {
      const healthy = outcomes(piped(feed, documents, extract()).answers)
      const { answers, stderr, status } = piped(feed, documents, extract(POISON))
      expect([stderr, status]).toEqual(['', 0])
      expect(outcomes(answers)).toEqual(healthy.map(([name = '', error]) => [name, name.includes('thuốc độc') ? 'crashed' : error]))
    },
    300_000,
  )

  it.each([
    ['options that are not understood', extract([], '--frob'), /did not understand its options/],
    ['a program that says nothing', ['true'], /ended without an answer/],
    ['a program that never starts well', ['sh', '-c', 'kill -9 $$'], /CalledProcessError/],
    ['a program that is not there', ['no-such-node', PROGRAM], /FileNotFoundError/],
  ])('%s: the task fails, no document does', (_, command, said) => {
    const { status, stderr, answers } = piped('lines', lines, command)
    expect([status, answers]).toEqual([1, []])
    expect(stderr).toMatch(said)
  })
})
