import { beginsKind, Kind } from '../grammar/kinds.ts'
import { isWord } from '../grammar/phrase.ts'
import type { Statement } from '../rules/indicators/indicators.ts'
import type { Scene } from '../rules/indicators/scene.ts'

/** "công suất", "tổng mức đầu tư của dự án", "rộng": what a thing has for good is of no period unless its sentence names one. */
export function isLasting(scene: Scene, { evidence, amount, indicator }: Statement): boolean {
  if (indicator !== null) return false
  const { lexemes } = scene.reading
  for (let i = evidence.from; i < amount.from; i++) if (beginsKind(lexemes, i, Kind.lasting)) return true
  return false
}

/** "giảm từ ⟨10%⟩ xuống còn 5%": what was before a change is of no period but its own. */
export function startsChange(scene: Scene, { amount }: Statement): boolean {
  const { lexemes } = scene.reading
  if (!isWord(lexemes, amount.from - 1, 'từ')) return false
  for (let i = amount.to; i < amount.to + 4; i++) {
    // "từ 10% trở lên" is a bound.
    if (isWord(lexemes, i, 'trở')) return false
    if (END_OF_CHANGE.some((word) => isWord(lexemes, i, word))) return true
  }
  return false
}

const END_OF_CHANGE = ['còn', 'lên', 'xuống']
