import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'
import type { Document } from '../../src/model.ts'
import { formatNamed } from '../../src/read/formats.ts'
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

/** LibreOffice's names of the formats to save the text as. */
const SAVED = {
  docx: 'docx:MS Word 2007 XML',
  odt: 'odt:writer8',
  doc: 'doc:MS Word 97',
  rtf: 'rtf:Rich Text Format',
  pdf: 'pdf:writer_pdf_Export',
  html: 'html:HTML (StarWriter)',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
} as const

const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0

/** Saves the report as a format; a workbook has a line of it in each row. */
function saved(format: keyof typeof SAVED): Uint8Array {
  const filter = format === 'xlsx' ? 'Text - txt - csv (StarCalc):9,34,76' : 'Text (encoded):UTF8,LF,,,'
  const profile = `-env:UserInstallation=file://${join(directory, 'profile')}`
  const options = ['--headless', `--infilter=${filter}`, '--convert-to', SAVED[format], '--outdir', directory, REPORT]
  const { stderr } = spawnSync('soffice', [profile, ...options], { timeout: 120_000 })
  expect(String(stderr)).not.toContain('Error')
  return readFileSync(join(directory, `report.${format}`))
}

describe.skipIf(!hasOffice)('the same report saved by LibreOffice (skipped where there is no soffice)', () => {
  it.each(Object.keys(SAVED).filter((format) => formatNamed(format) !== undefined))('as %s', { timeout: 180_000 }, async (format) => {
    const bytes = saved(format as keyof typeof SAVED)
    expect((await expectSame(bytes, `report.${format}`)).source.format).toBe(format)
    // Whatever the file is called.
    await expectSame(bytes, 'report.bin')
  })
})
