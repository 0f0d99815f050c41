import type { Lexemes } from '../text/lexer.ts'
import type { Entry } from '../text/lexicon.ts'
import { type Area, NO_AREAS, THE_COUNTRY } from '../vocab/areas.ts'
import { beginsKind, Kind } from './kinds.ts'
import { meaningWithin } from './phrase.ts'
import type { Read } from './read.ts'

/** A place that a name may mean. */
export interface AreaName {
  /** Usual name. */
  readonly name: string
  readonly kind: Area['kind']
  /** Whether the bare name is too common a word to name it. */
  readonly ambiguous: boolean
  /** Whether the words hold a name and mean no such place: "Thái Bình Dương". */
  readonly none: boolean
  /** What one mention weighs: "cả nước" speaks of the country more than its name does. */
  readonly weight: number
  /** Whether the words mean the whole country: "cả nước". */
  readonly whole: boolean
}

/** The names of a place for the lexicon; their capitals must be capitals. */
export function* areaEntries({ name, kind, ambiguous = false, aliases = [] }: Area): Iterable<Entry> {
  yield entry(name, areaNamed(name, kind, ambiguous))
  for (const text of aliases) yield entry(text, areaNamed(name, kind, false))
}

/** Words for the country itself, and what holds the name of a place and means another. */
export function* otherAreaEntries(): Iterable<Entry> {
  for (const text of THE_COUNTRY)
    yield entry(text, { ...areaNamed('Việt Nam', 'country', false), weight: text === 'trong nước' ? 1 : 2, whole: true })
  for (const text of NO_AREAS) yield entry(text, { ...areaNamed(text, 'country', false), none: true })
}

function areaNamed(name: string, kind: Area['kind'], ambiguous: boolean): AreaName {
  return { name, kind, ambiguous, none: false, weight: 1, whole: false }
}

function entry(text: string, meaning: AreaName): Entry {
  return { text, kind: Kind.area, cased: true, meaning }
}

/** The place whose name begins at a lexeme. */
export function areaName(lexemes: Lexemes, at: number): Read<AreaName> | undefined {
  const found = beginsKind(lexemes, at, Kind.area) ? meaningWithin(lexemes, at, Kind.area) : undefined
  return found && { value: found.value as AreaName, end: found.end }
}
