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

it('is one file that needs nothing beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'))
  copyFileSync('dist/extract.cjs', join(folder, 'extract.cjs'))
  const input = 'Toàn tỉnh có 9 huyện.'
  const alone = spawnSync(process.execPath, [join(folder, 'extract.cjs'), '-', '-j', '2'], { input })
  expect(String(alone.stderr)).toBe('')
  expect(String(alone.stdout)).toBe(String(spawnSync(process.execPath, [PROGRAM], { input }).stdout))
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
