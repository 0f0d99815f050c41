import { unpackLexicon } from '../text/image.ts'
import { addPhrase } from '../text/lexer.ts'
import { type Entry, Lexicon } from '../text/lexicon.ts'
import type { Indicator } from '../vocab/indicators.ts'
import { type Added, BUILT_IN, type Vocabulary } from '../vocab/vocabulary.ts'
import { areaEntries, otherAreaEntries } from './area.ts'
import { baseEntries } from './base.ts'
import { calendarEntries } from './calendar.ts'
import { lexiconImage } from './image.ts'
import { Kind } from './kinds.ts'
import { meetingEntries } from './meeting.ts'
import { organizationEntries, peopleEntries, positionEntries } from './people-words.ts'
import { quantityEntries, unitEntries } from './quantity-words.ts'
import { statementEntries } from './statement-words.ts'
import { wordingsOf } from './wordings.ts'

export { isKind, Kind } from './kinds.ts'

let builtIn: Lexicon | undefined
const extended = new WeakMap<Vocabulary, Lexicon>()

/**
 * The lexicon of the built-in vocabulary, or of that with a user's words, which come first where both have a phrase. Built at the first
 * call for a vocabulary and kept as long as the vocabulary itself.
 */
export function lexicon(added?: Vocabulary): Lexicon {
  if (added === undefined) {
    builtIn ??= ready() ?? build([builtInEntries()])
    return builtIn
  }
  const known = extended.get(added) ?? build([entriesOf(added), builtInEntries()])
  extended.set(added, known)
  return known
}

function ready(): Lexicon | undefined {
  const image = lexiconImage()
  return image && unpackLexicon(image)
}

function build(sources: readonly Iterable<Entry>[]): Lexicon {
  const result = new Lexicon()
  for (const source of sources) for (const entry of source) addPhrase(result, entry)
  return result
}

/** The words that a user may add to, and those of the grammar itself. */
function* builtInEntries(): Iterable<Entry> {
  yield* entriesOf(BUILT_IN)
  yield* calendarEntries()
  yield* baseEntries()
  yield* peopleEntries()
  yield* quantityEntries()
  yield* statementEntries()
  yield* meetingEntries()
  yield* otherAreaEntries()
}

/** What the words of a vocabulary mean: built-in words and a user's go through here alike. */
function* entriesOf({ indicators = [], titles = [], organizations = [], units = [], areas = [] }: Vocabulary): Iterable<Entry> {
  yield* entriesOfAll(indicators, indicatorEntries)
  yield* entriesOfAll(titles, positionEntries)
  yield* entriesOfAll(organizations, organizationEntries)
  yield* entriesOfAll(units, unitEntries)
  yield* entriesOfAll(areas, areaEntries)
}

/** The entries of a section's words, each with the place that adds it. */
function* entriesOfAll<Word>(words: readonly Added<Word>[], entriesOfWord: (word: Word) => Iterable<Entry>): Iterable<Entry> {
  for (const { origin, ...word } of words)
    for (const entry of entriesOfWord(word as Word)) yield origin === undefined ? entry : { ...entry, origin }
}

/** What a wording of the catalogue names. */
export interface IndicatorName {
  readonly id: string
  /** Canonical unit of its level. */
  readonly unit: string
  /** Whether the wording names its growth ("tăng trưởng kinh tế"). */
  readonly growth: boolean
}

function* indicatorEntries({ id, unit, names, growthNames = [] }: Indicator): Iterable<Entry> {
  const entry = (text: string, growth: boolean) => ({
    text,
    kind: Kind.indicator,
    meaning: { id, unit, growth } satisfies IndicatorName,
  })
  for (const name of names.flatMap(wordingsOf)) yield entry(name, false)
  for (const name of growthNames.flatMap(wordingsOf)) yield entry(name, true)
}
