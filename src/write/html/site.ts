import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { openSink } from '../sink.ts'
import { isFailure, type Writer, WriterError, type WriterOptions } from '../writer.ts'
import { collectionPage } from './collection-page.ts'
import { documentPage, type Reviewed } from './document-page.ts'
import { openIndicatorPages } from './indicator-pages.ts'
import { documentRow, pointsOf } from './rows.ts'
import type { IndicatorRow } from './shape.ts'

/** Folder beside the index that this writer, and nothing else, writes in; the next run replaces it. */
const PAGES = 'review-pages'

/**
 * Writes a collection to a folder: `index.html`, and in `review-pages/` a page for every document and every indicator, each whole by itself.
 * Holds no more than one record, however many there are.
 */
export function openSite(path: string, options: WriterOptions): Writer {
  const pages = openPages(path, options)
  const index = openSink({ kind: 'file', path: join(path, 'index.html') })
  const collection = collectionPage(basename(resolve(path)), options.lang)
  index.write(collection.head)
  let page = 0
  return {
    async write(record, text) {
      page++
      await index.write(collection.row(documentRow(record, page)))
      if (isFailure(record)) return
      if (text === undefined) throw new WriterError('a review page needs the text of its document beside the record')
      await pages.add({ record, text }, page)
    },
    async close() {
      await index.write(collection.tail(await pages.close()))
      await index.close()
    },
    abort() {
      pages.abort()
      index.abort()
    },
  }
}

interface Pages {
  add(document: Reviewed, page: number): Promise<void>
  close(): Promise<readonly IndicatorRow[]>
  abort(): void
}

/** The pages beside the index, in a folder that takes its name when all are there. */
function openPages(path: string, options: WriterOptions): Pages {
  const whole = join(path, PAGES)
  const partial = `${whole}.partial`
  rmSync(partial, { recursive: true, force: true })
  for (const folder of ['documents', 'indicators']) mkdirSync(join(partial, folder), { recursive: true })
  const indicators = openIndicatorPages(join(partial, 'indicators'), options)
  return {
    async add(document, page) {
      writeFileSync(join(partial, 'documents', `${page}.html`), documentPage(document, { ...options, collection: '../../index.html' }))
      for (const value of pointsOf(document.record, page)) await indicators.add(value)
    },
    async close() {
      const rows = await indicators.close()
      rmSync(whole, { recursive: true, force: true })
      renameSync(partial, whole)
      return rows
    },
    abort() {
      indicators.abort()
      rmSync(partial, { recursive: true, force: true })
    },
  }
}
