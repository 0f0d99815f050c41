import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import { OBJECT_PHRASES, OBJECT_WORDS, PLURAL_WORDS } from '../vocab/role-edges.ts'
import { type Act, actAt, afterPhrase, wordAt } from './acts.ts'

const OBJECTS = new Set<string>(OBJECT_WORDS)
const PHRASES = new Set<string>(OBJECT_PHRASES)
const PLURALS = new Set<string>(PLURAL_WORDS)

/** Where people stand, and how far back the words before them reach. */
interface Place {
  readonly from: number
  readonly before: number
}

/** Whether people are what a verb or a preposition before them is about: "của ông A", "đề nghị ông A", "tưởng niệm Chủ tịch A". */
export function isObject(lexemes: Lexemes, { from, before }: Place): boolean {
  const at = beforePlural(lexemes, from, before) - 1
  if (at < before || lexemes.kind[at] !== LexemeKind.word) return false
  // "đại hội đã nghe ông A trình bày"
  if (wordAt(lexemes, at) === 'nghe') return false
  if (OBJECTS.has(wordAt(lexemes, at)) || PHRASES.has(`${wordAt(lexemes, at - 1)} ${wordAt(lexemes, at)}`)) return true
  for (let i = Math.max(before, at - 3); i <= at; i++)
    if (afterPhrase(lexemes, i) === at + 1 && OBJECT_TAKING.has(actAt(lexemes, i, true))) return true
  return false
}

const OBJECT_TAKING: ReadonlySet<Act | undefined> = new Set<Act>(['speaker', 'company', 'present'])

/** Index of "các", "hai" before people, or their own. */
export function beforePlural(lexemes: Lexemes, from: number, before: number): number {
  return from > before && PLURALS.has(wordAt(lexemes, from - 1)) ? from - 1 : from
}
