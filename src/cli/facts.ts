import type { Evidence, Extraction, Meeting, Observation, Person, Span, Value } from '../model.ts'

/** What a stretch of the report is, for the eye. */
export type FactKind = 'meeting' | 'area' | 'person' | 'group' | 'author' | 'indicator' | 'unread' | 'warning'

/** One fact as a person reads it: the words to colour, and what they were read as. */
export interface Fact {
  readonly kind: FactKind
  readonly at: Span
  /** All the words that it was read from, where they are more. */
  readonly evidence?: Span
  /** Words elsewhere that it was read from: offices of a person. */
  readonly words?: readonly string[]
  /** Fields in reading order, already worded. */
  readonly fields: readonly string[]
  /** Rule id; empty where no rule speaks. */
  readonly rule: string
}

/** Gives a word of the program in the user's language. */
type Tell = (english: string) => string

/** Every fact of a record, in the order of the text. */
export function factsOf(record: Extraction, tell: Tell = (english) => english): Fact[] {
  const facts: Fact[] = [
    ...record.indicators.map((seen) => observationFact(seen, tell)),
    ...record.attendees.flatMap((person) => personFacts(person, person.roles.map(tell).join(', '), tell)),
    ...record.mentioned.flatMap((person) => personFacts(person, tell('mentioned'), tell)),
    ...record.groups.map((group) => ({ kind: 'group' as const, at: group, fields: [], rule: '' })),
    ...record.unread.map((number) => ({ kind: 'unread' as const, at: number, fields: [tell('no rule read this number')], rule: '' })),
    ...record.warnings.map((warning) => ({ kind: 'warning' as const, at: warning, fields: [warning.code, warning.message], rule: '' })),
  ]
  if (record.meeting !== null) facts.push(meetingFact(record.meeting, tell))
  if (record.area !== null) facts.push(areaFact(record.area.name, record.area.code, record.area.evidence))
  if (record.author !== null) facts.push({ kind: 'author', at: record.author, fields: [], rule: '' })
  return facts.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
}

function observationFact(seen: Observation, tell: Tell): Fact {
  const field = (name: keyof Observation, words: string | null) =>
    words === null ? [] : [marked(seen.inferred.includes(name), words, tell)]
  return {
    kind: 'indicator',
    at: seen.amount.end > seen.amount.start ? seen.amount : seen.evidence,
    evidence: seen.evidence,
    fields: [
      ...field('indicator', seen.indicator ?? `(${tell('no id')})`),
      ...field('subject', `"${seen.subject}"`),
      ...field('measure', tell(seen.measure)),
      ...field('value', `${worded(seen.value, tell)}${seen.of === null ? '' : ` ${tell('of')} ${worded(seen.of, tell)}`} ${seen.unit}`),
      ...field('bound', seen.bound === null ? null : tell(seen.bound)),
      ...field('status', tell(seen.status)),
      ...field('period', seen.period),
      ...field('base', seen.base === null ? null : `${tell('against')} ${tell(seen.base)}`),
      ...field('area', seen.area),
    ],
    rule: seen.rule,
  }
}

/** The first mention says everything; the later ones say who it is. */
function personFacts(person: Person, roles: string, tell: Tell): Fact[] {
  const titles = person.titles.map(({ text, branch }) => `${text} [${branch}]`)
  return person.mentions.map((at, i) => ({
    kind: 'person',
    at,
    words: person.titles.map(({ text }) => text),
    fields: i === 0 ? [person.name, roles, ...titles] : [`${person.name}, ${tell('again')}`],
    rule: person.rule,
  }))
}

function meetingFact(meeting: Meeting, tell: Tell): Fact {
  const { date, endDate, name, ordinal, organizer, location, inferred, evidence } = meeting
  const day = date === null ? tell('no day stated') : endDate === null ? date : `${date} ${tell('to')} ${endDate}`
  const known = [name, ordinal === null ? null : `${tell('number')} ${ordinal}`, organizer, location]
  const how = inferred.length > 0 ? `${day} (${inferred.map(tell).join(', ')} ${tell('inferred')})` : day
  return { kind: 'meeting', at: evidence, fields: [how, ...known.filter((field) => field !== null)], rule: '' }
}

function areaFact(name: string, code: string | null, at: Evidence): Fact {
  return { kind: 'area', at, fields: [code === null ? name : `${name} (${code})`], rule: '' }
}

function marked(inferred: boolean, words: string, tell: Tell): string {
  return inferred ? `${words} (${tell('inferred')})` : words
}

function worded(value: Value, tell: Tell): string {
  return typeof value === 'number'
    ? value.toLocaleString('en')
    : `${value[0].toLocaleString('en')} ${tell('to')} ${value[1].toLocaleString('en')}`
}
