import type { Meeting, Observation, Person } from '../../../model.ts'
import type { Fact } from '../facts.ts'
import type { Labels } from '../shape.ts'
import type { WordKey } from '../words.ts'
import type { Tongue } from './tongue.ts'

/** One line of a fact's details. */
export interface Field {
  readonly name: WordKey
  readonly text: string
  /** Whether it was taken from elsewhere in the text rather than stated here. */
  readonly inferred?: boolean
}

/** A fact in the reader's words. */
export interface Description {
  readonly title: string
  /** What tells it from its neighbours, shorter than its fields. */
  readonly note: string
  readonly value: string
  readonly period: string
  readonly status: string
  readonly fields: readonly Field[]
}

const NOTHING = { note: '', value: '', period: '', status: '', fields: [] } as const

export function describe(fact: Fact, tongue: Tongue, labels: Labels): Description {
  switch (fact.kind) {
    case 'observation':
      return describeObservation(fact.of, tongue, labels)
    case 'person':
      return describePerson(fact.of, tongue)
    case 'meeting':
      return describeMeeting(fact.of, tongue)
    case 'area':
      return { ...NOTHING, title: fact.of.name, fields: fields({ code: fact.of.code }) }
    case 'warning':
      return describeWarning(fact, tongue)
    case 'group':
    case 'author':
    case 'unread':
      return { ...NOTHING, title: oneLine(fact.of.text) }
  }
}

function describeWarning({ of, spans }: Extract<Fact, { kind: 'warning' }>, tongue: Tongue): Description {
  const note = spans.length > 0 ? of.code : `${of.code} · ${tongue.say('noQuote')}`
  return { ...NOTHING, title: of.message, note, fields: fields({ code: of.code }) }
}

function describeObservation(of: Observation, tongue: Tongue, labels: Labels): Description {
  const period = of.period === null ? '' : tongue.period(of.period)
  const value = valueWords(of, tongue)
  const label = of.indicator === null ? null : (labels[of.indicator]?.[tongue.lang] ?? of.indicator)
  const base = of.base === null ? null : tongue.term(of.base)
  const lines = {
    value,
    amount: oneLine(of.amount.text),
    indicator: label,
    measure: tongue.term(of.measure),
    status: tongue.term(of.status),
    period,
    base,
    area: of.area,
    rule: of.rule,
  }
  const { status } = lines
  return { title: oneLine(of.subject), note: observationNote(of, tongue), value, period, status, fields: fields(lines, of.inferred) }
}

/** "growth · Hà Giang · compared with the year before" */
function observationNote({ measure, area, base }: Observation, tongue: Tongue): string {
  const name = measure === 'level' ? '' : tongue.term(measure)
  const against = base === null || base === 'plan' ? '' : `${tongue.say('base').toLowerCase()} ${tongue.term(base)}`
  return [name, area ?? '', against].filter((part) => part !== '').join(' · ')
}

function valueWords(of: Observation, tongue: Tongue): string {
  const words = tongue.value(of)
  return of.bound === null ? words : `${tongue.term(of.bound)} ${words}`
}

function describePerson({ name, titles, roles, mentions, rule }: Person, tongue: Tongue): Description {
  const offices = titles.map(({ text }) => oneLine(text)).join('; ')
  const parts = roles.map(tongue.term).join(', ')
  return {
    ...NOTHING,
    title: name,
    note: offices,
    status: parts,
    fields: fields({ titles: offices, roles: parts, mentions: String(mentions.length), rule }),
  }
}

function describeMeeting(of: Meeting, tongue: Tongue): Description {
  const date = [of.date, of.endDate].flatMap((day) => (day === null ? [] : [tongue.period(day)])).join('–')
  const { name, organizer, location } = of
  const lines = { date, name, ordinal: of.ordinal?.toString() ?? null, organizer, location }
  return {
    ...NOTHING,
    title: name ?? organizer ?? date,
    note: [organizer, location].filter((part) => part !== null).join(' · '),
    period: date,
    fields: fields(lines, of.inferred.length > 0 ? ['date'] : []),
  }
}

/** The fields that have something to say, in the order given. */
function fields(lines: Partial<Record<WordKey, string | null>>, inferred: readonly string[] = []): readonly Field[] {
  return Object.entries(lines).flatMap(([name, text]) =>
    text === null || text === '' ? [] : [{ name: name as WordKey, text, inferred: inferred.includes(name) }],
  )
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim()
}
