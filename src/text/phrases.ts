import { type Columns, Gap, type PhraseColumns, Shape } from './columns.ts'
import type { Lexicon } from './lexicon.ts'

/** Walks the trie from every lexeme and keeps the longest phrase whose capitals are as demanded. */
export function findPhrases(columns: Columns, lexicon: Lexicon): PhraseColumns {
  const { count, unit, gap } = columns
  const column = (i: number) => memory.subarray(i * count, (i + 1) * count)
  const memory = new Int32Array(4 * count)
  const [phrase, phraseEnd, kinds, owner] = [column(0), column(1), column(2), column(3)]
  let covered = 0
  let coveredFrom = 0
  for (let i = 0; i < count; i++) {
    phraseEnd[i] = i + 1
    let node = lexicon.root(unit[i] ?? 0)
    for (let j = i + 1; node !== 0; j++) {
      const found = lexicon.phraseAt(node)
      const holds = found === 0 ? 0 : kindsAsWritten(columns, lexicon, found, i)
      if (holds !== 0) {
        phrase[i] = found
        phraseEnd[i] = j
        kinds[i] = holds
      }
      const id = j < count && (gap[j] ?? 0) <= Gap.wrap ? (unit[j] ?? 0) : 0
      node = id === 0 ? 0 : lexicon.child(node, id)
    }
    if (i >= covered) {
      covered = phraseEnd[i] ?? i + 1
      coveredFrom = i
    }
    owner[i] = coveredFrom
  }
  return { phrase, phraseEnd, kinds, owner }
}

function kindsAsWritten(columns: Columns, lexicon: Lexicon, phrase: number, at: number): number {
  const kinds = lexicon.kinds(phrase)
  const cased = lexicon.casedKinds(phrase)
  return cased === 0 || !capitalsHold(columns, lexicon, phrase, at) ? kinds : kinds | cased
}

function capitalsHold(columns: Columns, lexicon: Lexicon, phrase: number, at: number): boolean {
  return lexicon.capitals(phrase).every((upper, k) => !upper || ((columns.shape[at + k] ?? 0) & Shape.initial) !== 0)
}
