import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Exit } from '../../src/cli/exit.ts'
import { ran } from './io.ts'

const folder = mkdtempSync(join(tmpdir(), 'html-'))
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const one = file('một.txt', '🌾 Thu ngân sách ước đạt 812 tỷ đồng.\n')
const two = file('hai.txt', 'Toàn huyện có 14 xã.\n')
const missing = join(folder, 'missing.txt')

describe('extract -f html', () => {
  afterAll(() => rmSync(folder, { recursive: true }))

  it('writes the page of one document to standard output or to a file', async () => {
    const out = join(folder, 'một.html')
    const { stdout } = await ran(['-f', 'html', one])
    expect(await ran([one, '-o', out])).toEqual({ exit: Exit.ok, stdout: '', stderr: '' })
    expect(readFileSync(out, 'utf8')).toBe(stdout)
    expect(stdout).toContain('Thu ngân sách ước đạt')
  })

  it('counts places by itself, however they are asked for', async () => {
    const { stdout } = await ran(['-f', 'html', '--offsets', 'codepoint', one])
    const data = /id="data">(.*)<\/script>/.exec(stdout)?.[1] ?? '{}'
    expect(JSON.parse(data).record.source.length).toBe('🌾 Thu ngân sách ước đạt 812 tỷ đồng.\n'.length)
  })

  it('writes several documents to a folder', async () => {
    const out = join(folder, 'review')
    const { exit } = await ran(['-q', '-f', 'html', '-o', `${out}/`, one, missing, two])
    expect(exit).toBe(Exit.failed)
    expect([readdirSync(out), readdirSync(join(out, 'review-pages/documents'))]).toEqual([
      ['index.html', 'review-pages'],
      ['1.html', '3.html'],
    ])
  })

  it.each([['-o', join(folder, 'both.html')], []])('refuses one page for several before anything is read: %s', async (...options) => {
    const { exit, stderr } = await ran(['-f', 'html', one, two, ...options])
    expect([exit, stderr]).toEqual([Exit.usage, expect.stringContaining('to a folder: -o review/')])
    expect(existsSync(join(folder, 'both.html.part'))).toBe(false)
  })

  it('writes why the only document could not be read', async () => {
    const { exit, stdout } = await ran(['-q', '-f', 'html', missing])
    expect([exit, stdout]).toEqual([Exit.failed, expect.stringContaining('missing.txt')])
  })
})
