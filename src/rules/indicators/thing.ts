import { beginsKind, isKind, Kind } from '../../grammar/kinds.ts'
import { isWord, meaningWithin } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark, type Run } from '../../text/clauses.ts'
import { LexemeKind, Shape } from '../../text/lexer.ts'
import { type Reading, wordsOf } from '../../text/reading.ts'
import { antecedent } from './antecedent.ts'
import { fallbackPhrase } from './fallback.ts'
import { itemPhrase } from './item.ts'
import { planAfter } from './measure.ts'
import { type Named, nameIndicator, unitFits } from './name.ts'
import { afterEdge, Edge, edgesAt, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'
import { subjectRun } from './subject.ts'
import { isAboutCustoms } from './topic.ts'

/** The thing a statement is about, as later statements of the sentence may take it over. */
export interface Thing {
  readonly phrase: Run
  readonly subject: string
  readonly named: Named | undefined
  /** It is itself a percentage, so it changes in per cent. */
  readonly isRate: boolean
  /** Its percentage is a growth. */
  readonly isGrowth: boolean
  /** It is a part of a whole. */
  readonly isShare: boolean
  /** It is the planned amount of the thing ("kế hoạch là 9,4%"). */
  readonly isPlan: boolean
  /** It stands farther away, with other verbs between. */
  readonly isGuess: boolean
  /** Head of the unit it was counted in, for a later count of the same. */
  readonly unit: string | null
}

/** What stands around an amount whose thing is looked for. */
export interface Around {
  readonly predicate: Predicate
  /** Nothing before this lexeme belongs to the amount. */
  readonly limit: number
  /** The thing of the statement that this one may go on from. */
  readonly inherited: Thing | undefined
  /** The statement that is gone on from stands in the same sentence. */
  readonly sameSentence: boolean
}

interface Candidates {
  readonly predicate: Predicate
  readonly before: Run | undefined
  readonly after: Run | undefined
  readonly inherited: Thing | undefined
  /** What stands before is the whole item up to the predicate. */
  readonly isItem: boolean
}

/** What the amount is about: the noun it counts, the phrase before its predicate, or the thing of the statement before. */
export function findThing(scene: Scene, amount: Quantity, around: Around): Thing | undefined {
  const { predicate, limit, inherited, sameSentence } = around
  const item = itemPhrase(scene, predicate, limit)
  const found =
    item ??
    nounPhraseBefore(scene, predicate.from, { limit, afterVerb: predicate.acts.length > 0 }) ??
    phraseBeforeBracket(scene, predicate, limit) ??
    listHead(scene, amount, around)
  if (found !== undefined && inherited !== undefined && isPlanOnly(scene, found)) return { ...inherited, isPlan: true }
  const before = found === undefined || belongsBefore(scene, found) ? undefined : found
  const after =
    hasNounAfter(amount) && planAfter(scene, amount.to) === undefined ? nounPhraseAfter(scene, nounStart(amount), amount.to) : undefined
  const candidates = { predicate, before, after, inherited: sameSentence ? inherited : undefined, isItem: item !== undefined }
  const bound = amount.kind === 'count' ? countedThing(scene, amount, candidates) : measuredThing(scene, amount, candidates)
  if (bound !== undefined) return bound
  const fallback = fallbackPhrase(scene, amount)
  if (fallback === undefined) return inherited
  const thing = thingOf(scene, fallback.phrase, amount)
  return { ...thing, isGrowth: thing.isGrowth || fallback.isGrowth, isGuess: true }
}

function hasNounAfter({ kind, unit }: Quantity): boolean {
  return kind === 'count' || kind === 'measure' || kind === 'money' || unit === '%'
}

function nounStart(amount: Quantity): number {
  return amount.kind === 'count' ? amount.unitFrom : amount.to
}

/** "nhập khẩu ⟨22 triệu tấn⟩ sắt thép": a measured stuff stands after its unit; else the thing stands before the predicate. */
function measuredThing(scene: Scene, amount: Quantity, { predicate, before, after, inherited }: Candidates): Thing | undefined {
  const act = predicate.acts[0]
  const named = before === undefined ? undefined : thingOf(scene, before, amount)
  if (amount.kind === 'bare') return before !== undefined && act === 'level' && isIndex(scene, before, named) ? named : undefined
  if (named?.named !== undefined) return named
  const headed = before !== undefined && (startsCount(scene, before) || holdsLasting(scene, before))
  const measured = amount.kind === 'measure' && after !== undefined && act !== 'level' && act !== 'to' && !headed
  if (measured || (before !== undefined && after !== undefined && isProperName(scene, before))) return afterThing(scene, amount, after)
  if (named !== undefined) return named
  if (inherited !== undefined && !opensOwnShare(scene, amount, predicate, after)) return inherited
  return after === undefined ? undefined : afterThing(scene, amount, after)
}

/** A number without a unit measures only what is known to be a number: "chỉ số phát triển con người đạt 0,742", "số xã là 61". */
function isIndex(scene: Scene, phrase: Run, thing: Thing | undefined): boolean {
  return thing?.named !== undefined || startsCount(scene, phrase)
}

function afterThing(scene: Scene, amount: Quantity, after: Run): Thing {
  return { ...thingOf(scene, after, amount), isShare: amount.unit === '%' }
}

/** "13 xã đạt chuẩn" counts what follows; "tăng 18 vụ" changes what was counted before; "số xã là 61 xã" says it before. */
function countedThing(scene: Scene, amount: Quantity, candidates: Candidates): Thing | undefined {
  const { predicate, before, after, inherited } = candidates
  const act = predicate.acts[0]
  const changes = act === 'up' || act === 'down' || act === 'to'
  const bare = after === undefined || after.to <= amount.to
  const named = before === undefined ? undefined : thingOf(scene, before, amount)
  if (isStep(amount) && (bare || act !== undefined)) return named ?? inherited
  const counted = after === undefined ? undefined : (populationThing(amount, after) ?? thingOf(scene, after, amount))
  if (named !== undefined && bare && countsPieces(scene, amount, candidates)) return named
  if (named !== undefined && before !== undefined && bare && act === undefined && startsCount(scene, before)) return named
  if (changes && bare && named?.named === undefined && goesOn(amount, inherited, act)) return inherited
  if (bare && counted?.named === undefined && countsOn(amount, counted, inherited)) return inherited
  if (counted?.named !== undefined) return counted
  if (named?.named !== undefined && (bare || act === 'level' || changes)) return named
  if (named !== undefined && before !== undefined && startsCount(scene, before) && !(namesNothing(scene, before) && !bare)) return named
  return counted ?? named ?? inherited
}

/** "tổng số ⟨28 chỉ tiêu⟩": a head alone does not say what is counted. */
function namesNothing({ reading: { lexemes } }: Scene, { from, to }: Run): boolean {
  return afterEdge(lexemes, from) >= to
}

/** What is counted piece by piece, so that the noun for a piece does not say what it is a piece of. */
const PIECES = new Set([
  'bài',
  'chiếc',
  'con',
  'cái',
  'căn',
  'cây',
  'hội viên',
  'khách',
  'lượt',
  'lượt người',
  'người',
  'suất',
  'thành viên',
  'trường hợp',
  'vụ',
  'đơn vị',
])

/** "lợn ⟨513.226 con⟩", "số hành khách ước đạt ⟨2.490 nghìn người⟩": what the pieces are of stands before. */
function countsPieces(scene: Scene, { unit, boundFrom }: Quantity, { predicate, before, isItem }: Candidates): boolean {
  const act = predicate.acts[0]
  if (before === undefined || !isItem || !PIECES.has(unit ?? '') || isProperName(scene, before)) return false
  return act === undefined || ((act === 'level' || act === 'to') && !isWord(scene.reading.lexemes, boundFrom - 1, 'có'))
}

/** "156.000 dân": the bare noun counts the population. */
function populationThing({ unit }: Quantity, after: Run): Thing | undefined {
  if (unit !== 'dân') return undefined
  const named: Named = { id: 'population', unit: 'người', growth: false, isRate: false, run: after }
  return { phrase: after, subject: 'dân', named, isRate: false, isGrowth: false, isShare: false, isPlan: false, isGuess: false, unit }
}

/** "tăng 10 bậc": steps on a ladder count nothing themselves. */
function isStep({ unit }: Quantity): boolean {
  return unit === 'bậc' || unit === 'điểm' || unit === 'hạng'
}

/** "thêm 13 xã …, nâng tổng số lên ⟨61 xã⟩": the same noun again, or a change of what was spoken of. */
function goesOn({ unit }: Quantity, inherited: Thing | undefined, act: string | undefined): boolean {
  if (inherited === undefined) return false
  return act !== 'to' || headOf(unit) === headOf(inherited.unit)
}

/** "quân số dưới 10 người …; trên ⟨60 người⟩": the same noun counts again what was not itself that noun. */
function countsOn({ unit }: Quantity, counted: Thing | undefined, inherited: Thing | undefined): boolean {
  if (inherited === undefined || headOf(unit) !== headOf(inherited.unit)) return false
  return headOf(inherited.subject.toLowerCase()) !== headOf(unit) && headOf(counted?.subject ?? unit) === headOf(unit)
}

function headOf(unit: string | null): string {
  return unit?.split(/[ /]/, 1)[0] ?? ''
}

const COUNT_HEADS = [
  'số',
  'tổng',
  'lượng',
  'quân số',
  'mật độ',
  'quy mô',
  'chiều',
  'số lượng',
  'tổng số',
  'điểm',
  'chỉ số',
  'hệ số',
  'diện tích',
  'công suất',
] as const

/** "dự án thép công suất ⟨4 triệu tấn/năm⟩": the phrase ends with what is measured. */
function holdsLasting({ reading: { lexemes } }: Scene, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (beginsKind(lexemes, i, Kind.lasting)) return true
  return false
}

/** "số hộ thoát nghèo", "tổng số đơn": a phrase that names a count. */
function startsCount(scene: Scene, { from, to }: Run): boolean {
  const words = wordsOf(scene.reading.lexemes, from, Math.min(to, from + 2)).toLowerCase()
  return COUNT_HEADS.some((head) => words === head || words.startsWith(`${head} `))
}

/** "sản xuất trang phục (tăng 10,18%)": the phrase right before the bracket that holds nothing but the statement. */
function phraseBeforeBracket(scene: Scene, predicate: Predicate, limit: number): Run | undefined {
  const opening = predicate.from - 1
  if (opening < limit || !isMark(scene.reading.lexemes, opening, '(')) return undefined
  const item = itemPhrase(scene, { ...predicate, from: opening }, limit)
  if (item !== undefined) return item
  const found = nounPhraseBefore(scene, opening, { limit, afterVerb: true })
  const opens = found !== undefined && (found.from === limit || (scene.reading.lexemes.mark[found.from - 1] ?? 0) !== 0)
  return opens && found.to === opening && !isPlanOnly(scene, found) && !belongsBefore(scene, found) ? found : undefined
}

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
    for (let at = Math.max(first, i - LONGEST_HEAD); at < i; at++)
      if (isKind(lexemes, at, Kind.indicator)) return { from: at, to: lexemes.phraseEnd[at] ?? at + 1 }
    return undefined
  }
  return undefined
}

/** "chiếm 61% ⟨tổng chi ngân sách⟩ và bằng 21%": what stands right after an amount completes that amount. */
function belongsBefore(scene: Scene, { from }: Run): boolean {
  return (scene.quantityAt[from - 1] ?? -1) >= 0
}

/** "(kế hoạch là 9,4%)": a plan of what was spoken of. */
function isPlanOnly(scene: Scene, { from, to }: Run): boolean {
  const plan = meaningWithin(scene.reading.lexemes, from, Kind.plan)
  if (plan === undefined || plan.end > to) return false
  for (let i = plan.end; i < to; i++) if (isKind(scene.reading.lexemes, i, Kind.indicator)) return false
  return true
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

/** "KIDO", "Hải Phòng": nothing but a name, so the one who has the thing and not the thing. */
function isProperName(scene: Scene, { from, to }: Run): boolean {
  const { lexemes } = scene.reading
  for (let i = from; i < to; i++) {
    if (lexemes.kind[i] === LexemeKind.word && ((lexemes.shape[i] ?? 0) & (Shape.initial | Shape.upper)) === 0) return false
  }
  return true
}

function thingOf(scene: Scene, phrase: Run, amount: Quantity): Thing {
  const { lexemes } = scene.reading
  const own = nameIndicator(scene, phrase, (name) => unitFits(name, amount))
  const meant = own ?? antecedent(scene, phrase, (name) => unitFits(name, amount))
  const named = collectedByCustoms(scene, meant, phrase) ?? meant
  const run = subjectRun(scene, own === undefined ? phrase : { from: own.run.from, to: phrase.to })
  return {
    phrase,
    subject: wordsOf(lexemes, run.from, run.to),
    named,
    isRate: named === undefined ? meaningWithin(lexemes, run.from, Kind.rate) !== undefined : named.isRate,
    isGrowth: named?.growth === true || (edgesAt(lexemes, run.from) & Edge.growth) !== 0,
    isShare: startsShare(scene, run) || isRatioToWhole(scene.reading, own, run),
    isPlan: amount.kind !== 'count' && meaningWithin(lexemes, phrase.from, Kind.plan) !== undefined,
    isGuess: false,
    unit: amount.unit,
  }
}

/** The budget revenue that a customs office collects is customs revenue: "Hải quan Hà Nội thu ngân sách đạt …". */
function collectedByCustoms(scene: Scene, named: Named | undefined, { from }: Run): Named | undefined {
  if (named?.id !== 'state-budget-revenue' || !isAboutCustoms(scene, from)) return undefined
  return { ...named, id: 'customs-revenue' }
}

function startsShare(scene: Scene, { from, to }: Run): boolean {
  const words = wordsOf(scene.reading.lexemes, from, Math.min(to, from + 2)).toLowerCase()
  return words.startsWith('tỷ trọng') || words.startsWith('cơ cấu')
}

/** "tỷ lệ đầu tư xã hội ⟨trên GRDP⟩": a rate of a thing that is an amount itself. */
function isRatioToWhole({ lexemes }: Reading, named: Named | undefined, { from }: Run): boolean {
  return (
    named !== undefined &&
    (named.unit === 'VND' || named.unit === 'USD') &&
    isWord(lexemes, from, 'tỷ') &&
    isWord(lexemes, from + 1, 'lệ') &&
    !named.growth
  )
}
