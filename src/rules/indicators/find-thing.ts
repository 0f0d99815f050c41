import { isKind, Kind } from '../../grammar/kinds.ts'
import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark, type Run } from '../../text/clauses.ts'
import type { Lexemes } from '../../text/lexer.ts'
import type { Act } from '../../vocab/predicates.ts'
import { pointsBack } from './antecedent.ts'
import { apartPhrase } from './apart.ts'
import { inAspect, isAspect, isWithValue } from './aspect.ts'
import { belongsBefore, isPlanOnly } from './before.ts'
import { aboutAfter, definedAs, joinedFigure, sourceAfter } from './behind.ts'
import { phraseBeforeBracket } from './bracket.ts'
import { countedThing } from './counted.ts'
import { isOpen, nounAfter } from './counted-phrase.ts'
import { fallbackPhrase, headPhrase, topicPhrase } from './fallback.ts'
import { figureAfter, figureThing } from './figure.ts'
import { grownThing, namesGrowthAlone } from './growth-words.ts'
import { holdsLasting, isOffice, isProperName, nounOfNumber, startsCount } from './heads.ts'
import { itemPhrase } from './item.ts'
import { planAfter } from './measure.ts'
import { type Named, namedAs } from './name.ts'
import { Edge, edgesAt, nounPhraseBefore } from './noun-phrase.ts'
import { isOfOutput, namesAt } from './of-area.ts'
import { withOwner } from './owner.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'
import { sharesOn } from './shares.ts'
import { type Thing, thingOf } from './thing.ts'

/** What stands around an amount whose thing is looked for. */
export interface Around {
  readonly predicate: Predicate
  /** Nothing before this lexeme belongs to the amount. */
  readonly limit: number
  /** The thing of the statement that this one may go on from. */
  readonly inherited: Thing | undefined
  /** The statement that is gone on from stands in the same sentence. */
  readonly sameSentence: boolean
  /** What was counted before in the sentence by a noun. */
  readonly countedBy: (noun: string) => Thing | undefined
}

export interface Candidates {
  readonly predicate: Predicate
  readonly before: Run | undefined
  readonly after: Run | undefined
  readonly inherited: Thing | undefined
  /** What stands before is the whole item up to the predicate. */
  readonly isItem: boolean
}

/** What the amount is about: the noun it counts, the phrase before its predicate, or the thing of the statement before. */
export function findThing(scene: Scene, amount: Quantity, around: Around): Thing | undefined {
  const { predicate, limit, inherited, sameSentence, countedBy } = around
  if (inherited !== undefined && sameSentence && isPriceOf(scene, amount, inherited)) return inAspect(scene, amount, inherited)
  const defined = definedAs(scene, amount)
  if (defined !== undefined) return thingOf(scene, defined, amount)
  const figure = figureAfter(scene, amount)
  if (figure !== undefined)
    return figureThing(scene, amount, { phrase: figure.phrase, last: sameSentence ? inherited : undefined, countedBy })
  const source = sourceAfter(scene, amount)
  if (source !== undefined) return afterThing(scene, amount, source)
  const item = itemPhrase(scene, predicate, limit)
  const told =
    item ??
    nounPhraseBefore(scene, predicate.from, { limit, afterVerb: predicate.acts.length > 0 }) ??
    phraseBeforeBracket(scene, predicate, limit) ??
    apartThing(scene, amount, { predicate, limit }) ??
    listHead(scene, amount, around) ??
    (sameSentence ? undefined : topicPhrase(scene, predicate.from))
  const found = told !== undefined && belongsBefore(scene, told) ? (joinedFigure(scene, told) ?? told) : told
  if (found !== undefined && inherited !== undefined && isPlanOnly(scene, found)) return { ...inherited, isPlan: true }
  if (found !== undefined && inherited !== undefined && amount.kind !== 'count' && pointsBack(scene, found)) return inherited
  const grown =
    found !== undefined && amount.unit === '%' && namesGrowthAlone(scene, found)
      ? grownThing(scene, amount, sameSentence ? inherited : undefined)
      : undefined
  if (grown !== undefined) return grown
  if (found !== undefined && inherited !== undefined && sameSentence && amount.kind !== 'count' && isOthers(scene, found, inherited))
    return inherited
  const before = found === undefined || belongsBefore(scene, found) || isAspect(scene, found) ? undefined : found
  const after =
    hasNounAfter(amount) &&
    planAfter(scene, amount.to) === undefined &&
    !(amount.unit === '%' && isOfOutput(scene.reading.lexemes, amount.to))
      ? nounAfter(scene, amount, isOpen(scene, amount, sameSentence ? (inherited?.unit ?? null) : null))
      : undefined
  const last = sameSentence ? inherited : undefined
  const candidates = {
    predicate,
    before,
    after,
    inherited: isOfMoney(scene, amount, last) ? countedBy(amount.unit ?? '') : last,
    isItem: item !== undefined,
  }
  const bound = amount.kind === 'count' ? countedThing(scene, amount, candidates) : measuredThing(scene, amount, candidates)
  if (bound !== undefined && candidates.inherited !== undefined && sumsUp(scene, bound, candidates.inherited)) return candidates.inherited
  if (bound !== undefined)
    return bound === inherited
      ? inAspect(scene, amount, bound)
      : withOwner(scene, bound, limit > clauseStart(scene, amount) ? candidates.inherited : undefined)
  const about = RANKED.has(amount.unit ?? '') ? aboutAfter(scene, amount) : undefined
  if (about !== undefined) return thingOf(scene, about, amount)
  const fallback = fallbackPhrase(scene, amount)
  if (fallback === undefined) return inherited
  const thing = thingOf(scene, fallback.phrase, amount)
  return { ...thing, isGrowth: thing.isGrowth || fallback.isGrowth, isGuess: true }
}

/** "xuất khẩu gạo tháng 5 đạt 2 tỷ USD, ⟨đưa⟩ tổng giá trị xuất khẩu 5 tháng lên ⟨9 tỷ USD⟩": the sum is of what was just told, however short its name. */
function sumsUp({ reading: { lexemes } }: Scene, { named, phrase }: Thing, told: Thing): boolean {
  if (named === undefined || told.named !== undefined || !SUMS.some((word) => isWord(lexemes, phrase.from - 1, word))) return false
  for (let i = told.phrase.from; i < told.phrase.to; i++)
    if (isKind(lexemes, i, Kind.indicator) && namesAt(lexemes, i).some(({ id }) => id === named.id)) return true
  return false
}

const SUMS = ['nâng', 'đưa'] as const

/** "11 chiếc được nhập khẩu với trị giá ⟨2 tỷ đồng⟩": the price of what was counted. */
function isPriceOf(scene: Scene, amount: Quantity, { unit }: Thing): boolean {
  return amount.kind === 'money' && unit !== null && unit !== amount.unit && isWithValue(scene, amount)
}

/** "⟨Số lượt khám bệnh⟩ tăng nhanh, đạt 2 triệu lượt": a count only where a count is named; else what is counted stands behind it. */
function apartThing(scene: Scene, { kind }: Quantity, { predicate, limit }: Pick<Around, 'predicate' | 'limit'>): Run | undefined {
  const apart = apartPhrase(scene, predicate.from, limit)
  return apart === undefined || (kind === 'count' && !startsCount(scene, apart.phrase)) ? undefined : apart.phrase
}

/** "kim ngạch đạt 1 tỷ USD, tăng ⟨8 thị trường⟩": money is not counted in things, so these were counted before it. */
function isOfMoney(scene: Scene, { kind, unit }: Quantity, told: Thing | undefined): boolean {
  if (kind !== 'count' || STEPS.has(unit ?? '') || told === undefined || !MONEY.has(told.unit ?? '')) return false
  // "số người là 53 triệu" is no money.
  return !startsCount(scene, told.phrase)
}

const MONEY = new Set(['EUR', 'USD', 'VND'])
/** Counts by which any figure may change. */
const STEPS = new Set(['bậc', 'hạng', 'lần', 'điểm'])

/** Units of places in a ranking. */
const RANKED = new Set(['bậc', 'hạng', 'rank'])

/** A ";" parts an attribute from what stands before it. */
function clauseStart({ reading: { division } }: Scene, { from }: Quantity): number {
  return division.clauses[division.clauseOf[from] ?? 0]?.from ?? 0
}

function hasNounAfter({ kind, unit }: Quantity): boolean {
  return kind === 'count' || kind === 'measure' || kind === 'money' || unit === '%'
}

/** "nhập khẩu ⟨22 triệu tấn⟩ sắt thép": a measured stuff stands after its unit; else the thing stands before the predicate. */
function measuredThing(scene: Scene, amount: Quantity, { predicate, before, after, inherited }: Candidates): Thing | undefined {
  const act = predicate.acts[0]
  const named = before === undefined ? undefined : thingOf(scene, before, amount)
  if (amount.kind === 'bare') {
    if (before === undefined) return undefined
    const states = act === 'level' ? isIndex(scene, before, named) : act === undefined && isVote(scene, amount, before)
    return states ? named : undefined
  }
  // "cắt giảm 20% ⟨chi phí tuân thủ⟩": who does it stands before.
  if (amount.unit === '%' && isChange(act) && after !== undefined && (edgesAt(scene.reading.lexemes, after.from) & Edge.head) !== 0)
    return thingOf(scene, after, amount)
  if (after !== undefined && opensShare(scene, amount, { act, before, named, after })) return afterThing(scene, amount, after)
  if (named?.named !== undefined) return rateOf(scene, amount, { thing: named, named: named.named, act }) ?? named
  const headed = before !== undefined && (startsCount(scene, before) || holdsLasting(scene, before))
  const measured = amount.kind === 'measure' && after !== undefined && act !== 'level' && act !== 'to' && !headed
  const isWhose =
    before !== undefined && isProperName(scene, before) && (act !== 'share' || isOffice(scene, before) || isOwnShare(scene, after))
  if (after !== undefined && (measured || isWhose)) return afterThing(scene, amount, after)
  if (named !== undefined) return named
  if (
    inherited !== undefined &&
    (!opensOwnShare(scene, amount, predicate, after) || sharesOn(scene, amount, { part: inherited.phrase, whole: after }))
  )
    return inherited
  if (after === undefined) return undefined
  // "Lĩnh vực nông nghiệp vẫn chậm, chỉ chiếm ⟨7,7% số dự án⟩": a whole is not its part.
  const part = takesUp(scene, predicate, amount) && startsCount(scene, after) ? headPhrase(scene, amount.from) : undefined
  return part === undefined ? afterThing(scene, amount, after) : { ...thingOf(scene, part, amount), isGuess: true }
}

interface Said {
  readonly act: Act | undefined
  readonly before: Run | undefined
  readonly named: Thing | undefined
  readonly after: Run
}

/** "kết quả biểu quyết ⟨87% đại biểu⟩ tán thành", "phải nhập khẩu ⟨90% giống tôm⟩": no verb gives the per cent to what stands before, and it names no figure. */
function opensShare({ reading: { lexemes } }: Scene, { unit }: Quantity, { act, before, named, after }: Said): boolean {
  if ((edgesAt(lexemes, after.from) & Edge.head) !== 0) return false
  if (unit !== '%' || act !== undefined || before === undefined || named === undefined || named.isRate || named.isGrowth) return false
  if (named.named === undefined) return (edgesAt(lexemes, before.from) & (Edge.head | Edge.premodifier)) === 0
  return TRADED.some((word) => isWord(lexemes, before.from, word) && before.to === before.from + 2)
}

/** "nhập khẩu", "xuất khẩu" as verbs. */
const TRADED = ['nhập', 'xuất'] as const

/** "số phiếu ⟨48/48⟩", "số đại biểu tán thành ⟨448⟩,": right behind the number of what, and before a mark. */
function isVote(scene: Scene, { from, to }: Quantity, phrase: Run): boolean {
  const { lexemes } = scene.reading
  return from === phrase.to && (lexemes.mark[to] ?? 1) !== 0 && nounOfNumber(scene, phrase) !== undefined
}

/** "giải ngân vốn đầu tư công đạt ⟨45,6%⟩": where the same words name an amount and a rate, a level in per cent is that of the rate. */
function rateOf(
  scene: Scene,
  amount: Quantity,
  { thing, named, act }: { thing: Thing; named: Named; act: string | undefined },
): Thing | undefined {
  if (amount.unit !== '%' || named.unit === '%' || (act !== 'level' && act !== 'to') || planAfter(scene, amount.to) !== undefined)
    return undefined
  const rate = namesAt(scene.reading.lexemes, named.run.from).find(({ unit, growth }) => unit === '%' && !growth)
  return rate && { ...thing, named: namedAs(rate, named.run), isRate: true }
}

/** A number without a unit measures only what is known to be a number: "chỉ số phát triển con người đạt 0,742", "số xã là 61". */
function isIndex(scene: Scene, phrase: Run, thing: Thing | undefined): boolean {
  return thing?.named !== undefined || startsCount(scene, phrase)
}

/** "74% dân số là đồng bào dân tộc", "16% kim ngạch xuất khẩu": a share of a whole is no figure of that whole; "40% số xã đạt chuẩn" is one. */
function afterThing(scene: Scene, amount: Quantity, after: Run): Thing {
  const thing = thingOf(scene, after, amount)
  if (amount.unit !== '%') return thing
  return { ...thing, named: WHOLES.has(thing.named?.unit ?? '') ? undefined : thing.named, isShare: true }
}

/** "chiếm": the subject is a part of the whole behind the percentage; what one "đóng góp" may be the whole itself. */
function takesUp({ reading: { lexemes } }: Scene, { from }: Predicate, { boundFrom }: Quantity): boolean {
  for (let i = from; i < boundFrom; i++) if (isWord(lexemes, i, 'chiếm')) return true
  return false
}

/** "KIDO chiếm 44% ⟨thị phần⟩": what one has of it is this itself. */
function isOwnShare({ reading: { lexemes } }: Scene, after: Run | undefined): boolean {
  return after !== undefined && isWord(lexemes, after.from, 'thị') && isWord(lexemes, after.from + 1, 'phần')
}

/** Units of what shares are taken of. */
const WHOLES = new Set(['USD', 'VND', 'doanh nghiệp', 'dự án', 'ha', 'lượt khách', 'người', 't'])

/** Lexemes between an amount and the colon of its list, and before the colon, where its head is looked for. */
const LONGEST_ITEM = 40
const LONGEST_HEAD = 100

/** "Tốc độ tăng GRDP của một số tỉnh như sau: ⟨Hà Nam tăng 10,54%⟩": an item without a thing of its own is about the head of its list. */
function listHead(scene: Scene, amount: Quantity, { inherited }: Around): Run | undefined {
  if (inherited !== undefined) return undefined
  const { lexemes, division } = scene.reading
  const first = division.sentences[division.sentenceOf[amount.from] ?? 0]?.from ?? 0
  for (let i = amount.from - 1; i > first && i > amount.from - LONGEST_ITEM; i--) {
    if (!isMark(lexemes, i, ':')) continue
    for (let at = Math.max(first, i - LONGEST_HEAD); at < i; at++) if (isKind(lexemes, at, Kind.indicator)) return lastName(lexemes, at)
    return undefined
  }
  return undefined
}

/** "mức tăng trưởng ⟨giá trị sản xuất⟩": the last of names that follow each other. */
function lastName(lexemes: Lexemes, at: number): Run {
  const to = lexemes.phraseEnd[at] ?? at + 1
  return isKind(lexemes, to, Kind.indicator) ? lastName(lexemes, to) : { from: at, to }
}

/** "số thu của ngành đạt 52% dự toán, trong khi ⟨Cục Hải quan⟩ chỉ đạt 45%": the same figure of another office. */
function isOthers(scene: Scene, found: Run, told: Thing): boolean {
  const isFigure = told.named !== undefined || (edgesAt(scene.reading.lexemes, told.phrase.from) & Edge.head) !== 0
  return isFigure && isOffice(scene, found)
}

function isChange(act: string | undefined): boolean {
  return act === 'up' || act === 'down'
}

/** "30% nhà dân": a per cent right before a noun is a share of these things, whatever was spoken of before. */
function opensOwnShare(scene: Scene, amount: Quantity, { acts }: Predicate, after: Run | undefined): boolean {
  return (
    amount.unit === '%' &&
    after !== undefined &&
    (acts[0] === undefined || acts[0] === 'level' || (isChange(acts[0]) && startsCount(scene, after)))
  )
}
