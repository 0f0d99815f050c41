import type { DocumentRow } from '../shape.ts'
import { plain } from './filter.ts'
import type { Settings } from './settings.ts'
import { NOT_STATED } from './stated.ts'
import type { Store } from './store.ts'
import type { Tongue } from './tongue.ts'

/** Which documents the reader wants to see. */
export interface Choice {
  /** Words of its path or area, in any order, with or without tone marks. */
  readonly query: string
  /** Empty for any, `NOT_STATED` for none. */
  readonly area: string
  readonly year: string
  readonly only: 'all' | 'warnings' | 'failures'
}

export const NO_CHOICE: Choice = { query: '', area: '', year: '', only: 'all' }

/** State of the page of a collection. */
export interface CollectionView extends Settings {
  readonly choice: Choice
  /** Index of the first row of the documents. */
  readonly row: number
  /** Whether the indicators that few documents state are shown too. */
  readonly allIndicators: boolean
}

export interface CollectionPage {
  readonly documents: readonly DocumentRow[]
  readonly store: Store<CollectionView>
}

/** The documents that match, in their order. */
export function chosen(documents: readonly DocumentRow[], { query, area, year, only }: Choice): readonly DocumentRow[] {
  const words = plain(query).split(' ')
  return documents.filter((row) => {
    if (area !== '' && (row.area ?? NOT_STATED) !== area) return false
    if (year !== '' && (row.year ?? NOT_STATED) !== year) return false
    if (only === 'warnings' && row.warnings === 0) return false
    if (only === 'failures' && row.error === undefined) return false
    return query === '' || includesAll(plain(`${row.path} ${row.area ?? ''} ${row.date ?? ''}`), words)
  })
}

/** What the documents are, in one line. */
export function aboutOf(documents: readonly DocumentRow[], tongue: Tongue): string {
  const distinct = (name: 'area' | 'year') => [...new Set(documents.flatMap((row) => row[name] ?? []))].sort()
  const values = documents.reduce((sum, row) => sum + row.values, 0)
  const years = distinct('year')
  return tongue.say('collectionAbout', {
    documents: tongue.number(documents.length),
    values: tongue.number(values),
    areas: tongue.number(distinct('area').length),
    years: [...new Set([years[0], years.at(-1)])].join('–'),
  })
}

function includesAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}
