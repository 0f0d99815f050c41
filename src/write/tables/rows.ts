import type { Evidence, Extraction } from '../../model.ts'
import type { ColumnOf } from './table.ts'

/** A fact with the report it stands in and its number there, from 1. */
export interface Row<Fact> {
  readonly report: Extraction
  readonly number: number
  readonly fact: Fact
}

/** The column that joins the tables. */
export const DOCUMENT = { name: 'document', type: 'text', about: 'Path of the document, as given.', required: true } as const

/** The columns that say where a fact stands. */
export function placeColumns<Fact>(evidence: (row: Row<Fact>) => Evidence | undefined): readonly ColumnOf<Row<Fact>>[] {
  return [
    { name: 'quote', type: 'text', about: 'The words that state it.', cell: (row) => evidence(row)?.text ?? null },
    {
      name: 'quote_start',
      type: 'integer',
      about: 'Offset of the quote in the decoded text.',
      cell: (row) => evidence(row)?.start ?? null,
    },
    { name: 'quote_end', type: 'integer', about: 'Offset after the quote.', cell: (row) => evidence(row)?.end ?? null },
  ]
}
