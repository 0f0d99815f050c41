import type { Lexemes } from '../text/lexer.ts'
import type { Entry } from '../text/lexicon.ts'
import { COUNTRIES, type Country, NO_AREAS, PROVINCES, type Province, THE_COUNTRY } from '../vocab/areas.ts'
import { beginsKind, Kind } from './kinds.ts'
import { meaningWithin } from './phrase.ts'
import type { Read } from './read.ts'

/** A place that a name may mean. */
export interface AreaName {
  /** Usual name. */
  readonly name: string
  readonly kind: 'city' | 'country' | 'province'
  /** Whether the bare name is too common a word to name it. */
  readonly ambiguous: boolean
  /** Whether the words hold a name and mean no such place: "Thái Bình Dương". */
  readonly none: boolean
  /** What one mention weighs: "cả nước" speaks of the country more than its name does. */
  readonly weight: number
  /** Whether the words mean the whole country: "cả nước". */
  readonly whole: boolean
}

/** The names of provinces, cities and countries for the lexicon; their capitals must be capitals. */
export function* areaEntries(): Iterable<Entry> {
  const plain = { ambiguous: false, none: false, weight: 1, whole: false } as const
  const entry = (text: string, meaning: AreaName): Entry => ({ text, kind: Kind.area, cased: true, meaning })
  const seen = new Set<string>()
  for (const { name, kind, aliases = [] } of PROVINCES as readonly Province[]) {
    if (seen.has(name)) continue
    seen.add(name)
    for (const text of [name, ...aliases]) yield entry(text, { ...plain, name, kind })
  }
  for (const { name, aliases = [], ambiguous = false } of COUNTRIES as readonly Country[]) {
    yield entry(name, { ...plain, name, kind: 'country', ambiguous })
    for (const text of aliases) yield entry(text, { ...plain, name, kind: 'country' })
  }
  for (const text of THE_COUNTRY)
    yield entry(text, { ...plain, name: 'Việt Nam', kind: 'country', weight: text === 'trong nước' ? 1 : 2, whole: true })
  for (const text of NO_AREAS) yield entry(text, { ...plain, name: text, kind: 'country', none: true })
}

/** The place whose name begins at a lexeme. */
export function areaName(lexemes: Lexemes, at: number): Read<AreaName> | undefined {
  const found = beginsKind(lexemes, at, Kind.area) ? meaningWithin(lexemes, at, Kind.area) : undefined
  return found && { value: found.value as AreaName, end: found.end }
}
