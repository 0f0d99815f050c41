import { SERIES } from './charts/dot.ts'
import { h } from './dom.ts'
import type { IndicatorPage } from './indicator-view.ts'
import { select } from './select.ts'
import { statedName } from './stated.ts'
import { changed } from './store.ts'
import { tongueOf } from './tongue.ts'

/** Lets the reader choose an area, and the kind of periods to compare. */
export function mountControls(root: HTMLElement, { areas, kinds, store }: IndicatorPage): void {
  store.watch((view, before) => {
    if (!changed(view, before, 'lang', 'area', 'kind')) return
    const tongue = tongueOf(view.lang)
    const everyArea = areas.length > SERIES ? tongue.say('topAreas', { count: SERIES }) : tongue.say('anyArea')
    const area = select(
      {
        name: tongue.say('area'),
        value: view.area,
        options: [['', everyArea], ...areas.map((name) => [name, statedName(name, tongue)] as const)],
      },
      (value) => store.set({ area: value, row: 0 }),
    )
    const kind = select(
      { name: tongue.say('period'), value: view.kind, options: kinds.map((name) => [name, tongue.say(`kind-${name}`)] as const) },
      (value) => store.set({ kind: kinds.find((name) => name === value) ?? view.kind }),
    )
    const focused = [...root.querySelectorAll('select')].findIndex((element) => element.matches(':focus'))
    root.replaceChildren(h('label', {}, tongue.say('area'), area), h('label', {}, tongue.say('period'), kind))
    root.querySelectorAll('select')[focused]?.focus()
  })
}
