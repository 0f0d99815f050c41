import { type Columns, Gap, Shape } from './columns.ts'
import { childOf, type PhraseTables } from './phrase-tables.ts'

/** Walks the trie from every lexeme and keeps the longest phrase whose capitals are as demanded. */
export function findPhrases(columns: Columns, tables: PhraseTables): void {
  const { count, unit, gap, phrase, phraseEnd, kinds, begins, owner } = columns
  const { roots, phraseOf } = tables
  let covered = 0
  let coveredFrom = 0
  for (let i = 0; i < count; i++) {
    phraseEnd[i] = i + 1
    let all = 0
    let node = roots[unit[i] ?? 0] ?? 0
    for (let j = i + 1; node !== 0; j++) {
      const found = phraseOf[node] ?? 0
      const holds = found === 0 ? 0 : kindsAsWritten(columns, tables, { phrase: found, at: i })
      if (holds !== 0) {
        phrase[i] = found
        phraseEnd[i] = j
        kinds[i] = holds
        all |= holds
      }
      const next = j < count && (gap[j] ?? 0) <= Gap.wrap ? (unit[j] ?? 0) : 0
      node = next === 0 ? 0 : childOf(tables, node, next)
    }
    begins[i] = all
    if (i >= covered) {
      covered = phraseEnd[i] ?? i + 1
      coveredFrom = i
    }
    owner[i] = coveredFrom
  }
}

/** The longest phrase of a kind that begins at a lexeme and ends at a limit at the latest, also where a longer one begins there. */
export function phraseOfKind(
  columns: Columns,
  tables: PhraseTables,
  { at, kind, limit = columns.count }: { readonly at: number; readonly kind: number; readonly limit?: number },
): { readonly phrase: number; readonly end: number } | undefined {
  const { unit, gap } = columns
  let longest: { phrase: number; end: number } | undefined
  let node = tables.roots[unit[at] ?? 0] ?? 0
  for (let end = at + 1; node !== 0; end++) {
    const phrase = tables.phraseOf[node] ?? 0
    if (phrase !== 0 && (kindsAsWritten(columns, tables, { phrase, at }) & kind) !== 0) longest = { phrase, end }
    const next = end < limit && (gap[end] ?? 0) <= Gap.wrap ? (unit[end] ?? 0) : 0
    node = next === 0 ? 0 : childOf(tables, node, next)
  }
  return longest
}

/** The columns of phrases. */
type PhraseView = Pick<Columns, 'phrase' | 'phraseEnd' | 'kinds' | 'owner'>

/** The same columns as they would be if the lexicon had no phrases but those of some kinds; one pass. */
export function phrasesOfKinds(columns: Columns, tables: PhraseTables, kind: number): PhraseView {
  const { count, begins } = columns
  const memory = new Int32Array(4 * count)
  const column = (i: number) => memory.subarray(i * count, (i + 1) * count)
  const [phrase, phraseEnd, kinds, owner] = [column(0), column(1), column(2), column(3)]
  let covered = 0
  let coveredFrom = 0
  for (let i = 0; i < count; i++) {
    phraseEnd[i] = i + 1
    if (((begins[i] ?? 0) & kind) !== 0) {
      const own = (columns.kinds[i] ?? 0) & kind
      const longest = own === 0 ? phraseOfKind(columns, tables, { at: i, kind }) : undefined
      phrase[i] = longest?.phrase ?? columns.phrase[i] ?? 0
      phraseEnd[i] = longest?.end ?? columns.phraseEnd[i] ?? i + 1
      kinds[i] = longest === undefined ? own : kindsAsWritten(columns, tables, { phrase: longest.phrase, at: i }) & kind
    }
    if (i >= covered) {
      covered = phraseEnd[i] ?? i + 1
      coveredFrom = i
    }
    owner[i] = coveredFrom
  }
  return { phrase, phraseEnd, kinds, owner }
}

/** Longest phrase that is looked for backwards, in lexemes. */
const LONGEST_BACKWARDS = 6

/** The longest phrase of a kind that ends with a lexeme, and its first lexeme; `undefined` where none does. */
export function phraseEndingAt(
  columns: Columns,
  tables: PhraseTables,
  { last, kind, lowest }: { readonly last: number; readonly kind: number; readonly lowest: number },
): { readonly phrase: number; readonly at: number } | undefined {
  for (let at = Math.max(lowest, last + 1 - LONGEST_BACKWARDS); at <= last; at++) {
    if (((columns.begins[at] ?? 0) & kind) === 0) continue
    const phrase = phraseOfKindTo(columns, tables, { at, kind, end: last + 1 })
    if (phrase !== 0) return { phrase, at }
  }
  return undefined
}

/** The phrase of a kind that covers exactly the lexemes from `at` to `end`, or 0. */
function phraseOfKindTo(
  columns: Columns,
  tables: PhraseTables,
  { at, kind, end }: { readonly at: number; readonly kind: number; readonly end: number },
): number {
  let node = tables.roots[columns.unit[at] ?? 0] ?? 0
  for (let i = at + 1; node !== 0 && i < end; i++) {
    const next = (columns.gap[i] ?? 0) <= Gap.wrap ? (columns.unit[i] ?? 0) : 0
    node = next === 0 ? 0 : childOf(tables, node, next)
  }
  const phrase = node === 0 ? 0 : (tables.phraseOf[node] ?? 0)
  return phrase !== 0 && (kindsAsWritten(columns, tables, { phrase, at }) & kind) !== 0 ? phrase : 0
}

interface Found {
  readonly phrase: number
  readonly at: number
}

function kindsAsWritten({ shape }: Columns, { kinds, casedKinds, capitals }: PhraseTables, { phrase, at }: Found): number {
  const always = kinds[phrase] ?? 0
  const cased = casedKinds[phrase] ?? 0
  if (cased === 0) return always
  let i = at
  for (let bits = capitals[phrase] ?? 0; bits !== 0; bits >>>= 1, i++) {
    if ((bits & 1) !== 0 && ((shape[i] ?? 0) & Shape.initial) === 0) return always
  }
  return always | cased
}
