import type { FactKind } from '../facts.ts'
import { toggled } from './filters-view.ts'
import { type Page, step } from './view.ts'

/** What each key does; every single letter can be switched off. */
export function mountKeys(page: Page, help: HTMLDialogElement): void {
  const { store } = page
  const flip = (kind: FactKind) => store.set({ filter: { ...store.get().filter, kinds: toggled(store.get().filter.kinds, kind) } })
  const letters: Readonly<Record<string, () => void>> = {
    n: () => step(page, 1),
    p: () => step(page, -1),
    j: () => step(page, 1),
    k: () => step(page, -1),
    u: () => flip('unread'),
    w: () => flip('warning'),
    '/': () => search(page),
    '?': () => help.showModal(),
  }
  addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || help.open) return
    if (event.key === 'Escape') return store.set({ selected: undefined, hovered: undefined })
    const act = event.key === 'Enter' && isMark(event.target) ? () => toRow(page) : store.get().keys ? letters[event.key] : undefined
    if (act === undefined || isTyping(event.target)) return
    event.preventDefault()
    act()
  })
}

function search({ store }: Page): void {
  store.set({ half: 'facts' })
  document.getElementById('search')?.focus()
}

/** From a quote to the row of its fact, which gets the focus. */
function toRow({ store }: Page): void {
  store.set({ chosenIn: 'text', half: 'facts' })
  document.querySelector<HTMLElement>('tr[aria-current] button')?.focus()
}

function isMark(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.tagName === 'MARK'
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}
