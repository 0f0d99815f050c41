import type { Page } from './view.ts'

/** Opens the fact that the address names (`#o3`), now and when it changes. */
export function followLink({ facts, store }: Page): void {
  const follow = () => {
    const fact = facts.find(({ id }) => `#${id}` === location.hash)
    if (fact === undefined) return
    const { filter } = store.get()
    if (!filter.kinds.has(fact.kind)) store.set({ filter: { ...filter, kinds: new Set([...filter.kinds, fact.kind]) } })
    store.set({ selected: fact, chosenIn: 'table', half: 'text' })
  }
  addEventListener('hashchange', follow)
  follow()
}
