import { s } from '../dom.ts'
import type { Tongue } from '../tongue.ts'
import { dot } from './dot.ts'
import { type Frame, frame } from './frame.ts'
import { groupBy } from './group.ts'
import type { Series } from './over-time.ts'
import { distinct, type Placed } from './points.ts'
import { median } from './scale.ts'

interface Drawing {
  readonly width: number
  readonly name: string
}

const HEIGHT = 320

/** Draws growth rates in a column a year, areas side by side, with the median of several as a bar. */
export function growth(series: readonly Series[], { width, name }: Drawing, tongue: Tongue): SVGSVGElement {
  const all = series.flatMap(({ values }) => values)
  const values = [0, ...all.map(({ value }) => value)]
  const drawn = frame({
    width,
    height: HEIGHT,
    name,
    values,
    years: all.map(({ year }) => year),
    scaled: tongue.scaled(1, '%'),
    names: false,
  })
  for (const [year, same] of groupBy(all, ({ year }) => year)) {
    const there = series.filter(({ values: own }) => own.some((each) => each.year === year))
    if (same.length > 1) drawn.svg.append(medianBar(year, same, drawn))
    there.forEach(({ values: own, index }, column) => {
      const x = drawn.x(year + 0.15 + (0.7 * (column + 0.5)) / there.length)
      for (const { point, value } of distinct(own.filter((each) => each.year === year)))
        drawn.svg.append(dot(point, { x, y: drawn.y(value), series: index }, tongue))
    })
  }
  return drawn.svg
}

function medianBar(year: number, same: readonly Placed[], { x, y }: Frame): SVGElement {
  const place = y(median(same.map(({ value }) => value)))
  return s('line', { class: 'median', x1: x(year + 0.1), x2: x(year + 0.9), y1: place, y2: place })
}
