import type { Extraction } from '../../model.ts'
import { isFailure, type OutputRecord } from '../writer.ts'
import { DOCUMENT } from './rows.ts'
import { table } from './table.ts'

/** A cell of a document that was read; null for one that was not. */
function whenRead<T>(cell: (report: Extraction) => T): (record: OutputRecord) => T | null {
  return (record) => (isFailure(record) ? null : cell(record))
}

export const DOCUMENTS = table<OutputRecord>({
  name: 'documents',
  about: 'One row a document, also where it could not be read.',
  key: ['document'],
  columns: [
    { ...DOCUMENT, cell: (record) => record.source.path },
    { name: 'sha256', type: 'text', about: 'Hash of its bytes.', cell: whenRead(({ source }) => source.sha256 || null) },
    { name: 'format', type: 'text', about: 'text, html, docx, pdf …', cell: whenRead(({ source }) => source.format) },
    { name: 'encoding', type: 'text', about: 'The encoding its bytes were read with.', cell: whenRead(({ source }) => source.encoding) },
    { name: 'length', type: 'integer', about: 'UTF-16 code units of the decoded text.', cell: whenRead(({ source }) => source.length) },
    { name: 'area', type: 'text', about: 'The province, city or country it is about.', cell: whenRead(({ area }) => area?.name ?? null) },
    {
      name: 'area_code',
      type: 'text',
      about: 'Its code of the General Statistics Office.',
      cell: whenRead(({ area }) => area?.code ?? null),
    },
    { name: 'meeting_date', type: 'date', about: 'The first day of the meeting.', cell: whenRead(({ meeting }) => meeting?.date ?? null) },
    { name: 'author', type: 'text', about: 'The byline.', cell: whenRead(({ author }) => author?.text ?? null) },
    { name: 'observations', type: 'integer', about: 'How many values it states.', cell: whenRead(({ indicators }) => indicators.length) },
    { name: 'attendees', type: 'integer', about: 'How many people took part.', cell: whenRead(({ attendees }) => attendees.length) },
    { name: 'mentioned', type: 'integer', about: 'How many other people it names.', cell: whenRead(({ mentioned }) => mentioned.length) },
    { name: 'unread', type: 'integer', about: 'How many numbers no rule read.', cell: whenRead(({ unread }) => unread.length) },
    { name: 'warnings', type: 'integer', about: 'How many warnings it has.', cell: whenRead(({ warnings }) => warnings.length) },
    {
      name: 'error',
      type: 'text',
      about: 'Why it could not be read, as a code.',
      cell: (record) => (isFailure(record) ? record.error.code : null),
    },
    {
      name: 'error_message',
      type: 'text',
      about: 'Why, in a sentence.',
      cell: (record) => (isFailure(record) ? record.error.message : null),
    },
  ],
  facts: (record) => [record],
})
