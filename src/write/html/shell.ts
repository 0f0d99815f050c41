import { createHash } from 'node:crypto'
import { pageAsset } from './assets.ts'
import { html, json, type Markup, raw } from './markup.ts'
import type { Lang } from './shape.ts'
import { say } from './words.ts'

/** Kinds of pages, each with its own script; that of a failure has none. */
export type PageKind = 'document' | 'collection' | 'indicator' | 'failure'

/** The two ends of a page, so that what is between can stream. */
export interface Shell {
  readonly head: string
  readonly tail: string
}

/**
 * What stands around the body of a page: it allows itself its own style and script, known by their hashes, and nothing else, no network above all.
 */
export function shellOf(kind: PageKind, title: string, lang: Lang = 'en'): Shell {
  const script = kind === 'failure' ? '' : pageAsset(`${kind}.js`)
  const style = pageAsset('page.css')
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`
  const head = html`<!doctype html>
<html lang="${lang}" data-page="${kind}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="trich-luc">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
`
  return { head: head.markup, tail: `<script>${script}</script>\n</body>\n</html>\n` }
}

/** What a reader without scripts is told, in both languages. */
export const NO_SCRIPT = html`<noscript><p>${say('needsScript', 'en')}</p><p lang="vi">${say('needsScript', 'vi')}</p></noscript>`

/** A value that the page's script reads by its id. A browser never runs it. */
export function dataBlock(id: string, value: unknown): Markup {
  return html`<script type="application/json" id="${id}">${json(value)}</script>
`
}

/** Rows that stream into the page, which its script reads as an array. */
export function rowsBlock<Row>(id: string): { readonly head: string; row(row: Row): string; readonly tail: string } {
  let first = true
  return {
    head: `<script type="application/json" id="${id}">[`,
    row(row) {
      const comma = first ? '' : ','
      first = false
      return `${comma}\n${json(row).markup}`
    },
    tail: '\n]</script>\n',
  }
}

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}
