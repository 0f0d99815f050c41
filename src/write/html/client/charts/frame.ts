import { s } from '../dom.ts'
import type { Scaled } from '../tongue.ts'
import { linear, type Scale, ticks } from './scale.ts'

/** Room around a chart for its axes and, at the right, for the names of its series. */
const MARGIN = { top: 28, right: 132, bottom: 30, left: 58 } as const
/** Width of a digit, and of the gap between a value and its line. */
const DIGIT = 7.2
const GAP = 8

/** On a narrow screen the names stand below the chart. */
const NARROW = 560

/** A chart with its axes, to be drawn in. */
export interface Frame {
  readonly svg: SVGSVGElement
  readonly x: Scale
  readonly y: Scale
  readonly right: number
  readonly bottom: number
  /** Whether there is room for names at the right. */
  readonly named: boolean
  /** Width of one year. */
  readonly year: number
}

interface FrameOptions {
  readonly width: number
  readonly height: number
  /** What the chart shows, for readers who listen. */
  readonly name: string
  readonly values: readonly number[]
  readonly years: readonly number[]
  readonly scaled: Scaled
  /** Whether names are to stand at the right, where the chart is wide enough. */
  readonly names: boolean
}

/** Draws the axes: a line for every round value, the unit once at the top, a column for every year. */
export function frame({ width, height, name, values, years, scaled, names }: FrameOptions): Frame {
  const named = names && width >= NARROW
  const right = width - (named ? MARGIN.right : 12)
  const bottom = height - MARGIN.bottom
  const marks = ticks(values)
  const longest = Math.max(...marks.map((mark) => scaled.number(mark).length))
  const left = Math.max(MARGIN.left, Math.ceil(longest * DIGIT) + GAP)
  const first = Math.min(...years)
  const last = Math.max(...years) + 1
  const y = linear([marks[0] ?? 0, marks.at(-1) ?? 1], [bottom, MARGIN.top])
  const x = linear([first, last], [left, right])
  const svg = s('svg', { class: 'chart', width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': name })
  for (const mark of marks) svg.append(valueLine(mark, { y: y(mark), left, right, text: scaled.number(mark) }))
  svg.append(s('text', { class: 'unit', x: left, y: 14 }, scaled.unit))
  const year = (right - left) / (last - first)
  const every = Math.ceil(40 / year)
  for (let at = first; at < last; at += every) svg.append(s('text', { class: 'year', x: x(at + 0.5), y: bottom + 20 }, String(at)))
  return { svg, x, y, right, bottom, named, year }
}

interface ValueLine {
  readonly y: number
  readonly left: number
  readonly right: number
  readonly text: string
}

function valueLine(value: number, { y, left, right, text }: ValueLine): SVGElement {
  return s(
    'g',
    { class: value === 0 ? 'line zero' : 'line' },
    s('line', { x1: left, x2: right, y1: y, y2: y }),
    s('text', { x: left - GAP, y: y + 4 }, text),
  )
}
