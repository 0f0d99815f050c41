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

function controlsOf({ facts, labels, store }: Page, tongue: Tongue, narrow: Narrow): Controls {
  const switches = KINDS.filter((kind) => facts.some((fact) => fact.kind === kind)).map((kind) => {
    const count = tongue.number(facts.filter((fact) => fact.kind === kind).length)
    const flip = () => narrow({ kinds: toggled(store.get().filter.kinds, kind) })
    const button = h('button', { type: 'button', class: `kind ${kind}`, click: flip }, tongue.say(`${kind}s`), h('span', {}, count))
    return { kind, button }
  })
  const search = h('input', { type: 'search', id: 'search', placeholder: tongue.say('search'), 'aria-label': tongue.say('search') })
  search.addEventListener('input', () => narrow({ query: search.value }))
  const indicators = indicatorOptions(facts, labels, tongue)
  const indicator = select({ name: tongue.say('indicator'), value: '', options: indicators }, (value) => narrow({ indicator: value }))
  const status = select({ name: tongue.say('status'), value: '', options: statusOptions(facts, tongue) }, (value) =>
    narrow({ status: STATUSES.find((name) => name === value) ?? '' }),
  )
  const reset = h('button', { type: 'button', class: 'link', click: () => narrow(NO_FILTER) }, tongue.say('reset'))
  return {
    elements: [
      h('div', { class: 'kinds' }, ...switches.map(({ button }) => button)),
      h('div', { class: 'narrow' }, search, indicator, status, reset),
    ],
    update(filter) {
      for (const { kind, button } of switches) button.setAttribute('aria-pressed', String(filter.kinds.has(kind)))
      if (search.value !== filter.query) search.value = filter.query
      indicator.value = filter.indicator
      status.value = filter.status
      reset.hidden = filter === NO_FILTER || (filter.query === '' && filter.indicator === '' && filter.status === '')
    },
  }
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
