import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Exit } from '../../src/cli/exit.ts'
import { tree } from '../batch/tree.ts'
import { docx, odt, paragraph, xlsx, zip } from '../read/packages.ts'
import { lockedPdf, pdf } from '../read/pdf/pdfs.ts'
import { ran } from './io.ts'

const SOUND = 'Thu ngân sách ước đạt 812 tỷ đồng.\n'
const cut = (bytes: Uint8Array) => bytes.subarray(0, Math.round(bytes.length * 0.6))
const much = `đạt ${'0'.repeat(66 * 2 ** 20)}`
const nested = Array.from({ length: 12 }).reduce<Uint8Array>((inner) => zip({ 'a.zip': inner }), Buffer.from(SOUND))

/** Files that cannot be read, with the code that says why. */
const BAD: Readonly<Record<string, readonly [code: string, content: Uint8Array | string]>> = {
  'nothing.txt': ['empty', ''],
  'zeros.txt': ['binary', new Uint8Array(1_000_000)],
  'zeros.doc': ['corrupt', new Uint8Array(1_000_000)],
  'large.txt': ['too-large', SOUND.repeat(200)],
  'bomb.gz': ['too-large', gzipSync(much)],
  'bomb.zip': ['too-large', zip({ 'a.txt': much })],
  'bomb.docx': ['too-large', docx(paragraph(much))],
  'nested.zip': ['too-large', nested],
  'cut.docx': ['corrupt', cut(docx(paragraph(SOUND.repeat(99))))],
  'cut.xlsx': ['corrupt', cut(xlsx({ Sheet1: SOUND.repeat(99) }))],
  'cut.odt': ['corrupt', cut(odt(SOUND.repeat(99)))],
  'cut.pdf': ['corrupt', cut(pdf([{ text: SOUND.trim(), x: 72, y: 700 }]))],
  'cut.gz': ['corrupt', cut(gzipSync(SOUND))],
  'locked.pdf': ['encrypted', lockedPdf()],
  'picture.png': ['no-text', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
}

describe('a file that cannot be read', () => {
  const root = tree(Object.fromEntries(Object.entries(BAD).map(([name, [, content]]) => [name, content])))
  truncateSync(join(root, 'large.txt'), 300e6)
  symlinkSync('circle', join(root, 'circle'))
  const sound = join(tree({ 'sound.txt': SOUND }), 'sound.txt')

  it.each(['circle', 'missing.txt'])('%s alone is one record too', async (name) => {
    const { stdout, exit } = await ran([join(root, name)])
    expect(JSON.parse(stdout).error.code).toBe('not-found')
    expect(exit).toBe(Exit.failed)
  })

  it.each<[string, string]>([
    ...Object.entries(BAD).map(([name, [code]]): [string, string] => [name, code]),
    ['circle', 'not-found'],
    ['missing.txt', 'not-found'],
  ])('%s: one record and one line, and the next file is read', { timeout: 60_000 }, async (name, code) => {
    const { stdout, stderr, exit } = await ran([join(root, name), sound])
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({ error }) => error?.code)).toEqual([code, undefined])
    expect(records[0].source.path).toContain(name)
    const lines = stderr.split('\n').filter((line) => line.includes(name))
    // What happened, and what to do.
    expect(lines).toEqual([expect.stringMatching(/^extract: .*: [^;]*; ./)])
    expect(exit).toBe(Exit.failed)
  })
})

describe('entities that multiply, or that stand for a file', () => {
  const declared = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
  const doctype = (root: string) => `<!DOCTYPE ${root} [<!ENTITY e0 "lol"><!ENTITY f SYSTEM "file:///etc/passwd">${declared}]>`
  const words = 'Thu đạt 5 tỷ đồng &e9; &f;'

  it.each<[string, string | Uint8Array]>([
    ['a.html', `${doctype('html')}<html><p>${words}</p></html>`],
    ['a.xml', `<?xml version="1.0" encoding="utf-8"?>${doctype('x')}<x><p>${words}</p></x>`],
    ['a.odt', odt(`<text:p>${words}</text:p>`)],
    ['a.xlsx', xlsx({ Sheet1: `<sheetData><row><c t="inlineStr"><is><t>${words}</t></is></c></row></sheetData>` })],
  ])('are never put in: %s', async (name, content) => {
    const { stdout } = await ran(['text', join(tree({ [name]: content }), name)])
    expect(stdout.length).toBeLessThan(2000)
    expect(stdout).not.toMatch(/lollol|root:/)
  })
})
