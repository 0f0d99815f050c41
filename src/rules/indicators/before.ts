import { isKind, Kind } from '../../grammar/kinds.ts'
import { isWord, meaningWithin } from '../../grammar/phrase.ts'
import type { Run } from '../../text/clauses.ts'
import type { Scene } from './scene.ts'

/** "chiếm 61% ⟨tổng chi ngân sách⟩ và bằng 21%": what stands right after an amount completes that amount. */
export function belongsBefore(scene: Scene, { from }: Run): boolean {
  return (scene.quantityAt[from - 1] ?? -1) >= 0
}

/** "(kế hoạch là 9,4%)" | "thấp hơn mức kế hoạch đề ra là 16%": a plan of what was spoken of. */
export function isPlanOnly(scene: Scene, { from: first, to }: Run): boolean {
  const from = isWord(scene.reading.lexemes, first, 'mức') ? first + 1 : first
  const plan = meaningWithin(scene.reading.lexemes, from, Kind.plan)
  if (plan === undefined || plan.end > to) return false
  for (let i = plan.end; i < to; i++) if (isKind(scene.reading.lexemes, i, Kind.indicator)) return false
  return true
}
