import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { documentPage } from '../../src/write/html/document-page.ts'
import { type Browser, HAS_BROWSER, NO_BROWSER, openBrowser, picture, seriousFindings } from './browser.ts'
import { REPORT, REVIEWED, TEXT } from './records.ts'

const chosen = (page: Page) =>
  page
    .locator('mark[data-chosen]')
    .allTextContents()
    .then((parts) => parts.join(''))
/** The cells of a fact's row, with plain spaces. */
const cells = (page: Page, id: string) =>
  row(page, id)
    .locator('td')
    .allTextContents()
    .then((words) => words.map((text) => text.replaceAll('\u00a0', ' ')))
const row = (page: Page, id: string) => page.locator(`tr[data-fact="${id}"]`)

describe.skipIf(!HAS_BROWSER)(`a document's page (${HAS_BROWSER ? 'in chromium' : NO_BROWSER})`, () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterEach(async () => {
    expect(browser.complaints).toEqual([])
    await browser.leave(page)
  })
  afterAll(() => browser.close())

  const open = async (fragment = '') => {
    page = await browser.show(documentPage(REVIEWED), fragment)
  }

  it('shows the text as it is, with every fact marked', async () => {
    await open()
    const words = (await page.locator('#text').innerText()).replaceAll(/\s+/g, ' ').trim()
    expect(words).toBe(TEXT.replaceAll(/\s+/g, ' ').trim())
    for (const { evidence } of REPORT.indicators) {
      const marked = await page.evaluate(() => [...document.querySelectorAll('mark')].map((mark) => mark.textContent).join('|'))
      expect(marked.replaceAll('|', '')).toContain(evidence.text)
    }
    expect(await page.locator('mark.person').allTextContents()).toEqual(['Hà Văn Tuyên', 'Lý Thị Mơ', 'Đặng Quốc Thuần'])
    expect(await page.locator('mark.meeting').innerText()).toBe('ngày 12/7/2023')
    await picture(page, 'document')
  })

  it('lists the facts in text order', async () => {
    await open()
    const names = await page.locator('#table tbody th button').allTextContents()
    expect(names.slice(0, 4)).toEqual(['Lạng Sơn', 'kỳ họp thứ 21', 'Hà Văn Tuyên', 'Lý Thị Mơ'])
    expect(await cells(page, 'o2')).toEqual(['3,914.6 billion VND', 'H1 2023', 'estimated'])
    expect([(await cells(page, 'o15'))[0], (await cells(page, 'o13'))[0]]).toEqual(['8,500–9,000 ha', 'no. 5/14'])
  })

  it('goes from a row to its quote, and from a quote to its row', async () => {
    await open()
    await row(page, 'o16').click()
    expect(await chosen(page)).toBe('giải ngân vốn đầu tư công trên 95% kế hoạch')
    await page.locator('mark', { hasText: '9,84%' }).click()
    expect(await row(page, 'o11').getAttribute('aria-current')).toBe('true')
    expect(await row(page, 'o16').getAttribute('aria-current')).toBeNull()
  })

  it('walks through nested facts by clicking', async () => {
    await open()
    const inner = page.locator('mark', { hasText: '2.318 triệu USD' })
    await inner.click()
    const first = await chosen(page)
    await inner.click()
    expect([first, await chosen(page)]).toEqual([
      'Tổng kim ngạch xuất nhập khẩu qua địa bàn đạt 2.318 triệu USD',
      'Tổng kim ngạch xuất nhập khẩu qua địa bàn đạt 2.318 triệu USD, tăng 12,6%',
    ])
  })

  it('says what a fact holds while the pointer is on it', async () => {
    await open()
    await page.locator('mark', { hasText: '3.914,6' }).hover()
    const card = page.locator('#card')
    expect(await card.innerText()).toContain('state budget revenue in the area')
    expect(await card.locator('.period dd').innerText()).toBe('H1 2023inferred')
    expect(await card.locator('.rule dd').innerText()).toBe('indicators.level')
    await page.mouse.move(5, 5)
    expect(await card.isVisible()).toBe(false)
  })

  it('is walked with the keyboard', async () => {
    await open()
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(await chosen(page)).toBe('ngày 12/7/2023')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('ngày 12/7/2023')
    await page.keyboard.press('ArrowRight')
    expect(await chosen(page)).toBe('Hà Văn Tuyên')
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    expect(await chosen(page), 'around the start to the end').toBe('Vũ Hải Đường')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-fact'))).toBe('author')
    await page.keyboard.press('Escape')
    expect(await page.locator('#card').isVisible()).toBe(false)
    await page.keyboard.press('/')
    await page.keyboard.type('nunp')
    expect(await page.locator('#search').inputValue(), 'letters are letters while typing').toBe('nunp')
  })

  it('has one tab stop in the text, which opens its details', async () => {
    await open()
    expect(await page.locator('mark[tabindex="0"]').count()).toBe(1)
    await page.locator('mark[tabindex="0"]').focus()
    expect(await page.locator('#card h2').innerText()).toBe('Lạng Sơn')
  })

  it('filters by words, indicator, status and kind', async () => {
    await open()
    const names = () => page.locator('#table tbody th button').allTextContents()
    await page.locator('#search').fill('ho ngheo')
    expect(await names()).toEqual(['tỷ lệ hộ nghèo'])
    expect(await page.locator('mark:not([class=""])').allTextContents()).toEqual(['Tỷ lệ hộ nghèo còn ', '9,84%'])
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByLabel('Indicator').selectOption('state-budget-revenue')
    expect(await names()).toHaveLength(4)
    await page.getByLabel('Status').selectOption('planned')
    expect(await names()).toEqual(['thu ngân sách nhà nước'])
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('button', { name: 'Figures' }).click()
    expect(await names()).toEqual([
      'Lạng Sơn',
      'kỳ họp thứ 21',
      'Hà Văn Tuyên',
      'Lý Thị Mơ',
      ...REPORT.groups.map(({ text }) => text),
      'Đặng Quốc Thuần',
      'Vũ Hải Đường',
    ])
    expect(await page.locator('.count').innerText()).toBe('8 of 28 facts')
  })

  it('shows unread numbers and warnings when asked', async () => {
    await open()
    expect(await page.locator('mark.unread, mark.warning').count()).toBe(0)
    await page.keyboard.press('u')
    expect(await page.locator('mark.unread').allTextContents()).toEqual(['21', '6'])
    expect(await row(page, 'u1').locator('small').first().innerText()).toBe('…Chủ tịch UBND tỉnh cho biết: 6 tháng đầu năm, kinh tế của…')
    await page.keyboard.press('w')
    expect(await page.locator('mark.warning').innerText()).toBe('2.318 triệu USD')
    expect(await row(page, 'w2').innerText()).toContain('The year of “6 tháng đầu năm”')
  })

  it('copies a fact as JSON and CSV', async () => {
    await open('#o12')
    const copied = async (format: string) => {
      await page.locator('#card').getByRole('button', { name: format }).click()
      await page.locator('#card .note', { hasText: 'Copied' }).waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    expect(JSON.parse(await copied('JSON'))).toEqual(REPORT.indicators[11])
    const [head = '', line = ''] = (await copied('CSV')).split('\r\n')
    const cells = Object.fromEntries(head.split(',').map((name, index) => [name, line.split(',')[index]]))
    expect(cells).toMatchObject({
      kind: 'observation',
      indicator: 'tourists',
      value: '2300000',
      unit: 'lượt khách',
      bound: 'above',
      period: '2023-H1',
    })
  })

  it('opens at the fact that its address names', async () => {
    await open('#w1')
    expect(await chosen(page)).toBe('2.318 triệu USD')
    expect(await page.locator('#card h2').innerText()).toContain('may be 2,318')
    await page.evaluate(() => {
      location.hash = '#p2'
    })
    await page.locator('mark[data-chosen]', { hasText: 'Lý Thị Mơ' }).waitFor()
  })

  it('speaks Vietnamese and English, light and dark, and remembers', async () => {
    await open('#o2')
    await page.getByRole('button', { name: 'Tiếng Việt' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
    expect(await cells(page, 'o2')).toEqual(['3.914,6 tỷ đồng', '6 tháng đầu năm 2023', 'ước thực hiện'])
    expect(await page.locator('#card dt').first().innerText()).toBe('Giá trị')
    await page.getByRole('button', { name: 'Tối' }).click()
    await page.reload()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'document-dark-vi')
  })

  it('lists its shortcuts, and lets them be switched off', async () => {
    await open()
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').innerText()).toContain('next or previous fact')
    expect(await seriousFindings(page)).toEqual([])
    await page.getByLabel('Single-key shortcuts on').uncheck()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('n')
    expect(await chosen(page)).toBe('')
  })

  it('keeps no one out', async () => {
    await open()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('u')
    await page.keyboard.press('w')
    await page.locator('mark', { hasText: '12,6%' }).click()
    expect(await seriousFindings(page)).toEqual([])
  })
})

describe.skipIf(!HAS_BROWSER)(`on a phone (${HAS_BROWSER ? 'in chromium' : NO_BROWSER})`, () => {
  it('shows text and facts in turn, nothing wider than the screen', async () => {
    const phone = await openBrowser({ width: 390, height: 844, locale: 'vi-VN' })
    const page = await phone.show(documentPage(REVIEWED))
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await page.locator('#table').isVisible()).toBe(false)
    await page.locator('mark', { hasText: '6.668' }).click()
    await picture(page, 'phone-text')
    await page.getByRole('button', { name: 'Xem trong bảng' }).click()
    expect(await row(page, 'o14').isVisible()).toBe(true)
    expect(await page.locator('#text').isVisible()).toBe(false)
    expect([await wide(), await seriousFindings(page)]).toEqual([0, []])
    await picture(page, 'phone-facts')
    await row(page, 'o1').click()
    expect(await chosen(page)).toBe('Tốc độ tăng tổng sản phẩm trên địa bàn đạt 6,42%')
    expect([await wide(), await seriousFindings(page)]).toEqual([0, []])
    expect(phone.complaints).toEqual([])
    await phone.close()
  })
})
