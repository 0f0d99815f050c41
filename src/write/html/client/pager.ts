import { h } from './dom.ts'
import type { Tongue } from './tongue.ts'

/** Which rows of a long table stand on the page. */
export interface Rows {
  /** Index of the first. */
  readonly from: number
  /** How many there are on all pages. */
  readonly all: number
}

/** A table holds no more rows at once, so that a browser stays quick and a screen reader's list short. */
export const ROWS = 100

/** Index of the first row of the page that has row `index`. */
export function pageOf(index: number): number {
  return index - (index % ROWS)
}

/** Buttons to the rows before and after; nothing where all rows are there. */
export function pager({ from, all }: Rows, tongue: Tongue, turn: (from: number) => void): HTMLElement | undefined {
  if (all <= ROWS) return undefined
  const button = (word: 'previousRows' | 'nextRows', to: number) =>
    h('button', { type: 'button', disabled: to < 0 || to >= all, click: () => turn(to) }, tongue.say(word))
  const to = Math.min(all, from + ROWS)
  const words = tongue.say('rows', { from: tongue.number(from + 1), to: tongue.number(to), all: tongue.number(all) })
  return h(
    'nav',
    { class: 'pager', 'aria-label': words },
    button('previousRows', from - ROWS),
    h('span', {}, words),
    button('nextRows', from + ROWS),
  )
}
