import { truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/read/read.ts'
import { cells, xls } from './biff.ts'
import { all, outcomes, utf8 } from './outcomes.ts'
import { docx, odt, paragraph, xlsx, zip } from './packages.ts'
import { pdf } from './pdf/pdfs.ts'
import { rtf } from './rich.ts'
import { doc, modifier } from './word.ts'

const cell = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`
const mail = 'From: a@b.vn\r\nMessage-ID: <1@b.vn>\r\nSubject: Thu\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Thu đạt 5%</p>\r\n'

/** A sound file of each format. */
const SOUND: Readonly<Record<string, Uint8Array>> = {
  'a.docx': docx(`${paragraph('Thu đạt 5%')}<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`, {
    footer: paragraph('1'),
  }),
  'a.xlsx': xlsx({ Sheet1: `<sheetData><row r="1">${cell('A1', 'Thu')}<c r="B1"><v>5</v></c></row></sheetData>` }),
  'a.doc': doc(
    [
      { runs: ['Thu ', ['5%', modifier.font(0)], '\x13PAGE\x141\x15'] },
      { runs: ['a'], end: '\x07', modifiers: modifier.cell() },
      { runs: [], end: '\x07', modifiers: Buffer.concat([modifier.cell(), modifier.row([0, 1000])]) },
      { runs: ['\bChi'], style: 1 },
    ],
    { styles: [{}, { base: 0, words: modifier.shown }], footnotes: [{ runs: ['b'] }], boxes: [[{ runs: ['c'] }]], anchors: [12], cut: 4 },
  ),
  'a.xls': xls({ Sheet1: [cells.text(0, 0, 'Thu đạt'), cells.number(0, 1, 5), cells.formula(1, 0, 'Chi')], Thu: [cells.text(0, 0, 'a')] }),
  'a.odt': odt('<text:p>Thu đạt 5%</text:p><text:list><text:list-item><text:p>Chi</text:p></text:list-item></text:list>'),
  'a.rtf': rtf(
    '{\\header H}Thu {\\field{\\*\\fldinst X}{\\fldrslt 5%}}\\par\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell b\\cell\\row\\pard c\\u7841 ?{\\footnote d}',
  ),
  'a.pdf': pdf([{ text: 'Thu đạt 5%', x: 72, y: 700 }], [{ text: 'Chi đạt 6%', x: 72, y: 700 }]),
  'a.html': utf8('<html><meta charset="utf-8"><table><tr><td colspan="2">Thu<td>đạt 5%</table><ol><li>a<li>b</ol>'),
  'a.md': utf8('---\nx: y\n---\n# Thu\n\n| a | b |\n|---|---|\n| **đạt** | [5%](x) |\n'),
  'a.eml': utf8(mail),
  'a.mbox': utf8(`From a@b.vn Wed Dec  4 08:00:00 2019\n${mail}\nFrom a@b.vn Wed Dec  4 08:00:00 2019\n${mail}`),
  'a.zip': zip({ 'a.txt': 'Thu đạt 5%', 'b.docx': docx(paragraph('Chi')) }),
  'a.gz': gzipSync('Thu đạt 5%\n'.repeat(50)),
  'a.txt': utf8('Thu đạt 5%\n'.repeat(50)),
}

/** Bytes cut off somewhere, with others in the place of some. */
function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 })
  return fc.tuple(fc.integer({ min: 1, max: bytes.length }), fc.boolean(), changes).map(([length, cut, changed]) => {
    const copy = Uint8Array.from(bytes)
    for (const [at, byte] of changed) copy[at] = byte
    return cut ? copy.subarray(0, length) : copy
  })
}

describe('a damaged file', () => {
  it.each(Object.entries(SOUND))('%s is read as far as it goes, or is a failure', { timeout: 60_000 }, async (path, bytes) => {
    const property = fc.asyncProperty(damaged(bytes), async (broken) => {
      const found = await outcomes(broken, path)
      expect(found.length).toBeGreaterThan(0)
      for (const outcome of found) {
        if ('error' in outcome) expect(outcome.error.message).toMatch(/\w.*; \w/)
        else expect(outcome.source.length).toBe(outcome.text.length)
      }
    })
    await fc.assert(property, { numRuns: 150 })
  })

  it.each(Object.keys(SOUND))('%s under the name of another format is what it is', async (path) => {
    const sound = SOUND[path] ?? new Uint8Array()
    const plain = ['a.md', 'a.txt']
    const names = Object.keys(SOUND).filter((name) => !plain.includes(path) || name.endsWith('.txt') || name.endsWith('x'))
    for (const name of names) {
      const kinds = new Set((await outcomes(sound, name)).map((outcome) => ('error' in outcome ? outcome.error.code : 'read')))
      expect([...kinds], name).toEqual(['read'])
    }
  })
})

it('a text of 300 MB is refused before it is read', async () => {
  const path = join(tmpdir(), `large-${process.pid}.txt`)
  writeFileSync(path, 'Thu đạt 5%\n'.repeat(1000))
  truncateSync(path, 300e6)
  const before = process.memoryUsage.rss()
  expect(await all(readFile(path))).toMatchObject([
    { error: { code: 'too-large', message: 'the document has 286.1 MB, more than the 64 MB allowed; split it or raise --max-bytes' } },
  ])
  expect(process.memoryUsage.rss() - before).toBeLessThan(50e6)
  truncateSync(path, 0)
})
