import { isKind, Kind } from '../../grammar/kinds.ts'
import { isWord, phraseBefore } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark, isMarkIn } from '../../text/clauses.ts'
import type { Act } from '../../vocab/predicates.ts'
import { apartPhrase } from './apart.ts'
import { baseOfAmount } from './base-amount.ts'
import type { Statement } from './indicators.ts'
import { type Inherited, planAfter, type Surroundings } from './measure.ts'
import { Edge, edgesAt } from './noun-phrase.ts'
import { isOfOutput } from './of-area.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'
import type { Thing } from './thing.ts'

/** A statement so far, without its measure. */
export interface Draft {
  readonly predicate: Predicate
  readonly thing: Thing
  /** The thing is its own, not taken over. */
  readonly isOwn: boolean
  /** The statement whose thing and measure it takes over. */
  readonly continued: Statement | undefined
  /** Index of the base that stands after the amount. */
  readonly nextBase: number | undefined
  /** Index of the base that its clause or sentence opens with. */
  readonly opening: number | undefined
  /** What the verb does that opens the list of which the thing is one. */
  readonly listed: readonly Act[]
}

/** What decides the measure of an amount besides the amount. */
export function surroundingsOf(
  scene: Scene,
  amount: Quantity,
  { predicate, thing, isOwn, continued, nextBase, opening, listed }: Draft,
): Surroundings {
  const { acts } = predicate
  // "dịch vụ ⟨tăng⟩ mạnh (đạt 9,8%)": the verb before says what the percentage is.
  const isRisen = isOwn && amount.unit === '%' && acts[0] === 'level' && apartPhrase(scene, predicate.from, thing.phrase.from)?.act === 'up'
  const isAmount = thing.named !== undefined && AMOUNT_UNITS.has(thing.named.unit)
  const isPart = thing.isShare || isOfTotal(scene, amount, predicate)
  const mayRise = isOwn && isAmount && amount.unit === '%' && !isPart
  const rise = mayRise ? riseBefore(scene, amount, { predicate, thing }) : undefined
  const stated = isOwn && acts.length === 0 ? actsAround(scene, predicate, thing, listed) : acts
  return {
    acts: rise === undefined ? stated : [rise],
    planAfter: planAfter(scene, amount.to) !== undefined || isPlan(scene, nextBase) || (acts.length > 0 && isPlan(scene, predicate.base)),
    hasBase: [predicate.base, nextBase, opening].some((base) => isOtherBase(scene, base)),
    isRate: thing.isRate,
    isGrowth:
      thing.isGrowth || (isRisen && !thing.isRate) || isGrowing(scene, amount, thing) || (mayRise && namesGrowth(scene, amount, thing)),
    isAmount,
    isShare: isPart,
    isComparedWith: isWord(scene.reading.lexemes, amount.to, 'so'),
    isCompared: isOtherBase(scene, scene.baseAt[amount.to]),
    isPlanned: baseOfAmount(scene, amount)?.name === 'plan',
    isPlanOfIt: !isOwn && thing.isPlan,
    isLeft: acts[0] === 'to' && isWord(scene.reading.lexemes, amount.boundFrom - 1, 'còn'),
    isAside: isMark(scene.reading.lexemes, predicate.from - 1, '('),
    inherited: continued && handedOn(scene, continued, amount),
  }
}

/**
 * A base that stands after the amount in its clause, before the next amount: "tăng ⟨4%⟩ về lượng so với cùng kỳ", "tăng ⟨5 xã⟩ (tương đương 8%)
 * so với cùng kỳ", "giảm ⟨70%⟩, so với cùng kỳ".
 */
export function baseAfter(scene: Scene, amount: Quantity): number | undefined {
  const { division, lexemes } = scene.reading
  const clause = division.clauseOf[amount.from]
  const from = afterAside(scene, amount.to)
  for (let i = from; i < Math.min(lexemes.count, from + FARTHEST_BASE) && division.clauseOf[i] === clause; i++) {
    const base = scene.baseAt[i] ?? -1
    if (base >= 0) return base
    if ((scene.quantityAt[i] ?? -1) >= 0 || (isMark(lexemes, i, ',') && !comparesApart(scene, i))) return undefined
  }
  return undefined
}

/** Lexemes between an amount and its base. */
const FARTHEST_BASE = 24
/** Lexemes of the longest aside between them. */
const LONGEST_ASIDE = 24

/** Index after the brackets right behind an amount; the index itself where there are none, or the base is in them. */
function afterAside({ reading: { lexemes }, baseAt }: Scene, at: number): number {
  if (!isMark(lexemes, at, '(')) return at
  for (let i = at + 1; i < at + LONGEST_ASIDE && (baseAt[i] ?? -1) < 0; i++) if (isMark(lexemes, i, ')')) return i + 1
  return at
}

/** "giảm 70%⟨,⟩ so với cùng kỳ": what is compared ends there; "tăng 5%, so với cùng kỳ tăng 3%" goes on with another amount. */
function comparesApart({ reading: { lexemes }, bases, baseAt, quantityAt }: Scene, comma: number): boolean {
  const base = bases[baseAt[comma + 1] ?? -1]
  if (base === undefined || base.name === 'plan' || !base.compares) return false
  for (let i = base.to; i < Math.min(lexemes.count, base.to + NEXT_AMOUNT); i++) {
    if (isMarkIn(lexemes, i, '.,;)')) return true
    if ((quantityAt[i] ?? -1) >= 0) return false
  }
  return true
}

/** Lexemes behind a base within which it is compared with an amount of its own. */
const NEXT_AMOUNT = 8

function isPlan(scene: Scene, index: number | undefined): boolean {
  return index !== undefined && scene.bases[index]?.name === 'plan'
}

/** A base that is no plan. */
function isOtherBase(scene: Scene, index: number | undefined): boolean {
  const base = index === undefined || index < 0 ? undefined : scene.bases[index]
  return base !== undefined && base.name !== 'plan'
}

const AMOUNT_UNITS = new Set(['VND', 'USD', 't', 'ha'])

/** Lexemes between a rise and the amounts in brackets that it is told by. */
const RISE = 60

/** "GDP quý I đạt thấp (5,1%)", "tăng mạnh là Trung Quốc (38,1%)", "(+5,5%)": growth though no verb stands beside it. */
function isGrowing({ reading: { lexemes, division } }: Scene, { from, to }: Quantity, { named, isRate, phrase }: Thing): boolean {
  // "4,8% GDP" is a part of it.
  if (phrase.from >= to) return false
  if (named?.id === 'grdp' || isMark(lexemes, from - 1, '+')) return true
  const sentence = division.sentences[division.sentenceOf[from] ?? 0]?.from ?? from
  if ((named === undefined ? isRate : !AMOUNT_UNITS.has(named.unit)) || !isMark(lexemes, from - 1, '(')) return false
  for (let i = from - 2; i >= Math.max(sentence, from - RISE); i--)
    if (isKind(lexemes, i, Kind.predicate) && lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.predicate) === 'up') return true
  return false
}

/** What the words around an amount without a verb say that it does: those that open its list, or those nearby. */
function actsAround(scene: Scene, { from }: Predicate, thing: Thing, listed: readonly Act[]): readonly Act[] {
  return listed.length > 0 ? listed : actsNearby(scene, from, thing)
}

/** "tín dụng ⟨tăng⟩ hơn so với các năm trước ở mức 7,9%": the verb of a thing whose percentage is no level of it; behind a comma another verb counts. */
function riseBefore(
  { reading: { lexemes }, quantityAt }: Scene,
  { boundFrom }: Quantity,
  { predicate: { acts }, thing: { phrase } }: Pick<Draft, 'predicate' | 'thing'>,
): Act | undefined {
  const isTold = acts.length > 0 && (acts[0] !== 'level' || isWord(lexemes, boundFrom - 1, 'đạt'))
  if (isTold) return undefined
  for (let i = boundFrom - 1; i >= Math.max(phrase.to, boundFrom - RISE); i--) {
    if ((quantityAt[i] ?? -1) >= 0 || isMarkIn(lexemes, i, ',;:(') || isWord(lexemes, i, 'từ')) return undefined
    if (isWord(lexemes, i, 'tăng') && !isWord(lexemes, i - 1, 'gia')) return 'up'
    if (isWord(lexemes, i, 'giảm')) return 'down'
  }
  return undefined
}

/** "khu vực dịch vụ có ⟨tốc độ tăng trưởng⟩ thất thường, từ mức 4% …": what its percentages are. */
function namesGrowth({ reading: { lexemes }, quantityAt }: Scene, { boundFrom }: Quantity, { phrase }: Thing): boolean {
  for (let i = phrase.to; i < Math.min(boundFrom, phrase.to + RISE); i++) {
    if ((quantityAt[i] ?? -1) >= 0 || isMarkIn(lexemes, i, ';:(')) return false
    if ((edgesAt(lexemes, i) & Edge.growth) !== 0) return true
  }
  return false
}

/** "bằng 21,11% ⟨tổng vốn đầu tư⟩": a part of the total that follows. */
function isOfTotal(scene: Scene, { unit, to }: Quantity, { acts }: Predicate): boolean {
  const isPlain = acts[0] === undefined || acts[0] === 'equal' || acts[0] === 'level'
  return unit === '%' && isPlain && (isWord(scene.reading.lexemes, to, 'tổng') || isOfOutput(scene.reading.lexemes, to))
}

/** The verb that a comma parts from the amount, or the one before its thing. */
function actsNearby(scene: Scene, to: number, { phrase }: Thing): readonly Act[] {
  const apart = apartPhrase(scene, to, phrase.from)
  return apart === undefined ? actsBefore(scene, phrase.from) : [apart.act]
}

/** "⟨giảm⟩ thuế VAT 2%": a change whose verb stands before its thing. */
function actsBefore(scene: Scene, from: number): readonly Act[] {
  const { lexemes } = scene.reading
  const verb = phraseBefore(lexemes, from, { kind: Kind.predicate, lowest: 0 })
  const act = verb === undefined ? undefined : (lexemes.lexicon.meaning(verb.phrase, Kind.predicate) as Act)
  return act === 'up' || act === 'down' ? [act] : []
}

/** What the statement before hands on. */
function handedOn(scene: Scene, { measure, value, amount }: Statement, next: Quantity): Inherited {
  const closedByBase = isMark(scene.reading.lexemes, next.from - 1, '(') && (scene.baseAt[next.from - 2] ?? -1) >= 0
  return { measure, sign: (typeof value === 'number' ? value : value[0]) < 0 ? -1 : 1, isRatio: amount.kind === 'ratio', closedByBase }
}
