import { s } from '../dom.ts'

const HEIGHT = 26
const BAR = 7

/** Draws how many values each year has, as bars without axes. */
export function spark(years: Readonly<Record<string, number>>): SVGSVGElement {
  const counts = Object.entries(years).sort(([a], [b]) => a.localeCompare(b))
  const first = Number(counts[0]?.[0] ?? 0)
  const most = Math.max(1, ...Object.values(years))
  const width = (Number(counts.at(-1)?.[0] ?? 0) - first + 1) * BAR
  const bars = counts.map(([year, count]) => {
    const height = Math.max(2, (count / most) * HEIGHT)
    return s('rect', { x: (Number(year) - first) * BAR, y: HEIGHT - height, width: BAR - 1.5, height })
  })
  return s('svg', { class: 'spark', height: HEIGHT, width, viewBox: `0 0 ${width} ${HEIGHT}`, 'aria-hidden': 'true' }, ...bars)
}
