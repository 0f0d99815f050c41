import type { Status } from '../../../model.ts'
import { FACT_KINDS, type Fact, type FactKind } from '../facts.ts'
import type { Labels } from '../shape.ts'
import { quoteOf } from './csv.ts'
import { describe } from './describe.ts'
import { tongueOf } from './tongue.ts'

/** Which facts the reader wants to see. */
export interface Filter {
  readonly kinds: ReadonlySet<FactKind>
  /** Id of an indicator, `NO_INDICATOR`, or empty for any. */
  readonly indicator: string
  /** Empty for any. */
  readonly status: Status | ''
  /** Words that have to stand in the fact, in any order, with or without tone marks. */
  readonly query: string
}

/** Stands for observations that the catalogue has no id for. */
export const NO_INDICATOR = '-'

/** Everything but what the reader has to ask for: numbers no rule claimed, and warnings. */
export const NO_FILTER: Filter = {
  kinds: new Set(FACT_KINDS.filter((kind) => kind !== 'unread' && kind !== 'warning')),
  indicator: '',
  status: '',
  query: '',
}

/** Makes a search over these facts, which looks at their words in both languages. */
export function filterOver(facts: readonly Fact[], labels: Labels): (filter: Filter) => Fact[] {
  const words = new Map<Fact, string>()
  const wordsOf = (fact: Fact): string => {
    const known = words.get(fact) ?? plain(searchable(fact, labels))
    words.set(fact, known)
    return known
  }
  return (filter) => {
    const wanted = plain(filter.query).split(' ')
    const says = (fact: Fact) => wanted.every((word) => wordsOf(fact).includes(word))
    return facts.filter((fact) => isWanted(fact, filter) && (filter.query === '' || says(fact)))
  }
}

/** Lower case without tone marks and other marks on letters: "Thu ngân sách" and "thu ngan sach" are one. */
export function plain(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll(/\s+/gu, ' ').trim()
}

function isWanted(fact: Fact, { kinds, indicator, status }: Filter): boolean {
  if (!kinds.has(fact.kind)) return false
  if (indicator === '' && status === '') return true
  if (fact.kind !== 'observation') return false
  const named = indicator === '' || (fact.of.indicator ?? NO_INDICATOR) === indicator
  return named && (status === '' || fact.of.status === status)
}

function searchable(fact: Fact, labels: Labels): string {
  const both = [tongueOf('en'), tongueOf('vi')].map((tongue) => {
    const { title, note, fields } = describe(fact, tongue, labels)
    return [title, note, ...fields.map(({ text }) => text)].join(' ')
  })
  return [...both, quoteOf(fact)].join(' ')
}
