import { isKind, Kind } from '../../grammar/kinds.ts'
import { isWord, phraseBefore } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import type { Run } from '../../text/clauses.ts'
import { LexemeKind } from '../../text/lexer.ts'
import { wordsOf } from '../../text/reading.ts'
import { Edge, edgesAt } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** A part that was told of, and what stands behind the next percentage. */
interface Shared {
  readonly part: Run
  readonly whole: Run | undefined
}

/** Lexemes of the longest whole of which a share is told before another. */
const LONGEST_WHOLE = 10

/**
 * Whether a percentage is the share of the same part in another whole.
 *
 * "các nước châu Á chiếm 72% số dự án và ⟨44%⟩ tổng vốn"; not "nữ chiếm 45% đại biểu và ⟨80%⟩ đại biểu trên 40 tuổi"
 */
export function sharesOn(scene: Scene, { from, boundFrom }: Quantity, { part, whole }: Shared): boolean {
  const { reading, quantities, quantityAt } = scene
  const before = quantities[(quantityAt[from] ?? 0) - 1]
  if (whole === undefined || before?.unit !== '%' || part.from >= before.from || !isJoined(scene, before.to, boundFrom)) return false
  const { lexemes } = reading
  const verb = phraseBefore(lexemes, before.boundFrom, { kind: Kind.predicate, lowest: 0 })
  if (verb === undefined || lexemes.lexicon.meaning(verb.phrase, Kind.predicate) !== 'share') return false
  const isFigure = isKind(lexemes, whole.from, Kind.indicator) || (edgesAt(lexemes, whole.from) & Edge.head) !== 0
  return isFigure && wordsOf(lexemes, before.to, before.to + 2) !== wordsOf(lexemes, whole.from, whole.from + 2)
}

/** Nothing but the words of a whole and "và" between two percentages. */
function isJoined({ reading: { lexemes } }: Scene, from: number, to: number): boolean {
  if (!isWord(lexemes, to - 1, 'và') || to - from > LONGEST_WHOLE) return false
  for (let i = from; i < to; i++) if (lexemes.kind[i] !== LexemeKind.word) return false
  return true
}
