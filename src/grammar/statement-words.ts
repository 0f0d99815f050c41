import type { Entry } from '../text/lexicon.ts'
import { ACHIEVEMENTS } from '../vocab/achievements.ts'
import { JOINTS, LASTING, PHRASE_EDGES, RATE_HEADS } from '../vocab/phrase-edges.ts'
import { PREDICATES } from '../vocab/predicates.ts'
import { PLAN_NOUNS, STATUS_WORDS } from '../vocab/statuses.ts'
import { Kind } from './kinds.ts'

/** What a word does at the edge of a noun phrase; a word may do several, so one bit each. */
export const Edge = {
  verb: 1,
  lead: 2,
  tail: 4,
  neutral: 8,
  premodifier: 16,
  relative: 32,
  compound: 64,
  head: 128,
  clause: 256,
  growth: 512,
  modifier: 1024,
} as const

/** The words that a statement is made of: predicates, status words, plans, and the edges of noun phrases. */
export function* statementEntries(): Iterable<Entry> {
  for (const [act, words] of Object.entries(PREDICATES)) for (const text of words) yield { text, kind: Kind.predicate, meaning: act }
  for (const [status, reaches] of Object.entries(STATUS_WORDS)) {
    for (const [reach, words] of Object.entries(reaches))
      for (const text of words) yield { text, kind: Kind.status, meaning: { status, reach } }
  }
  for (const text of PLAN_NOUNS) yield { text, kind: Kind.plan }
  for (const text of RATE_HEADS) yield { text, kind: Kind.rate }
  for (const text of LASTING) yield { text, kind: Kind.lasting }
  for (const text of ACHIEVEMENTS) yield { text, kind: Kind.achievement }
  for (const text of JOINTS) yield { text, kind: Kind.joint }
  for (const [text, edges] of edgesByText()) yield { text, kind: Kind.edge, meaning: edges }
}

function edgesByText(): Map<string, number> {
  const edges = new Map<string, number>()
  for (const [edge, words] of Object.entries(PHRASE_EDGES)) {
    for (const text of words) edges.set(text, (edges.get(text) ?? 0) | Edge[edge as keyof typeof Edge])
  }
  return edges
}
