import { h, s } from '../dom.ts'
import type { Tongue } from '../tongue.ts'
import { dot, SERIES, shapeOf } from './dot.ts'
import { type Frame, frame } from './frame.ts'
import { groupBy } from './group.ts'
import { distinct, isResult, type Placed } from './points.ts'
import { median } from './scale.ts'

/** One area's values, in order of time. */
export interface Series {
  readonly name: string
  /** Gives the series its colour and shape, on every chart the same. */
  readonly index: number
  readonly values: readonly Placed[]
}

interface Drawing {
  readonly width: number
  readonly name: string
  readonly unit: string
}

const HEIGHT = 400

/** Draws every area's values over time, with a line through the median of the results of each period. */
export function overTime(series: readonly Series[], { width, name, unit }: Drawing, tongue: Tongue): readonly Element[] {
  const all = series.flatMap(({ values }) => values)
  const values = all.map(({ value }) => value)
  const scaled = tongue.scaled(Math.max(...values.map(Math.abs)), unit)
  const years = all.map(({ at }) => Math.floor(at))
  const drawn = frame({ width, height: HEIGHT, name, values, years, scaled, names: true })
  for (const each of series) drawn.svg.append(...seriesMarks(each, { ...drawn, tongue }))
  if (!drawn.named) return [drawn.svg, legend(series)]
  drawn.svg.append(...names(series, drawn))
  return [drawn.svg]
}

/** Names with the marks of their series, for where they have no room in the chart. */
export function legend(series: readonly Series[]): HTMLElement {
  const items = series.map(({ name, index }) => {
    const mark = s(
      'svg',
      { class: `mark series-${index % SERIES}`, width: 14, height: 14, viewBox: '-7 -7 14 14' },
      s('path', { d: shapeOf(index) }),
    )
    return h('li', {}, mark, name)
  })
  return h('ul', { class: 'legend' }, ...items)
}

function seriesMarks({ values, index }: Series, { x, y, tongue }: Frame & { tongue: Tongue }): readonly SVGElement[] {
  const dots = distinct(values).map(({ point, at, value }) => dot(point, { x: x(at), y: y(value), series: index }, tongue))
  const results = values.filter(({ point }) => isResult(point))
  const line = medians(results).map(([at, value]) => `${x(at).toFixed(1)} ${y(value).toFixed(1)}`)
  if (line.length < 2) return dots
  return [s('path', { class: `trend series-${index % SERIES}`, d: `M${line.join('L')}` }), ...dots]
}

function medians(values: readonly Placed[]): readonly (readonly [at: number, value: number])[] {
  return [...groupBy(values, ({ at }) => at)].map(([at, same]) => [at, median(same.map(({ value }) => value))] as const)
}

const LINE = 17

/** Writes each series' name beside its last value, moved apart where they would meet. */
function names(series: readonly Series[], { y, right, bottom }: Frame): readonly SVGElement[] {
  const places = series.map(({ name, index, values }) => ({ name, index, at: y(values.at(-1)?.value ?? 0) }))
  places.sort((a, b) => b.at - a.at)
  let limit = bottom
  return places.map(({ name, index, at }) => {
    const place = Math.min(at, limit)
    limit = place - LINE
    return s('text', { class: `name series-${index % SERIES}`, x: right + 10, y: place + 4 }, name)
  })
}
