/**
 * The tables of the built-in vocabulary in base 64, as `packTables` gives them. Empty in the source: the lexicon is then built at its first
 * use. The bundle of the command has them.
 */
export const IMAGE: string = ''
