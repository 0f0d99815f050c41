import { isWord } from '../../grammar/phrase.ts'
import { isMarkIn } from '../../text/clauses.ts'
import type { Scene } from './scene.ts'

/** Lexemes before a base at the head of a clause: a list mark, "nếu", "còn", "riêng". */
const LEAD = 3

/**
 * The base that a clause or its sentence opens with, which all of its changes are measured against: "⟨So với tháng trước⟩, số vụ giảm 3 vụ, số người
 * chết giảm 20%".
 */
export function openingBase(scene: Scene, amount: number): number | undefined {
  const { clauses, clauseOf, sentences, sentenceOf } = scene.reading.division
  const clause = clauses[clauseOf[amount] ?? 0]?.from ?? amount
  const sentence = sentences[sentenceOf[amount] ?? 0]?.from ?? amount
  return baseAtHead(scene, clause, amount) ?? (clause === sentence ? undefined : baseAtHead(scene, sentence, amount))
}

function baseAtHead({ reading: { lexemes }, bases, baseAt }: Scene, from: number, to: number): number | undefined {
  for (let i = from; i < Math.min(from + LEAD, to); i++) {
    const index = baseAt[i] ?? -1
    const base = bases[index]
    if (base === undefined) continue
    const isApart = isMarkIn(lexemes, base.to, ',:') || isWord(lexemes, base.to, 'thì')
    return base.compares && isApart && base.to < to ? index : undefined
  }
  return undefined
}
