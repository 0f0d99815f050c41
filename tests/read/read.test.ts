import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readTextSync } from '../../src/read/plain.ts'
import { readFile, readStream } from '../../src/read/read.ts'
import { all, outcomes, said, utf8 } from './outcomes.ts'

const directory = mkdtempSync(join(tmpdir(), 'read-'))
afterAll(() => rmSync(directory, { recursive: true }))

describe('plain text', () => {
  const text = 'Thu ngân sách đạt 512 tỷ đồng.\r\nDự họp có đồng chí Vũ Thị Hạnh.\n'

  it('is read at once where it is Vietnamese in UTF-8', async () => {
    const document = readTextSync(utf8(text), 'a.txt')
    expect(document).toMatchObject({ text, source: { format: 'text', encoding: 'utf-8', length: text.length } })
    expect(await outcomes(utf8(text), 'a.txt')).toEqual([document])
  })

  it.each([
    ['no Vietnamese letter', utf8('Thu ngan sach 512')],
    ['only letters that mojibake has too', utf8('Quy tr×nh tæng thÓ')],
    ['not UTF-8', Uint8Array.of(0x54, 0xe1, 0xba)],
    ['a NUL byte', utf8('đạt\0 512')],
  ])('is left to the front door: %s', (_, bytes) => {
    expect(readTextSync(bytes, 'a.txt')).toBeUndefined()
  })

  it('keeps its line ends and loses its byte-order mark', async () => {
    expect(await said(utf8(`\ufeff${text}`), 'a.txt')).toEqual([`a.txt: ${text}`])
  })

  it('comes from a file and from a stream', async () => {
    const path = join(directory, 'report.txt')
    writeFileSync(path, text)
    const [fromFile] = await all(readFile(path))
    expect(fromFile).toMatchObject({ text, source: { path } })
    const halves = async function* () {
      yield utf8(text).subarray(0, 9)
      yield utf8(text).subarray(9)
    }
    expect(await all(readStream(halves(), '-'))).toMatchObject([{ text, source: { path: '-' } }])
  })
})

describe('failures', () => {
  it.each([
    ['empty', 'a.txt', new Uint8Array(0)],
    ['no-text', 'a.txt', utf8(' \n\t\n')],
    ['binary', 'a.txt', new Uint8Array(100_000)],
    ['binary', 'a', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) & 0xff)],
  ])('%s', async (code, path, bytes) => {
    expect(await said(bytes, path)).toEqual([`${path}: !${code}`])
  })

  it('a text beyond the limit, however it comes', async () => {
    const [outcome] = await outcomes(utf8('đạt '.repeat(100)), 'a.txt', { maxBytes: 300 })
    expect(outcome).toMatchObject({ error: { code: 'too-large', message: expect.stringContaining('--max-bytes') } })
    const endless = async function* () {
      for (;;) yield utf8('đạt '.repeat(100))
    }
    expect(await all(readStream(endless(), '-', { maxBytes: 3000 }))).toMatchObject([{ error: { code: 'too-large' } }])
  })

  it.each([
    ['not-found', join(directory, 'none.txt')],
    ['is-directory', directory],
  ])('%s', async (code, path) => {
    expect(await all(readFile(path))).toMatchObject([{ source: { path }, error: { code } }])
  })

  it('an unknown format', async () => {
    expect(await said(utf8('đạt'), 'a.txt', { inputFormat: 'wps' })).toEqual(['a.txt: !unknown-format'])
  })
})
