import type { Person, Role, Span, Title } from '../model.ts'
import type { Act } from '../rules/acts.ts'
import type { PersonFact } from '../rules/attendees.ts'
import { folded } from '../text/fold.ts'
import { DEPARTED } from '../vocab/departed.ts'
import { EXPERTS } from '../vocab/experts.ts'
import { beginningsOf, endingsOf, type Growing, genderOf, holderOf, type Index, recall, remember } from './people-links.ts'
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
  const later = parts()
  for (const person of [...full.values()].reverse()) rememberParts(later, person)
  for (const key of [...full.keys()]) if (later.endings.has(key)) full.delete(key)
  const before = parts()
  for (const fact of facts) {
    if (fact.name === undefined) continue
    const known = full.get(folded(fact.name)) ?? recallPart(before, later, fact)
    const person = known ?? (fact.doubtful ? undefined : growing(fact))
    if (person === undefined) continue
    person.facts.push(fact)
    named.set(fact, person)
    remember(before.endings, person.key, person)
    rememberParts(before, person)
  }
  return named
}

/** People by the ends and the beginnings of their names. */
interface Parts {
  readonly endings: Index
  readonly beginnings: Index
}

function parts(): Parts {
  return { endings: new Map(), beginnings: new Map() }
}

function rememberParts({ endings, beginnings }: Parts, person: Growing): void {
  for (const ending of endingsOf(person.key)) remember(endings, ending, person)
  for (const beginning of beginningsOf(person.key)) remember(beginnings, beginning, person)
}

/** Whose name a part of a name is: that of someone named before, or else later; its beginning only in "ông Tập" and where it is cut off. */
function recallPart(before: Parts, later: Parts, fact: PersonFact): Growing | undefined {
  const key = folded(fact.name ?? '')
  const ending = fact.cut ? undefined : (recall(before.endings, key, fact) ?? recall(later.endings, key, fact))
  if (ending !== undefined) return ending
  if (fact.cut) return recall(before.beginnings, key, fact) ?? recall(later.beginnings, key, fact)
  return key.includes(' ') ? undefined : recall(before.beginnings, key, fact)
}

function growing(fact: PersonFact): Growing {
  return { name: fact.name ?? '', key: folded(fact.name ?? ''), facts: [], deeds: [], gender: genderOf(fact) }
}

/** The people whose full name stands somewhere. */
function namedInFull(facts: readonly PersonFact[]): Map<string, Growing> {
  const people = new Map<string, Growing>()
  for (const fact of facts) {
    if (fact.doubtful || fact.cut || !fact.name?.includes(' ')) continue
    const person = people.get(folded(fact.name))
    if (person === undefined) people.set(folded(fact.name), growing(fact))
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

function resolved({ name, key, facts, deeds }: Growing): Person {
  const inOrder = facts.toSorted((a, b) => a.mention.start - b.mention.start)
  const acts = [...inOrder.flatMap((fact) => fact.acts), ...deeds]
  return {
    name,
    titles: joinTitles(inOrder.flatMap(({ titles, given }) => [...titles, ...given])),
    roles: isDeparted(key, inOrder) ? [] : rolesFrom(isAskedExpert(inOrder) ? acts.filter((act) => !SAYINGS.has(act)) : acts),
    mentions: inOrder.map(({ mention }) => mention),
    rule: facts[0]?.rule ?? '',
  }
}

/** An expert who holds no office and of whom nothing says that it was at the meeting has been asked by the press. */
function isAskedExpert(facts: readonly PersonFact[]): boolean {
  const titles = facts.flatMap((fact) => fact.titles)
  const isExpert = ({ position }: Title) => EXPERTS.some((expert) => position.normalize('NFC').toLowerCase().startsWith(expert))
  return titles.length > 0 && titles.every(isExpert) && !facts.some(({ there }) => there)
}

const DEPARTED_KEYS = new Set<string>(DEPARTED.map(folded))

/** "cố Tổng Bí thư …" and those who died before any report that is read took part in nothing. */
function isDeparted(key: string, facts: readonly PersonFact[]): boolean {
  return DEPARTED_KEYS.has(key) || facts.some(({ titles }) => titles.some(({ position }) => /^cố /iu.test(position)))
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

/**
 * What someone who presents a report is quoted with is that report; what someone says after having been asked elsewhere was not said at the
 * meeting either.
 */
function rolesFrom(acts: readonly Act[]): Role[] {
  const presents = acts.includes('presenter')
  const asked = acts.indexOf('outside')
  const counts = (act: Act, i: number) => !(presents && act === 'quoted') && !(asked >= 0 && i > asked && SAYINGS.has(act))
  return [...new Set(acts.flatMap((act, i) => (counts(act, i) ? (ROLE_OF[act] ?? []) : [])))]
}

const SAYINGS: ReadonlySet<Act> = new Set<Act>(['quoted', 'speaker'])

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
