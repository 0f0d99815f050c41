import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Evidence, Extraction, Observation } from '../../src/model.ts'
import { documentPage } from '../../src/write/html/document-page.ts'
import { failurePage } from '../../src/write/html/failure-page.ts'
import { type Browser, HAS_BROWSER, NO_BROWSER, openBrowser, picture, seriousFindings } from './browser.ts'
import { REPORT } from './records.ts'

const [OBSERVATION] = REPORT.indicators

/** A record that holds nothing but what is given, about `text`. */
function recordOf(text: string, facts: Partial<Extraction> = {}): Extraction {
  const nothing = { area: null, meeting: null, attendees: [], groups: [], author: null, indicators: [], unread: [], warnings: [] }
  return { ...REPORT, ...nothing, source: { ...REPORT.source, length: text.length }, ...facts }
}

function observationAt(text: string, start: number, end: number): Observation {
  if (OBSERVATION === undefined) throw new Error('the report has observations')
  const place: Evidence = { start, end, text: text.slice(start, end) }
  return { ...OBSERVATION, evidence: place, amount: { ...OBSERVATION.amount, ...place } }
}

/** `count` sentences, each with a number, and an observation on every sentence. */
function longReport(count: number, end: string): { text: string; indicators: readonly Observation[] } {
  const sentence = `Năm qua xã Bình Trung trồng được 12.345 ha rừng, các thôn bản đều có đường bê tông và điện lưới, đời sống bà con khá lên.${end}`
  const text = sentence.repeat(count)
  const indicators = Array.from({ length: count }, (_, index) =>
    observationAt(text, index * sentence.length + 8, index * sentence.length + 47),
  )
  return { text, indicators }
}

describe.skipIf(!HAS_BROWSER)(`hostile documents (${HAS_BROWSER ? 'in chromium' : NO_BROWSER})`, () => {
  let browser: Browser
  let page: Page | undefined
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterEach(async () => {
    if (page) await browser.leave(page)
    expect(browser.complaints).toEqual([])
  })
  afterAll(() => browser.close())

  const show = async (text: string, facts: Partial<Extraction> = {}, fragment = '') => {
    page = await browser.show(documentPage({ record: recordOf(text, facts), text }), fragment)
    return page
  }

  it('runs nothing that a document brings', async () => {
    const attack = `</script></p><img src=x onerror="globalThis.hacked=1"><script>hacked=1</script><svg onload=hacked=1> javascript:hacked=1 {{7*7}} <!--`
    const place = { start: 0, end: attack.length, text: attack }
    const facts: Partial<Extraction> = {
      source: { ...REPORT.source, path: `a/${attack}`, length: attack.length },
      area: { name: attack, code: attack, evidence: place },
      attendees: [
        {
          name: attack,
          titles: [{ text: attack, position: attack, organization: null, branch: 'other' }],
          roles: ['chair'],
          mentions: [place],
          rule: attack,
        },
      ],
      groups: [place],
      indicators: [
        {
          ...observationAt(attack, 0, attack.length),
          indicator: attack,
          subject: attack,
          unit: attack,
          period: attack,
          base: attack,
          rule: attack,
        },
      ],
      warnings: [{ code: attack, message: attack, ...place }],
    }
    const shown = await show(attack, facts, '#o1')
    await shown.keyboard.press('w')
    await shown.locator('#search').fill(attack)
    await shown.getByRole('button', { name: 'Tiếng Việt' }).click()
    expect(await shown.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await shown.locator('img, svg, main script').count()).toBe(0)
    expect(await shown.locator('#text').innerText()).toBe(attack)
    expect(await shown.locator('.path').innerText()).toContain('onerror')
    expect(await shown.locator('#card h2').innerText()).toBe(attack)
  })

  it('shows commands of the text by name, and lets none reorder its neighbours', async () => {
    const text = 'thu \u202e5.000\u202c tỷ\u0000 đồng\u001b[31m\u2066\u200f\nתקציב 12%\nمیزانیة 7 ٪'
    const shown = await show(text, { indicators: [observationAt(text, 0, 30)] })
    expect(await shown.locator('.control').allTextContents()).toEqual(['U+202E', 'U+202C', 'U+0000', 'U+001B', 'U+2066', 'U+200F'])
    const directions = await shown.locator('#text p').evaluateAll((lines) => lines.map((line) => getComputedStyle(line).direction))
    expect(directions).toEqual(['ltr', 'rtl', 'rtl'])
    expect(await seriousFindings(shown)).toEqual([])
    await picture(shown, 'hostile')
  })

  it.each([
    ['in lines', '\n'],
    ['in one line', ' '],
  ])('stays quick with five megabytes %s', { timeout: 120_000 }, async (_, end) => {
    const { text, indicators } = longReport(32_000, end)
    expect(Buffer.byteLength(text)).toBeGreaterThan(5e6)
    const start = performance.now()
    const shown = await show(text, { indicators })
    // The limits are for a machine that does other things too; alone it takes a tenth.
    expect(performance.now() - start, 'to write and open').toBeLessThan(20_000)
    const timed = async (act: () => Promise<unknown>) => {
      const begin = performance.now()
      await act()
      await shown.evaluate(() => new Promise(requestAnimationFrame))
      return performance.now() - begin
    }
    expect(await timed(() => shown.keyboard.press('n'))).toBeLessThan(5_000)
    expect(await timed(() => shown.keyboard.press('p')), 'to the last fact').toBeLessThan(5_000)
    const place = await shown.locator('mark[data-chosen]').last().boundingBox()
    expect(place?.y).toBeGreaterThan(0)
    expect(place?.y).toBeLessThan(860)
    expect(await shown.locator('.count').innerText()).toContain('32,000 of 32,000')
    expect(await timed(() => shown.locator('#search').fill('khong co')), 'to filter').toBeLessThan(12_000)
    expect(await shown.locator('mark.observation').count()).toBe(0)
  })

  it('bears facts that all stand on one another', async () => {
    const text = 'ha '.repeat(4_000)
    const indicators = Array.from({ length: 2_000 }, (_, index) => observationAt(text, index, text.length - index))
    const shown = await show(text, { indicators }, '#o2000')
    expect(await shown.locator('#card .also').innerText()).toContain('more here')
    expect(await shown.locator('#card li').count()).toBeLessThan(10)
    await shown.keyboard.press('n')
    expect(await shown.locator('.count').innerText()).toContain('1 of 2,000')
  })

  it('bears places outside the text, and a document without words', async () => {
    const shown = await show('', { unread: [{ start: 5, end: 9, text: 'gone' }], indicators: [observationAt('', -3, 90)] })
    await shown.keyboard.press('u')
    await shown.keyboard.press('n')
    expect(await shown.locator('#table tbody tr').count()).toBe(2)
  })

  it('says why a document could not be read', async () => {
    const failure = {
      version: 1,
      source: { path: '<b>a.pdf' },
      error: { code: 'corrupt', message: 'The file <breaks> off; fetch it again.' },
    } as const
    page = await browser.show(failurePage(failure, 'vi'))
    expect(await page.locator('main').innerText()).toBe('The file <breaks> off; fetch it again.')
    expect(await seriousFindings(page)).toEqual([])
  })
})
