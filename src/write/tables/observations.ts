import type { Area, Extraction, Observation, Value } from '../../model.ts'
import { indicatorLabel, type Label, type Labels } from '../labels.ts'
import { type Days, daysOf } from '../period.ts'
import { isFailure } from '../writer.ts'
import { DOCUMENT, placeColumns, type Row } from './rows.ts'
import { list, table } from './table.ts'

interface ObservationRow extends Row<Observation> {
  readonly label: Label | undefined
  readonly days: Days | undefined
  readonly area: Partial<Area> | null
}

/** The lower end of a range. */
const lower = (value: Value) => (typeof value === 'number' ? value : value[0])
const upper = (value: Value) => (typeof value === 'number' ? null : value[1])

export const OBSERVATIONS = table<ObservationRow>({
  name: 'observations',
  about: 'One row a value: a number that says something about one thing.',
  key: ['document', 'observation'],
  columns: [
    { ...DOCUMENT, cell: ({ report }) => report.source.path },
    {
      name: 'observation',
      type: 'integer',
      about: 'Number of the value in its document, from 1.',
      required: true,
      cell: ({ number }) => number,
    },
    { name: 'area', type: 'text', about: 'The province, city or country it is about.', cell: ({ area }) => area?.name ?? null },
    { name: 'area_code', type: 'text', about: 'Its code of the General Statistics Office.', cell: ({ area }) => area?.code ?? null },
    { name: 'indicator', type: 'text', about: 'Id of the catalogued indicator.', cell: ({ fact }) => fact.indicator },
    { name: 'label_vi', type: 'text', about: 'Vietnamese name of the indicator.', cell: ({ label }) => label?.vi ?? null },
    { name: 'label_en', type: 'text', about: 'English name of the indicator.', cell: ({ label }) => label?.en ?? null },
    { name: 'subject', type: 'text', about: 'What is measured or counted, as worded.', required: true, cell: ({ fact }) => fact.subject },
    {
      name: 'measure',
      type: 'text',
      about: 'What the value says: level, growth, change, share …',
      required: true,
      cell: ({ fact }) => fact.measure,
    },
    {
      name: 'value',
      type: 'number',
      about: 'The value in its unit; the lower end of a range.',
      required: true,
      cell: ({ fact }) => lower(fact.value),
    },
    { name: 'value_max', type: 'number', about: 'The upper end of a range.', cell: ({ fact }) => upper(fact.value) },
    { name: 'unit', type: 'text', about: 'Canonical unit or counted noun.', required: true, cell: ({ fact }) => fact.unit },
    { name: 'out_of', type: 'number', about: 'The whole, where the text gives "17/18".', cell: ({ fact }) => fact.of },
    { name: 'bound', type: 'text', about: 'about, above, at-least, below or at-most.', cell: ({ fact }) => fact.bound },
    { name: 'period', type: 'text', about: 'The period, as in the record.', cell: ({ fact }) => fact.period },
    { name: 'period_start', type: 'date', about: 'First day of the period.', cell: ({ days }) => days?.start ?? null },
    { name: 'period_end', type: 'date', about: 'Last day of the period.', cell: ({ days }) => days?.end ?? null },
    { name: 'status', type: 'text', about: 'actual, estimated, forecast or planned.', required: true, cell: ({ fact }) => fact.status },
    { name: 'base', type: 'text', about: 'What a change is measured against.', cell: ({ fact }) => fact.base },
    { name: 'amount', type: 'text', about: 'The amount as written.', required: true, cell: ({ fact }) => fact.amount.text },
    ...placeColumns<Observation>(({ fact }) => fact.evidence),
    {
      name: 'inferred',
      type: 'text',
      about: 'Fields that were inferred, separated by semicolons.',
      cell: ({ fact }) => list(fact.inferred),
    },
    { name: 'rule', type: 'text', about: 'The rule that found it.', required: true, cell: ({ fact }) => fact.rule },
  ],
  facts: (record, labels) => (isFailure(record) ? [] : record.indicators.map((fact, i) => observationRow(record, { fact, i }, labels))),
})

function observationRow(report: Extraction, { fact, i }: { fact: Observation; i: number }, labels: Labels): ObservationRow {
  return {
    report,
    fact,
    number: i + 1,
    label: indicatorLabel(fact.indicator, labels),
    days: fact.period === null ? undefined : daysOf(fact.period),
    area: fact.area === null ? report.area : { name: fact.area },
  }
}
