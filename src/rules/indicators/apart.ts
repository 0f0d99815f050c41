import { isWord, phraseBefore } from '../../grammar/phrase.ts'
import { Kind } from '../../grammar/words.ts'
import { isMarkIn, type Run } from '../../text/clauses.ts'
import type { Act } from '../../vocab/predicates.ts'
import { nounPhraseBefore } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** A subject whose verb a comma parts from the amount. */
export interface Apart {
  readonly phrase: Run
  /** What the verb before the comma does. */
  readonly act: Act
}

/** Words between a verb and the comma: "tăng cao ⟨nhất⟩,". */
const LONGEST_TAIL = 2

/**
 * The subject of the clause that a comma, a dash or a bracket before `to` closes.
 *
 * "⟨chỉ số giá nguyên liệu⟩ tăng cao nhất, hơn ⟨10%⟩" | "⟨lượng khách⟩ giảm mạnh, còn ⟨2 nghìn lượt⟩" | "⟨ngành in⟩ tăng mạnh (đạt ⟨9%⟩)"
 */
export function apartPhrase(scene: Scene, to: number, limit: number): Apart | undefined {
  const { lexemes } = scene.reading
  if (to - 1 <= limit || !isMarkIn(lexemes, to - 1, ',-(')) return undefined
  for (let end = to - 1; end > limit && end >= to - 1 - LONGEST_TAIL; end--) {
    const verb = phraseBefore(lexemes, end, { kind: Kind.predicate, lowest: limit })
    const act = verb && (lexemes.lexicon.meaning(verb.phrase, Kind.predicate) as Act)
    if (verb === undefined || act === undefined || act === 'adverb') continue
    const word = lexemes.owner[verb.at] ?? verb.at
    // "nhóm giao thông ⟨có mức tăng⟩ cao nhất, tăng 2%"
    const hasRise = word < verb.at && isWord(lexemes, word - 1, 'có')
    if ((act !== 'up' && act !== 'down') || (word < verb.at && !hasRise)) return undefined
    const phrase = nounPhraseBefore(scene, hasRise ? word - 1 : verb.at, { limit, afterVerb: true })
    return phrase && { phrase, act }
  }
  return undefined
}
