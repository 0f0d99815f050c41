import type { WordKey } from '../words.ts'
import { growth } from './charts/growth.ts'
import { type Cell, matrix } from './charts/matrix.ts'
import { legend, overTime } from './charts/over-time.ts'
import { pairsOf, planActual } from './charts/plan-actual.ts'
import { isResult } from './charts/points.ts'
import { h } from './dom.ts'
import { areaOf, chartValues, type IndicatorPage, type IndicatorView, seriesOf } from './indicator-view.ts'
import { statedName } from './stated.ts'
import { changed } from './store.ts'
import { type Tongue, tongueOf } from './tongue.ts'

/** Draws what people would draw first of an indicator: over time, plan and actual, growth, coverage. */
export function mountCharts(root: HTMLElement, page: IndicatorPage): void {
  page.store.watch((view, before) => {
    if (!changed(view, before, 'area', 'kind', 'lang', 'width')) return
    const tongue = tongueOf(view.lang)
    const drawn = [timeChart, planChart, growthChart, coverage].flatMap((draw) => draw(page, view, tongue) ?? [])
    root.replaceChildren(...(drawn.length > 0 ? drawn : [h('p', { class: 'empty' }, tongue.say('noValues'))]))
  })
}

type Draw = (page: IndicatorPage, view: IndicatorView, tongue: Tongue) => HTMLElement | undefined

const timeChart: Draw = (page, view, tongue) => {
  const values = chartValues(page, view, 'level')
  const [first] = values
  if (first === undefined) return undefined
  const series = seriesOf(page, values, (area) => statedName(area, tongue))
  const drawing = { width: view.width, name: tongue.say('overTime'), unit: first.point.unit }
  return figure({ title: 'overTime', note: 'overTimeNote', drawing: overTime(series, drawing, tongue) }, tongue)
}

const planChart: Draw = (page, view, tongue) => {
  const pairs = pairsOf(chartValues(page, view, 'level'), tongue)
  const [first] = pairs
  if (first === undefined) return undefined
  const drawing = { width: view.width, name: tongue.say('planActual'), unit: first.plan.point.unit }
  return figure({ title: 'planActual', note: 'planActualNote', drawing: [planActual(pairs, drawing, tongue)] }, tongue)
}

const growthChart: Draw = (page, view, tongue) => {
  const values = chartValues(page, view, 'growth').filter(({ point }) => isResult(point))
  if (values.length === 0) return undefined
  const series = seriesOf(page, values, (area) => statedName(area, tongue))
  const chart = growth(series, { width: view.width, name: tongue.say('growthByYear') }, tongue)
  return figure({ title: 'growthByYear', note: 'growthNote', drawing: [chart, legend(series)] }, tongue)
}

const coverage: Draw = ({ placed, store }, view, tongue) => {
  const wanted = placed.filter(({ point }) => view.area === '' || areaOf(point) === view.area)
  const cells = wanted.map(({ point, year }): Cell => ({ area: areaOf(point), year: String(year) }))
  if (cells.length === 0) return undefined
  const choose = ({ area }: Cell) => store.set({ area, row: 0 })
  return figure({ title: 'coverage', note: 'coverageValues', drawing: [matrix(cells, tongue, choose)] }, tongue)
}

interface Figure {
  readonly title: WordKey
  readonly note: WordKey
  readonly drawing: readonly Element[]
}

function figure({ title, note, drawing }: Figure, tongue: Tongue): HTMLElement {
  // The tab key comes to a chart once; inside it the arrow keys walk.
  for (const element of drawing) element.querySelector('a.dot')?.setAttribute('tabindex', '0')
  return h('figure', { 'data-chart': title }, h('figcaption', {}, h('h2', {}, tongue.say(title)), h('p', {}, tongue.say(note))), ...drawing)
}
