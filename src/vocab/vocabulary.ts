import { INDICATORS, type Indicator } from './indicators.ts'

/**
 * Words by section, in the shapes of the tables of this room: all that the program knows, or what a user adds to it. What a section's words
 * mean to the grammar is said once, in `grammar/words.ts`, for both.
 */
export interface Vocabulary {
  readonly indicators?: readonly Added<Indicator>[]
}

/** An entry with the place that adds it ("my.json:12"); a built-in one has none. */
export type Added<Entry> = Entry & { readonly origin?: string }

/** The words that come with the program. */
export const BUILT_IN = {
  indicators: INDICATORS,
} as const satisfies Vocabulary
