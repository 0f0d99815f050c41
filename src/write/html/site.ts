import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { openSink } from '../sink.ts'
import { isFailure, type Writer, WriterError, type WriterOptions } from '../writer.ts'
import { collectionPage } from './collection-page.ts'
import { documentPage } from './document-page.ts'
import { openIndicatorPages } from './indicator-pages.ts'
import { documentRow, pointsOf } from './rows.ts'

/** Folder beside the index that this writer, and nothing else, writes in; the next run replaces it. */
const PAGES = 'review-pages'

/**
 * Writes a collection to a folder: `index.html`, and in `review-pages/` a page for every document and every indicator. Each page is whole by itself.
 * Holds no more than one record, however many there are.
 */
export function openSite(path: string, options: WriterOptions): Writer {
  const pages = join(path, PAGES)
  const partial = `${pages}.partial`
  rmSync(partial, { recursive: true, force: true })
  for (const folder of ['documents', 'indicators']) mkdirSync(join(partial, folder), { recursive: true })
  const index = openSink({ kind: 'file', path: join(path, 'index.html') })
  const indicators = openIndicatorPages(join(partial, 'indicators'), options)
  const collection = collectionPage(basename(resolve(path)), options.lang)
  index.write(collection.head)
  let page = 0
  return {
    async write(record, text) {
      page++
      await index.write(collection.row(documentRow(record, page)))
      if (isFailure(record)) return
      if (text === undefined) throw new WriterError('a review page needs the text of its document beside the record')
      const markup = documentPage({ record, text }, { ...options, collection: '../../index.html' })
      writeFileSync(join(partial, 'documents', `${page}.html`), markup)
      for (const value of pointsOf(record, page)) await indicators.add(value)
    },
    async close() {
      const rows = await indicators.close()
      rmSync(pages, { recursive: true, force: true })
      renameSync(partial, pages)
      await index.write(collection.tail(rows))
      await index.close()
    },
    abort() {
      indicators.abort()
      index.abort()
      rmSync(partial, { recursive: true, force: true })
    },
  }
}
