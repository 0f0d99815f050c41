import type { WordKey } from '../words.ts'
import { growth } from './charts/growth.ts'
import { type Cell, matrix } from './charts/matrix.ts'
import { legend, overTime } from './charts/over-time.ts'
import { pairsOf, planActual } from './charts/plan-actual.ts'
import { isResult } from './charts/points.ts'
import { h } from './dom.ts'
import { areaOf, chartValues, type IndicatorPage, type IndicatorView, NO_AREA, seriesOf } from './indicator-view.ts'
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

/** How the page names an area. */
export function areaName(area: string, tongue: Tongue): string {
  return area === NO_AREA ? tongue.say('unknown') : area
}

type Draw = (page: IndicatorPage, view: IndicatorView, tongue: Tongue) => HTMLElement | undefined

const timeChart: Draw = (page, view, tongue) => {
  const values = chartValues(page, view, 'level')
  const [first] = values
  if (first === undefined) return undefined
  const series = seriesOf(page, values, (area) => areaName(area, tongue))
  const drawing = { width: view.width, name: tongue.say('overTime'), unit: first.point.unit }
  return figure('overTime', tongue, overTime(series, drawing, tongue), tongue.say('overTimeNote'))
}

const planChart: Draw = (page, view, tongue) => {
  const pairs = pairsOf(chartValues(page, view, 'level'), tongue)
  const [first] = pairs
  if (first === undefined) return undefined
  const drawing = { width: view.width, name: tongue.say('planActual'), unit: first.plan.point.unit }
  return figure('planActual', tongue, [planActual(pairs, drawing, tongue)], tongue.say('planActualNote'))
}

const growthChart: Draw = (page, view, tongue) => {
  const values = chartValues(page, view, 'growth').filter(({ point }) => isResult(point))
  if (values.length === 0) return undefined
  const series = seriesOf(page, values, (area) => areaName(area, tongue))
  const chart = growth(series, { width: view.width, name: tongue.say('growthByYear') }, tongue)
  return figure('growthByYear', tongue, [chart, legend(series)], tongue.say('growthNote'))
}

const coverage: Draw = ({ placed, store }, view, tongue) => {
  const wanted = placed.filter(({ point }) => view.area === '' || areaOf(point) === view.area)
  const cells = wanted.map(({ point, year }): Cell => ({ area: areaName(areaOf(point), tongue), year: String(year) }))
  if (cells.length === 0) return undefined
  const choose = ({ area }: Cell) => store.set({ area: area === tongue.say('unknown') ? NO_AREA : area, row: 0 })
  return figure('coverage', tongue, [matrix(cells, tongue, choose)], tongue.say('coverageValues'))
}

function figure(title: WordKey, tongue: Tongue, drawing: readonly Element[], note: string): HTMLElement {
  // The tab key comes to a chart once; inside it the arrow keys walk.
  for (const element of drawing) element.querySelector('a.dot')?.setAttribute('tabindex', '0')
  return h('figure', { 'data-chart': title }, h('figcaption', {}, h('h2', {}, tongue.say(title)), h('p', {}, note)), ...drawing)
}
