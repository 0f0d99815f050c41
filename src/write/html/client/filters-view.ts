import type { Status } from '../../../model.ts'
import type { Fact, FactKind } from '../facts.ts'
import type { Labels } from '../shape.ts'
import { ranked } from './charts/group.ts'
import { h } from './dom.ts'
import { type Filter, NO_FILTER, NO_INDICATOR } from './filter.ts'
import { select } from './select.ts'
import { changed } from './store.ts'
import { type Tongue, tongueOf } from './tongue.ts'
import type { Page } from './view.ts'

/** What the reader looks for first, first. */
const KINDS: readonly FactKind[] = ['observation', 'person', 'group', 'meeting', 'area', 'author', 'unread', 'warning']
const STATUSES: readonly Status[] = ['actual', 'estimated', 'forecast', 'planned']

/** Shows the switches of kinds, which are also the legend, and the filters by words, indicator and status. */
export function mountFilters(root: HTMLElement, page: Page): void {
  const { store } = page
  const narrow = (change: Partial<Filter>) => store.set({ filter: { ...store.get().filter, ...change } })
  let update: (filter: Filter) => void = () => {}
  store.watch((view, before) => {
    if (changed(view, before, 'lang')) {
      const controls = controlsOf(page, tongueOf(view.lang), narrow)
      root.replaceChildren(...controls.elements)
      update = controls.update
    }
    if (changed(view, before, 'filter', 'lang')) update(view.filter)
  })
}

/** Switches a kind on where it is off, and off where it is on. */
export function toggled(kinds: ReadonlySet<FactKind>, kind: FactKind): ReadonlySet<FactKind> {
  const others = new Set(kinds)
  if (!others.delete(kind)) others.add(kind)
  return others
}

interface Controls {
  readonly elements: readonly HTMLElement[]
  update(filter: Filter): void
}

type Narrow = (change: Partial<Filter>) => void

function controlsOf(page: Page, tongue: Tongue, narrow: Narrow): Controls {
  const { facts, labels } = page
  const switches = switchesOf(page, tongue, narrow)
  const search = h('input', { type: 'search', id: 'search', placeholder: tongue.say('search'), 'aria-label': tongue.say('search') })
  search.addEventListener('input', () => narrow({ query: search.value }))
  const indicators = indicatorOptions(facts, labels, tongue)
  const indicator = select({ name: tongue.say('indicator'), value: '', options: indicators }, (value) => narrow({ indicator: value }))
  const known = (value: string) => STATUSES.find((name) => name === value) ?? ''
  const statuses = statusOptions(facts, tongue)
  const status = select({ name: tongue.say('status'), value: '', options: statuses }, (value) => narrow({ status: known(value) }))
  const reset = h('button', { type: 'button', class: 'link', click: () => narrow(NO_FILTER) }, tongue.say('reset'))
  return {
    elements: [h('div', { class: 'kinds' }, ...switches.values()), h('div', { class: 'narrow' }, search, indicator, status, reset)],
    update({ kinds, query, ...chosen }) {
      for (const [kind, button] of switches) button.setAttribute('aria-pressed', String(kinds.has(kind)))
      if (search.value !== query) search.value = query
      indicator.value = chosen.indicator
      status.value = chosen.status
      reset.hidden = query === '' && chosen.indicator === '' && chosen.status === ''
    },
  }
}

/** A button for every kind that the document has. */
function switchesOf({ facts, store }: Page, tongue: Tongue, narrow: Narrow): ReadonlyMap<FactKind, HTMLElement> {
  const counts = new Map(ranked(facts, ({ kind }) => kind))
  const present = KINDS.filter((kind) => counts.has(kind))
  return new Map(
    present.map((kind) => {
      const click = () => narrow({ kinds: toggled(store.get().filter.kinds, kind) })
      const count = h('span', {}, tongue.number(counts.get(kind) ?? 0))
      return [kind, h('button', { type: 'button', class: `kind ${kind}`, click }, tongue.say(`${kind}s`), count)]
    }),
  )
}

type Option = readonly [value: string, words: string]

/** The indicators of the document with how often it states them, the most stated first. */
function indicatorOptions(facts: readonly Fact[], labels: Labels, tongue: Tongue): readonly Option[] {
  const counts = ranked(facts, (fact) => (fact.kind === 'observation' ? (fact.of.indicator ?? NO_INDICATOR) : undefined))
  const words = (id: string) => (id === NO_INDICATOR ? tongue.say('noIndicator') : (labels[id]?.[tongue.lang] ?? id))
  const options = counts.map(([id, count]): Option => [id, `${words(id)} (${tongue.number(count)})`])
  return [['', tongue.say('anyIndicator')], ...options]
}

function statusOptions(facts: readonly Fact[], tongue: Tongue): readonly Option[] {
  const counts = ranked(facts, (fact) => (fact.kind === 'observation' ? fact.of.status : undefined))
  const options = counts.map(([status, count]): Option => [status, `${tongue.term(status)} (${tongue.number(count)})`])
  return [['', tongue.say('anyStatus')], ...options]
}
