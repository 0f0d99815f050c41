import { Kind } from '../../grammar/kinds.ts'
import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import type { Measure } from '../../model.ts'
import { isMarkIn } from '../../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes } from '../../text/lexer.ts'
import type { Act } from '../../vocab/predicates.ts'
import type { Scene } from './scene.ts'

/** What an amount says, with the sign of a change. */
export interface MeasureReading {
  readonly measure: Measure
  readonly sign: 1 | -1
}

/** What the words around an amount tell about its measure. */
export interface Surroundings {
  /** Acts of the predicate, the nearest first. */
  readonly acts: readonly Act[]
  /** A plan noun follows ("… 98% ⟨dự toán⟩", "… 5% so với ⟨kế hoạch⟩"). */
  readonly planAfter: boolean
  /** A base other than a plan follows or precedes. */
  readonly hasBase: boolean
  /** "so với" stands right behind the amount, whatever is compared with. */
  readonly isComparedWith: boolean
  /** A base other than a plan stands right behind the amount. */
  readonly isCompared: boolean
  /** The thing is itself a percentage. */
  readonly isRate: boolean
  /** The thing's wording names a growth. */
  readonly isGrowth: boolean
  /** The thing is an amount of money or stuff, so no percentage is its level. */
  readonly isAmount: boolean
  /** The thing is a share of a whole ("tỷ trọng", "cơ cấu"). */
  readonly isShare: boolean
  /** It is what was planned ("so với mục tiêu ⟨10 tỷ USD⟩"). */
  readonly isPlanned: boolean
  /** It is the plan of what was just told ("thấp hơn kế hoạch đề ra là ⟨16%⟩"). */
  readonly isPlanOfIt: boolean
  /** It is what is left ("chỉ còn ⟨40%⟩"). */
  readonly isLeft: boolean
  /** It opens a bracket. */
  readonly isAside: boolean
  /** The statement whose thing this one takes over. */
  readonly inherited: Inherited | undefined
}

/** What a statement hands on to those that follow it in brackets or a list. */
export interface Inherited extends MeasureReading {
  readonly isRatio: boolean
  /** A base stands between the two: "giảm 27,7% so với cùng kỳ (7%)" gives the level of the base. */
  readonly closedByBase: boolean
}

/** Decides the measure of an amount: what the nearest act says, then the plan or base beside it, then the thing itself. */
export function readMeasure(amount: Quantity, around: Surroundings): MeasureReading {
  const act = around.acts[0]
  if (amount.unit === 'times') return { measure: 'multiple', sign: 1 }
  // "từ vị trí 91/189 lên ⟨82/190⟩"
  if (amount.unit === 'rank' || (act === 'to' && around.inherited?.measure === 'rank')) return { measure: 'rank', sign: 1 }
  if (amount.unit === '%' || amount.unit === 'permille' || amount.unit === 'percentage-point') return readRatio(amount, act, around)
  // "giảm mạnh so với mục tiêu ⟨10 tỷ USD⟩"
  if (around.isPlanned) return { measure: 'level', sign: 1 }
  if (act === 'up') return { measure: 'change', sign: 1 }
  if (act === 'down') return { measure: 'change', sign: -1 }
  // "ước vượt 74.000 tỷ đồng" is how much there is; "đạt 500 tỷ đồng, vượt 20 tỷ đồng" is how much more.
  if (act === 'over' && amount.kind === 'money')
    return { measure: around.inherited === undefined && !around.planAfter ? 'level' : 'change', sign: 1 }
  // "vượt 577 nghìn tấn so với kế hoạch"
  if (act === 'over' && around.planAfter) return { measure: 'change', sign: 1 }
  const { inherited } = around
  const takesOver = (act === undefined || act === 'equal') && inherited !== undefined && !inherited.closedByBase
  if (takesOver && (inherited.measure === 'change' || inherited.measure === 'growth')) return { measure: 'change', sign: inherited.sign }
  return { measure: 'level', sign: 1 }
}

function readRatio(amount: Quantity, act: Act | undefined, around: Surroundings): MeasureReading {
  if (amount.unit === 'percentage-point') return { measure: 'change', sign: act === 'down' || act === 'under' ? -1 : 1 }
  if (act === 'over' || act === 'under') return beyond(act, around)
  if (act === 'up' || act === 'down') return { measure: around.isRate ? 'change' : 'growth', sign: act === 'up' ? 1 : -1 }
  if (act === 'share') return { measure: 'share', sign: 1 }
  if (act === 'fulfil' || (act !== 'to' && around.planAfter)) return { measure: 'of-plan', sign: 1 }
  if (act === 'equal' && around.isShare) return { measure: 'share', sign: 1 }
  // "tăng 1,2 triệu người (tương đương 8,6%) so với cùng kỳ": the change once more, in per cent.
  if (act === 'equal' && around.isAside && around.inherited?.measure === 'change') return takeOver(around.inherited)
  if (act === 'equal' && around.hasBase) return { measure: 'of-base', sign: 1 }
  // "tổng kim ngạch đạt 2 tỷ USD, bằng 94%" | "bằng 2% so với trước đại dịch"
  const isAlike = around.inherited?.measure === 'level' && isNear(amount) && isPlain(around)
  if (act === 'equal' && (isAlike || around.isComparedWith)) return { measure: 'of-base', sign: 1 }
  // "đạt 97% so với cùng kỳ"
  if (act === 'level' && around.isCompared && isNear(amount) && isPlain(around)) return { measure: 'of-base', sign: 1 }
  // "chỉ còn 40% so với năm 2020"
  if (around.isLeft && around.hasBase && !around.isRate && !around.isGrowth && !around.isShare && around.inherited === undefined)
    return { measure: 'of-base', sign: 1 }
  if (act === undefined && around.isGrowth && around.inherited?.measure === 'level') return { measure: 'growth', sign: 1 }
  const isUnsaid = act === undefined || (act === 'level' && around.isPlanOfIt && around.inherited?.measure === 'growth')
  if (isUnsaid && around.inherited !== undefined && !around.inherited.closedByBase) return takeOver(around.inherited)
  if (around.isGrowth) return { measure: 'growth', sign: 1 }
  return { measure: around.isShare || around.isAmount ? 'share' : 'level', sign: 1 }
}

/** A thing whose percentage says how it compares: neither a rate nor a growth, nor a share. */
function isPlain({ isRate, isGrowth, isShare }: Surroundings): boolean {
  return !isRate && !isGrowth && !isShare
}

/** What something has reached of itself, rather than by how much it has grown. */
function isNear({ value }: Quantity): boolean {
  return typeof value === 'number' && value >= LEAST_OF_BASE
}

const LEAST_OF_BASE = 50

/** "tăng 18 vụ (13,7%)": the change of a count, in per cent, is growth. */
function takeOver({ measure, sign, isRatio }: Inherited): MeasureReading {
  return { measure: measure === 'change' && !isRatio ? 'growth' : measure, sign }
}

/** "vượt 5% dự toán" is beyond the plan; "vượt 16,1% so với cùng kỳ" is growth; "lãi suất vượt 9%", with neither, is how high it is. */
function beyond(act: 'over' | 'under', around: Surroundings): MeasureReading {
  if (around.isRate && !around.hasBase && !around.planAfter && around.inherited === undefined) return { measure: 'level', sign: 1 }
  const sign = act === 'over' ? 1 : -1
  return { measure: around.hasBase && !around.planAfter ? 'growth' : 'over-plan', sign }
}

/** Index after a plan noun that follows an amount: "98% ⟨dự toán⟩", "105% ⟨so với kế hoạch⟩"; `undefined` where none does. */
export function planAfter(scene: Scene, at: number): number | undefined {
  const { lexemes } = scene.reading
  for (let i = at; i < Math.min(at + 4, lexemes.count); i++) {
    const kinds = lexemes.kinds[i] ?? 0
    if ((kinds & Kind.plan) !== 0) return afterGiver(lexemes, lexemes.phraseEnd[i] ?? i + 1)
    // "100% ⟨số kế hoạch⟩ được giao"
    if ((kinds & Kind.joint) === 0 && !isWord(lexemes, i, 'số')) return undefined
  }
  return undefined
}

/** Lexemes of the longest name of who set a plan. */
const LONGEST_GIVER = 10

/** "dự toán ⟨Bộ Tài chính giao⟩": a plan with who set it. */
function afterGiver(lexemes: Lexemes, from: number): number {
  for (let i = from; i < Math.min(from + LONGEST_GIVER, lexemes.count) && lexemes.kind[i] !== LexemeKind.number; i++) {
    if (isWord(lexemes, i, 'giao')) return i + 1
    if (isMarkIn(lexemes, i, '.;:()%') || (lexemes.gap[i] ?? 0) >= Gap.line) break
  }
  return from
}
