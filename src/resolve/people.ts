import type { Person, Role, Span } from '../model.ts'
import type { Act } from '../rules/acts.ts'
import type { PersonFact } from '../rules/attendees.ts'
import { beginningOf, endingsOf, type Growing, genderOf, holderOf, type Index, keyOf, recall, remember } from './people-links.ts'
import { joinTitles, officeOf } from './titles.ts'

/**
 * One entry for each person: the same name in another place, or its usual short form ("bà Thanh", "ông Xuân Anh", "Westley", "ông Tập"), is the
 * same person; so is whoever holds an office, or was named last, where a text goes on with "Bí thư Tỉnh ủy yêu cầu" or "Ông cho biết". What
 * stands in the byline is no mention.
 */
export function resolvePeople(found: readonly PersonFact[], author: Span | undefined): Person[] {
  const facts = found.filter(({ mention }) => author === undefined || mention.end <= author.start || mention.start >= author.end)
  const named = linked(facts)
  addDeeds(facts, named)
  return [...new Set(named.values())].map(resolved)
}

/** The person of each fact that names one. */
function linked(facts: readonly PersonFact[]): Map<PersonFact, Growing> {
  const named = new Map<PersonFact, Growing>()
  const full = namedInFull(facts)
  const later: Index = new Map()
  const endings: Index = new Map()
  const beginnings: Index = new Map()
  for (const person of [...full.values()].reverse()) for (const ending of endingsOf(person.key)) remember(later, ending, person)
  for (const key of [...full.keys()]) if (later.has(key)) full.delete(key)
  for (const fact of facts) {
    if (fact.name === undefined) continue
    const key = keyOf(fact.name)
    const known = full.get(key) ?? recall(endings, key, fact) ?? recall(later, key, fact) ?? recall(beginnings, key, fact)
    const person = known ?? (fact.doubtful ? undefined : growing(fact))
    if (person === undefined) continue
    person.facts.push(fact)
    named.set(fact, person)
    for (const ending of [person.key, ...endingsOf(person.key)]) remember(endings, ending, person)
    remember(beginnings, beginningOf(person.key), person)
  }
  return named
}

function growing(fact: PersonFact): Growing {
  return { name: fact.name ?? '', key: keyOf(fact.name ?? ''), facts: [], deeds: [], gender: genderOf(fact) }
}

/** The people whose full name stands somewhere. */
function namedInFull(facts: readonly PersonFact[]): Map<string, Growing> {
  const people = new Map<string, Growing>()
  for (const fact of facts) {
    if (fact.doubtful || !fact.name?.includes(' ')) continue
    const person = people.get(keyOf(fact.name))
    if (person === undefined) people.set(keyOf(fact.name), growing(fact))
    else person.gender ??= genderOf(fact)
  }
  return people
}

/** Gives what is told of an office or of "ông" to its person. */
function addDeeds(facts: readonly PersonFact[], named: ReadonlyMap<PersonFact, Growing>): void {
  const byOffice: Index = new Map()
  for (const [fact, person] of named) for (const title of fact.titles) remember(byOffice, officeOf(title), person)
  let last: Growing | undefined
  for (const fact of facts) {
    const person = named.get(fact)
    if (person !== undefined) last = person
    else if (fact.name === undefined && fact.acts.length > 0) {
      const holder = fact.titles.length > 0 ? holderOf(byOffice, fact) : last
      if (holder !== undefined && isAlike(holder, fact)) holder.deeds.push(...fact.acts)
    }
  }
}

function isAlike({ gender }: Growing, fact: PersonFact): boolean {
  return gender === undefined || fact.gender === undefined || gender === fact.gender
}

function resolved({ name, facts, deeds }: Growing): Person {
  const inOrder = facts.toSorted((a, b) => a.mention.start - b.mention.start)
  return {
    name,
    titles: joinTitles(inOrder.flatMap(({ titles }) => titles)),
    roles: rolesFrom([...inOrder.flatMap(({ acts }) => acts), ...deeds]),
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
