import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Extraction, Failure, Observation } from '../../src/model.ts'
import { openReview } from '../../src/write/html/review.ts'
import type { OutputRecord } from '../../src/write/writer.ts'
import { type Browser, HAS_BROWSER, NO_BROWSER, openBrowser, picture, seriousFindings } from './browser.ts'
import { REPORT, TEXT } from './records.ts'

const AREAS = [
  'Lạng Sơn',
  'Cao Bằng',
  'Thừa Thiên Huế',
  'Bà Rịa - Vũng Tàu',
  'Hà Giang',
  'Quảng Ninh',
  'Bắc Kạn',
  'Nghệ An',
  'Cần Thơ',
] as const

/** The report as if area number `area` had made it in `year`; its figures grow with both. */
function reportOf(area: number, year: number): Extraction {
  const { area: place, meeting } = REPORT
  if (place === null || meeting === null) throw new Error('the report has an area and a meeting')
  const indicators = REPORT.indicators.map((of): Observation => {
    const times = of.unit === '%' ? 1 : 1 + (year - 2016) * 0.07 + area * 0.2
    const value = typeof of.value === 'number' ? of.value * times : of.value
    return { ...of, value, period: `${year}` }
  })
  const path = `bao-cao/${year}/${AREAS[area]}/ky-hop.docx`
  return {
    ...REPORT,
    source: { ...REPORT.source, path },
    area: { ...place, name: AREAS[area] ?? '' },
    meeting: { ...meeting, date: `${year}-07-12` },
    indicators,
    warnings: area === 1 ? REPORT.warnings : [],
  }
}

const FAILED: Failure = {
  version: 1,
  source: { path: 'bao-cao/hỏng.pdf' },
  error: { code: 'corrupt', message: 'The file breaks off; fetch it again.' },
}

/** Seven years of nine areas, the areas reporting the longer the earlier they come, and a file that could not be read. */
const RECORDS: readonly OutputRecord[] = [
  ...[2016, 2017, 2018, 2019, 2020, 2021, 2022].flatMap((year) =>
    AREAS.flatMap((_, area) => (area * 0.6 < year - 2015 ? [reportOf(area, year)] : [])),
  ),
  FAILED,
]

async function writeSite(folder: string, records: Iterable<OutputRecord>): Promise<void> {
  const writer = openReview({ kind: 'directory', path: folder }, { several: true })
  for (const record of records) await writer.write(record, TEXT)
  await writer.close()
}

describe('a folder of pages', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has an index, a page a document and a page an indicator, and nothing half done', async () => {
    await writeSite(folder, RECORDS)
    expect(readdirSync(folder).sort()).toEqual(['index.html', 'review-pages'])
    const pages = join(folder, 'review-pages')
    expect(readdirSync(join(pages, 'documents'))).toHaveLength(RECORDS.length - 1)
    expect(readdirSync(join(pages, 'indicators'))).toContain('state-budget-revenue.html')
  })

  it('is the same for the same records, and keeps no page of an earlier run', async () => {
    const before = readFileSync(join(folder, 'index.html'), 'utf8')
    await writeSite(folder, RECORDS.slice(0, 2))
    expect(readdirSync(join(folder, 'review-pages/documents'))).toEqual(['1.html', '2.html'])
    await writeSite(folder, RECORDS)
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(before)
  })

  it('stays as it was when the run is given up, beside files of others', async () => {
    const before = readFileSync(join(folder, 'index.html'), 'utf8')
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    const writer = openReview({ kind: 'directory', path: folder }, {})
    await writer.write(RECORDS[0] ?? FAILED, TEXT)
    await writer.abort()
    expect(readdirSync(folder).sort()).toEqual(['index.html', 'mine.txt', 'review-pages'])
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(before)
    expect(existsSync(join(folder, 'review-pages/documents/3.html'))).toBe(true)
  })

  it('gives an indicator of the user a page whatever its id', async () => {
    const [of] = REPORT.indicators
    if (of === undefined) throw new Error('the report has observations')
    const record = { ...REPORT, indicators: [{ ...of, indicator: '../../<my id>' }] }
    const other = mkdtempSync(join(tmpdir(), 'site-'))
    await writeSite(other, [record])
    expect(readdirSync(join(other, 'review-pages/indicators'))).toEqual(['indicator.1.html'])
    rmSync(other, { recursive: true })
  })
})

describe.skipIf(!HAS_BROWSER)(`the pages of a collection (${HAS_BROWSER ? 'in chromium' : NO_BROWSER})`, () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser({ height: 1100 })
    await writeSite(join(browser.folder, 'tỉnh'), RECORDS)
  })
  afterEach(async () => {
    expect(browser.complaints).toEqual([])
    await browser.leave(page)
  })
  afterAll(() => browser.close())

  const open = async (name = 'index.html') => {
    page = await browser.open(join(browser.folder, 'tỉnh', name))
  }
  const paths = () => page.locator('#documents-list tbody th').allTextContents()
  const rows = () => page.locator('#documents-list tbody tr').count()
  const chart = (name: string) => page.locator(`figure[data-chart="${name}"]`)

  it('lists documents, indicators and coverage', async () => {
    await open()
    expect(await page.locator('h1').innerText()).toBe('tỉnh')
    expect(await page.locator('#about').innerText()).toBe('46 documents · 720 values · 9 areas · 2016–2022')
    expect(await page.locator('#documents-list tbody tr').last().innerText()).toContain('not read: The file breaks off')
    expect(await page.locator('#indicators li').first().innerText()).toContain('tate budget revenue')
    expect(await page.getByRole('button', { name: 'Lạng Sơn, 2016: 1' }).innerText()).toBe('1')
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'collection')
  })

  it('filters the documents by words, area, year and what happened', async () => {
    await open()
    await page.getByLabel('Search documents').fill('cao bang 2019')
    expect(await paths()).toEqual(['bao-cao/2019/Cao Bằng/ky-hop.docx'])
    await page.getByLabel('Search documents').fill('')
    await page.getByLabel('Area').selectOption('Hà Giang')
    expect(await rows()).toBe(5)
    await page.getByLabel('Year').selectOption('2020')
    expect(await paths()).toEqual(['bao-cao/2020/Hà Giang/ky-hop.docx'])
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByLabel('Documents', { exact: true }).selectOption('failures')
    expect(await paths()).toEqual(['bao-cao/hỏng.pdf'])
    await page.getByLabel('Documents', { exact: true }).selectOption('warnings')
    expect(await rows()).toBe(7)
  })

  it('lists the documents of a cell of the coverage', async () => {
    await open()
    await page.getByRole('button', { name: 'Cao Bằng, 2018: 1' }).click()
    expect(await paths()).toEqual(['bao-cao/2018/Cao Bằng/ky-hop.docx'])
  })

  it('leads from the index over a chart to the quote, and back', async () => {
    await open()
    await page.getByRole('link', { name: 'state budget revenue' }).click()
    await page
      .getByRole('link', { name: /^Quảng Ninh, 2022, .* estimated$/ })
      .first()
      .click()
    expect(await page.locator('h1').innerText()).toBe('ky-hop.docx')
    expect(await page.locator('.path').innerText()).toContain('2022/Quảng Ninh')
    expect(await page.locator('mark[data-chosen]').allTextContents()).toEqual(['thu ngân sách nhà nước ước đạt ', '3.914,6 tỷ đồng'])
    await page.getByRole('link', { name: 'All documents' }).click()
    expect(await page.locator('h1').innerText()).toBe('tỉnh')
  })

  it('draws an indicator over time, plan and actual, growth and coverage', async () => {
    await open('review-pages/indicators/state-budget-revenue.html')
    expect(await chart('overTime').locator('.trend').count()).toBe(7)
    expect(await chart('overTime').locator('.dot.hollow').count()).toBe(await chart('overTime').locator('.dot:not(.hollow)').count())
    expect(await chart('planActual').locator('.attained').first().textContent()).toBe('58.7%')
    expect(await chart('growthByYear').locator('.median').count()).toBe(7)
    expect(await chart('coverage').getByRole('button').count()).toBeGreaterThan(30)
    await page.getByLabel('Area', { exact: true }).selectOption('Cao Bằng')
    expect(await chart('overTime').locator('.trend').count()).toBe(1)
    expect(await page.locator('#values tbody tr').count()).toBe(28)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'indicator')
  })

  it('shows the quote of a point while it has the focus', async () => {
    await open('review-pages/indicators/state-budget-revenue.html')
    const dots = chart('overTime').locator('.dot')
    await dots.first().focus()
    expect(await page.locator('.tip').innerText()).toContain('Lạng Sơn, 2016')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('.tip').innerText()).toContain('Lạng Sơn, 2017')
    expect(await page.locator('.tip').innerText()).toContain('thu ngân sách nhà nước ước đạt 3.914,6 tỷ đồng')
    expect(await dots.evaluateAll((all) => all.filter((dot) => dot.getAttribute('tabindex') === '0').length)).toBe(1)
  })

  it('draws what there is where nothing is planned, and says where nothing can be drawn', async () => {
    await open('review-pages/indicators/grdp.html')
    expect([await chart('overTime').count(), await chart('growthByYear').count()]).toEqual([0, 1])
    await open('review-pages/indicators/tourism-revenue.html')
    expect([await chart('coverage').count(), await page.locator('#values tbody tr').count()]).toEqual([1, RECORDS.length - 1])
  })

  it.each(['index.html', 'review-pages/indicators/state-budget-revenue.html'])('fits a phone, in Vietnamese and dark: %s', async (name) => {
    const phone = await openBrowser({ width: 390, height: 844, colorScheme: 'dark', locale: 'vi-VN' })
    const small = await phone.open(join(browser.folder, 'tỉnh', name))
    expect(await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(await seriousFindings(small)).toEqual([])
    await picture(small, `phone-${name.split('/').at(-1)?.replace('.html', '')}`)
    await phone.close()
    await open(name)
  })
})

describe.skipIf(!HAS_BROWSER)(`a large collection (${HAS_BROWSER ? 'in chromium' : NO_BROWSER})`, () => {
  it('shows every year of a century, and fits a phone', async () => {
    const phone = await openBrowser({ width: 390, height: 844 })
    const folder = join(phone.folder, 'century')
    await writeSite(
      folder,
      [1925, ...Array.from({ length: 40 }, (_, i) => 1985 + i)].map((year) => reportOf(year % AREAS.length, year)),
    )
    const page = await phone.open(join(folder, 'index.html'))
    expect(await page.getByRole('button', { name: /, 1925: 1$/ }).count()).toBe(1)
    expect(await page.getByRole('button', { name: /, 2024: 1$/ }).isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const excess = await page
      .locator('.spark')
      .evaluateAll((sparks) =>
        sparks.map((each) => each.getBoundingClientRect().right - (each.parentElement?.getBoundingClientRect().right ?? 0)),
      )
    expect(
      await page
        .locator('#documents-list tbody tr')
        .first()
        .evaluate((row) => row.clientHeight),
    ).toBeLessThan(120)
    expect(excess.length).toBeGreaterThan(3)
    expect(Math.max(...excess)).toBeLessThanOrEqual(0)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'century')
    await phone.close()
  })

  it('stays quick with five thousand documents', { timeout: 180_000 }, async () => {
    const browser = await openBrowser()
    const folder = join(browser.folder, 'archive')
    const records = function* () {
      for (let index = 0; index < 5_000; index++) yield reportOf(index % AREAS.length, 2010 + (index % 15))
    }
    await writeSite(folder, records())
    expect(statSync(join(folder, 'index.html')).size).toBeLessThan(1_500_000)
    const start = performance.now()
    const page = await browser.open(join(folder, 'index.html'))
    await page.getByLabel('Search documents').fill('can tho 2013')
    expect(await page.locator('#documents-list .count').innerText()).toMatch(/^\d+ of 5,000 documents$/)
    await page.getByRole('link', { name: 'state budget revenue' }).click()
    await page.locator('figure').first().waitFor()
    expect(performance.now() - start).toBeLessThan(15_000)
    expect(await page.locator('.dot').count()).toBeLessThan(4_000)
    await browser.close()
  })
})
