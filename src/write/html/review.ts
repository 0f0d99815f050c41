import { openSink, type Sink } from '../sink.ts'
import { isFailure, type Target, type Writer, WriterError, type WriterOptions } from '../writer.ts'
import { documentPage } from './document-page.ts'
import { failurePage } from './failure-page.ts'
import { openSite } from './site.ts'

/** A page to review one document on, or a folder of pages for several. */
export function openReview(target: Target, options: WriterOptions): Writer {
  if (target.kind === 'directory') return openSite(target.path, options)
  return writePage(openSink(target), options)
}

function writePage(sink: Sink, options: WriterOptions): Writer {
  let written = false
  return {
    write(record, text) {
      if (written) throw new WriterError('a review page holds one document; for several give a folder: -o review/')
      written = true
      if (isFailure(record)) return sink.write(failurePage(record, options.lang))
      if (text === undefined) throw new WriterError('a review page needs the text of its document beside the record')
      return sink.write(documentPage({ record, text }, options))
    },
    close: () => sink.close(),
    abort: () => sink.abort(),
  }
}
