export { type ExtractOptions, extract } from './extract.ts'
export type * from './model.ts'
export { quantities, type StatedQuantity } from './quantities.ts'
export type { Vocabulary } from './vocab/vocabulary.ts'
