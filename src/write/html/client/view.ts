import type { Fact } from '../facts.ts'
import type { Pieces } from '../pieces.ts'
import type { Labels, Lang } from '../shape.ts'
import { type Filter, filterOver, NO_FILTER } from './filter.ts'
import { type Marks, marksIn } from './marks.ts'
import { pageOf } from './pager.ts'
import { readSettings, type Settings } from './settings.ts'
import { createStore, type Store } from './store.ts'

/** State of a document's page. */
export interface View extends Settings {
  readonly filter: Filter
  /** The facts that the filter lets through, in text order. */
  readonly shown: readonly Fact[]
  /** The fact the reader is at. */
  readonly selected: Fact | undefined
  /** Where the reader chose it: the other side scrolls to it. */
  readonly chosenIn: 'text' | 'table'
  /** The mark under the pointer. */
  readonly hovered: HTMLElement | undefined
  /** Which half a narrow screen shows. */
  readonly half: 'text' | 'facts'
  /** Index of the first row of the table. */
  readonly row: number
}

/** A document's page: what it holds, and its state. */
export interface Page {
  readonly facts: readonly Fact[]
  readonly labels: Labels
  readonly marks: Marks
  readonly store: Store<View>
}

interface Parts {
  readonly facts: readonly Fact[]
  readonly pieces: Pieces
  readonly labels: Labels
  readonly lang: Lang | undefined
}

export function openPage(article: HTMLElement, { facts, pieces, labels, lang }: Parts): Page {
  const matching = filterOver(facts, labels)
  const store = createStore<View>({
    ...readSettings(lang),
    filter: NO_FILTER,
    shown: matching(NO_FILTER),
    selected: undefined,
    chosenIn: 'text',
    hovered: undefined,
    half: 'text',
    row: 0,
  })
  const set = (change: Partial<View>) => store.set(completed(change, store.get(), matching))
  return { facts, labels, marks: marksIn(article, pieces), store: { ...store, set } }
}

/** What follows from a change: another filter shows other facts, from the top; a chosen fact is on the table's page. */
function completed(change: Partial<View>, view: View, matching: (filter: Filter) => readonly Fact[]): Partial<View> {
  if (change.filter !== undefined) return { ...change, shown: matching(change.filter), row: 0 }
  const index = change.selected === undefined ? -1 : view.shown.indexOf(change.selected)
  return index < 0 ? change : { ...change, row: pageOf(index) }
}

/** Goes to the next (1) or previous (-1) fact shown, around the end; to the first or last where the reader is at none. */
export function step({ store }: Page, by: 1 | -1): void {
  const { shown, selected } = store.get()
  const places = shown.filter(({ spans }) => spans.length > 0)
  const at = selected === undefined ? -1 : places.indexOf(selected)
  const next = at < 0 && by < 0 ? places.length - 1 : (at + by + places.length) % places.length
  const fact = places[next]
  if (fact !== undefined) store.set({ selected: fact, chosenIn: 'table', half: 'text' })
}
