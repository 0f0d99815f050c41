import type { CollectionData, DocumentRow, IndicatorRow } from '../shape.ts'
import { aboutOf, type CollectionView, NO_CHOICE } from './collection-view.ts'
import { mountCoverage } from './coverage-view.ts'
import { mountDocuments } from './documents-view.ts'
import { embedded, part } from './dom.ts'
import { mountIndicators } from './indicators-view.ts'
import { readSettings } from './settings.ts'
import { mountSettings } from './settings-view.ts'
import { changed, createStore } from './store.ts'
import { tongueOf } from './tongue.ts'

const { lang } = embedded<CollectionData>('data')
const documents = embedded<readonly DocumentRow[]>('documents')
const store = createStore<CollectionView>({ ...readSettings(lang), choice: NO_CHOICE, row: 0, allIndicators: false })

mountSettings(part('settings'), store)
store.watch((view, before) => {
  if (changed(view, before, 'lang')) part('about').textContent = aboutOf(documents, tongueOf(view.lang))
})
mountIndicators(part('indicators'), { indicators: embedded<readonly IndicatorRow[]>('rows'), store })
mountCoverage(part('coverage'), { documents, store })
mountDocuments(part('documents-list'), { documents, store })
