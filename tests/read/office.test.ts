import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'
import type { Document, Failure } from '../../src/model.ts'
import { fromWindows1252 } from '../../src/read/encodings/code-page.ts'
import { formatNamed } from '../../src/read/formats.ts'
import { encoded } from './encoded.ts'
import { outcomes, utf8 } from './outcomes.ts'

const REPORT = 'fixtures/report.txt'
const text = readFileSync(REPORT, 'utf8')
const directory = mkdtempSync(join(tmpdir(), 'office-'))
afterAll(() => rmSync(directory, { recursive: true }))

/** What a report states, wherever in the text it does. */
function factsOf({ text, source }: Pick<Document, 'text' | 'source'>): unknown {
  const { area, meeting, attendees, indicators, groups, mentioned } = extract(text, { source })
  const facts = { area, meeting, attendees, indicators, groups, mentioned }
  return JSON.parse(JSON.stringify(facts, (key, value) => (key === 'start' || key === 'end' ? undefined : value)))
}

const expected = factsOf({ text, source: { path: '-', format: 'text', encoding: 'utf-8', sha256: '', length: text.length } })
const linesOf = (outcome: Document | Failure | undefined) =>
  outcome !== undefined && 'text' in outcome ? outcome.text.split('\n').filter((line) => line !== '') : []
const words = (said: string) => said.split(/\s+/).filter((word) => word !== '')

async function expectSame(bytes: Uint8Array, path: string): Promise<Document> {
  const [outcome, ...more] = await outcomes(bytes, path)
  expect(more).toEqual([])
  if (outcome === undefined || 'error' in outcome) throw new Error(outcome?.error.message)
  expect(words(outcome.text)).toEqual(words(text))
  expect(factsOf(outcome)).toEqual(expected)
  return outcome
}

describe('the same report in every encoding of Unicode', () => {
  const utf16 = Buffer.from(text, 'utf16le')
  it.each([
    ['utf-8', utf8(text)],
    ['utf-8', utf8(`\ufeff${text}`)],
    ['utf-8', utf8(text.replaceAll('\n', '\r\n'))],
    ['utf-16le', Buffer.concat([Buffer.from('\xff\xfe', 'latin1'), utf16])],
    ['utf-16le', utf16],
    ['utf-16be', Buffer.concat([Buffer.from('\xfe\xff', 'latin1'), Buffer.from(utf16).swap16()])],
    ['utf-16be', Buffer.from(utf16).swap16()],
  ])('%s', async (encoding, bytes) => {
    expect((await expectSame(bytes, 'report.txt')).source.encoding).toBe(encoding)
  })
})

describe('the same report in every old encoding', () => {
  it.each(['tcvn3', 'tcvn5712-1', 'vni', 'windows-1258', 'viscii', 'vps', 'viqr'])('%s', async (name) => {
    const bytes = encoded(text, name)
    expect((await expectSame(Buffer.from(bytes, 'latin1'), 'report.txt')).source.encoding).toBe(name)
    // Taken for Western letters and saved as UTF-8.
    if (name !== 'viqr') await expectSame(utf8(fromWindows1252(bytes)), 'report.txt')
  })
})

/** LibreOffice's names of the formats to save the text as. */
const SAVED = {
  docx: 'docx:MS Word 2007 XML',
  odt: 'odt:writer8',
  doc: 'doc:MS Word 97',
  rtf: 'rtf:Rich Text Format',
  pdf: 'pdf:writer_pdf_Export',
  html: 'html:HTML (StarWriter)',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  xls: 'xls:MS Excel 97',
} as const

/** Lists, merged cells and lines in cells, as a web page. */
const RICH = `<html><head><meta charset="utf-8"></head><body><h1>I. Kết quả</h1>
<p>Thu ngân sách <b>ước đạt</b> <i>4.215,6</i> tỷ đồng,<br>tăng 12,8%.</p>
<ul><li>Thu nội địa 3.100 tỷ đồng</li><li>Thu xuất nhập khẩu 1.115,6 tỷ đồng</li></ul><ol><li>Nông nghiệp</li><li>Công nghiệp</li></ol>
<table border="1"><tr><th rowspan="2">Chỉ tiêu</th><th rowspan="2">Đơn vị</th><th colspan="2">Thực hiện</th></tr><tr><th>2020</th><th>2021</th></tr>
<tr><td>Thu ngân sách</td><td>tỷ đồng</td><td>3.737,2</td><td>4.215,6</td></tr><tr><td colspan="4">Nông nghiệp</td></tr>
<tr><td>Sản lượng<br>lương thực</td><td>nghìn tấn</td><td>301</td><td></td></tr></table><p>Hết.</p></body></html>`

const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0

/** Saves the report as a format; a workbook has a line of it in each row. */
function saved(format: keyof typeof SAVED): Uint8Array {
  return converted(REPORT, format.startsWith('xls') ? 'Text - txt - csv (StarCalc):9,34,76' : 'Text (encoded):UTF8,LF,,,', format)
}

function converted(path: string, filter: string, format: keyof typeof SAVED): Uint8Array {
  const profile = `-env:UserInstallation=file://${join(directory, 'profile')}`
  const options = ['--headless', `--infilter=${filter}`, '--convert-to', SAVED[format], '--outdir', directory, path]
  const { stderr } = spawnSync('soffice', [profile, ...options], { timeout: 120_000 })
  expect(String(stderr)).not.toContain('Error')
  return readFileSync(join(directory, `${basename(path, extname(path))}.${format}`))
}

describe.skipIf(!hasOffice)('the same report saved by LibreOffice (skipped where there is no soffice)', () => {
  it.each(Object.keys(SAVED).filter((format) => formatNamed(format) !== undefined))('as %s', { timeout: 180_000 }, async (format) => {
    const bytes = saved(format as keyof typeof SAVED)
    expect((await expectSame(bytes, `report.${format}`)).source.format).toBe(format)
    // Whatever the file is called.
    await expectSame(bytes, 'report.bin')
  })

  it.each(['docx', 'odt', 'rtf', 'doc'] as const)('a page with lists and tables, as %s', { timeout: 180_000 }, async (format) => {
    const path = join(directory, 'rich.html')
    writeFileSync(path, RICH)
    const [page] = await outcomes(utf8(RICH), path)
    const [document] = await outcomes(converted(path, 'HTML (StarWriter)', format), `rich.${format}`)
    expect(linesOf(document)).toEqual(linesOf(page))
    expect(linesOf(page)).toContain('Sản lượng lương thực\tnghìn tấn\t301\t')
  })

  it.each(['docx', 'odt', 'rtf', 'doc'] as const)('a text with all that texts have, as %s', { timeout: 180_000 }, async (format) => {
    const [document] = await outcomes(converted('tests/read/rich.fodt', 'OpenDocument Text Flat XML', format), `rich.${format}`)
    // Notes come before the footer or after it.
    expect(linesOf(document).sort()).toEqual([...RICH_LINES].sort())
  })
})

/** What `rich.fodt` says: a run in a font of TCVN3, a note, deleted and hidden words, lists in lists, a text box, merged cells, a table in a table. */
const RICH_LINES = [
  'Sở Tài chính tỉnh Đồng Hải',
  'Báo cáo kết quả',
  'Thu ngân sách ước đạt năm nay 4.215,6 tỷ đồng, tăng 5%.',
  'I. Nông nghiệp',
  'I.1. Lúa',
  '- Đông xuân',
  'I.2. Ngô',
  'II. Công nghiệp',
  'Khung:',
  'Chữ trong khung',
  'Chỉ tiêu\tNăm\t',
  '\t2018\t2019',
  'Thu nội địa\t1,5\t2,5',
  'Sau bảng',
  'Trước',
  'a\tb',
  'sau',
  'c',
  'Hết\ttrang',
  'dòng mới',
  'Theo giá hiện hành',
  'Trang',
]
