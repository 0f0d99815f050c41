import type { DocumentRow } from '../shape.ts'
import { ranked } from './charts/group.ts'
import { type Choice, type CollectionPage, type CollectionView, chosen, NO_CHOICE, NOT_STATED } from './collection-view.ts'
import { h } from './dom.ts'
import { pager, ROWS } from './pager.ts'
import { select } from './select.ts'
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

function controlsOf({ documents, store }: CollectionPage, choice: Choice, tongue: Tongue): readonly HTMLElement[] {
  const narrow = (change: Partial<Choice>) => store.set({ choice: { ...store.get().choice, ...change }, row: 0 })
  const search = h('input', {
    type: 'search',
    'aria-label': tongue.say('searchDocuments'),
    placeholder: tongue.say('searchDocuments'),
    value: choice.query,
  })
  search.addEventListener('input', () => narrow({ query: search.value }))
  const named = (name: string, count: number) =>
    [name, `${name === NOT_STATED ? tongue.say('unknown') : name} (${tongue.number(count)})`] as const
  const areas = ranked(documents, ({ area }) => area ?? NOT_STATED).map(([name, count]) => named(name, count))
  const years = ranked(documents, ({ year }) => year ?? NOT_STATED).map(([name, count]) => named(name, count))
  const only = [
    ['all', tongue.say('allDocuments')],
    ['warnings', tongue.say('onlyWarnings')],
    ['failures', tongue.say('onlyFailures')],
  ] as const
  return [
    search,
    select({ name: tongue.say('area'), value: choice.area, options: [['', tongue.say('anyArea')], ...areas] }, (area) => narrow({ area })),
    select({ name: tongue.say('year'), value: choice.year, options: [['', tongue.say('anyYear')], ...years.sort().reverse()] }, (year) =>
      narrow({ year }),
    ),
    select({ name: tongue.say('documents'), value: choice.only, options: only }, (value) =>
      narrow({ only: only.find(([name]) => name === value)?.[0] ?? 'all' }),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'link',
        hidden: choice.area === '' && choice.year === '' && choice.only === 'all',
        click: () => narrow(NO_CHOICE),
      },
      tongue.say('reset'),
    ),
  ]
}

const COUNTS = ['values', 'people', 'unread', 'warnings'] as const

function listOf({ documents, store }: CollectionPage, { choice, row }: CollectionView, tongue: Tongue): readonly Node[] {
  const wanted = chosen(documents, choice)
  const count = tongue.say('shownDocuments', { shown: tongue.number(wanted.length), all: tongue.number(documents.length) })
  const status = h('p', { class: 'count', role: 'status' }, count)
  if (wanted.length === 0) return [status, h('p', { class: 'empty' }, tongue.say('noDocument'))]
  const head = [
    ...(['document', 'area', 'date'] as const).map((name) => h('th', { scope: 'col' }, tongue.say(name))),
    ...COUNTS.map((name) => h('th', { scope: 'col', class: 'number' }, tongue.say(name === 'unread' ? 'unreads' : name))),
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
    ...COUNTS.map((name) => h('td', { class: `number ${row[name] === 0 ? 'none' : name}` }, tongue.number(row[name]))),
  )
}
