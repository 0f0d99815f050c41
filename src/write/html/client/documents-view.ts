import type { DocumentRow } from '../shape.ts'
import { ranked } from './charts/group.ts'
import { type Choice, type CollectionPage, type CollectionView, chosen, NO_CHOICE } from './collection-view.ts'
import { h } from './dom.ts'
import { pager, ROWS } from './pager.ts'
import { select } from './select.ts'
import { NOT_STATED, statedName } from './stated.ts'
import { changed } from './store.ts'
import { type Tongue, tongueOf } from './tongue.ts'

/** Shows the documents of the collection as a table with its filters, some rows at a time. */
export function mountDocuments(root: HTMLElement, page: CollectionPage): void {
  const controls = h('div', { class: 'narrow' })
  const list = h('div', {})
  root.append(controls, list)
  page.store.watch((view, before) => {
    const tongue = tongueOf(view.lang)
    if (changed(view, before, 'lang') || isElsewhere(view, before)) controls.replaceChildren(...controlsOf(page, view.choice, tongue))
    if (changed(view, before, 'lang', 'choice', 'row')) list.replaceChildren(...listOf(page, view, tongue))
  })
}

/** Whether the area or the year was chosen in the coverage, so that the controls have to follow. */
function isElsewhere({ choice }: CollectionView, before: CollectionView | undefined): boolean {
  return choice.area !== before?.choice.area || choice.year !== before.choice.year || choice.only !== before.choice.only
}

type Narrow = (change: Partial<Choice>) => void

function controlsOf({ documents, store }: CollectionPage, choice: Choice, tongue: Tongue): readonly HTMLElement[] {
  const narrow: Narrow = (change) => store.set({ choice: { ...store.get().choice, ...change }, row: 0 })
  const options = (keyOf: (row: DocumentRow) => string | undefined) =>
    ranked(documents, (row) => keyOf(row) ?? NOT_STATED).map(
      ([name, count]) => [name, `${statedName(name, tongue)} (${tongue.number(count)})`] as const,
    )
  const areas = [['', tongue.say('anyArea')] as const, ...options(({ area }) => area)]
  const years = [
    ['', tongue.say('anyYear')] as const,
    ...options(({ year }) => year)
      .sort()
      .reverse(),
  ]
  const hidden = choice.area === '' && choice.year === '' && choice.only === 'all'
  return [
    searchBox(choice, tongue, narrow),
    select({ name: tongue.say('area'), value: choice.area, options: areas }, (area) => narrow({ area })),
    select({ name: tongue.say('year'), value: choice.year, options: years }, (year) => narrow({ year })),
    outcomes(choice, tongue, narrow),
    h('button', { type: 'button', class: 'link', hidden, click: () => narrow(NO_CHOICE) }, tongue.say('reset')),
  ]
}

function searchBox({ query }: Choice, tongue: Tongue, narrow: Narrow): HTMLElement {
  const name = tongue.say('searchDocuments')
  const search = h('input', { type: 'search', 'aria-label': name, placeholder: name, value: query })
  search.addEventListener('input', () => narrow({ query: search.value }))
  return search
}

/** Chooses documents by how they went: all, those with warnings, those that could not be read. */
function outcomes({ only }: Choice, tongue: Tongue, narrow: Narrow): HTMLElement {
  const options = [
    ['all', tongue.say('allDocuments')],
    ['warnings', tongue.say('onlyWarnings')],
    ['failures', tongue.say('onlyFailures')],
  ] as const
  const known = (value: string) => options.find(([name]) => name === value)?.[0] ?? 'all'
  return select({ name: tongue.say('documents'), value: only, options }, (value) => narrow({ only: known(value) }))
}

const COUNTS = ['values', 'people', 'unread', 'warnings'] as const

function listOf({ documents, store }: CollectionPage, { choice, row }: CollectionView, tongue: Tongue): readonly Node[] {
  const wanted = chosen(documents, choice)
  const count = tongue.say('shownDocuments', { shown: tongue.number(wanted.length), all: tongue.number(documents.length) })
  const status = h('p', { class: 'count', role: 'status' }, count)
  if (wanted.length === 0) return [status, h('p', { class: 'empty' }, tongue.say('noDocument'))]
  const head = [
    ...(['document', 'area', 'date'] as const).map((name) => h('th', { scope: 'col' }, tongue.say(name))),
    ...COUNTS.map((name) => h('th', { scope: 'col', class: 'number' }, countName(name, tongue))),
  ]
  const rows = wanted.slice(row, row + ROWS).map((document) => rowOf(document, tongue))
  const table = h('table', {}, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...rows))
  const turning = pager({ from: row, all: wanted.length }, tongue, (to) => store.set({ row: to }))
  return turning === undefined ? [status, table] : [status, table, turning]
}

function rowOf(row: DocumentRow, tongue: Tongue): HTMLElement {
  if (row.page === undefined) {
    const reason = h('td', { colspan: 6, class: 'error' }, `${tongue.say('notRead')}: ${row.error ?? ''}`)
    return h('tr', {}, h('th', { scope: 'row' }, row.path), reason)
  }
  const date = row.date === undefined ? (row.year ?? '') : tongue.period(row.date)
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, h('a', { href: `review-pages/documents/${row.page}.html` }, row.path)),
    h('td', {}, row.area ?? ''),
    h('td', { class: 'date' }, date),
    ...COUNTS.map((name) => {
      const none = row[name] === 0 ? 'none' : name
      // Said beside the number where there is no room for columns.
      return h('td', { class: `number ${none}`, 'data-name': countName(name, tongue).toLowerCase() }, tongue.number(row[name]))
    }),
  )
}

function countName(name: (typeof COUNTS)[number], tongue: Tongue): string {
  return tongue.say(name === 'unread' ? 'unreads' : name)
}
