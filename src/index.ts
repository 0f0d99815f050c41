export { type ExtractOptions, extract } from './extract.ts'
export type * from './model.ts'
export type { Vocabulary } from './vocab/vocabulary.ts'
