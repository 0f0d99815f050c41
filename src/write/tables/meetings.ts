import type { Meeting } from '../../model.ts'
import { isFailure } from '../writer.ts'
import { DOCUMENT, placeColumns, type Row } from './rows.ts'
import { list, table } from './table.ts'

export const MEETINGS = table<Row<Meeting>>({
  name: 'meetings',
  about: 'One row a report of a meeting.',
  key: ['document'],
  columns: [
    { ...DOCUMENT, cell: ({ report }) => report.source.path },
    { name: 'date', type: 'date', about: 'The first day it was held.', cell: ({ fact }) => fact.date },
    { name: 'end_date', type: 'date', about: 'The last day, where it took several.', cell: ({ fact }) => fact.endDate },
    { name: 'name', type: 'text', about: 'Name as worded.', cell: ({ fact }) => fact.name },
    { name: 'ordinal', type: 'integer', about: 'Number of the session.', cell: ({ fact }) => fact.ordinal },
    { name: 'organizer', type: 'text', about: 'Who held it.', cell: ({ fact }) => fact.organizer },
    { name: 'location', type: 'text', about: 'Where it was held.', cell: ({ fact }) => fact.location },
    { name: 'area', type: 'text', about: 'The province, city or country of the report.', cell: ({ report }) => report.area?.name ?? null },
    ...placeColumns<Meeting>(({ fact }) => fact.evidence),
    {
      name: 'inferred',
      type: 'text',
      about: 'Fields that were inferred, separated by semicolons.',
      cell: ({ fact }) => list(fact.inferred),
    },
  ],
  facts: (record) => (isFailure(record) || record.meeting === null ? [] : [{ report: record, fact: record.meeting, number: 1 }]),
})
