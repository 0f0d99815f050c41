import { isKind, Kind } from '../../grammar/kinds.ts'
import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import type { Run } from '../../text/clauses.ts'
import { fallbackPhrase } from './fallback.ts'
import { afterEdge, Edge, edgesAt } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { type Thing, thingOf } from './thing.ts'

/** "tốc độ tăng", "tốc độ tăng trưởng bình quân": words of growth that do not say of what. */
export function namesGrowthAlone({ reading: { lexemes } }: Scene, { from, to }: Run): boolean {
  if ((edgesAt(lexemes, from) & Edge.growth) === 0 || isKind(lexemes, from, Kind.indicator)) return false
  // "tốc độ tăng giá trị sản xuất"
  for (let i = from; i < to; i++) if (isWord(lexemes, i, 'giá')) return false
  let at = from
  for (let edges = edgesAt(lexemes, at); at < to && addsToGrowth(edges); edges = edgesAt(lexemes, at)) at = afterEdge(lexemes, at)
  return at >= to
}

function addsToGrowth(edges: number): boolean {
  return (edges & Edge.growth) !== 0 || ((edges & Edge.neutral) !== 0 && (edges & Edge.head) === 0)
}

/**
 * The growth of what was just told, or of what the sentence speaks of: "dệt may về đích với tốc độ tăng 9%".
 *
 * @param told the thing of the statement before in the sentence
 */
export function grownThing(scene: Scene, amount: Quantity, told: Thing | undefined): Thing | undefined {
  // A phrase of its own: the verb of the statement before says nothing of it.
  if (told !== undefined) return { ...told, phrase: { ...told.phrase }, isGrowth: true, isGuess: true }
  const fallback = fallbackPhrase(scene, amount)
  return fallback && { ...thingOf(scene, fallback.phrase, amount), isGrowth: true, isGuess: true }
}
