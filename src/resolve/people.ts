import type { Person, Role, Span } from '../model.ts'
import type { Act } from '../rules/acts.ts'
import type { PersonFact } from '../rules/attendees.ts'
import { joinTitles } from './titles.ts'

interface Growing {
  readonly name: string
  readonly key: string
  readonly facts: PersonFact[]
}

/**
 * One entry for each person: the same name in another place, or its usual short form after the full one ("bà Thanh", "ông Thưởng",
 * "Westley"), is the same person. What stands in the byline is no mention.
 */
export function resolvePeople(found: readonly PersonFact[], author: Span | undefined): Person[] {
  const facts = found.filter(({ mention }) => author === undefined || mention.end <= author.start || mention.start >= author.end)
  const people: Growing[] = []
  const byKey = new Map<string, Growing>()
  const byShort = new Map<string, Growing>()
  const full = facts.filter(({ name }) => name !== undefined && isFull(name))
  const sure = new Set(full.filter(({ doubtful }) => !doubtful).map(({ name }) => keyOf(name ?? '')))
  for (const fact of full) if (sure.has(keyOf(fact.name ?? ''))) addFull(fact, { people, byKey, byShort })
  for (const fact of facts) if (fact.name !== undefined && !isFull(fact.name)) addShort(fact, { people, byKey, byShort })
  return people.map(resolved)
}

interface Known {
  readonly people: Growing[]
  readonly byKey: Map<string, Growing>
  readonly byShort: Map<string, Growing>
}

function isFull(name: string): boolean {
  return name.includes(' ')
}

function addFull(fact: PersonFact, known: Known): void {
  const name = fact.name ?? ''
  const key = keyOf(name)
  const person = known.byKey.get(key)
  if (person !== undefined) {
    person.facts.push(fact)
    return
  }
  const next: Growing = { name, key, facts: [fact] }
  known.people.push(next)
  known.byKey.set(key, next)
  for (const short of shortNames(key)) known.byShort.set(short, next)
}

function addShort(fact: PersonFact, known: Known): void {
  const key = keyOf(fact.name ?? '')
  const person = known.byShort.get(key) ?? known.byKey.get(key)
  if (person !== undefined) person.facts.push(fact)
  else if (!fact.doubtful) addFull(fact, known)
}

/** "lâm thị phương thanh" → "thanh", "phương thanh"; a foreign name also by its first word. */
function shortNames(key: string): string[] {
  const words = key.split(' ')
  return [words.at(-1) ?? '', words.slice(-2).join(' ')].filter((short) => short !== key)
}

/** Letter case and the place of the tone in its syllable make no difference: "Hoà" is "Hòa". */
function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/([\u0300\u0301\u0303\u0309\u0323])(\p{L}\p{M}*)*/gu, (rest, tone: string) => rest.slice(tone.length) + tone)
}

function resolved({ name, facts }: Growing): Person {
  const inOrder = facts.toSorted((a, b) => a.mention.start - b.mention.start)
  return {
    name,
    titles: joinTitles(inOrder.flatMap(({ titles }) => titles)),
    roles: rolesFrom(inOrder.flatMap(({ acts }) => acts)),
    mentions: inOrder.map(({ mention }) => mention),
    rule: facts[0]?.rule ?? '',
  }
}

const ROLE_OF = {
  chair: 'chair',
  speaker: 'speaker',
  quoted: 'speaker',
  presenter: 'presenter',
  attendee: 'attendee',
  present: 'attendee',
  company: 'attendee',
  outside: undefined,
} as const satisfies Readonly<Record<Act, Role | undefined>>

/** What someone who presents a report is quoted with is that report. */
function rolesFrom(acts: readonly Act[]): Role[] {
  const presents = acts.includes('presenter')
  return [...new Set(acts.flatMap((act) => (presents && act === 'quoted' ? [] : (ROLE_OF[act] ?? []))))]
}

/** People by whether they took part in the meeting. */
export interface Attendance {
  readonly attendees: readonly Person[]
  readonly mentioned: readonly Person[]
}

/** Those with a role took part, if there was a meeting; the text only talks about everyone else. */
export function attendanceOf(people: readonly Person[], meeting: boolean): Attendance {
  const took = (person: Person) => meeting && person.roles.length > 0
  return {
    attendees: people.filter(took).map((person) => ({ ...person, roles: withAttendance(person.roles) })),
    mentioned: people.filter((person) => !took(person)).map((person) => ({ ...person, roles: ['mentioned'] })),
  }
}

function withAttendance(roles: readonly Role[]): Role[] {
  return ['attendee', ...roles.filter((role) => role !== 'attendee')]
}
