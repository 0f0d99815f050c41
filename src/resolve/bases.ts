import { isWord } from '../grammar/phrase.ts'
import { baseOfAmount } from '../rules/indicators/base-amount.ts'
import type { Statement } from '../rules/indicators/indicators.ts'
import type { Scene } from '../rules/indicators/scene.ts'
import { isMark } from '../text/clauses.ts'

const CHANGES = new Set(['growth', 'change', 'multiple'])

/** Lexemes at the head of a sentence within which it says that it breaks down the one before. */
const HEAD = 3

/**
 * Takes from each statement the base that only says when ("cùng kỳ năm trước tăng 7%"), and gives changes without a base of their own the one
 * that is said once for several: that of the next change in the sentence ("tăng 180 vụ; tăng 8 vụ so với cùng kỳ"), or that of the sentence
 * which a breakdown goes on from ("… so với cùng kỳ. Trong đó, …").
 */
export function shareBases(scene: Scene, statements: readonly Statement[]): Statement[] {
  const shared = statements.map((statement) => (isCompared(scene, statement) ? statement : { ...statement, base: undefined }))
  for (let i = shared.length - 2; i >= 0; i--) share(shared, i, nextChange(shared, i))
  for (let i = 1; i < shared.length; i++) {
    const statement = shared[i]
    if (statement === undefined || !breaksDown(scene, statement)) continue
    const whole = lastChange(shared, i)
    if (whole?.status === statement.status && statement.sentence - whole.sentence <= 1) share(shared, i, whole)
  }
  return shared
}

/** Whether the base of a statement compares: not "⟨7,37%⟩ (cùng kỳ năm trước tăng 7,34%)", and not the amount that is the base's own. */
function isCompared(scene: Scene, { base, amount }: Statement): boolean {
  const found = typeof base === 'number' ? scene.bases[base] : undefined
  if (found === undefined || found.compares) return true
  const { lexemes } = scene.reading
  if (found.to <= amount.from) return baseOfAmount(scene, amount) === undefined
  return !isMark(lexemes, found.from - 1, '(') || isMark(lexemes, found.to, ')')
}

function share(statements: Statement[], at: number, from: Statement | undefined): void {
  const statement = statements[at]
  if (statement === undefined || from === undefined || statement.base !== undefined || !CHANGES.has(statement.measure)) return
  if (typeof from.base === 'number') statements[at] = { ...statement, base: from.base }
}

/** The next statement of the sentence; that after it where it counts the same: "tăng ⟨180 vụ⟩; 54 vụ trộm, tăng ⟨8 vụ⟩". */
function nextChange(statements: readonly Statement[], at: number): Statement | undefined {
  const [statement, next, second] = [statements[at], statements[at + 1], statements[at + 2]]
  const isParallel = next?.measure === 'level' && next.unit === statement?.unit && second?.unit === statement?.unit
  const found = isParallel && next.base === undefined ? second : next
  const compares = found !== undefined && (CHANGES.has(found.measure) || found.measure === 'level')
  return compares && found.sentence === statement?.sentence ? found : undefined
}

/** The last change before a statement. */
function lastChange(statements: readonly Statement[], at: number): Statement | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) if (CHANGES.has(statements[i]?.measure ?? '')) return statements[i]
  return undefined
}

/** "Trong đó, …": the sentence breaks down what the one before it says. */
export function breaksDown(scene: Scene, { amount }: Statement): boolean {
  const { division, lexemes } = scene.reading
  const from = division.sentences[division.sentenceOf[amount.from] ?? 0]?.from ?? 0
  for (let i = from; i < from + HEAD; i++) if (isWord(lexemes, i, 'trong') && isWord(lexemes, i + 1, 'đó')) return true
  return false
}
