import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** The program that users get: `npm test` builds it first. */
const PROGRAM = 'bin/extract.cjs'
const version = JSON.parse(readFileSync('package.json', 'utf8')).version

it('is the version of the package', () => {
  expect(String(spawnSync(process.execPath, [PROGRAM, '--version']).stdout)).toBe(`${version}\n`)
})

it('reads standard input and exits with the status', () => {
  const { stdout, status } = spawnSync(process.execPath, [PROGRAM, '-', 'no-such-file'], { input: 'Toàn tỉnh có 9 huyện.' })
  expect(String(stdout).trimEnd().split('\n')).toHaveLength(2)
  expect(status).toBe(1)
})

it.each([
  ['is also one file that needs nothing beside it', ['extract-alone.cjs'], ['-', '-j', '2']],
  ['reads reports without the tables that the lexicon is made of: to load them would cost more', ['extract.cjs', 'lexicon.image'], ['-']],
])('%s', (_, files, argv) => {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'))
  for (const file of files) copyFileSync(join('dist', file), join(folder, file))
  const input = readFileSync('fixtures/report.txt')
  const alone = spawnSync(process.execPath, [join(folder, files[0] ?? ''), ...argv], { input })
  expect(String(alone.stderr)).toBe('')
  expect(String(alone.stdout)).toBe(String(spawnSync(process.execPath, [PROGRAM], { input }).stdout))
})

it('has those tables where they are asked for', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'vocab', 'show', 'hộ nghèo'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/hộ nghèo/)
})

it('ends quietly when the reader goes away', async () => {
  const path = join(tmpdir(), `closed-${process.pid}.txt`)
  writeFileSync(path, 'Toàn tỉnh có 9 huyện. '.repeat(100))
  const child = spawn(process.execPath, [PROGRAM, ...Array(2000).fill(path)])
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect([stderr, status]).toEqual(['', 0])
})
