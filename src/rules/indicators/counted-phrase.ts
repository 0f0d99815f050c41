import { namesPerson } from '../../grammar/counted.ts'
import { beginsKind, isKind, Kind } from '../../grammar/kinds.ts'
import { isWord, meaningWithin, phraseBefore } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark, isMarkIn, type Run } from '../../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../../text/lexer.ts'
import { STUFF_PIECES } from '../../vocab/pieces.ts'
import { afterEdge, Edge, edgesAt, isDangling, opensFigure } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** Longest noun phrase after a number, in lexemes: keeps every scan constant. */
const LONGEST_AFTER = 24

/**
 * The noun phrase that begins at `from` with a counted noun or right after a unit; `undefined` where no noun stands there.
 *
 * "13 ⟨xã đạt chuẩn nông thôn mới⟩, nâng …" | "22 triệu tấn ⟨sắt thép⟩" | "100% ⟨tờ khai⟩"
 */
export function nounPhraseAfter(scene: Scene, from: number, { nounEnd, isOpen }: Counted): Run | undefined {
  const { lexemes, division } = scene.reading
  const clause = division.clauseOf[Math.max(0, from - 1)]
  if (nounEnd <= from && !opensNoun(lexemes, from)) return undefined
  let to = Math.max(from, nounEnd)
  const named = (lexemes.kinds[from] ?? 0) & Kind.indicator ? (lexemes.phraseEnd[from] ?? from) : from
  to = Math.max(to, named)
  while (to < lexemes.count && to - from < LONGEST_AFTER && division.clauseOf[to] === clause) {
    const end = (to > from && isOpen ? afterModifier(scene, to) : undefined) ?? pieceAfter(scene, to, from)
    if (end === undefined) break
    to = end
  }
  while (to > from && isDangling(lexemes, to - 1)) to--
  return to > from && lexemes.kind[from] === LexemeKind.word ? { from, to } : undefined
}

/**
 * The noun phrase after an amount; a measure that has none shares that of the amount it is joined to.
 *
 * "⟨1,2 tấn⟩ và gần 30.000 viên ma túy" | "gần ⟨20 kg⟩, 300 gói trà"
 */
export function nounAfter(scene: Scene, amount: Quantity, open: boolean): Run | undefined {
  const own = nounPhraseAfter(scene, nounStart(scene, amount), { nounEnd: amount.to, isOpen: open })
  if (own !== undefined || amount.kind !== 'measure') return own
  const joined = joinedAmount(scene, amount.to)
  return joined && nounPhraseAfter(scene, nounStart(scene, joined), { nounEnd: joined.to, isOpen: open })
}

function nounStart({ reading: { lexemes } }: Scene, { kind, unit, unitFrom, to }: Quantity): number {
  // "100% ⟨(193/193)⟩ cơ sở": the fraction once more, in brackets.
  const isRepeated = unit === '%' && isMark(lexemes, to, '(') && lexemes.kind[to + 1] === LexemeKind.number && isMark(lexemes, to + 4, ')')
  return kind === 'count' ? unitFrom : isRepeated ? to + 5 : to
}

/** The measure, or the count of pieces of a stuff, that follows an amount after "và". */
function joinedAmount({ reading: { lexemes }, quantityAt, quantities }: Scene, at: number): Quantity | undefined {
  if (!isWord(lexemes, at, 'và')) return undefined
  const bound = meaningWithin(lexemes, at + 1, Kind.bound)?.end ?? at + 1
  const index = quantityAt[bound] ?? -1
  const next = index < 0 ? undefined : quantities[index]
  return next?.kind === 'measure' || (next?.kind === 'count' && STUFF_UNITS.has(next.unit ?? '')) ? next : undefined
}

/** Units that are pieces of a stuff. */
export const STUFF_UNITS: ReadonlySet<string> = new Set<string>(STUFF_PIECES)

/** Whether a noun can begin right after a unit: not in "20% ⟨của⟩ thành phố". */
function opensNoun(lexemes: Lexemes, from: number): boolean {
  return !beginsKind(lexemes, from, Kind.joint) || isWord(lexemes, from, 'các') || isWord(lexemes, from, 'những')
}

/** What is counted right after an amount. */
export interface Counted {
  /** Index after the noun. */
  readonly nounEnd: number
  /** What follows says which ones are counted, and nothing more of them: "có 34 dây chuyền ⟨phải dừng⟩", "100% tờ khai ⟨được thông quan⟩". */
  readonly isOpen: boolean
}

/** Index after a word that opens the verb phrase by which the counted ones are told from others, and after its verb; `undefined` where it states another amount of them. */
function afterModifier(scene: Scene, at: number): number | undefined {
  const { lexemes } = scene.reading
  if ((edgesAt(lexemes, at) & Edge.modifier) === 0) return undefined
  const verb = afterEdge(lexemes, at)
  if (lexemes.kind[verb] !== LexemeKind.word || (scene.periodAt[verb] ?? -1) >= 0 || (scene.baseAt[verb] ?? -1) >= 0) return undefined
  return statesAmount(scene, verb) ? undefined : afterPart(scene, verb)
}

/** "có 33 dự án ⟨được giải ngân 50% vốn⟩": a number before the clause is over. */
function statesAmount({ reading: { lexemes }, quantities, quantityAt }: Scene, from: number): boolean {
  for (
    let i = from;
    i < Math.min(lexemes.count, from + LONGEST_AFTER) && !isMarkIn(lexemes, i, ',;:.()') && !isWord(lexemes, i, 'với');
    i++
  ) {
    const amount = quantities[quantityAt[i] ?? -1]
    // "15 người vào Ban Chấp hành và ⟨5 người⟩ vào Ban Kiểm tra": others that are counted.
    if (amount !== undefined) return !isWord(lexemes, amount.boundFrom - 1, 'và')
  }
  return false
}

/** Lexemes between the verb of a sentence with its "đã" and the amount that is its object. */
const OBJECT = 4

/**
 * Whether what follows a counted noun tells which ones are counted: where the noun is there ("có", "với", "gồm"), is the object of a verb, or
 * is counted again as a part of what was counted before.
 *
 * "có ⟨34 dây chuyền⟩ phải dừng" | "đại hội đã bầu ⟨15 người⟩ vào" | "12 dự án, trong đó ⟨5 dự án⟩ đã hoàn thành" | not: "tại 3 phường đã"
 */
export function isOpen({ reading: { lexemes, division } }: Scene, { unit, boundFrom }: Quantity, before: string | null): boolean {
  if (unit === '%' || countsSame(unit, before)) return true
  const clause = division.clauses[division.clauseOf[boundFrom] ?? 0]?.from ?? 0
  if (phraseBefore(lexemes, boundFrom, { kind: Kind.predicate, lowest: clause }) !== undefined) return true
  if (isWord(lexemes, boundFrom - 1, 'với') || isWord(lexemes, boundFrom - 1, 'cho')) return true
  for (let i = boundFrom - 1; i >= Math.max(clause, boundFrom - OBJECT); i--) if (isWord(lexemes, i, 'đã')) return true
  return false
}

/** "12 cụm công nghiệp …, 5 ⟨cụm⟩": the same noun, or the shorter one for it. */
function countsSame(unit: string | null, before: string | null): boolean {
  return unit !== null && before !== null && (unit === before || before.startsWith(`${unit} `))
}

function pieceAfter(scene: Scene, at: number, from: number): number | undefined {
  const { lexemes } = scene.reading
  if ((scene.quantityAt[at] ?? -1) >= 0 || (scene.periodAt[at] ?? -1) >= 0 || (scene.baseAt[at] ?? -1) >= 0) return undefined
  if (lexemes.kind[at] === LexemeKind.mark && lexemes.phraseEnd[at] === at + 1) {
    const inside = isMarkIn(lexemes, at, '-/"&') && at > from && (lexemes.gap[at] ?? 0) <= 2
    const listed = isMark(lexemes, at, ',') && beginsKind(lexemes, at - 1, Kind.counted) && isCountedAlike(scene, at + 1)
    return (inside || listed) && lexemes.kind[at + 1] === LexemeKind.word ? at + 1 : undefined
  }
  if (lexemes.kind[at] === LexemeKind.number || opensAmount(scene, at)) return undefined
  if (
    startsAnew(lexemes, at, from) ||
    joinsName(lexemes, at) ||
    (isWord(lexemes, at, 'thành') && (scene.quantityAt[at + 1] ?? -1) >= 0) ||
    namesPlace(lexemes, at, from) ||
    (!saysWhence(scene, at) && (edgesAt(lexemes, at) & (Edge.tail | (at === from ? Edge.verb : 0))) !== 0)
  )
    return undefined
  if (isKind(lexemes, at, Kind.indicator)) return lexemes.phraseEnd[at] ?? at + 1
  return afterPart(scene, at)
}

/** "200 đại biểu ⟨từ khối doanh nghiệp⟩": where those who are counted come from. */
function saysWhence({ reading: { lexemes }, periodAt, quantityAt }: Scene, at: number): boolean {
  if (!isWord(lexemes, at, 'từ') || (periodAt[at + 1] ?? -1) >= 0 || (quantityAt[at + 1] ?? -1) >= 0) return false
  return beginsKind(lexemes, at + 1, Kind.counted | Kind.organization) || isWord(lexemes, at + 1, 'các') || isWord(lexemes, at + 1, 'khối')
}

/** "164 vụ việc và ⟨gần⟩ 2.230 kg": a bound belongs to the next amount. */
function opensAmount({ reading: { lexemes }, quantityAt }: Scene, at: number): boolean {
  return beginsKind(lexemes, at, Kind.bound) && (quantityAt[meaningWithin(lexemes, at, Kind.bound)?.end ?? at + 1] ?? -1) >= 0
}

/** Index after a word of several syllables, none of which ends a phrase ("gia ⟨tăng⟩", "thực ⟨hiện⟩"), or after one syllable. */
function afterPart({ reading: { lexemes }, periodAt }: Scene, at: number): number {
  if ((edgesAt(lexemes, at) & (Edge.compound | Edge.neutral | Edge.verb)) === 0) return at + 1
  const end = afterEdge(lexemes, at)
  return (periodAt[end - 1] ?? -1) < 0 ? end : at + 1
}

/** "14 xã, ⟨phường⟩": counted by the same number; "trâu 51 con, ⟨bò⟩ 314 con": the next one is not. */
function isCountedAlike(scene: Scene, at: number): boolean {
  const { lexemes } = scene.reading
  if (!beginsKind(lexemes, at, Kind.counted) || namesPerson(lexemes, at) || (scene.quantityAt[lexemes.phraseEnd[at] ?? at + 1] ?? -1) >= 0)
    return false
  return !hasItsOwn(scene, at)
}

/** "bệnh viện có 310 giường, ⟨trạm y tế có⟩ 45 giường": another one that has its own number. */
function hasItsOwn({ reading: { lexemes }, quantityAt }: Scene, from: number): boolean {
  for (let i = from; i < from + LONGEST_AFTER && lexemes.kind[i] !== LexemeKind.mark; i++)
    if (isWord(lexemes, i, 'có') && (quantityAt[i + 1] ?? -1) >= 0) return true
  return false
}

/** "3 phường ⟨An Phú Đông⟩, Thạnh Lộc": the names of the places that are counted. */
function namesPlace(lexemes: Lexemes, at: number, from: number): boolean {
  const isName = ((lexemes.shape[at] ?? 0) & (Shape.initial | Shape.upper)) === Shape.initial
  return isName && at > from && isKind(lexemes, from, Kind.organization) && lexemes.phraseEnd[from] === at
}

/** "11 huyện, thị xã ⟨và Công an tỉnh⟩": another one with a name of its own. */
function joinsName(lexemes: Lexemes, at: number): boolean {
  return isWord(lexemes, at, 'và') && (((lexemes.shape[at + 1] ?? 0) & Shape.initial) !== 0 || opensFigure(lexemes, at + 1))
}

/** "gây sốt đất ⟨Phân⟩ tích nguyên nhân": a single capitalised syllable after small letters begins a sentence that lost its full stop. */
function startsAnew({ shape, count, phraseEnd }: Lexemes, at: number, from: number): boolean {
  const isCapital = (i: number) => ((shape[i] ?? 0) & (Shape.initial | Shape.upper)) === Shape.initial
  // "trực thuộc ⟨Trung ương⟩" is a word of its own.
  if (at <= from || at + 1 >= count || phraseEnd[at] !== at + 1) return false
  return isCapital(at) && shape[at - 1] === Shape.lower && shape[at + 1] === Shape.lower
}
