import { isWord } from '../grammar/phrase.ts'
import type { Statement } from '../rules/indicators/indicators.ts'
import type { Scene } from '../rules/indicators/scene.ts'

const CHANGES = new Set(['growth', 'change', 'multiple'])

/** Lexemes at the head of a sentence within which it says that it breaks down the one before. */
const HEAD = 3

/**
 * Gives changes without a base of their own the one that is said once for several: that of the next change in the sentence ("tăng 180 vụ;
 * tăng 8 vụ so với cùng kỳ"), or that of the sentence which a breakdown goes on from ("… so với cùng kỳ. Trong đó, …").
 */
export function shareBases(scene: Scene, statements: readonly Statement[]): Statement[] {
  const shared = [...statements]
  for (let i = shared.length - 2; i >= 0; i--) share(shared, i, shared[i + 1])
  for (let i = 1; i < shared.length; i++) {
    const [before, statement] = [shared[i - 1], shared[i]]
    if (before === undefined || statement === undefined) continue
    if (breaksDown(scene, statement) && statement.sentence - before.sentence <= 1) share(shared, i, lastChange(shared, i), true)
  }
  return shared
}

function share(statements: Statement[], at: number, from: Statement | undefined, acrossSentences = false): void {
  const statement = statements[at]
  if (statement === undefined || from === undefined || statement.base !== undefined || !CHANGES.has(statement.measure)) return
  if (typeof from.base !== 'number' || (!CHANGES.has(from.measure) && from.measure !== 'level')) return
  if (from.sentence === statement.sentence || acrossSentences) statements[at] = { ...statement, base: from.base }
}

/** The last change before a statement. */
function lastChange(statements: readonly Statement[], at: number): Statement | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) if (CHANGES.has(statements[i]?.measure ?? '')) return statements[i]
  return undefined
}

/** "Trong đó, …": the sentence breaks down what the one before it says. */
function breaksDown(scene: Scene, { amount }: Statement): boolean {
  const { division, lexemes } = scene.reading
  const from = division.sentences[division.sentenceOf[amount.from] ?? 0]?.from ?? 0
  for (let i = from; i < from + HEAD; i++) if (isWord(lexemes, i, 'trong') && isWord(lexemes, i + 1, 'đó')) return true
  return false
}
