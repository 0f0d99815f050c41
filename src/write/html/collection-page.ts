import { html, type Markup } from './markup.ts'
import type { CollectionData, DocumentRow, IndicatorRow, Lang } from './shape.ts'
import { dataBlock, NO_SCRIPT, rowsBlock, shellOf } from './shell.ts'
import { say } from './words.ts'

/** What a page that streams is put together from, in this order: `head`, a `row` for each, `tail`. */
export interface Streamed<Row, Last> {
  readonly head: string
  row(row: Row): string
  tail(last: Last): string
}

/** The page of a collection: its indicators, its coverage and its documents. */
export function collectionPage(title: string, lang: Lang | undefined): Streamed<DocumentRow, readonly IndicatorRow[]> {
  const data: CollectionData = lang === undefined ? {} : { lang }
  const { head, tail } = shellOf('collection', title, lang)
  const documents = rowsBlock<DocumentRow>('documents')
  return {
    head: `${head}${bodyOf(title, lang).markup}${dataBlock('data', data).markup}${documents.head}`,
    row: documents.row,
    tail: (indicators) => `${documents.tail}${dataBlock('rows', indicators).markup}${tail}`,
  }
}

function bodyOf(title: string, lang: Lang | undefined): Markup {
  return html`<header>
<div>
<h1>${title}</h1>
<p class="about" id="about"></p>
</div>
<div id="settings"></div>
</header>
<main>
${NO_SCRIPT}
<section>
<h2 data-say="indicators">${say('indicators', lang)}</h2>
<div id="indicators"></div>
</section>
<section>
<h2 data-say="coverage">${say('coverage', lang)}</h2>
<p class="note" data-say="coverageNote">${say('coverageNote', lang)}</p>
<div id="coverage"></div>
</section>
<section id="documents-list">
<h2 data-say="documents">${say('documents', lang)}</h2>
</section>
</main>
`
}
