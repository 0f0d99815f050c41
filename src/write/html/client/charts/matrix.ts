import { h } from '../dom.ts'
import { statedFirst, statedName } from '../stated.ts'
import type { Tongue } from '../tongue.ts'
import { groupBy, ranked } from './group.ts'

/** A place in a table of areas and years that are stated, or `NOT_STATED`. */
export interface Cell {
  readonly area: string
  readonly year: string
}

/** How many rows a reader takes in at a look: the areas with most. */
const MOST_AREAS = 24

/**
 * Draws how many things each area has in each year, the darker the more; where there is no room for all years it shows the latest and can be
 * scrolled.
 *
 * @param choose what a click on a cell does
 */
export function matrix(cells: readonly Cell[], tongue: Tongue, choose: (cell: Cell) => void): HTMLElement {
  const years = [...groupBy(cells, ({ year }) => year).keys()].sort().sort(statedFirst)
  const areas = ranked(cells, ({ area }) => area).sort(([a], [b]) => statedFirst(a, b))
  const counts = groupBy(cells, ({ area, year }) => `${area}\n${year}`)
  const most = Math.max(...[...counts.values()].map(({ length }) => length))
  const rows = areas.slice(0, MOST_AREAS).map(([area, all]) => {
    const numbers = years.map((year) =>
      countCell({ area, year }, { count: counts.get(`${area}\n${year}`)?.length ?? 0, most, tongue, choose }),
    )
    return h('tr', {}, h('th', { scope: 'row' }, statedName(area, tongue)), ...numbers, h('td', { class: 'number' }, tongue.number(all)))
  })
  const head = h(
    'tr',
    {},
    h('td', {}),
    ...years.map((year) => h('th', { scope: 'col' }, statedName(year, tongue))),
    h('th', { scope: 'col' }, '∑'),
  )
  const more = areas.length - MOST_AREAS
  const note = more > 0 ? h('p', { class: 'note' }, tongue.say('moreAreas', { count: tongue.number(more) })) : undefined
  const scroller = h('div', { class: 'scroller', tabindex: 0 }, h('table', {}, h('thead', {}, head), h('tbody', {}, ...rows)))
  requestAnimationFrame(() => scroller.scrollTo({ left: scroller.scrollWidth }))
  return h('div', { class: 'matrix' }, scroller, note)
}

interface Count {
  readonly count: number
  readonly most: number
  readonly tongue: Tongue
  readonly choose: (cell: Cell) => void
}

const SHADES = 5

function countCell(cell: Cell, { count, most, tongue, choose }: Count): HTMLElement {
  if (count === 0) return h('td', {})
  const shade = Math.ceil((Math.log1p(count) / Math.log1p(most)) * SHADES)
  const words = tongue.number(count)
  const name = `${statedName(cell.area, tongue)}, ${statedName(cell.year, tongue)}: ${words}`
  return h('td', {}, h('button', { type: 'button', class: `shade-${shade}`, 'aria-label': name, click: () => choose(cell) }, words))
}
