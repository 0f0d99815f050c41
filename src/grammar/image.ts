/**
 * The lexicon of the built-in vocabulary, as `packLexicon` makes it; `undefined` in the source: the lexicon is then built at its first use.
 * The bundle of the command has it.
 */
export function lexiconImage(): Uint8Array | undefined {
  return undefined
}
