import { isWord, type PhraseBefore, phraseBefore } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isKind, Kind } from '../../grammar/words.ts'
import type { Status } from '../../model.ts'
import { isMark, isMarkIn, type Run } from '../../text/clauses.ts'
import { LexemeKind } from '../../text/lexer.ts'
import type { Act } from '../../vocab/predicates.ts'
import type { Reach } from '../../vocab/statuses.ts'
import { Edge, edgesAt, isPriceNoun } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** The words right before an amount that say what the amount does: "ước đạt", "tăng mạnh tới", "năm 2019 giảm còn". */
export interface Predicate {
  /** First lexeme; equal to the amount's where nothing stands before it. */
  readonly from: number
  /** What the words do, the nearest to the amount first; adverbs left out. */
  readonly acts: readonly Act[]
  /** Status word nearest to the amount that governs the predicate only. */
  readonly status: Status | undefined
  /** Index of the period and of the base inside the predicate. */
  readonly period: number | undefined
  readonly base: number | undefined
}

/** A predicate is short; a bound keeps every scan constant. */
const LONGEST = 24

/**
 * Reads the predicate before an amount, backwards, no further than `limit`.
 *
 * "ước đạt ⟨7,63%⟩" | "so với cùng kỳ tăng ⟨16,3%⟩" | "giảm xuống còn ⟨5%⟩"
 */
export function readPredicate(scene: Scene, amount: Quantity, limit: number): Predicate {
  const acts: Act[] = []
  let status: Status | undefined
  let period: number | undefined
  let base: number | undefined
  let from = amount.boundFrom
  const lowest = Math.max(limit, from - LONGEST)
  while (from > lowest) {
    const last = from - 1
    const periodIndex = scene.periodAt[last] ?? -1
    const baseIndex = scene.baseAt[last] ?? -1
    if (baseIndex >= 0) {
      // "tăng so với cùng kỳ ⟨tới⟩ 3,4%": how much, and not how high.
      if (acts.length === 1 && REACHING.some((word) => isWord(scene.reading.lexemes, from, word))) acts.pop()
      base ??= baseIndex
      from = Math.max(lowest, scene.bases[baseIndex]?.from ?? last)
    } else if (periodIndex >= 0) {
      period ??= periodIndex
      from = Math.max(lowest, scene.periods[periodIndex]?.from ?? last)
    } else if (last === amount.boundFrom - 1 && isMark(scene.reading.lexemes, last, ':') && labels(scene, last)) {
      from = last
    } else if (isMark(scene.reading.lexemes, last, ',') && crossesComma(scene, last, lowest)) {
      from = last
    } else {
      const word = predicateWordAt(scene, last, lowest)
      if (word === undefined) break
      const words = meaningsOf(scene, word)
      if (words.act !== undefined && words.act !== 'adverb') acts.push(words.act)
      status ??= words.status
      from = word.at
    }
  }
  return { from, acts, status, period, base }
}

/** Words that end a comparison and open its amount. */
const REACHING = ['tới', 'đến'] as const

/** "tổng thu ngân sách, đến ngày 30/6, đạt": a period set off by commas does not part a thing from its predicate. */
function crossesComma(scene: Scene, comma: number, lowest: number): boolean {
  const after = scene.periodAt[comma + 1] ?? -1
  const before = scene.periodAt[comma - 1] ?? -1
  if (before >= 0 && (scene.periods[before]?.from ?? 0) - 1 > lowest)
    return isMark(scene.reading.lexemes, (scene.periods[before]?.from ?? 1) - 1, ',')
  return after >= 0 && comma - 1 >= lowest && endsIndicator(scene, comma - 1)
}

/** Lexemes of the longest label. */
const LONGEST_LABEL = 12

/** "- Lực lượng công an xã⟨:⟩ 12 người": a colon after the words that a line or an item begins with. */
function labels({ reading: { lexemes, division } }: Scene, colon: number): boolean {
  const block = division.blocks[division.blockOf[colon] ?? 0]
  const first = (block?.from ?? 0) + (block?.marks ?? 0)
  for (let i = colon - 1; i >= first && i >= colon - LONGEST_LABEL; i--) {
    if (i === first || isMark(lexemes, i - 1, ';')) return true
    if (lexemes.kind[i] !== LexemeKind.word && !isMarkIn(lexemes, i, ',()-')) return false
  }
  return false
}

function endsIndicator(scene: Scene, last: number): boolean {
  const { lexemes } = scene.reading
  const start = lexemes.owner[last] ?? last
  return ((lexemes.kinds[start] ?? 0) & Kind.indicator) !== 0
}

const PREDICATE_KINDS = Kind.predicate | Kind.status | Kind.bound | Kind.ranking

/** The predicate word that ends at `last`; `undefined` where none does, or where a thing's name ends there. */
function predicateWordAt(scene: Scene, last: number, lowest: number): PhraseBefore | undefined {
  const { lexemes } = scene.reading
  const covering = lexemes.owner[last] ?? last
  if (isKind(lexemes, covering, Kind.indicator) && covering >= lowest && !isKind(lexemes, covering, PREDICATE_KINDS)) return undefined
  if (isPriceNoun(lexemes, last)) return undefined
  // "tỷ giá là": "giá" alone is a predicate.
  if (
    covering < last &&
    covering >= lowest &&
    !isKind(lexemes, covering, PREDICATE_KINDS) &&
    !isWord(lexemes, last, 'bằng') &&
    (edgesAt(lexemes, covering) & (Edge.head | Edge.compound | Edge.growth)) !== 0
  )
    return undefined
  const word = phraseBefore(lexemes, last + 1, { kind: PREDICATE_KINDS, lowest })
  const name = word === undefined ? undefined : nameEnd(scene, word, { from: lowest, to: last + 1 })
  if (name === undefined || word === undefined) return word
  const rest = phraseBefore(lexemes, last + 1, { kind: PREDICATE_KINDS, lowest: name })
  // "kinh tế ⟨tăng trưởng âm⟩": the name holds the verb.
  return rest === undefined && name <= last ? word : rest
}

/** "sản lượng lương ⟨thực⟩ đạt", "xã đạt chuẩn nông thôn ⟨mới⟩ đạt": index after the name that ends inside a predicate, or with its adverb. */
function nameEnd(scene: Scene, word: PhraseBefore, { from, to }: Run): number | undefined {
  const last = meaningsOf(scene, word).act === 'adverb' ? to : to - 1
  for (let end = word.at + 1; end <= last; end++) {
    const name = phraseBefore(scene.reading.lexemes, end, { kind: Kind.indicator, lowest: from }) ?? compoundBefore(scene, end, from)
    if (name !== undefined && name.at < word.at) return end
  }
  return undefined
}

/** "chứng ⟨chỉ⟩ đạt": a word that ends like an adverb. */
function compoundBefore({ reading: { lexemes } }: Scene, end: number, lowest: number): PhraseBefore | undefined {
  const word = phraseBefore(lexemes, end, { kind: Kind.edge, lowest })
  return word !== undefined && ((lexemes.lexicon.meaning(word.phrase, Kind.edge) as number) & Edge.compound) !== 0 ? word : undefined
}

function meaningsOf(scene: Scene, { phrase }: PhraseBefore): { act: Act | undefined; status: Status | undefined } {
  const { lexicon } = scene.reading.lexemes
  const act = lexicon.meaning(phrase, Kind.predicate) as Act | undefined
  const status = lexicon.meaning(phrase, Kind.status) as { status: Status; reach: Reach } | undefined
  return { act, status: status?.reach === 'predicate' ? status.status : undefined }
}
