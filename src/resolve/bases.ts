import { isWord } from '../grammar/phrase.ts'
import { baseOfAmount } from '../rules/indicators/base-amount.ts'
import { comparedHead, comparedTime } from '../rules/indicators/compared-value.ts'
import type { Statement } from '../rules/indicators/indicators.ts'
import type { Scene } from '../rules/indicators/scene.ts'
import { isMark } from '../text/clauses.ts'
import { announcedBase, baseOfSentenceBefore, basesTaken, CHANGES, namesPeriod, respectiveBases } from './told-bases.ts'

/** Lexemes at the head of a sentence within which it says that it breaks down the one before. */
const HEAD = 3

/**
 * Takes from each statement the base that only says when ("cùng kỳ năm trước tăng 7%"), and gives changes without a base of their own the one
 * that is said once for several: that of the next change in the sentence ("tăng 180 vụ; tăng 8 vụ so với cùng kỳ"), that of the last one before it
 * ("tăng 4% so với cùng kỳ; …, tăng 2%"), or that of the sentence which a breakdown goes on from ("… so với cùng kỳ. Trong đó, …").
 */
export function shareBases(scene: Scene, statements: readonly Statement[]): Statement[] {
  const shared = statements.map((statement, i) => {
    const base = statement.base ?? baseOfNext(scene, statement, statements[i + 1])
    return isCompared(scene, statement) ? { ...statement, base } : { ...statement, base: undefined }
  })
  for (const [i, base] of respectiveBases(shared, (statement) => breaksDown(scene, statement))) put(shared, i, base)
  for (let i = shared.length - 2; i >= 0; i--) share(shared, i, nextChange(scene, shared, i))
  // What is announced is for several changes, so one that takes it now does not keep it from the next.
  const taken = basesTaken(shared)
  for (let i = 0; i < shared.length; i++) {
    const statement = shared[i]
    if (statement === undefined) continue
    const whole = breaksDown(scene, statement) ? lastChange(scene, shared, i) : changeBefore(scene, shared, i)
    if (whole !== undefined && isAlike(whole, statement) && statement.sentence - whole.sentence <= 1) share(shared, i, whole)
    put(shared, i, announcedBase(scene, shared, i, taken))
    if (breaksDown(scene, statement)) put(shared, i, baseOfSentenceBefore(scene, statement))
  }
  return shared
}

/** "tăng ⟨15%⟩ so với con số 10,1 tỷ USD của cùng kỳ": the time of the value that a change is measured against, where both are not rates. */
function baseOfNext(scene: Scene, { amount, measure, sentence }: Statement, next: Statement | undefined): number | undefined {
  if (!CHANGES.has(measure) || next?.sentence !== sentence || next.amount.unit === amount.unit) return undefined
  if (comparedHead(scene, next.amount) === undefined) return undefined
  const base = scene.baseAt[comparedTime(scene, next.amount).from] ?? -1
  return base < 0 ? undefined : base
}

/** Whether the base of a statement compares: not "⟨7,37%⟩ (cùng kỳ năm trước tăng 7,34%)", and not the amount that is the base's own. */
function isCompared(scene: Scene, { base, amount }: Statement): boolean {
  const found = typeof base === 'number' ? scene.bases[base] : undefined
  if (found === undefined || found === baseOfAmount(scene, amount)) return found === undefined
  if (found.compares) return true
  const { lexemes } = scene.reading
  if (found.to <= amount.from) return baseOfAmount(scene, amount) === undefined
  return !isMark(lexemes, found.from - 1, '(') || isMark(lexemes, found.to, ')')
}

/** What is planned has no base of what is, and the other way round. */
function isAlike(one: Statement, other: Statement): boolean {
  return one.status === other.status || (isTold(one) && isTold(other))
}

function isTold({ status }: Statement): boolean {
  return status === 'actual' || status === 'estimated'
}

function share(statements: Statement[], at: number, from: Statement | undefined): void {
  if (typeof from?.base === 'number') put(statements, at, from.base)
}

/** Gives a change without a base this one. */
function put(statements: Statement[], at: number, base: number | undefined): void {
  const statement = statements[at]
  if (statement === undefined || base === undefined || statement.base !== undefined || !CHANGES.has(statement.measure)) return
  statements[at] = { ...statement, base }
}

/** The next statement of the sentence that changes or compares: "tăng ⟨180 vụ⟩; 54 vụ trộm, tăng ⟨8 vụ⟩ so với cùng kỳ". */
function nextChange(scene: Scene, statements: readonly Statement[], at: number): Statement | undefined {
  const statement = statements[at]
  if (statement === undefined || baseOfAmount(scene, statement.amount) !== undefined) return undefined
  for (let i = at + 1; i <= at + NEXT; i++) {
    const next = statements[i]
    if (next?.sentence !== statement.sentence) return undefined
    if (scene.inBrackets[statement.amount.from] === 0 && scene.inBrackets[next.amount.from] === 1 && next.base === undefined) continue
    // "tăng ⟨17 tỷ đồng⟩, tương đương 3% so với năm trước"
    if (i === at + 1 && next.measure === 'of-base') return next
    if (!CHANGES.has(next.measure) && (next.measure !== 'level' || next.base === undefined)) continue
    return i === at + 1 || next.measure === statement.measure || next.subject === statement.subject ? next : undefined
  }
  return undefined
}

/** Statements after a change within which the sentence says what it is measured against. */
const NEXT = 3

/** The last change before a statement, in its sentence or before. */
function lastChange(scene: Scene, statements: readonly Statement[], at: number): Statement | undefined {
  const statement = statements[at]
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST_CHANGE); i--) {
    const before = statements[i]
    if (before === undefined || statement === undefined || !CHANGES.has(before.measure)) continue
    // "tăng 5% so với cùng kỳ (cùng kỳ tăng ⟨8%⟩). Trong đó, …": the change of another time.
    if (baseOfAmount(scene, before.amount) !== undefined) continue
    return before.sentence === statement.sentence && ofOtherTime(scene, before, statement) ? undefined : before
  }
  return undefined
}

/**
 * The last change before a statement in its sentence that has a base: "lợn tăng 4% so với cùng kỳ; bò tăng ⟨2%⟩". None where the sentence compares
 * with several: "công nghiệp tăng 4% so với tháng trước và tăng 9% so với cùng kỳ, khai khoáng tăng ⟨5%⟩".
 */
function changeBefore(scene: Scene, statements: readonly Statement[], at: number): Statement | undefined {
  const statement = statements[at]
  if (statement === undefined || baseOfAmount(scene, statement.amount) !== undefined) return undefined
  let found: Statement | undefined
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST_CHANGE); i--) {
    const before = statements[i]
    if (before?.sentence !== statement.sentence) break
    if (before.measure !== statement.measure || typeof before.base !== 'number') continue
    if (found !== undefined && nameOf(scene, found) !== nameOf(scene, before)) return undefined
    found ??= before
  }
  return found !== undefined && ofOtherTime(scene, found, statement) ? undefined : found
}

/** "tháng 6 tăng 0,2% so với tháng 5; lũy kế đạt 9 tỷ đồng, tăng ⟨6%⟩": another time is measured against another, but for the same of the year before. */
function ofOtherTime(scene: Scene, from: Statement, to: Statement): boolean {
  const name = nameOf(scene, from)
  if (name !== null && name !== 'previous-period') return false
  return to.ownPeriod !== undefined || namesPeriod(scene, { from: from.amount.to, to: to.amount.from })
}

/** Statements between a change and the one that says what both are measured against. */
const FARTHEST_CHANGE = 6

function nameOf({ bases }: Scene, { base }: Statement): string | null | undefined {
  return typeof base === 'number' ? bases[base]?.name : undefined
}

/** "Trong đó, …" | "Ví dụ như, …": the sentence breaks down what the one before it says, or gives an example of it. */
export function breaksDown(scene: Scene, { amount }: Statement): boolean {
  const { division, lexemes } = scene.reading
  const from = division.sentences[division.sentenceOf[amount.from] ?? 0]?.from ?? 0
  for (let i = from; i < from + HEAD; i++)
    if (BREAKS.some(([first, last]) => isWord(lexemes, i, first) && isWord(lexemes, i + 1, last))) return true
  return false
}

/** How a sentence that breaks down the one before it opens. */
const BREAKS = [
  ['cụ', 'thể'],
  ['trong', 'đó'],
  ['ví', 'dụ'],
  ['điển', 'hình'],
] as const
