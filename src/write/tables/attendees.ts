import type { Person, Title } from '../../model.ts'
import { isFailure } from '../writer.ts'
import { DOCUMENT, placeColumns, type Row } from './rows.ts'
import { list, table } from './table.ts'

interface TitleRow extends Row<Person> {
  readonly title: Title | undefined
  /** The number of the title, from 1. */
  readonly titleNumber: number
}

export const ATTENDEES = table<TitleRow>({
  name: 'attendees',
  about: 'One row a person who took part and an office of that person; a person without office has one row.',
  key: ['document', 'person', 'title_number'],
  columns: [
    { ...DOCUMENT, cell: ({ report }) => report.source.path },
    {
      name: 'person',
      type: 'integer',
      about: 'Number of the person in the document, from 1.',
      required: true,
      cell: ({ number }) => number,
    },
    {
      name: 'title_number',
      type: 'integer',
      about: 'Number of the office, from 1.',
      required: true,
      cell: ({ titleNumber }) => titleNumber,
    },
    { name: 'name', type: 'text', about: 'Name without honorifics and rank.', required: true, cell: ({ fact }) => fact.name },
    { name: 'title', type: 'text', about: 'The office as worded.', cell: ({ title }) => title?.text ?? null },
    { name: 'position', type: 'text', about: 'The position in the office.', cell: ({ title }) => title?.position ?? null },
    { name: 'organization', type: 'text', about: 'The body, abbreviations expanded.', cell: ({ title }) => title?.organization ?? null },
    { name: 'branch', type: 'text', about: 'party, state, assembly, front …', cell: ({ title }) => title?.branch ?? null },
    {
      name: 'roles',
      type: 'text',
      about: 'chair, speaker, presenter, attendee; separated by semicolons.',
      cell: ({ fact }) => list(fact.roles),
    },
    ...placeColumns<Person>(({ fact }) => fact.mentions[0]),
    { name: 'rule', type: 'text', about: 'The rule that found the person.', required: true, cell: ({ fact }) => fact.rule },
  ],
  facts: (record) => (isFailure(record) ? [] : record.attendees.flatMap((fact, i) => titleRows({ report: record, fact, number: i + 1 }))),
})

function titleRows(row: Row<Person>): readonly TitleRow[] {
  const titles = row.fact.titles.length > 0 ? row.fact.titles : [undefined]
  return titles.map((title, i) => ({ ...row, title, titleNumber: i + 1 }))
}
