import { BUILT_IN, type Vocabulary } from '../../vocab/vocabulary.ts'

/** What a field of an entry holds: an id in small Latin letters, words, a list of words, or one of some values. */
export type FieldForm = 'id' | 'words' | 'list' | readonly string[]

export interface Field {
  readonly form: FieldForm
  /** Every entry has it; one that only adds to a built-in entry need not. */
  readonly required?: boolean
  /** What to write, for the message that it is missing. */
  readonly like: string
}

/** One section of a vocabulary: the fields of its entries, the first of which names the entry. */
export type Section = Readonly<Record<string, Field>>

export type SectionName = keyof Vocabulary

/** Every section that a user's vocabulary may have. */
export const SECTIONS = {
  indicators: {
    id: { form: 'id', required: true, like: '"model-villages"' },
    vi: { form: 'words', required: true, like: '"thôn kiểu mẫu"' },
    en: { form: 'words', required: true, like: '"model villages"' },
    unit: { form: 'words', required: true, like: '"VND", "%" or the counted noun "thôn"' },
    names: { form: 'list', required: true, like: '["thôn kiểu mẫu", "thôn đạt kiểu mẫu"]' },
    growthNames: { form: 'list', like: '["mức tăng …"]' },
    counted: { form: 'list', like: '["thôn"]' },
  },
} as const satisfies Readonly<Record<SectionName, Section>>

/** The built-in entries of a section. */
export function builtInEntries(section: SectionName): readonly object[] {
  return BUILT_IN[section]
}
