import type { Branch } from '../../model.ts'
import { BUILT_IN, type Vocabulary } from '../../vocab/vocabulary.ts'
import type { Field } from './fields.ts'

export type SectionName = keyof Vocabulary

/** One section of a vocabulary: the fields of its entries, the first of which names the entry. */
export type Section = Readonly<Record<string, Field>>

/** Every field that an entry of a section may have. */
type FieldsOf<Name extends SectionName> = Readonly<Record<Exclude<keyof NonNullable<Vocabulary[Name]>[number], 'origin'>, Field>>

const BRANCHES: readonly Branch[] = ['party', 'state', 'assembly', 'front', 'military', 'police', 'enterprise', 'other']
const FLAG = { form: 'flag', like: 'true' } as const satisfies Field

/** Every section that a user's vocabulary may have. */
export const SECTIONS = {
  indicators: {
    id: { form: 'id', required: true, like: '"model-villages"' },
    vi: { form: 'text', required: true, like: '"thôn kiểu mẫu"' },
    en: { form: 'text', required: true, like: '"model villages"' },
    unit: { form: 'text', required: true, like: '"VND", "%" or the counted noun "thôn"' },
    names: { form: 'list', required: true, like: '["thôn kiểu mẫu", "thôn đạt kiểu mẫu"]' },
    growthNames: { form: 'list', like: '["mức tăng …"]' },
  },
  titles: {
    name: { form: 'phrase', required: true, like: '"trưởng bản"' },
    branch: { form: BRANCHES, required: true, like: '"state"' },
    local: FLAG,
    unit: FLAG,
    many: FLAG,
    aide: FLAG,
    short: { form: 'list', like: '["TB"]' },
  },
  organizations: {
    name: { form: 'phrase', required: true, like: '"Ban Quản lý Vịnh"' },
    branch: { form: BRANCHES, required: true, like: '"state"' },
    open: FLAG,
    unit: FLAG,
    called: FLAG,
    short: { form: 'list', like: '["BQLV"]' },
  },
  units: {
    unit: { form: 'text', required: true, like: '"giạ"' },
    dimension: { form: ['measure', 'ratio', 'time', 'age'], required: true, like: '"measure"' },
    power: { form: 'power', like: '3' },
    names: { form: 'list', required: true, like: '["giạ", "giạ lúa"]' },
  },
  areas: {
    name: { form: 'phrase', required: true, like: '"Phú Quốc"' },
    kind: { form: ['city', 'province', 'country'], required: true, like: '"city"' },
    code: { form: 'text', like: '"911"' },
    since: { form: 'day', like: '"2025-07-01"' },
    until: { form: 'day', like: '"2025-06-30"' },
    ambiguous: FLAG,
    aliases: { form: 'list', like: '["TP Phú Quốc"]' },
  },
} as const satisfies { readonly [Name in SectionName]-?: FieldsOf<Name> }

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[]

/** The field that names an entry. */
export function keyOf(section: SectionName): string {
  return Object.keys(SECTIONS[section])[0] ?? ''
}

/** The built-in entries of a section. */
export function builtInEntries(section: SectionName): readonly Readonly<Record<string, unknown>>[] {
  return BUILT_IN[section]
}
