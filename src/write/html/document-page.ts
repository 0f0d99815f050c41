import type { Extraction } from '../../model.ts'
import type { Labels } from '../labels.ts'
import { factsOf } from './facts.ts'
import { labelsIn } from './labels.ts'
import { html, type Markup } from './markup.ts'
import { piecesOf } from './pieces.ts'
import type { DocumentData, Lang } from './shape.ts'
import { dataBlock, NO_SCRIPT, shellOf } from './shell.ts'
import { textMarkup } from './text.ts'
import { say } from './words.ts'

/** A document's record with the decoded text that its offsets count in. */
export interface Reviewed {
  readonly record: Extraction
  readonly text: string
}

export interface PageOptions {
  /** Language of the interface; the reader's browser decides where it is absent. */
  readonly lang?: Lang
  /** Labels of indicators that the user's own vocabulary adds, by id. */
  readonly labels?: Labels
  /** Where the page of the collection is, relative to this page; absent for a document alone. */
  readonly collection?: string
}

/** The review page of one document: its text with every fact marked, and the facts as a table. Whole, it needs no other file. */
export function documentPage({ record, text }: Reviewed, options: PageOptions = {}): string {
  const { lang, labels } = options
  const data: DocumentData = { record, labels: labelsIn(record, labels), ...(lang && { lang }) }
  const { head, tail } = shellOf('document', nameOf(record.source.path), lang)
  const body = html`<a class="skip" href="#facts" data-say="skip">${say('skip', lang)}</a>
${headerOf(record, options)}
<nav id="halves" data-label="parts" aria-label="${say('parts', lang)}"></nav>
<main>
<article id="text" lang="vi" data-label="text" aria-label="${say('text', lang)}">
${textMarkup(text, piecesOf(factsOf(record), text.length))}
</article>
<section id="facts" data-label="facts" aria-label="${say('facts', lang)}" tabindex="-1">
${NO_SCRIPT}
<div id="filters"></div>
<div id="steps"></div>
<div id="table"></div>
</section>
</main>
<aside id="card" data-label="details" aria-label="${say('details', lang)}" hidden></aside>
`
  return `${head}${body.markup}${dataBlock('data', data).markup}${tail}`
}

function headerOf(record: Extraction, { lang, collection }: PageOptions): Markup {
  const { path } = record.source
  const back = collection === undefined ? [] : [html`<a href="${collection}" data-say="allDocuments">${say('allDocuments', lang)}</a> `]
  return html`<header>
<div>
<p class="path">${back}<span>${path}</span></p>
<h1>${nameOf(path)}</h1>
<p class="about">${aboutLine(record)}</p>
</div>
<div id="settings"></div>
</header>`
}

/** What a document is about, in its own words; the script writes the day as its reader does. */
function aboutLine({ area, meeting }: Extraction): Markup {
  const words = [area?.name, meeting?.name ?? meeting?.organizer].filter((part) => typeof part === 'string').join(' · ')
  const date = meeting?.date ?? null
  if (date === null) return html`${words}`
  return html`${words === '' ? '' : `${words} · `}<time data-period="${date}">${date}</time>`
}

/** The last part of a path, also inside an archive. */
function nameOf(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? path
}
