import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { records } from '../batch/program.ts'
import { tree } from '../batch/tree.ts'
import { docx, paragraph, zip } from '../read/packages.ts'
import { pdf } from '../read/pdf/pdfs.ts'

const TEXT = 'Chi ngân sách đạt 498 tỷ đồng.'
/** TEXT and a new line, by xz. */
const XZ =
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAoQ2hpIG5nw6JuIHPDoWNoIMSR4bqhdCA0OTggdOG7tyDEkeG7k25nLgoAAAAAm7JQXbO+V8QAAUEpA1NWix+2830BAAAAAARZWg=='

const FORMATS = {
  'a.txt': TEXT,
  'b.docx': docx(paragraph(TEXT)),
  'c.zip': zip({ 'thu.txt': TEXT, 'chi.docx': docx(paragraph(TEXT)) }),
  'd.eml': `From: a@x.example\nSubject: Chi\nContent-Type: text/plain; charset=utf-8\n\n${TEXT}\n`,
  'e.html': `<!doctype html><meta charset="utf-8"><nav>Menu</nav><article><p>${TEXT.repeat(9)}</article>`,
  'f.txt.gz': gzipSync(TEXT),
  'g.txt.xz': Buffer.from(XZ, 'base64'),
  'h.pdf': pdf([{ text: TEXT, x: 72, y: 700 }]),
}

describe('extract-alone.cjs', () => {
  const folder = tree({})
  const alone = join(folder, 'extract-alone.cjs')
  copyFileSync('dist/extract-alone.cjs', alone)
  const root = tree(FORMATS)

  it.each([
    ['in one thread', ['--jobs', '1']],
    ['in threads', ['--jobs', '2']],
  ])('reads every format with nothing beside it, %s', (_, options) => {
    const { stdout, stderr } = spawnSync(process.execPath, [alone, root, '--main-text', ...options, '-q'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    const read = records(stdout)
    expect(read.filter(({ error }) => error !== undefined)).toEqual([])
    expect(read.map(({ source }) => source.path.slice(root.length + 1))).toEqual(
      Object.keys(FORMATS).flatMap((name) => (name === 'c.zip' ? ['c.zip!/thu.txt', 'c.zip!/chi.docx'] : [name])),
    )
  })
})
