import type { Streamed } from './collection-page.ts'
import { html } from './markup.ts'
import type { IndicatorData, Label, Lang, Point } from './shape.ts'
import { dataBlock, NO_SCRIPT, rowsBlock, shellOf } from './shell.ts'
import { say } from './words.ts'

/** The page of an indicator in a collection: its charts, and every value with the way to its quote. */
export function indicatorPage(label: Label, lang: Lang | undefined): Streamed<Point, void> {
  const data: IndicatorData = { label, ...(lang && { lang }) }
  const name = label[lang ?? 'vi']
  const { head, tail } = shellOf('indicator', name, lang)
  const points = rowsBlock<Point>('points')
  const body = html`<header>
<div>
<p class="path"><a href="../../index.html" data-say="allDocuments">${say('allDocuments', lang)}</a></p>
<h1 id="title">${name}</h1>
<p class="about" id="about"></p>
</div>
<div id="settings"></div>
</header>
<main>
${NO_SCRIPT}
<div id="controls" class="narrow"></div>
<div id="charts"></div>
<div id="values"></div>
</main>
${dataBlock('data', data)}`
  return { head: head + body.markup + points.head, row: points.row, tail: () => points.tail + tail }
}
