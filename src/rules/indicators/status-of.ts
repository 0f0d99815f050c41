import { beginsKind, Kind } from '../../grammar/kinds.ts'
import { isWord, meaningWithin } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import type { Status } from '../../model.ts'
import { isMark, isMarkIn } from '../../text/clauses.ts'
import { type Lexemes, Shape } from '../../text/lexer.ts'
import { baseOfAmount } from './base-amount.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'
import type { Governing } from './status.ts'

/** What decides the status of an amount. */
export interface StatusContext {
  /** The thing that is measured is itself a plan: "dự toán thu là ⟨5 tỷ đồng⟩". */
  readonly isPlan: boolean
  /** First lexeme of the thing's name. */
  readonly thing: number
  readonly predicate: Predicate
  readonly governing: Governing
  /** The status of the statement that this one goes on from; `undefined` where it begins anew. */
  readonly followed: Status | undefined
  /** The status of the statement before. */
  readonly before: Status | undefined
  /** The status of the last statement outside brackets of the sentence before. */
  readonly sentenceBefore: Status | undefined
}

/** The status of an amount, from the nearest word that governs it. */
export function statusOf(scene: Scene, amount: Quantity, context: StatusContext): Status {
  const { isPlan, predicate, governing } = context
  const base = baseOfAmount(scene, amount)
  if (base?.name === 'plan' || isBracketedPlan(scene, amount) || isGivenPlan(scene, context.thing, amount) || isTarget(scene, amount))
    return 'planned'
  if (base !== undefined) return 'actual'
  const own = isMeasuredFromPlan(predicate) ? undefined : predicate.status
  const near = own ?? boundStatus(scene, amount) ?? governing.near ?? willHappen(scene, amount, predicate)
  if (near !== undefined) return near
  if (isPlan || isNorm(scene, amount)) return 'planned'
  // "(kế hoạch là 9,4%, ⟨năm 2017⟩ tăng 9,53%)": another year begins anew.
  const followed = predicate.period === undefined || isForecastOn(scene, context) ? context.followed : undefined
  // A part of what is: what is meant there is said by its own words.
  const whole = followed === undefined ? wholeStatus(scene, amount, context) : undefined
  return followed ?? (whole === 'actual' ? undefined : whole) ?? governing.far ?? 'actual'
}

/** "dự báo GDP quý II sẽ đạt 6,4%; ⟨quý III⟩ đạt 6,7%": a forecast goes on from one part of the year to the next. */
function isForecastOn({ periods }: Scene, { followed, predicate }: StatusContext): boolean {
  const period = periods[predicate.period ?? -1]
  return (
    followed === 'forecast' &&
    period?.kind === 'period' &&
    (period.grain === 'quarter' || period.grain === 'month' || period.grain === 'half')
  )
}

/** "chưa đạt chỉ tiêu đề ra ⟨(90% trở lên)⟩" | "gần với mục tiêu ⟨(6 - 7%)⟩" | "vượt dự toán giao ⟨(9.500 tỷ đồng)⟩"; not "vượt kế hoạch ⟨(105%)⟩" */
function isBracketedPlan({ reading, quantityAt }: Scene, { boundFrom: at, kind, bound, value }: Quantity): boolean {
  const { lexemes } = reading
  if (!isMark(lexemes, at - 1, '(') || (kind === 'ratio' && bound === null && typeof value === 'number')) return false
  for (let i = at - 2; i >= Math.max(0, at - LONGEST_PLAN) && (quantityAt[i] ?? -1) < 0 && !isMarkIn(lexemes, i, ';:()'); i--) {
    if (beginsKind(lexemes, i, Kind.plan)) return true
    // "chỉ tiêu do Bộ, ⟨UBND⟩ tỉnh giao"
    if (isMark(lexemes, i, ',') && ((lexemes.shape[i + 1] ?? 0) & Shape.initial) === 0) return false
  }
  return false
}

/** "được giao dự toán ⟨thu ngân sách⟩ 1.500 tỷ đồng" */
function isGivenPlan({ reading }: Scene, thing: number, { kind, boundFrom }: Quantity): boolean {
  const { lexemes } = reading
  if (kind === 'ratio') return false
  for (let i = boundFrom - 1; i >= Math.max(0, thing - 4) && lexemes.mark[i] === 0; i--) {
    if (isWord(lexemes, i, 'giao') && beginsKind(lexemes, i + 1, Kind.plan)) return true
  }
  return false
}

/** "chỉ tiêu phấn đấu mà Tổng cục Hải quan giao thêm ngày 25/11" */
const LONGEST_PLAN = 16

/** "bầu không quá 9 ủy viên": a limit says what should be. */
function isNorm({ reading }: Scene, { boundFrom, from }: Quantity): boolean {
  const { lexemes } = reading
  return from > boundFrom && NORMS.some((words) => words.every((word, k) => isWord(lexemes, boundFrom + k, word)))
}

const NORMS = [
  ['không', 'quá'],
  ['không', 'vượt', 'quá'],
  ['không', 'dưới'],
  ['tối', 'đa'],
  ['tối', 'thiểu'],
] as const

/** "đề ra ⟨26 chỉ tiêu⟩" | "thông qua ⟨26 chỉ tiêu⟩" */
function isTarget({ reading }: Scene, { boundFrom, unit }: Quantity): boolean {
  const { lexemes } = reading
  return (
    TARGETS.has(unit ?? '') && SET.some(([first, last]) => isWord(lexemes, boundFrom - 2, first) && isWord(lexemes, boundFrom - 1, last))
  )
}

const SET = [
  ['thông', 'qua'],
  ['đề', 'ra'],
  ['đặt', 'ra'],
  ['đưa', 'ra'],
] as const

const TARGETS = new Set(['chỉ tiêu', 'mục tiêu', 'nhiệm vụ'])

/** "⟨1.000 doanh nghiệp⟩ sẽ tham dự": what has no verb before it is governed by the one after it. */
function willHappen({ reading, quantityAt }: Scene, { to }: Quantity, { acts }: Predicate): Status | undefined {
  const { lexemes } = reading
  if (acts.length > 0) return undefined
  for (let i = to; i < to + REACH_AFTER && lexemes.mark[i] === 0 && (quantityAt[i] ?? -1) < 0; i++)
    if (isWord(lexemes, i, 'sẽ')) return 'planned'
  return undefined
}

const REACH_AFTER = 6

/** "vượt kế hoạch đến ⟨30%⟩": the plan is what is measured from. */
function isMeasuredFromPlan({ acts, status }: Predicate): boolean {
  return status === 'planned' && acts.some((act) => act === 'over' || act === 'under' || act === 'fulfil')
}

/** "⟨ước khoảng⟩ 2%" */
function boundStatus({ reading }: Scene, { boundFrom, from }: Quantity): Status | undefined {
  const { lexemes } = reading
  if (boundFrom === from || !beginsKind(lexemes, boundFrom, Kind.status)) return undefined
  return (meaningWithin(lexemes, boundFrom, Kind.status)?.value as { readonly status: Status } | undefined)?.status
}

/**
 * The status of what an amount is a part of: "dự toán thu là 23 tỷ đồng, ⟨trong đó⟩ thu nội địa là 14 tỷ đồng" | "Sản lượng ước đạt 7 tấn. ⟨Trong đó⟩: cá
 * 5 tấn; tôm 2 tấn".
 */
function wholeStatus({ reading, quantityAt }: Scene, { from }: Quantity, { before, sentenceBefore }: StatusContext): Status | undefined {
  const { lexemes, division } = reading
  const first = division.sentences[division.sentenceOf[from] ?? 0]?.from ?? 0
  for (let i = from - 1; i > first && (quantityAt[i] ?? -1) < 0; i--) if (isInWhich(lexemes, i)) return before
  if (!isInWhich(lexemes, first)) return undefined
  // "Trong đó, giá tăng 3% trong khi kế hoạch là 4%; ⟨xuất siêu⟩ 2 tỷ USD": a plan set beside a part is none of the next.
  return before === 'planned' ? sentenceBefore : before
}

function isInWhich(lexemes: Lexemes, i: number): boolean {
  return isWord(lexemes, i, 'trong') && isWord(lexemes, i + 1, 'đó')
}
