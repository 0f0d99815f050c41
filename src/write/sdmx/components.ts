import type { Extraction, Observation } from '../../model.ts'
import { type ColumnOf, type Table, table } from '../tables/table.ts'
import { isFailure, type OutputRecord } from '../writer.ts'
import { FREQUENCIES, OBS_STATUS_OF, OBS_STATUSES, SCENARIOS, TRANSFORMATION_OF, TRANSFORMATIONS, UNIT_MULTIPLIERS } from './codes.ts'
import { type Scaled, scaledValue } from './scale.ts'
import { type SdmxTime, sdmxTime } from './time.ts'

/** The dataflow that the rows belong to. */
export const DATAFLOW = { agency: 'TRICH_LUC', id: 'REPORTED', version: '1.0.0' } as const

/** The dataflow's name as a row gives it. */
export const DATAFLOW_ID = `${DATAFLOW.agency}:${DATAFLOW.id}(${DATAFLOW.version})`

/** An observation that SDMX can hold: it has a period. */
interface SdmxFact {
  readonly report: Extraction
  readonly number: number
  readonly fact: Observation
  readonly time: SdmxTime
  readonly scaled: Scaled
}

/** A component of the data structure: what it is to SDMX, and the list its values are from. */
export interface Component extends ColumnOf<SdmxFact> {
  readonly role: 'dimension' | 'time' | 'measure' | 'attribute'
  /** Id of a code list or of a value list. */
  readonly codes?: string
}

/** Lists whose codes are known only with the data or the vocabulary. */
export const AREAS = 'CL_AREA'
export const INDICATORS_LIST = 'CL_INDICATOR'
export const UNITS = 'VL_UNIT_MEASURE'

/** No code of the list is meant. */
export const UNKNOWN_AREA = '_X'
export const OTHER_INDICATOR = '_O'

export const COMPONENTS: readonly Component[] = [
  { name: 'FREQ', role: 'dimension', type: 'text', about: 'Frequency', codes: FREQUENCIES.id, cell: ({ time }) => time.frequency },
  {
    name: 'REF_AREA',
    role: 'dimension',
    type: 'text',
    about: 'Reference area',
    codes: AREAS,
    cell: ({ report, fact }) => areaCode(report, fact),
  },
  {
    name: 'INDICATOR',
    role: 'dimension',
    type: 'text',
    about: 'Indicator',
    codes: INDICATORS_LIST,
    cell: ({ fact }) => fact.indicator ?? OTHER_INDICATOR,
  },
  {
    name: 'TRANSFORMATION',
    role: 'dimension',
    type: 'text',
    about: 'Transformation',
    codes: TRANSFORMATIONS.id,
    cell: ({ fact }) => TRANSFORMATION_OF[fact.measure],
  },
  {
    name: 'SCENARIO',
    role: 'dimension',
    type: 'text',
    about: 'Scenario',
    codes: SCENARIOS.id,
    cell: ({ fact }) => (fact.status === 'planned' ? 'PLAN' : 'REPORT'),
  },
  {
    name: 'OBSERVATION',
    role: 'dimension',
    type: 'text',
    about: 'Document and number of the value in it',
    cell: ({ report, number }) => `${report.source.path}#${number}`,
  },
  { name: 'TIME_PERIOD', role: 'time', type: 'text', about: 'Time period', cell: ({ time }) => time.time },
  {
    name: 'OBS_VALUE',
    role: 'measure',
    type: 'number',
    about: 'Observation value; the lower end of a range',
    cell: ({ scaled }) => scaled.value,
  },
  { name: 'OBS_VALUE_MAX', role: 'attribute', type: 'number', about: 'The upper end of a range', cell: ({ scaled }) => scaled.max },
  { name: 'UNIT_MEASURE', role: 'attribute', type: 'text', about: 'Unit of measure', codes: UNITS, cell: ({ fact }) => fact.unit },
  {
    name: 'UNIT_MULT',
    role: 'attribute',
    type: 'text',
    about: 'Unit multiplier',
    codes: UNIT_MULTIPLIERS.id,
    cell: ({ scaled }) => String(scaled.power),
  },
  {
    name: 'OBS_STATUS',
    role: 'attribute',
    type: 'text',
    about: 'Observation status',
    codes: OBS_STATUSES.id,
    cell: ({ fact }) => OBS_STATUS_OF[fact.status],
  },
  { name: 'COMPARISON_BASE', role: 'attribute', type: 'text', about: 'What a change is measured against', cell: ({ fact }) => fact.base },
  { name: 'BOUND', role: 'attribute', type: 'text', about: 'about, above, at-least, below or at-most', cell: ({ fact }) => fact.bound },
  { name: 'OUT_OF', role: 'attribute', type: 'number', about: 'The whole of a fraction', cell: ({ fact }) => fact.of },
  {
    name: 'AREA_NAME',
    role: 'attribute',
    type: 'text',
    about: 'The area as named',
    cell: ({ report, fact }) => fact.area ?? report.area?.name ?? null,
  },
  { name: 'SUBJECT', role: 'attribute', type: 'text', about: 'What is measured, as worded', cell: ({ fact }) => fact.subject },
  { name: 'QUOTE', role: 'attribute', type: 'text', about: 'The words that state it', cell: ({ fact }) => fact.evidence.text },
]

const STRUCTURE: readonly ColumnOf<SdmxFact>[] = [
  { name: 'STRUCTURE', type: 'text', about: 'What the data belong to', cell: () => 'dataflow' },
  { name: 'STRUCTURE_ID', type: 'text', about: 'Its identifier', cell: () => DATAFLOW_ID },
  { name: 'ACTION', type: 'text', about: 'Information', cell: () => 'I' },
]

/** The rows of SDMX-CSV. A value without a period is no observation to SDMX: it has no row. */
export const SDMX_OBSERVATIONS: Table = table<SdmxFact>({
  name: 'observations',
  about: 'Values with their periods, as SDMX-CSV 2.0.',
  key: COMPONENTS.filter(({ role }) => role === 'dimension' || role === 'time').map(({ name }) => name),
  columns: [...STRUCTURE, ...COMPONENTS],
  facts: sdmxFacts,
})

function sdmxFacts(record: OutputRecord): readonly SdmxFact[] {
  if (isFailure(record)) return []
  return record.indicators.flatMap((fact, i) => {
    const time = fact.period === null ? undefined : sdmxTime(fact.period)
    return time === undefined ? [] : [{ report: record, number: i + 1, fact, time, scaled: scaledValue(fact) }]
  })
}

function areaCode(report: Extraction, fact: Observation): string {
  if (fact.area !== null) return UNKNOWN_AREA
  return report.area?.code ?? (report.area?.name === 'Việt Nam' ? 'VN' : UNKNOWN_AREA)
}
