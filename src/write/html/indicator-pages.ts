import { join } from 'node:path'
import type { Labels } from '../labels.ts'
import { openSink } from '../sink.ts'
import { indicatorPage } from './indicator-page.ts'
import { labelOf } from './labels.ts'
import type { IndicatorPoint } from './rows.ts'
import type { IndicatorRow, Lang, Point } from './shape.ts'

/** The pages of a collection's indicators, written while its documents come. */
export interface IndicatorPages {
  add(value: IndicatorPoint): Promise<void>
  /** Finishes every page; returns what the collection's page says of each, the one with most values first. */
  close(): Promise<readonly IndicatorRow[]>
  abort(): void
}

export interface IndicatorPagesOptions {
  readonly lang?: Lang
  readonly labels?: Labels
}

/** Opens the pages in `folder`, one for each indicator as it comes. */
export function openIndicatorPages(folder: string, options: IndicatorPagesOptions): IndicatorPages {
  const pages = new Map<string, OpenPage>()
  return {
    async add({ indicator, point }) {
      const page = pages.get(indicator) ?? openPage(folder, { id: indicator, number: pages.size + 1, ...options })
      pages.set(indicator, page)
      await page.add(point)
    },
    async close() {
      const rows: IndicatorRow[] = []
      for (const page of pages.values()) rows.push(await page.close())
      return rows.sort((a, b) => b.values - a.values)
    },
    abort() {
      for (const page of pages.values()) page.abort()
    },
  }
}

interface OpenPage {
  add(point: Point): Promise<void>
  close(): Promise<IndicatorRow>
  abort(): void
}

function openPage(folder: string, { id, number, lang, labels }: IndicatorPagesOptions & { id: string; number: number }): OpenPage {
  const label = labelOf(id, labels)
  const name = /^[a-z0-9-]+$/.test(id) ? id : `indicator.${number}`
  const page = indicatorPage(label, lang)
  const sink = openSink({ kind: 'file', path: join(folder, `${name}.html`) })
  const years = new Map<string, number>()
  let values = 0
  sink.write(page.head)
  return {
    async add(point) {
      values++
      const year = point.period?.slice(0, 4)
      if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1)
      await sink.write(page.row(point))
    },
    async close() {
      await sink.write(page.tail())
      await sink.close()
      return { id, label, page: name, values, years: Object.fromEntries(years) }
    },
    abort: () => sink.abort(),
  }
}
