import { INDICATORS } from '../../vocab/indicators.ts'
import type { Labels } from '../labels.ts'
import { type Code, FREQUENCIES, OBS_STATUSES, SCENARIOS, TRANSFORMATIONS, UNIT_MULTIPLIERS } from './codes.ts'
import { AREAS, COMPONENTS, type Component, DATAFLOW, INDICATORS_LIST, OTHER_INDICATOR, UNITS, UNKNOWN_AREA } from './components.ts'

/** The codes that only the data know. */
export interface SeenCodes {
  /** Names of areas by their codes. */
  readonly areas: ReadonlyMap<string, string>
  readonly units: ReadonlySet<string>
}

/** The schema of the message, by its official name. */
const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json'

/** The day this version of the structure was made. */
const PREPARED = '2026-11-25T00:00:00Z'

const AGENCY = DATAFLOW.agency
const MAINTAINED = { agencyID: AGENCY, version: DATAFLOW.version } as const

/** The data structure with its concepts and code lists, as an SDMX-JSON 2.0 structure message. */
export function structureMessage(seen: SeenCodes, labels: Labels): string {
  const message = {
    meta: { schema: SCHEMA, id: 'TRICH_LUC_STRUCTURE', prepared: PREPARED, sender: { id: AGENCY }, contentLanguages: ['en', 'vi'] },
    data: {
      dataflows: [{ ...MAINTAINED, id: DATAFLOW.id, ...TITLE, structure: urn('datastructure.DataStructure', DATAFLOW.id) }],
      dataStructures: [{ ...MAINTAINED, id: DATAFLOW.id, ...TITLE, dataStructureComponents: components() }],
      conceptSchemes: [{ ...MAINTAINED, id: 'CONCEPTS', ...named('Concepts', 'Khái niệm'), concepts: COMPONENTS.map(concept) }],
      codelists: [...codeLists(), areaList(seen.areas), indicatorList(labels)],
      valueLists: [
        { ...MAINTAINED, id: UNITS, ...named('Units and counted nouns', 'Đơn vị tính'), valueItems: [...seen.units].sort().map(unit) },
      ],
    },
  }
  return `${JSON.stringify(message, null, 2)}\n`
}

const TITLE = named('What Vietnamese reports state', 'Số liệu trong báo cáo')

function concept({ name, about }: Component) {
  return { id: name, name: about, names: { en: about } }
}

function unit(id: string) {
  return { id, name: id, names: { vi: id } }
}

function codeLists() {
  return [FREQUENCIES, TRANSFORMATIONS, SCENARIOS, OBS_STATUSES, UNIT_MULTIPLIERS].map(({ id, en, codes }) =>
    codeList(id, named(en, en), codes),
  )
}

function areaList(areas: SeenCodes['areas']) {
  const codes = [...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, name]) => ({ id, en: name, vi: name }))
  return codeList(AREAS, named('Areas', 'Địa bàn'), [
    ...codes,
    { id: UNKNOWN_AREA, en: 'No code, or not stated', vi: 'Không có mã hoặc không nêu' },
  ])
}

function indicatorList(labels: Labels) {
  const added = [...labels].map(([id, { en, vi }]) => ({ id, en, vi }))
  const other = { id: OTHER_INDICATOR, en: 'Not in the catalogue: see SUBJECT', vi: 'Ngoài danh mục: xem SUBJECT' }
  return codeList(INDICATORS_LIST, named('Indicators', 'Chỉ tiêu'), [...INDICATORS.filter(({ id }) => !labels.has(id)), ...added, other])
}

function codeList(id: string, names: ReturnType<typeof named>, codes: readonly Code[]) {
  return { ...MAINTAINED, id, ...names, codes: codes.map((code) => ({ id: code.id, ...named(code.en, code.vi) })) }
}

function named(en: string, vi: string) {
  return { name: en, names: { en, vi } }
}

function components() {
  const of = (role: Component['role']) => COMPONENTS.filter((component) => component.role === role)
  return {
    dimensionList: { id: 'DimensionDescriptor', dimensions: of('dimension').map(component), timeDimension: of('time').map(component)[0] },
    measureList: { id: 'MeasureDescriptor', measures: of('measure').map((each) => ({ ...component(each), usage: 'mandatory' })) },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: of('attribute').map((each) => ({ ...component(each), usage: 'optional', attributeRelationship: { observation: {} } })),
    },
  }
}

function component({ name, role, codes, type }: Component) {
  const dataType = role === 'time' ? 'ObservationalTimePeriod' : type === 'number' ? 'Double' : 'String'
  const kind = codes === UNITS ? 'codelist.ValueList' : 'codelist.Codelist'
  const localRepresentation = codes === undefined ? { format: { dataType } } : { enumeration: urn(kind, codes) }
  return { id: name, conceptIdentity: `${urn('conceptscheme.Concept', 'CONCEPTS')}.${name}`, localRepresentation }
}

function urn(kind: string, id: string): string {
  return `urn:sdmx:org.sdmx.infomodel.${kind}=${AGENCY}:${id}(${DATAFLOW.version})`
}
