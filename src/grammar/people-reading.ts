import { phrasesOfKinds } from '../text/phrases.ts'
import type { Reading } from '../text/reading.ts'
import { Kind } from './kinds.ts'

/** The kinds of words that people and their offices are found by. */
const PEOPLE =
  Kind.honorific | Kind.rank | Kind.position | Kind.organization | Kind.surname | Kind.role | Kind.group | Kind.titleEdge | Kind.namesake

/** The text as the grammar of people reads it: a word of another kind ("13 phó chủ tịch") never stands before one of these. */
export function peopleReading(reading: Reading): Reading {
  const { lexemes } = reading
  return { ...reading, lexemes: { ...lexemes, ...phrasesOfKinds(lexemes, lexemes.lexicon.tables, PEOPLE) } }
}
