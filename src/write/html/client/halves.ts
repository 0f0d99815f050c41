import { h } from './dom.ts'
import { changed } from './store.ts'
import { tongueOf } from './tongue.ts'
import type { Page, View } from './view.ts'

const HALVES: readonly View['half'][] = ['text', 'facts']

/** On a narrow screen, lets the reader change between the text and the facts; a wide one shows both. */
export function mountHalves(root: HTMLElement, { store }: Page): void {
  store.watch((view, before) => {
    if (!changed(view, before, 'half', 'lang')) return
    document.body.setAttribute('data-half', view.half)
    const tongue = tongueOf(view.lang)
    const buttons = HALVES.map((half) =>
      h('button', { type: 'button', 'aria-pressed': String(view.half === half), click: () => store.set({ half }) }, tongue.say(half)),
    )
    root.replaceChildren(...buttons)
  })
}
