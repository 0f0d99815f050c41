import type { Evidence, Extraction, Meeting, Person } from '../../model.ts'
import { indicatorLabel, type Labels } from '../labels.ts'
import { observationNode } from './observation.ts'
import { selectorMaker } from './selectors.ts'

/** What the terms mean; nothing is fetched. */
export const CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  type: '@type',
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: 'oa:hasTarget',
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: 'oa:hasSelector',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: 'oa:start',
  end: 'oa:end',
  startDate: { '@type': 'Date' },
  endDate: { '@type': 'Date' },
} as const

interface Surroundings {
  readonly text: string | undefined
  readonly labels: Labels
}

/** A fact as a node, with the places that state it. */
interface Stated {
  readonly id: string
  readonly node: object
  readonly places: readonly Evidence[]
}

/** The nodes of one report: the document, its meeting, people and observations, and an annotation for each place. */
export function documentNodes(record: Extraction, { text, labels }: Surroundings): readonly object[] {
  const document = documentId(record)
  const selectors = selectorMaker(text)
  const facts = factsOf(record, document, labels)
  const annotations = facts.flatMap(({ id, places }) =>
    places.map((place, i) => ({
      '@id': `${id}-quote-${i + 1}`,
      type: 'Annotation',
      body: id,
      target: { type: 'SpecificResource', source: document, selector: selectors(place) },
    })),
  )
  return [documentNode(record, document), ...facts.map(({ node }) => node), ...annotations]
}

/** The bytes name the document; a relative reference where there were none. */
function documentId({ source }: Extraction): string {
  const wellFormed = Buffer.from(source.path).toString()
  return source.sha256 === '' ? wellFormed.split('/').map(encodeURIComponent).join('/') : `urn:sha256:${source.sha256}`
}

function documentNode({ source, author, area }: Extraction, id: string): object {
  return {
    '@id': id,
    '@type': 'DigitalDocument',
    name: source.path,
    inLanguage: 'vi',
    author: author === null ? undefined : { '@type': 'Person', name: author.text },
    spatialCoverage: area === null ? undefined : { '@type': 'Place', name: area.name, identifier: area.code ?? undefined },
  }
}

function factsOf(record: Extraction, document: string, labels: Labels): readonly Stated[] {
  const event = `${document}#meeting`
  const people = record.attendees.map((person, i) => personFact(`${document}#attendee-${i + 1}`, person))
  const meeting = record.meeting === null ? [] : [meetingFact(event, record.meeting, { document, attendees: people.map(({ id }) => id) })]
  const mentioned = record.mentioned.map((person, i) => personFact(`${document}#mentioned-${i + 1}`, person))
  const observations = record.indicators.map((fact, i) => {
    const id = `${document}#observation-${i + 1}`
    return {
      id,
      node: observationNode(id, fact, { area: record.area, label: indicatorLabel(fact.indicator, labels) }),
      places: [fact.evidence],
    }
  })
  return [...meeting, ...people, ...mentioned, ...observations]
}

function meetingFact(id: string, meeting: Meeting, { document, attendees }: { document: string; attendees: readonly string[] }): Stated {
  const node = {
    '@id': id,
    '@type': 'Event',
    name: meeting.name ?? undefined,
    startDate: meeting.date ?? undefined,
    endDate: meeting.endDate ?? undefined,
    location: meeting.location === null ? undefined : { '@type': 'Place', name: meeting.location },
    organizer: meeting.organizer === null ? undefined : { '@type': 'Organization', name: meeting.organizer },
    attendee: attendees.map((each) => ({ '@id': each })),
    subjectOf: { '@id': document },
  }
  return { id, node, places: [meeting.evidence] }
}

function personFact(id: string, { name, titles, mentions }: Person): Stated {
  const node = {
    '@id': id,
    '@type': 'Person',
    name,
    jobTitle: titles.map(({ text }) => text),
    memberOf: titles.flatMap(({ position, organization }) =>
      organization === null
        ? []
        : [{ '@type': 'OrganizationRole', roleName: position, memberOf: { '@type': 'Organization', name: organization } }],
    ),
  }
  return { id, node, places: mentions }
}
