import type { AreaName } from '../../grammar/area.ts'
import { Kind } from '../../grammar/kinds.ts'
import { isWord, meaningWithin } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import type { Bound, Measure, Status, Value } from '../../model.ts'
import { isMark, type Run } from '../../text/clauses.ts'
import { LexemeKind } from '../../text/lexer.ts'
import type { RuleId } from '../catalogue.ts'
import { isWithValue, subjectOf } from './aspect.ts'
import { comparedHead, comparedMeasure } from './compared-value.ts'
import { figureAfter } from './figure.ts'
import { findThing } from './find-thing.ts'
import { goesOnGrowing, isGapped, listedActs } from './gapping.ts'
import { countedHead, nounOfNumber } from './heads.ts'
import { tradeWith } from './market.ts'
import { type MeasureReading, planAfter, readMeasure } from './measure.ts'
import { openingBase } from './opening-base.ts'
import { type Predicate, readPredicate } from './predicate.ts'
import { baseCovering, type Scene } from './scene.ts'
import { seriesLength } from './series.ts'
import { statementArea } from './statement-area.ts'
import { StatusFlow } from './status.ts'
import { statusOf } from './status-of.ts'
import { baseAfter, surroundingsOf } from './surroundings.ts'
import type { Thing } from './thing.ts'
import { isUnworded, levelFits } from './unit-fits.ts'
import { wholeOf } from './whole.ts'

/** What one amount states, in lexeme indices; periods and bases are indices into the scene. */
export interface Statement {
  readonly amount: Quantity
  readonly indicator: string | null
  readonly subject: string
  readonly measure: Measure
  readonly value: Value
  readonly unit: string
  readonly of: number | null
  readonly bound: Bound | null
  readonly status: Status
  /** Period inside the statement's own words. */
  readonly ownPeriod: number | undefined
  readonly base: number | 'plan' | undefined
  /** A verb says what is measured, its own or the one that it takes over. */
  readonly isSaid: boolean
  /** First lexeme of the statement's words and the index after the last. */
  readonly evidence: Run
  readonly sentence: number
  readonly inheritsThing: boolean
  /** The area that its own words name, or those of the statement it goes on from. */
  readonly area: string | undefined
  readonly rule: RuleId
}

/** Binds every quantity of the scene to what it measures; a quantity that measures nothing is left out. */
export function readStatements(scene: Scene): Statement[] {
  const flow = new StatusFlow(scene)
  const statements: Statement[] = []
  const things = new Map<Statement, Thing>()
  let end = 0
  let series: Thing[] = []
  const countedBy = (noun: string, sentence: number): Thing | undefined => {
    for (let i = statements.length - 1; i >= Math.max(0, statements.length - FARTHEST_COUNT); i--) {
      const told = statements[i]
      if (told?.sentence !== sentence) return undefined
      if (told.amount.unit === noun) return things.get(told)
    }
    return undefined
  }
  let sentenceBefore: Statement | undefined
  const statusBefore = (sentence: number) => (sentenceBefore?.sentence === sentence - 1 ? sentenceBefore.status : undefined)
  scene.quantities.forEach((amount, index) => {
    const last = statements.at(-1)
    const isOver = last !== undefined && last.sentence !== scene.reading.division.sentenceOf[amount.from]
    if (isOver && sentenceBefore?.sentence !== last.sentence) sentenceBefore = outsideBrackets(scene, statements)
    const previous = previousInReach(scene, amount, statements)
    if (series.length === 0) series = seriesThings(scene, { index, statements, things })
    const respective = series.shift()
    const thing = respective ?? (previous === undefined ? undefined : things.get(previous))
    const built = bind(scene, amount, { previous, thing, flow, end, isRespective: respective !== undefined, countedBy, statusBefore })
    end = afterComplement(scene, amount)
    if (built === undefined) return
    statements.push(built.statement)
    things.set(built.statement, built.thing)
  })
  return statements
}

/** Statements back within which a sentence said what a noun counts. */
const FARTHEST_COUNT = 20

interface Told {
  readonly index: number
  readonly statements: readonly Statement[]
  readonly things: ReadonlyMap<Statement, Thing>
}

/** The things of a series of amounts that belong one by one to things named before in the sentence; empty where none begins. */
function seriesThings(scene: Scene, { index, statements, things }: Told): Thing[] {
  const length = seriesLength(scene, index)
  const sentence = scene.reading.division.sentenceOf[scene.quantities[index]?.from ?? 0]
  const found: Thing[] = []
  for (let i = statements.length - 1; i >= 0 && found.length < length; i--) {
    const statement = statements[i]
    const thing = statement === undefined ? undefined : things.get(statement)
    if (thing === undefined || statement?.sentence !== sentence) break
    if (found[0]?.subject !== thing.subject) found.unshift(thing)
  }
  const isMeant = found.every(({ unit }, i) => isSame(scene.quantities[index + i], unit, scene.quantities[index]))
  return found.length === length && isMeant ? found : []
}

/** "2 nhà thuốc và 5 trung tâm …, tăng lần lượt ⟨1 nhà thuốc⟩ và ⟨3 trung tâm⟩": each count is of its own noun. */
function isSame(amount: Quantity | undefined, unit: string | null, first: Quantity | undefined): boolean {
  return amount?.kind !== 'count' || amount.unit === first?.unit || amount.unit === unit || unit?.startsWith(`${amount.unit} `) === true
}

interface Before {
  readonly previous: Statement | undefined
  readonly thing: Thing | undefined
  readonly flow: StatusFlow
  /** Index after the amount before this one and what completes it. */
  readonly end: number
  /** The thing is given: the amount is one of a series. */
  readonly isRespective: boolean
  /** What was counted before in a sentence by a noun. */
  readonly countedBy: (noun: string, sentence: number) => Thing | undefined
  /** The status of the last statement outside brackets of the sentence before one. */
  readonly statusBefore: (sentence: number) => Status | undefined
}

/** Index after an amount and the plan or base that completes it: "98% ⟨dự toán⟩", "16,3% ⟨so với cùng kỳ⟩". */
function afterComplement(scene: Scene, amount: Quantity): number {
  const plan = planAfter(scene, amount.to) ?? amount.to
  const base = baseCovering(scene, amount.to)
  return Math.max(plan, base?.to ?? amount.to)
}

/**
 * The statement that this one may go on from: the last of the same sentence or of the one before it; after a closed bracket the last one
 * outside.
 */
function previousInReach(scene: Scene, amount: Quantity, statements: readonly Statement[]): Statement | undefined {
  const { sentenceOf, blockOf } = scene.reading.division
  const sentence = sentenceOf[amount.from] ?? 0
  for (let i = statements.length - 1; i >= 0; i--) {
    const statement = statements[i]
    if (statement === undefined || sentence - statement.sentence > 1 || blockOf[statement.amount.from] !== blockOf[amount.from])
      return undefined
    // "vượt cả 3 chỉ tiêu: đạt 127% dự toán": what is measured is not the targets.
    if (amount.kind !== 'count' && statement.unit === 'chỉ tiêu') continue
    if (scene.inBrackets[amount.from] === 1 || scene.inBrackets[statement.amount.from] === 0) return statement
  }
  return undefined
}

/** The last statement outside brackets of the sentence that was told last. */
function outsideBrackets({ inBrackets }: Scene, statements: readonly Statement[]): Statement | undefined {
  for (let i = statements.length - 1; i >= Math.max(0, statements.length - FARTHEST_COUNT); i--) {
    const statement = statements[i]
    if (statement?.sentence !== statements.at(-1)?.sentence) return undefined
    if (statement !== undefined && inBrackets[statement.amount.from] === 0) return statement
  }
  return undefined
}

/** The status that an amount goes on with: that of a plan in brackets ends with them. */
function followedStatus(scene: Scene, previous: Statement | undefined, amount: Quantity): Status | undefined {
  const closed = previous?.status === 'planned' && scene.inBrackets[previous.amount.from] === 1
  return closed && isMark(scene.reading.lexemes, amount.boundFrom - 1, '(') ? undefined : previous?.status
}

function bind(scene: Scene, amount: Quantity, before: Before): { statement: Statement; thing: Thing } | undefined {
  if (amount.unit === 'con số' || isOneInSo(scene, amount)) return undefined
  const { division } = scene.reading
  const clause = division.clauses[division.clauseOf[amount.from] ?? 0]
  const sentence = division.sentenceOf[amount.from] ?? 0
  const limit = Math.max(clause?.from ?? 0, before.end)
  const predicate = readPredicate(scene, amount, limit)
  const compared = before.previous?.sentence === sentence ? comparedHead(scene, amount) : undefined
  const isTakenOver = before.isRespective || (compared !== undefined && before.thing !== undefined)
  const found = isTakenOver
    ? before.thing
    : findThing(scene, amount, {
        predicate,
        limit,
        inherited: before.thing,
        sameSentence: before.previous?.sentence === sentence,
        countedBy: (noun) => before.countedBy(noun, sentence),
      })
  if (found === undefined || lacksUnit(scene, amount, { thing: found, predicate, isOwn: found.phrase !== before.thing?.phrase }))
    return undefined
  const own = found.phrase !== before.thing?.phrase
  // What a list opens with hands its growth on from thing to thing.
  const grows =
    own && goesOnGrowing(scene, amount, { predicate, thing: found, limit: before.end }, { statement: before.previous, thing: before.thing })
  const told = grows ? { ...found, isGrowth: true } : found
  // "…, tăng 3,2%; ⟨Phú Yên⟩ 3.201 tấn": another area, so the amount is its level again.
  const place = statementArea(scene, { from: limit, to: predicate.from }, own ? told.phrase.from : predicate.from)
  const market = own || place === undefined || !isForeign(place.area) ? undefined : tradeWith(told, place.words)
  const thing = market === undefined ? told : { ...told, named: undefined, subject: market }
  const area = market === undefined ? place?.area.name : undefined
  const nextBase = baseAfter(scene, amount)
  const opening = openingBase(scene, amount.from)
  const bare = { predicate, thing, limit: before.end }
  const joined =
    before.previous?.sentence === sentence &&
    (figureAfter(scene, amount)?.isJoined === true || thing.phrase === before.thing?.aside?.phrase)
  const gapped = own && (joined || isGapped(scene, amount, bare, before.previous))
  const listed = own ? listedActs(scene, amount, bare) : []
  const goesOn = !own && !isWithValue(scene, amount) && (area === undefined || isShareOfAreas(amount, thing, before.previous))
  const continued = gapped || goesOn ? before.previous : undefined
  const reading =
    compared === undefined
      ? readMeasure(
          amount,
          surroundingsOf(scene, amount, {
            predicate,
            thing,
            isOwn: own,
            continued,
            nextBase,
            opening,
            listed,
          }),
        )
      : comparedMeasure(scene, amount, compared, before.previous)
  const isElided = predicate.acts.length === 0 && goesOnEstimated(scene, amount, before)
  const follows =
    !own || gapped || isElided || (predicate.acts[0] === 'to' && thing.named !== undefined && thing.named.id === before.thing?.named?.id)
  const status = statusOf(scene, amount, {
    isPlan: thing.isPlan && (reading.measure === 'level' || (!own && isPlanAside(scene, amount, predicate))),
    thing: thing.phrase.from,
    predicate,
    governing: before.flow.at(amount.from),
    followed: follows ? followedStatus(scene, before.previous, amount) : undefined,
    before: before.previous?.status,
    sentenceBefore: before.statusBefore(sentence),
  })
  // What is compared with has no base itself.
  const against = compared === undefined ? (nextBase ?? predicate.base ?? opening) : undefined
  const base = reading.measure === 'of-plan' || reading.measure === 'over-plan' ? 'plan' : against
  const statement: Statement = {
    amount,
    indicator:
      isCondition(scene, before.previous, thing.phrase.from) || isUnlikely(scene, thing, amount, reading.measure)
        ? null
        : (thing.named?.id ?? null),
    subject: subjectOf(amount, thing),
    measure: reading.measure,
    value: signed(amount.value, isDeficit(scene, thing, amount.from) && reading.measure === 'level' ? { ...reading, sign: -1 } : reading),
    unit: unitOf(scene, amount, thing, predicate.acts.length > 0 && !thing.isGuess),
    of: wholeOf(scene, amount, before.previous?.amount),
    bound: amount.bound,
    status,
    ownPeriod: predicate.period ?? (own ? periodIn(scene, thing.phrase.from, amount.from) : undefined),
    base,
    isSaid: predicate.acts.length > 0 || gapped || listed.length > 0 || thing.isShare,
    evidence: { from: evidenceStart(thing, predicate, amount), to: amount.to },
    sentence,
    inheritsThing: !own || thing.isGuess,
    area: area ?? (own || market !== undefined ? undefined : before.previous?.area),
    rule: own ? `indicators.${reading.measure}` : `indicators.${reading.measure}-inherited`,
  }
  return { statement, thing }
}

/** "Thu ngân sách … Về đầu tư, vốn nước ngoài chiếm ⟨12%⟩": a percentage of what was only guessed at is some part of it, not the figure itself; nor is what has another unit. */
function isUnlikely({ reading: { lexemes } }: Scene, { isGuess, named, phrase }: Thing, amount: Quantity, measure: Measure): boolean {
  if (named === undefined) return false
  // "⟨Tỷ lệ⟩ xã đạt chuẩn" is a percentage.
  const isRate = meaningWithin(lexemes, phrase.from, Kind.rate) !== undefined
  if (measure === 'level' && !isRate && !levelFits(named, amount)) return true
  return isGuess && amount.unit === '%' && named.unit !== '%' && (measure === 'level' || measure === 'share')
}

function isForeign({ kind, name }: AreaName): boolean {
  return kind === 'country' && name !== 'Việt Nam'
}

/** "thủy sản ước đạt 6 tỷ USD; ⟨lâm sản⟩ 9 tỷ USD": a figure of the same kind that shares the verb of the one before it. */
function goesOnEstimated({ reading: { lexemes, division } }: Scene, { unit, from }: Quantity, { previous, thing, end }: Before): boolean {
  if (previous?.status !== 'estimated' || previous.sentence !== division.sentenceOf[from]) return false
  return thing?.unit === unit && isMark(lexemes, end, ';')
}

/** "(KH tăng ⟨8,5%⟩)" | "thấp hơn mức kế hoạch đề ra là ⟨16%⟩": a plan of what was told, set beside it. */
function isPlanAside({ inBrackets }: Scene, { from }: Quantity, { acts }: Predicate): boolean {
  return inBrackets[from] === 1 || acts[0] === 'level'
}

/** "giá trị sản xuất tăng 5%. Trong đó, Vĩnh Phúc cao nhất với ⟨31,8%⟩": a percentage of an amount is no level, in whatever area. */
function isShareOfAreas({ unit }: Quantity, { isRate }: Thing, previous: Statement | undefined): boolean {
  return unit === '%' && !isRate && previous?.unit === '%'
}

/** "⟨nhập siêu⟩ 5 tỷ USD", "cán cân thương mại ⟨thâm hụt⟩ 5 tỷ USD": a balance that is below zero. */
function isDeficit({ reading: { lexemes } }: Scene, { named, phrase }: Thing, to: number): boolean {
  if (named?.id !== 'trade-balance') return false
  const end = phrase.to <= to ? Math.min(to, phrase.to + DEFICIT) : phrase.to
  for (let i = phrase.from; i < end; i++) {
    if (isWord(lexemes, i, 'nhập') && isWord(lexemes, i + 1, 'siêu')) return true
    if (isWord(lexemes, i, 'thâm') && isWord(lexemes, i + 1, 'hụt')) return true
  }
  return false
}

/** Lexemes behind the name of a balance in which its sign stands. */
const DEFICIT = 6

/** "xuất siêu khoảng ⟨7,2⟩" in a headline cut short: a number alone is no money and no percentage. */
function lacksUnit(scene: Scene, { kind, unit, from, to }: Quantity, { thing, predicate, isOwn }: Held): boolean {
  if (kind !== 'bare' || unit !== null) return false
  const inherited = thing.unit ?? thing.named?.unit ?? ''
  // "tầm giá 10.000 đồng/bao, có ưu thế ở ⟨2⟩ phân khúc"
  if (NEVER_BARE.has(inherited.split('/', 1).join())) return !inherited.includes('/') || !isWord(scene.reading.lexemes, to, 'đến')
  // "diễn ra 2 lần, vào ngày ⟨18⟩": what takes over a noun is said to be so much, or stands in brackets.
  return !isOwn && predicate.acts.length === 0 && !isMark(scene.reading.lexemes, from - 1, '(')
}

interface Held {
  readonly thing: Thing
  readonly predicate: Predicate
  readonly isOwn: boolean
}

const NEVER_BARE = new Set(['%', 'EUR', 'USD', 'VND', 't'])

/** "31 mặt hàng ⟨đạt kim ngạch xuất khẩu trên 1 tỷ USD⟩": a condition of what was just counted, not a figure of an area. */
function isCondition({ reading: { lexemes } }: Scene, previous: Statement | undefined, from: number): boolean {
  if (previous === undefined || previous.amount.kind !== 'count' || from - previous.amount.to > LONGEST_CONDITION) return false
  for (let i = previous.amount.to; i < from; i++) if (lexemes.kind[i] === LexemeKind.mark) return false
  return previous.amount.to < from && (isWord(lexemes, from - 1, 'đạt') || isWord(lexemes, from - 1, 'có'))
}

/** Lexemes between a count and its condition. */
const LONGEST_CONDITION = 12

/** "cứ ⟨3 hộ⟩ thoát nghèo thì có ⟨1 hộ⟩ tái nghèo": a proportion in words, whose numbers count nothing. */
function isOneInSo({ reading: { lexemes, division } }: Scene, { boundFrom }: Quantity): boolean {
  const clause = division.clauseOf[boundFrom]
  for (let i = boundFrom - 1; i >= 0 && i >= boundFrom - ONE_IN && division.clauseOf[i] === clause; i--)
    if (isWord(lexemes, i, 'cứ') && !isWord(lexemes, i - 1, 'căn')) return true
  return false
}

/** Lexemes between "cứ" and the second number. */
const ONE_IN = 14

/** The unit of an amount; a catalogued count has the catalogue's noun, "số phiếu" that which it is the number of, a bare index counts points. */
function unitOf(scene: Scene, amount: Quantity, { named, unit: before, phrase }: Thing, isTold: boolean): string {
  const { unit, kind } = amount
  // "tổng lượt khách đạt ⟨1,99 triệu⟩" | "số lao động là ⟨2,3 triệu⟩"
  if (isUnworded(amount))
    return (
      (isMoney(named?.unit) ? undefined : named?.unit) ??
      nounOfNumber(scene, phrase) ??
      (isTold ? countedHead(scene, phrase) : undefined) ??
      unit ??
      'VND'
    )
  if (kind === 'count' && named !== undefined && unit?.startsWith(`${named.unit} `)) return named.unit
  // An index has no unit, what is counted has that of the catalogue.
  return unit ?? before ?? (named?.unit === '%' ? undefined : named?.unit) ?? nounOfNumber(scene, phrase) ?? 'điểm'
}

function isMoney(unit: string | undefined): boolean {
  return unit === 'VND' || unit === 'USD' || unit === 'EUR' || unit === '%'
}

/** Lexemes of the longest evidence. */
const LONGEST_EVIDENCE = 400

/** First lexeme of the words that state an amount: of its thing, or of its predicate where the thing was named far away. */
function evidenceStart({ phrase }: Thing, predicate: Predicate, amount: Quantity): number {
  return amount.from - phrase.from > LONGEST_EVIDENCE ? predicate.from : Math.min(phrase.from, predicate.from)
}

function periodIn(scene: Scene, from: number, to: number): number | undefined {
  for (let i = to - 1; i >= Math.max(from, to - 48); i--) if ((scene.periodAt[i] ?? -1) >= 0) return scene.periodAt[i]
  return undefined
}

function signed(value: Value, { sign }: MeasureReading): Value {
  if (sign === 1) return value
  // "giảm -4%" says it twice.
  if (typeof value === 'number') return -Math.abs(value)
  return value[0] < 0 ? value : [-value[1], -value[0]]
}
