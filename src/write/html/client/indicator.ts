import type { IndicatorData, Point } from '../shape.ts'
import { mountTip } from './charts/tip.ts'
import { embedded, part } from './dom.ts'
import { mountCharts } from './indicator-charts.ts'
import { mountControls } from './indicator-controls.ts'
import { mountValues } from './indicator-values.ts'
import { type IndicatorPage, type IndicatorView, pageParts } from './indicator-view.ts'
import { readSettings } from './settings.ts'
import { mountSettings } from './settings-view.ts'
import { changed, createStore } from './store.ts'
import { tongueOf } from './tongue.ts'

const { label, lang } = embedded<IndicatorData>('data')
const parts = pageParts(embedded<readonly Point[]>('points'))
const charts = part('charts')
const store = createStore<IndicatorView>({
  ...readSettings(lang),
  area: '',
  kind: parts.kinds[0] ?? 'year',
  row: 0,
  width: charts.clientWidth,
})
const page: IndicatorPage = { ...parts, store }

const ends = [parts.placed[0]?.year, parts.placed.at(-1)?.year].filter((year) => year !== undefined)
const years = [...new Set(ends)].join('–')

mountSettings(part('settings'), store)
store.watch((view, before) => {
  if (!changed(view, before, 'lang')) return
  const tongue = tongueOf(view.lang)
  part('title').textContent = label[view.lang]
  part('about').textContent = tongue.say('indicatorAbout', { values: tongue.number(parts.points.length), areas: parts.areas.length, years })
})
mountControls(part('controls'), page)
mountCharts(charts, page)
mountValues(part('values'), page)
mountTip(charts)
new ResizeObserver(() => {
  if (charts.clientWidth !== store.get().width) store.set({ width: charts.clientWidth })
}).observe(charts)
