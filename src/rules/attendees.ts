import { titleOf } from '../grammar/office.ts'
import type { Mention } from '../grammar/person.ts'
import { isWord } from '../grammar/phrase.ts'
import type { Evidence, Title } from '../model.ts'
import { isMark, type Run } from '../text/clauses.ts'
import type { Lexemes } from '../text/lexer.ts'
import { evidenceOf, type Reading, wordsOf } from '../text/reading.ts'
import { GATHERING_WORDS } from '../vocab/role-edges.ts'
import { type Act, wordAt } from './acts.ts'
import type { RuleId } from './catalogue.ts'
import { rolesOf } from './roles.ts'

/** What one place of the text says of a person, or of the holder of an office. */
export interface PersonFact {
  readonly name: string | undefined
  readonly titles: readonly Title[]
  /** Offices that the person is said to hold from now on: what others of that office do is not told of him. */
  readonly given: readonly Title[]
  readonly acts: readonly Act[]
  /** What "ông" or "bà" before the name says of it. */
  readonly gender: 'man' | 'woman' | undefined
  readonly mention: Evidence
  /** Whether its sentence speaks of a gathering: "tại hội thảo". */
  readonly there: boolean
  /** Whether an ellipsis cuts the name off: "Thủ tướng Nguyễn Xuân …" */
  readonly cut: boolean
  /** Whether it is a person only where another place names the same one. */
  readonly doubtful: boolean
  readonly rule: RuleId
}

/**
 * What each mention says of a person.
 *
 * @param scope where the text speaks of its meeting; what people do elsewhere in it is no part of that
 */
export function findPeople(reading: Reading, mentions: readonly Mention[], scope: Run | undefined): PersonFact[] {
  const acts = rolesOf(reading, mentions)
  const isThere = ({ from, to }: Mention) => scope !== undefined && from >= scope.from && to <= scope.to
  return mentions.map((mention, i) => factOf(reading, mention, isThere(mention) ? (acts[i] ?? []) : []))
}

function factOf(reading: Reading, mention: Mention, acts: readonly Act[]): PersonFact {
  const { lexemes } = reading
  const { name, titles, given, announced, doubtful } = mention
  return {
    name: name === undefined ? undefined : wordsOf(lexemes, name.from, name.to),
    titles: titles.map((run) => titleOf(lexemes, run)),
    given: given.map((run) => titleOf(lexemes, run)),
    acts,
    cut: name !== undefined && (isMark(lexemes, name.to, '…') || (isMark(lexemes, name.to, '.') && isMark(lexemes, name.to + 1, '.'))),
    there: acts.length > 0 && speaksOfGathering(reading, mention.from),
    gender: genderOf(lexemes, mention),
    mention: name === undefined ? evidenceOf(reading, mention.from, mention.to) : evidenceOf(reading, name.from, name.to),
    doubtful,
    rule: `attendees.${announced}`,
  }
}

const MEN = new Set(['anh', 'ông'])
const WOMEN = new Set(['bà', 'chị', 'cô'])

function genderOf(lexemes: Lexemes, { from, to, name }: Mention): PersonFact['gender'] {
  for (let i = from; i < (name?.from ?? to); i++) {
    const word = wordAt(lexemes, i)
    if (MEN.has(word)) return 'man'
    if (WOMEN.has(word)) return 'woman'
  }
  return undefined
}

/** Lexemes of a sentence that are looked at. */
const LONGEST_SENTENCE = 120
const GATHERINGS = new Set<string>(GATHERING_WORDS)

function speaksOfGathering({ lexemes, division }: Reading, at: number): boolean {
  const { from, to } = division.sentences[division.sentenceOf[at] ?? 0] ?? { from: at, to: at }
  for (let i = Math.max(from, at - LONGEST_SENTENCE); i < Math.min(to, at + LONGEST_SENTENCE); i++)
    if (isWord(lexemes, i, 'tại') && GATHERINGS.has(wordAt(lexemes, i + 1))) return true
  return false
}
