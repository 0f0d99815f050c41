import type { IndicatorRow } from '../shape.ts'
import { spark } from './charts/spark.ts'
import type { CollectionView } from './collection-view.ts'
import { h } from './dom.ts'
import { changed, type Store } from './store.ts'
import { type Tongue, tongueOf } from './tongue.ts'

/** As many as a reader takes in at a look. */
const FIRST = 12

interface Indicators {
  /** The most stated first. */
  readonly indicators: readonly IndicatorRow[]
  readonly store: Store<CollectionView>
}

/** Shows the indicators of the collection, each with the years it has values for and the way to its charts. */
export function mountIndicators(root: HTMLElement, { indicators, store }: Indicators): void {
  store.watch((view, before) => {
    if (!changed(view, before, 'lang', 'allIndicators')) return
    const tongue = tongueOf(view.lang)
    const shown = view.allIndicators ? indicators : indicators.slice(0, FIRST)
    const more = h(
      'button',
      { type: 'button', click: () => store.set({ allIndicators: true }) },
      tongue.say('everyIndicator', { count: indicators.length }),
    )
    root.replaceChildren(
      h('ul', { class: 'tiles' }, ...shown.map((row) => tile(row, tongue))),
      ...(shown.length < indicators.length ? [more] : []),
    )
    root.hidden = indicators.length === 0
  })
}

function tile({ label, page, values, years }: IndicatorRow, tongue: Tongue): HTMLElement {
  const named = Object.keys(years).sort()
  const span = [...new Set([named[0], named.at(-1)])].filter((year) => year !== undefined).join('–')
  const note = [`${tongue.number(values)} ${tongue.say('values').toLowerCase()}`, span].filter((part) => part !== '').join(' · ')
  const link = h('a', { href: `review-pages/indicators/${page}.html` }, label[tongue.lang])
  return h('li', {}, link, h('p', {}, note), spark(years))
}
