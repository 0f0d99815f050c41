import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outcomes } from '../outcomes.ts'

const directory = mkdtempSync(join(tmpdir(), 'fonts-'))
afterAll(() => rmSync(directory, { recursive: true }))

/** Fonts with all letters of Vietnamese, with some of them, and with none beyond ASCII: the others are drawn in fonts that have them. */
const FONTS = ['DejaVu Serif', 'Noto Sans', 'DejaVu Sans Mono', 'Noto Sans Math', 'Noto Sans Symbols']
const report = readFileSync('fixtures/report.txt', 'utf8')
const has = (command: string, option: string) => spawnSync(command, [option], { timeout: 60_000 }).status === 0

/** The letters and marks of a text, in the order of the alphabet: poppler puts spaces into words, and words on lines, where they are not. */
const lettersOf = (text: string) => [...text.normalize('NFD').replace(/\s/g, '')].sort().join('')
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '')

describe.skipIf(!has('soffice', '--version') || !has('pdftotext', '-v'))('a PDF (skipped where there is no soffice or pdftotext)', () => {
  const cases = FONTS.flatMap((font) =>
    (['NFC', 'NFD'] as const).map((form) => ({ font, form, name: `${font} ${form}`.replaceAll(' ', '-') })),
  )

  beforeAll(() => {
    for (const { font, form, name } of cases) {
      const paragraphs = report
        .normalize(form)
        .split('\n')
        .map((line) => `<p>${line}</p>`)
      writeFileSync(
        join(directory, `${name}.html`),
        `<html><head><meta charset="utf-8"></head><body style="font-family:'${font}'">${paragraphs.join('')}</body></html>`,
      )
    }
    const options = ['--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', directory]
    const files = cases.map(({ name }) => join(directory, `${name}.html`))
    spawnSync('soffice', [`-env:UserInstallation=file://${directory}/profile`, ...options, ...files], { timeout: 180_000 })
  }, 200_000)

  it.each(cases)('in $font has every word, written in $form', async ({ name }) => {
    const path = join(directory, `${name}.pdf`)
    const [outcome] = await outcomes(readFileSync(path), path)
    if (outcome === undefined || 'error' in outcome) throw new Error(outcome?.error.message)
    expect(wordsOf(outcome.text)).toEqual(wordsOf(report))
    const { stdout } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' })
    expect(lettersOf(outcome.text)).toBe(lettersOf(stdout))
  })
})
