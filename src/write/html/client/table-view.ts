import type { Fact } from '../facts.ts'
import { describe } from './describe.ts'
import { h } from './dom.ts'
import { pager, ROWS } from './pager.ts'
import { changed } from './store.ts'
import { type Tongue, tongueOf } from './tongue.ts'
import type { Page, View } from './view.ts'

/** Shows the facts as a table, some rows at a time, with the chosen one in sight. */
export function mountTable(root: HTMLElement, page: Page): void {
  page.store.watch((view, before) => {
    if (changed(view, before, 'shown', 'row', 'lang')) root.replaceChildren(...contents(view, page))
    if (changed(view, before, 'shown', 'row', 'lang', 'selected', 'chosenIn', 'half')) point(root, view)
  })
}

function contents(view: View, page: Page): readonly Node[] {
  const tongue = tongueOf(view.lang)
  const { shown, row } = view
  if (shown.length === 0) return [h('p', { class: 'empty' }, tongue.say('nothing'))]
  const rows = shown.slice(row, row + ROWS).map((fact) => rowOf(fact, tongue, page))
  const head = (['fact', 'value', 'period', 'status'] as const).map((name) => h('th', { scope: 'col', class: name }, tongue.say(name)))
  const table = h(
    'table',
    {},
    h('caption', { class: 'aside' }, tongue.say('tableCaption')),
    h('thead', {}, h('tr', {}, ...head)),
    h('tbody', {}, ...rows),
  )
  const turning = pager({ from: row, all: shown.length }, tongue, (to) => page.store.set({ row: to }))
  return turning === undefined ? [table] : [table, turning]
}

function rowOf(fact: Fact, tongue: Tongue, { store, labels, marks }: Page): HTMLElement {
  const { title, note: words, value, period, status } = describe(fact, tongue, labels)
  const note = fact.kind === 'unread' ? marks.around(fact) : words
  const choose = () => store.set({ selected: fact, chosenIn: 'table', half: 'text' })
  /** Stands for the columns that a narrow screen has no room for. */
  const instead = [period, status].filter((words) => words !== '').join(' · ')
  const name = h(
    'th',
    { scope: 'row', class: 'fact', colspan: 1 + emptyCells(value, period, status) },
    h('span', { class: `swatch ${fact.kind}` }, h('span', { class: 'aside' }, `${tongue.say(fact.kind)}: `)),
    h('button', { type: 'button', class: 'link', lang: fact.kind === 'warning' ? undefined : 'vi' }, title),
    ...[note].filter((words) => words !== '').map((words) => h('small', {}, words)),
    ...[instead].filter((words) => words !== '').map((words) => h('small', { class: 'instead' }, words)),
  )
  const cell = (kind: string, words: string) => h('td', { class: kind }, words)
  const inferred = fact.kind === 'observation' && fact.of.inferred.includes('period') ? 'period inferred' : 'period'
  const cells = [cell('value', value), cell(inferred, period), cell('status', status)]
  return h('tr', { 'data-fact': fact.id, click: choose }, name, ...cells.slice(emptyCells(value, period, status)))
}

/** How many of a row's cells are empty before the first that is not: the name has their room. */
function emptyCells(...words: readonly string[]): number {
  const first = words.findIndex((each) => each !== '')
  return first === -1 ? words.length : first
}

/** Marks the row of the chosen fact and brings it into sight. */
function point(root: HTMLElement, { selected }: View): void {
  root.querySelector('tr[aria-current]')?.removeAttribute('aria-current')
  const row = selected && root.querySelector<HTMLElement>(`tr[data-fact="${selected.id}"]`)
  if (!row) return
  row.setAttribute('aria-current', 'true')
  row.scrollIntoView({ block: 'nearest' })
}
