import { type Area, COUNTRIES, PROVINCES } from './areas.ts'
import { INDICATORS, type Indicator } from './indicators.ts'
import { ORGANIZATIONS, type Organization } from './organizations.ts'
import { POSITIONS, type Position } from './positions.ts'
import { UNITS, type Unit } from './units.ts'

/**
 * Words by section, in the shapes of the tables of this room: all that the program knows, or what a user adds to it. What a section's words
 * mean to the grammar is said once, in `grammar/words.ts`, for both.
 */
export interface Vocabulary {
  readonly indicators?: readonly Added<Indicator>[]
  readonly titles?: readonly Added<Position>[]
  readonly organizations?: readonly Added<Organization>[]
  readonly units?: readonly Added<Unit>[]
  readonly areas?: readonly Added<Area>[]
}

/** An entry with the place that adds it ("my.json:12"); a built-in one has none. */
export type Added<Entry> = Entry & { readonly origin?: string }

/** The words that come with the program. */
export const BUILT_IN = {
  indicators: INDICATORS,
  titles: POSITIONS,
  organizations: ORGANIZATIONS,
  units: UNITS,
  areas: [...PROVINCES, ...COUNTRIES],
} as const satisfies Vocabulary
