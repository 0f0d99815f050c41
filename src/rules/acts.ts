import { isKind, Kind } from '../grammar/kinds.ts'
import { isCapitalised } from '../grammar/name.ts'
import type { RoleVerb } from '../grammar/people-words.ts'
import { textAt } from '../grammar/phrase.ts'
import type { Lexemes } from '../text/lexer.ts'

/** What a verb of people says of the one who does it; `company` of the one it is done with, `outside` that it was not at the meeting. */
export type Act = RoleVerb['role']

/** The verb of people that begins at a lexeme; one with a capital only where a sentence or a part of one begins. */
export function actAt(lexemes: Lexemes, i: number, begins: boolean): Act | undefined {
  if (!isKind(lexemes, i, Kind.role) || (!begins && isCapitalised(lexemes, i))) return undefined
  return (lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.role) as RoleVerb).role
}

/** Index after the phrase that begins at a lexeme. */
export function afterPhrase(lexemes: Lexemes, i: number): number {
  return Math.max(i + 1, lexemes.phraseEnd[i] ?? i + 1)
}

/** The text of a lexeme in lower case. */
export function wordAt(lexemes: Lexemes, i: number): string {
  return textAt(lexemes, i).toLowerCase()
}
