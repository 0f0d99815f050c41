import { titleOf } from '../grammar/office.ts'
import type { Mention } from '../grammar/person.ts'
import type { Evidence, Role, Title } from '../model.ts'
import { evidenceOf, type Reading, wordsOf } from '../text/reading.ts'
import { type Act, rolesOf } from './roles.ts'

/** What one place of the text says of a person, or of the holder of an office. */
export interface PersonFact {
  readonly name: string | undefined
  readonly titles: readonly Title[]
  readonly roles: readonly Role[]
  readonly mention: Evidence
  /** Whether it is a person only where another place names the same one. */
  readonly doubtful: boolean
  readonly rule: string
}

/** What each mention says of a person. */
export function findPeople(reading: Reading, mentions: readonly Mention[]): PersonFact[] {
  const acts = rolesOf(reading, mentions)
  return mentions.map((mention, i) => factOf(reading, mention, acts[i] ?? []))
}

function factOf(reading: Reading, mention: Mention, acts: readonly Act[]): PersonFact {
  const { lexemes } = reading
  const { name, titles, announced, doubtful } = mention
  return {
    name: name === undefined ? undefined : wordsOf(lexemes, name.from, name.to),
    titles: titles.map((run) => titleOf(lexemes, run)),
    roles: rolesFrom(acts),
    mention: name === undefined ? evidenceOf(reading, mention.from, mention.to) : evidenceOf(reading, name.from, name.to),
    doubtful,
    rule: `attendees.${announced}`,
  }
}

const ROLE_OF = {
  chair: 'chair',
  speaker: 'speaker',
  quoted: 'speaker',
  presenter: 'presenter',
  attendee: 'attendee',
  present: 'attendee',
} as const satisfies Readonly<Record<Act, Role>>

function rolesFrom(acts: readonly Act[]): Role[] {
  return [...new Set(acts.map((act) => ROLE_OF[act]))]
}
