import { s } from '../dom.ts'

const HEIGHT = 26
const BAR = 7
/** As many as fit into a tile. */
const MOST_YEARS = 30

/** Draws how many values each of the latest years has, as bars without axes. */
export function spark(years: Readonly<Record<string, number>>): SVGSVGElement {
  const all = Object.keys(years).map(Number)
  const last = Math.max(...all)
  const first = Math.max(Math.min(...all), last - MOST_YEARS + 1)
  const counts = Object.entries(years).filter(([year]) => Number(year) >= first)
  const most = Math.max(1, ...counts.map(([, count]) => count))
  const width = counts.length === 0 ? 0 : (last - first + 1) * BAR
  const bars = counts.map(([year, count]) => {
    const height = Math.max(2, (count / most) * HEIGHT)
    return s('rect', { x: (Number(year) - first) * BAR, y: HEIGHT - height, width: BAR - 1.5, height })
  })
  return s('svg', { class: 'spark', height: HEIGHT, width, viewBox: `0 0 ${width} ${HEIGHT}`, 'aria-hidden': 'true' }, ...bars)
}
