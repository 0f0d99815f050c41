import type { ReadOptions, TextResult } from '../reader.ts'
import { FontRuns } from '../runs.ts'
import { decodeMarkup } from '../text.ts'
import { htmlText } from './page.ts'

/** Reads a web page. */
export async function readHtml(bytes: Uint8Array, options: ReadOptions): Promise<TextResult> {
  const page = decodePage(bytes, options)
  if (!options.mainText) return pageResult(page.text, page)
  const { mainPart } = await import('./main-text.ts')
  const main = mainPart(page.text)
  if (main !== undefined) return pageResult(main, page)
  const message = 'no main text was found among the menus; the whole page was read'
  return pageResult(page.text, { ...page, warnings: [...page.warnings, { code: 'no-main-text', message, start: 0, end: 0 }] })
}

function pageResult(html: string, page: TextResult): TextResult {
  const runs = new FontRuns()
  return runs.result(htmlText(html, runs), page)
}

/** A page says its encoding, but may be wrong: what the bytes show goes first. */
function decodePage(bytes: Uint8Array, options: ReadOptions): TextResult {
  const { encoding, charset = declaredCharset(bytes) } = options
  return decodeMarkup(bytes, charset === undefined || encoding !== undefined ? options : { ...options, charset })
}

/** `<meta charset="windows-1258">` | `<meta http-equiv="Content-Type" content="text/html; charset=utf-8">` | `<?xml … encoding="utf-8"?>` */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  for (const [tag] of head.matchAll(/<(?:meta|\?xml)[^<>]*/gi)) {
    const [, name] = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(tag) ?? []
    if (name !== undefined) return name.toLowerCase()
  }
  return undefined
}
