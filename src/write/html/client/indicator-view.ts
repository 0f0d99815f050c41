import type { Measure } from '../../../model.ts'
import type { Point } from '../shape.ts'
import { SERIES } from './charts/dot.ts'
import { groupBy, ranked } from './charts/group.ts'
import type { Series } from './charts/over-time.ts'
import { type PeriodKind, type Placed, placed } from './charts/points.ts'
import type { Settings } from './settings.ts'
import { NOT_STATED, statedFirst } from './stated.ts'
import type { Store } from './store.ts'

/** State of an indicator's page. */
export interface IndicatorView extends Settings {
  /** Name of the only area shown; empty for those with most values, `NOT_STATED` for values without one. */
  readonly area: string
  /** The kind of periods that the charts compare. */
  readonly kind: PeriodKind
  /** Index of the first row of the table. */
  readonly row: number
  /** Width of the charts. */
  readonly width: number
}

/** An indicator's page: what it holds, and its state. */
export interface IndicatorPage {
  readonly points: readonly Point[]
  readonly placed: readonly Placed[]
  /** Every area, the one with most values first, no area last; its place gives it its colour. */
  readonly areas: readonly string[]
  /** Kinds of periods, the most frequent first. */
  readonly kinds: readonly PeriodKind[]
  readonly store: Store<IndicatorView>
}

export function areaOf({ area }: Point): string {
  return area ?? NOT_STATED
}

/** What of the points does not change with the page's state. */
export function pageParts(points: readonly Point[]): Omit<IndicatorPage, 'store'> {
  const inTime = placed(points)
  return {
    points,
    placed: inTime,
    areas: ranked(points, areaOf)
      .map(([area]) => area)
      .sort(statedFirst),
    kinds: ranked(inTime, ({ kind }) => kind).map(([kind]) => kind),
  }
}

/** No chart shows more; of more, the latest are drawn, and all are in the table. */
const MOST_VALUES = 2_000

/** The values of one measure that the charts show, all in the unit that most of them have. */
export function chartValues({ placed, areas }: IndicatorPage, view: IndicatorView, measure: Measure): readonly Placed[] {
  const drawn = new Set(view.area === '' ? areas.slice(0, SERIES) : [view.area])
  const wanted = placed.filter(({ point, kind }) => point.measure === measure && kind === view.kind && drawn.has(areaOf(point)))
  const unit = ranked(wanted, ({ point }) => point.unit)[0]?.[0]
  return wanted.filter(({ point }) => point.unit === unit).slice(-MOST_VALUES)
}

/** The values as a series an area, in the order that gives areas their colours. */
export function seriesOf({ areas }: IndicatorPage, values: readonly Placed[], nameOf: (area: string) => string): readonly Series[] {
  const byArea = groupBy(values, ({ point }) => areaOf(point))
  return areas.flatMap((area, index) => {
    const values = byArea.get(area)
    return values === undefined ? [] : [{ name: nameOf(area), index, values }]
  })
}
