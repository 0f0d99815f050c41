import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const PROGRAM = '/usr/bin/chromium'

/** Whether there is a browser to look at pages with. */
export const HAS_BROWSER = existsSync(PROGRAM)

export const NO_BROWSER = `skipped: there is no ${PROGRAM}; apt-get install chromium`

/** Where pictures of the pages are kept for people to look at. */
export const PICTURES = 'tests/page/pictures'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Screen {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly locale?: string
}

/** A browser with nothing remembered, that opens pages from disk. */
export interface Browser {
  /** Opens a file; everything the page says to its console, and every request to anything but a file, is kept in `complaints`. */
  open(path: string, fragment?: string): Promise<Page>
  /** Writes a page beside those of this browser, and opens it. */
  show(markup: string, fragment?: string): Promise<Page>
  readonly complaints: string[]
  /** Forgets what the reader chose, and closes the page. */
  leave(page: Page): Promise<void>
  /** A folder of its own, removed with the browser. */
  readonly folder: string
  close(): Promise<void>
}

export async function openBrowser({ width = 1280, height = 860, colorScheme = 'light', locale = 'en-GB' }: Screen = {}): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: PROGRAM,
    args: FLAGS,
    viewport: { width, height },
    colorScheme,
    locale,
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const complaints = listen(context)
  const open = async (path: string, fragment = '') => {
    const page = await context.newPage()
    await page.goto(`${pathToFileURL(path)}${fragment}`)
    return page
  }
  return {
    folder,
    complaints,
    open,
    show(markup, fragment) {
      const path = join(folder, 'page.html')
      writeFileSync(path, markup)
      return open(path, fragment)
    },
    async leave(page) {
      await page.evaluate(() => localStorage.clear())
      await page.close()
    },
    async close() {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What axe finds that keeps people with disabilities from using the page: serious and critical findings. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    return serious.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' ')
          .slice(0, 400)}`,
    )
  })
}

/** Keeps a picture of what the window shows. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`) })
}

function listen(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('console', (message) => complaints.push(message.text()))
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(`asked for ${request.url().slice(0, 80)}`)
  })
  return complaints
}
