import type { Point } from '../shape.ts'
import { quoteLink } from './charts/dot.ts'
import { h } from './dom.ts'
import { areaOf, type IndicatorPage } from './indicator-view.ts'
import { pager, ROWS } from './pager.ts'
import { statedName } from './stated.ts'
import { changed } from './store.ts'
import { type Tongue, tongueOf } from './tongue.ts'

const COLUMNS = ['area', 'period', 'measure', 'value', 'status', 'quote'] as const

/** Shows every value as a table, which also holds what no chart can draw: values without a period, and rare measures. */
export function mountValues(root: HTMLElement, { points, store }: IndicatorPage): void {
  store.watch((view, before) => {
    if (!changed(view, before, 'area', 'row', 'lang')) return
    const tongue = tongueOf(view.lang)
    const wanted = view.area === '' ? points : points.filter((point) => areaOf(point) === view.area)
    const head = COLUMNS.map((name) => h('th', { scope: 'col', class: name }, tongue.say(name)))
    const rows = wanted.slice(view.row, view.row + ROWS).map((point) => rowOf(point, tongue))
    const caption = h('caption', {}, h('h2', {}, tongue.say('allValues')))
    const table = h('table', {}, caption, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...rows))
    const turning = pager({ from: view.row, all: wanted.length }, tongue, (row) => store.set({ row }))
    root.replaceChildren(...(turning === undefined ? [table] : [table, turning]))
  })
}

function rowOf(point: Point, tongue: Tongue): HTMLElement {
  const period = point.period === null ? '' : tongue.period(point.period)
  return h(
    'tr',
    {},
    h('td', { class: 'area' }, statedName(areaOf(point), tongue)),
    h('td', { class: 'period' }, period),
    h('td', { class: 'measure' }, tongue.term(point.measure)),
    h('td', { class: 'value' }, tongue.value(point)),
    h('td', { class: 'status' }, tongue.term(point.status)),
    h('td', { class: 'quote' }, h('a', { href: quoteLink(point), lang: 'vi' }, point.quote)),
  )
}
