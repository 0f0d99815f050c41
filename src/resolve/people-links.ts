import type { Act } from '../rules/acts.ts'
import type { PersonFact } from '../rules/attendees.ts'
import { covers, officeOf } from './titles.ts'

/** A person while the places that speak of it are put together. */
export interface Growing {
  readonly name: string
  readonly key: string
  readonly facts: PersonFact[]
  /** What a text says that the person did where it gives only the office, or "ông". */
  readonly deeds: Act[]
  gender: PersonFact['gender']
}

/** People by a part of their names, or by their offices. */
export type Index = Map<string, Growing[]>

/** People who are remembered for one key: a bound that keeps the time linear. */
const MOST = 6

/** Puts a person first among those of a key. */
export function remember(index: Index, key: string, person: Growing): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [person])
  else if (known[0] !== person) index.set(key, [person, ...known.filter((other) => other !== person)].slice(0, MOST))
}

/** The one named last of those a key stands for and who may be "ông", or "bà". */
export function recall(index: Index, key: string, { gender }: Pick<PersonFact, 'gender'>): Growing | undefined {
  return index.get(key)?.find((person) => gender === undefined || person.gender === undefined || person.gender === gender)
}

/** The parts of a name that it is shortened to: "lâm thị phương thanh" → "thị phương thanh", "phương thanh", "thanh". */
export function endingsOf(key: string): string[] {
  const words = key.split(' ')
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '))
}

/** The parts of a name that it may be cut off after: "tập cận bình" → "tập", "tập cận". */
export function beginningsOf(key: string): string[] {
  const words = key.split(' ')
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '))
}

/** A "Thị" is a woman, and who is called "ông" anywhere a man. */
export function genderOf({ name, gender }: PersonFact): PersonFact['gender'] {
  return gender ?? (name !== undefined && / thị /iu.test(name) ? 'woman' : undefined)
}

/** The only person who holds the office that a text names without a name ("Bí thư Tỉnh ủy yêu cầu"); `undefined` where several do. */
export function holderOf(byOffice: Index, { titles }: PersonFact): Growing | undefined {
  const [office] = titles
  if (office === undefined) return undefined
  const known = byOffice.get(officeOf(office)) ?? []
  if (known.length === MOST) return undefined
  const holders = known.filter(({ facts }) => facts.some((fact) => fact.titles.some((title) => covers(title, office))))
  return holders.length === 1 ? holders[0] : undefined
}
