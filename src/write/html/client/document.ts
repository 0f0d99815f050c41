import { factsOf } from '../facts.ts'
import { piecesOf } from '../pieces.ts'
import type { DocumentData } from '../shape.ts'
import { mountCard } from './card.ts'
import { embedded, h, part } from './dom.ts'
import { mountFilters } from './filters-view.ts'
import { mountHalves } from './halves.ts'
import { mountHelp } from './help.ts'
import { mountKeys } from './keys.ts'
import { followLink } from './link.ts'
import { mountSettings } from './settings-view.ts'
import { mountSteps } from './steps-view.ts'
import { mountTable } from './table-view.ts'
import { mountText } from './text-view.ts'
import { tongueOf } from './tongue.ts'
import { openPage } from './view.ts'

const { record, labels, lang } = embedded<DocumentData>('data')
const facts = factsOf(record)
const article = part('text')
const page = openPage(article, { facts, pieces: piecesOf(facts, record.source.length), labels, lang })

const help = h('dialog', { 'aria-labelledby': 'help-title' })
document.body.append(help)
mountSettings(part('settings'), page.store, (settings) => [
  h('button', { type: 'button', class: 'keyboard', click: () => help.showModal() }, tongueOf(settings.lang).say('help')),
])
mountHelp(help, page.store)
mountFilters(part('filters'), page)
mountSteps(part('steps'), page)
mountTable(part('table'), page)
mountText(article, page)
mountCard(part('card'), page)
mountHalves(part('halves'), page)
mountKeys(page, help)
followLink(page)
