import { s } from '../dom.ts'
import type { Tongue } from '../tongue.ts'
import { dot } from './dot.ts'
import { groupBy } from './group.ts'
import type { Placed } from './points.ts'
import { linear, ticks } from './scale.ts'

/** A plan and what came of it, for one area and one period. */
export interface Pair {
  readonly name: string
  readonly plan: Placed
  readonly actual: Placed
}

/** The pairs among levels of one unit, the latest first. Of several values the last stated stands; an actual one goes before an estimate. */
export function pairsOf(values: readonly Placed[], tongue: Tongue): readonly Pair[] {
  const cells = groupBy(values, ({ point }) => `${point.area ?? ''}\n${point.period}`)
  const pairs = [...cells.values()].flatMap((cell): Pair[] => {
    const last = (status: string) => cell.findLast(({ point }) => point.status === status)
    const plan = last('planned')
    const actual = last('actual') ?? last('estimated')
    if (plan === undefined || actual === undefined) return []
    return [{ name: rowName(plan, tongue), plan, actual }]
  })
  return pairs.sort((a, b) => b.plan.at - a.plan.at || a.name.localeCompare(b.name, 'vi'))
}

interface Drawing {
  readonly width: number
  readonly name: string
  readonly unit: string
}

const ROW = 28
const TOP = 34
/** More rows than a reader compares at a look. */
const MOST_ROWS = 40

/** Draws a row a pair: the plan hollow, the actual filled, and what the one is of the other. */
export function planActual(all: readonly Pair[], { width, name, unit }: Drawing, tongue: Tongue): SVGSVGElement {
  const pairs = all.slice(0, MOST_ROWS)
  const values = pairs.flatMap(({ plan, actual }) => [plan.value, actual.value])
  const scaled = tongue.scaled(Math.max(...values.map(Math.abs)), unit)
  const left = Math.min(200, width * 0.42)
  const marks = ticks(values, width < 560 ? 3 : 5)
  const x = linear([marks[0] ?? 0, marks.at(-1) ?? 1], [left, width - 66])
  const height = TOP + pairs.length * ROW + 6
  const svg = s('svg', { class: 'chart', width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': name })
  for (const mark of marks) {
    svg.append(
      s(
        'g',
        { class: 'line across' },
        s('line', { x1: x(mark), x2: x(mark), y1: TOP - 8, y2: height }),
        s('text', { x: x(mark), y: TOP - 14 }, scaled.number(mark)),
      ),
    )
  }
  svg.append(s('text', { class: 'unit', x: 0, y: TOP - 14 }, scaled.unit))
  for (const [row, pair] of pairs.entries()) svg.append(...pairMarks(pair, { x, y: TOP + row * ROW + ROW / 2, width, tongue }))
  return svg
}

interface Row {
  readonly x: (value: number) => number
  readonly y: number
  readonly width: number
  readonly tongue: Tongue
}

function pairMarks({ name, plan, actual }: Pair, { x, y, width, tongue }: Row): readonly SVGElement[] {
  const attained = plan.value === 0 ? '' : `${tongue.number(Math.round((actual.value / plan.value) * 1000) / 10)}%`
  return [
    s('text', { class: 'row', x: 0, y: y + 4 }, name),
    s('line', { class: 'bar', x1: x(plan.value), x2: x(actual.value), y1: y, y2: y }),
    dot(plan.point, { x: x(plan.value), y, series: 0 }, tongue),
    dot(actual.point, { x: x(actual.value), y, series: 0 }, tongue),
    s('text', { class: 'attained', x: width, y: y + 4 }, attained),
  ]
}

function rowName({ point }: Placed, tongue: Tongue): string {
  const period = point.period === null ? '' : tongue.period(point.period)
  return [point.area, period].filter((part) => part !== undefined && part !== '').join(', ')
}
