import { beginsKind, isKind, Kind } from '../../grammar/kinds.ts'
import { isWord, meaningWithin, phraseBefore, textAt } from '../../grammar/phrase.ts'
import { Edge } from '../../grammar/statement-words.ts'
import { isMark, isMarkIn, type Run } from '../../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes, Shape } from '../../text/lexer.ts'
import type { Scene } from './scene.ts'

export { Edge } from '../../grammar/statement-words.ts'

/** Longest noun phrase before a number, in lexemes: keeps every scan constant. */
const LONGEST_BEFORE = 40
/** Items of "thu BHXH, BHYT, BHTN" are short. */
const LONGEST_ITEM = 4

/** The edges that the phrase at a lexeme makes. */
export function edgesAt(lexemes: Lexemes, at: number): number {
  return (meaningWithin(lexemes, at, Kind.edge)?.value as number | undefined) ?? 0
}

/** Index after the word at a lexeme that makes an edge, or after its phrase. */
export function afterEdge(lexemes: Lexemes, at: number): number {
  return meaningWithin(lexemes, at, Kind.edge)?.end ?? lexemes.phraseEnd[at] ?? at + 1
}

/** Where a noun phrase is looked for. */
export interface Reach {
  /** Nothing before this lexeme belongs to it. */
  readonly limit: number
  /** A verb stands between it and the amount. */
  readonly afterVerb: boolean
}

/**
 * The noun phrase that ends right before `to`, no further back than `limit`; `undefined` where there is none.
 *
 * "⟨tổng thu ngân sách nhà nước trên địa bàn⟩ đạt" | "Theo đó, ⟨tốc độ tăng trưởng kinh tế⟩ ước đạt"
 */
export function nounPhraseBefore(scene: Scene, to: number, { limit, afterVerb }: Reach): Run | undefined {
  const { lexemes } = scene.reading
  const lowest = Math.max(limit, to - LONGEST_BEFORE)
  let from = to
  let end = to
  while (from > lowest) {
    const start = pieceBefore(scene, from, lowest) ?? headBeforeVerb(scene, from, lowest)
    if (start === undefined) break
    // "tại đại hội năm trước ⟨giá cổ phiếu⟩ là": a figure after the time is the thing, what stands before is when or where.
    if (from < to && (scene.periodAt[from - 1] ?? -1) >= 0 && opensFigureOf(lexemes, from, to)) break
    if (isRelative(lexemes, start)) {
      // "nhà máy có công suất ⟨5.000 tấn⟩", "ngành in có chỉ số giá tăng": without another verb, or before a figure, "có" is the verb.
      const opensHead = (edgesAt(lexemes, from) & Edge.head) !== 0
      if (isWord(lexemes, start, 'có') && (!afterVerb || opensHead)) break
      // "nguyên nhân do ⟨giá thức ăn⟩ tăng": what comes of a figure is none.
      if (isWord(lexemes, start, 'do') && opensHead) break
      if (goesOnBefore(scene, start, lowest)) end = start
    }
    from = start
  }
  from = skipLead(scene, from, end)
  while (end > from && isDangling(lexemes, end - 1) && !isMark(lexemes, end - 1, ')')) end--
  return from < end && hasWord(lexemes, from, end) && !isNoThing(lexemes, { from, to: end }) ? { from, to: end } : undefined
}

/** "⟨sau khi⟩ tăng 0,4%" | "vào EU, ⟨vốn⟩ chiếm 25% thị phần" ("which always was") | "⟨5 năm⟩ tăng 2%": words before a verb that name nothing measured. */
export function isNoThing(lexemes: Lexemes, { from, to }: Run): boolean {
  if (to === from + 2 && isWord(lexemes, from + 1, 'khi')) return true
  return (to === from + 1 && isWord(lexemes, from, 'vốn') && isWord(lexemes, to, 'chiếm')) || isSpan(lexemes, { from, to })
}

/** "⟨5 năm⟩ tăng chưa tới 2%" | "trong 20 năm ⟨đổi mới⟩ đã tăng 7%": how long. */
function isSpan(lexemes: Lexemes, { from: first, to }: Run): boolean {
  let from = first
  while (from < to && AROUND_SPAN.some((word) => isWord(lexemes, from, word))) from++
  const isUnit = SPANS.some((word) => isWord(lexemes, from, word))
  const number = lexemes.kind[from] === LexemeKind.number ? from : from - (isUnit ? 1 : 2)
  if (lexemes.kind[number] !== LexemeKind.number || !SPANS.some((word) => isWord(lexemes, number + 1, word))) return false
  // "9 tháng ⟨lãi⟩ 72 tỷ đồng"
  const isFigure = isKind(lexemes, from, Kind.indicator) || (edgesAt(lexemes, from) & Edge.head) !== 0
  return number < from ? !isFigure && (!isUnit || to === from + 1) : to === from + 2 || from > first
}

/** Words before a span: "bình quân ⟨trong⟩ 20 năm đổi mới". */
const AROUND_SPAN = ['bình', 'gần', 'hơn', 'qua', 'quân', 'sau', 'suốt', 'trong'] as const
const SPANS = ['năm', 'tháng'] as const

/** "tổng mức ⟨giảm⟩ thuế", "số tiền ⟨nộp⟩ ngân sách": a verb right behind a noun that names a figure belongs to its name. */
function headBeforeVerb({ reading: { lexemes } }: Scene, to: number, lowest: number): number | undefined {
  const verb = phraseBefore(lexemes, to, { kind: Kind.edge, lowest })
  const head = verb === undefined ? undefined : phraseBefore(lexemes, verb.at, { kind: Kind.edge, lowest })
  return head !== undefined && ((lexemes.lexicon.meaning(head.phrase, Kind.edge) as number) & Edge.head) !== 0 ? head.at : undefined
}

/** Whether a clause about the noun before it begins at a lexeme. */
export function isRelative(lexemes: Lexemes, at: number): boolean {
  return (edgesAt(lexemes, at) & Edge.relative) !== 0 && !isKind(lexemes, at, Kind.indicator)
}

/** Whether a noun stands right before a lexeme: "biên chi phí ⟨để …⟩". */
function goesOnBefore(scene: Scene, at: number, lowest: number): boolean {
  if (at <= lowest || scene.reading.lexemes.kind[at - 1] !== LexemeKind.word) return false
  return (scene.periodAt[at - 1] ?? -1) < 0 && pieceBefore(scene, at, lowest) !== undefined
}

/** Start of the piece of a noun phrase that ends before `from`, or `undefined` at an edge. */
function pieceBefore(scene: Scene, from: number, lowest: number): number | undefined {
  const { lexemes, division } = scene.reading
  const last = from - 1
  if ((scene.quantityAt[last] ?? -1) >= 0 || (isWord(lexemes, last, 'và') && opensFigure(lexemes, from))) return undefined
  const period = scene.periodAt[last] ?? -1
  if (period >= 0) return scene.periods[period]?.from
  if ((scene.baseAt[last] ?? -1) >= 0) return undefined
  const start = Math.max(lexemes.owner[last] ?? last, lowest)
  if (division.sentenceOf[start] !== division.sentenceOf[last]) return undefined
  if (isKind(lexemes, start, Kind.indicator) || (start < last && isKind(lexemes, start, Kind.area))) return start
  if (lexemes.kind[last] === LexemeKind.mark) return markBefore(scene, last, lowest)
  const edge = phraseBefore(lexemes, from, { kind: Kind.edge, lowest })
  if (edge === undefined) return lexemes.kind[last] === LexemeKind.number ? undefined : last
  const edges = lexemes.lexicon.meaning(edge.phrase, Kind.edge) as number
  if ((edges & Edge.verb) !== 0 && (edges & Edge.head) !== 0 && isPriceNoun(lexemes, edge.at)) return edge.at
  return (edges & Edge.verb) !== 0 ? nameInside(lexemes, edge.at, from) : edge.at
}

/**
 * "mức ⟨giá⟩ tối đa", "⟨Giá⟩ cao nhất", "với ⟨trị giá⟩ đạt": a noun, where the same word is a verb behind what it is said of ("bán giá 5 triệu", "thép trị
 * giá 5 triệu").
 */
export function isPriceNoun(lexemes: Lexemes, at: number): boolean {
  if (!isWord(lexemes, at, 'giá')) return false
  if (isWord(lexemes, at - 1, 'trị')) return isWord(lexemes, at - 2, 'với') || isWord(lexemes, at - 2, 'tổng')
  if (at === 0 || (lexemes.mark[at - 1] ?? 0) !== 0 || ((lexemes.shape[at] ?? 0) & Shape.initial) !== 0) return true
  return (edgesAt(lexemes, at - 1) & Edge.premodifier) !== 0
}

/** "mới ⟨thu ngân sách⟩": a name begins inside the words of a verb, and goes on behind them. */
function nameInside(lexemes: Lexemes, verb: number, end: number): number | undefined {
  for (let i = verb + 1; i < end; i++) if (isKind(lexemes, i, Kind.indicator) && (lexemes.phraseEnd[i] ?? i + 1) > end) return i
  return undefined
}

/** Marks inside a noun phrase: brackets around an acronym, quotes, hyphens and slashes, commas of a list of short names. */
function markBefore(scene: Scene, last: number, lowest: number): number | undefined {
  const { lexemes } = scene.reading
  if (isMarkIn(lexemes, last, '"/&*_')) return last
  if (isMark(lexemes, last, '-')) return (lexemes.gap[last] ?? 0) <= 2 && last - 1 >= lowest ? last : undefined
  if (isMark(lexemes, last, ')')) return openingBefore(scene, last, lowest)
  return isMark(lexemes, last, ',') ? listItemBefore(scene, last, lowest) : undefined
}

/** Index of the bracket that a closing bracket belongs to, when what it holds is short and has no number. */
export function openingBefore(scene: Scene, closing: number, lowest: number): number | undefined {
  for (let i = closing - 1; i >= Math.max(lowest, closing - 14); i--) {
    if ((scene.quantityAt[i] ?? -1) >= 0) return undefined
    if (isMark(scene.reading.lexemes, i, '(')) return i
  }
  return undefined
}

/** "thu BHXH, ⟨BHYT⟩, BHTN": both sides of the comma are short names, so the phrase goes on to the left. */
function listItemBefore(scene: Scene, comma: number, lowest: number): number | undefined {
  const { lexemes } = scene.reading
  const right = itemLength(scene, comma + 1, 1)
  const left = itemLength(scene, comma - 1, -1)
  if (right === 0 || right > LONGEST_ITEM || left === 0 || comma - 1 < lowest) return undefined
  if ((scene.periodAt[comma - 1] ?? -1) >= 0 || (scene.quantityAt[comma - 1] ?? -1) >= 0) return undefined
  const acronyms = isAcronym(lexemes, comma + 1) && isAcronym(lexemes, comma - 1)
  return acronyms ? comma : undefined
}

function itemLength(scene: Scene, at: number, step: 1 | -1): number {
  const { lexemes } = scene.reading
  let length = 0
  for (let i = at; i >= 0 && i < lexemes.count && lexemes.kind[i] === LexemeKind.word && length <= LONGEST_ITEM; i += step) length++
  return length
}

function isAcronym(lexemes: Lexemes, i: number): boolean {
  return ((lexemes.shape[i] ?? 0) & 2) !== 0 && (lexemes.end[i] ?? 0) - (lexemes.start[i] ?? 0) >= 2
}

/** Drops what opens the sentence or names the one who reports: "Bên cạnh đó," | "năm 2019" | "toàn tỉnh" | "tỉnh Lạng Sơn". */
export function skipLead(scene: Scene, from: number, to: number): number {
  const { lexemes } = scene.reading
  let at = from
  while (at < to) {
    const period = scene.periodAt[at] ?? -1
    const end = Math.min(to, afterEdge(lexemes, at))
    const kinds = lexemes.kinds[at] ?? 0
    if (period >= 0) at = Math.min(to, scene.periods[period]?.to ?? at + 1)
    else if ((kinds & Kind.indicator) !== 0) return at
    else if (lexemes.kind[at] === LexemeKind.mark || isEnumerator(lexemes, at)) at++
    else if ((edgesAt(lexemes, at) & (Edge.lead | Edge.relative)) !== 0) at = end
    else if ((kinds & Kind.area) !== 0) at = lexemes.phraseEnd[at] ?? at + 1
    else if (isWord(lexemes, at, 'tp') && isKind(lexemes, at + 1, Kind.area)) at++
    else return at
  }
  return at
}

/** "(⟨ii⟩) Tăng trưởng", "⟨a⟩) Thu ngân sách": the mark of an item. */
function isEnumerator(lexemes: Lexemes, at: number): boolean {
  if (!isMark(lexemes, at + 1, ')') || (lexemes.gap[at + 1] ?? 0) !== Gap.none) return false
  const word = textAt(lexemes, at)
  return word.length === 1 || (word.length <= 4 && [...word].every((letter) => 'ivx'.includes(letter)))
}

/** "5 xã đạt chuẩn và ⟨tỷ lệ⟩ hộ nghèo": a noun of several syllables that names another figure. */
export function opensFigure(lexemes: Lexemes, at: number): boolean {
  return (edgesAt(lexemes, at) & Edge.head) !== 0 && afterEdge(lexemes, at) > at + 1
}

/** A noun that names a figure, with what it is a figure of. */
function opensFigureOf(lexemes: Lexemes, from: number, to: number): boolean {
  return (edgesAt(lexemes, from) & Edge.head) !== 0 && afterEdge(lexemes, from) < to
}

/** "và", "của", "các" and marks cannot end a noun phrase. */
export function isDangling(lexemes: Lexemes, at: number): boolean {
  return lexemes.kind[at] === LexemeKind.mark || beginsKind(lexemes, at, Kind.joint)
}

function hasWord(lexemes: Lexemes, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lexemes.kind[i] === LexemeKind.word) return true
  return false
}

/** Whether a verb, a period or an amount ends a nominal phrase before a lexeme. */
export function endsHead(scene: Scene, at: number): boolean {
  const { lexemes } = scene.reading
  if ((scene.periodAt[at] ?? -1) >= 0 || (scene.quantityAt[at] ?? -1) >= 0) return true
  const edges = edgesAt(lexemes, at)
  return (
    (edges & (Edge.verb | Edge.relative)) !== 0 || ((edges & (Edge.compound | Edge.head)) === 0 && beginsKind(lexemes, at, Kind.predicate))
  )
}

/** Index after the word at a lexeme: a noun of several syllables holds no verb, whatever its syllables are alone ("máy vi tính", "thiết bị"). */
export function afterWord(lexemes: Lexemes, at: number): number {
  if ((edgesAt(lexemes, at) & Edge.compound) !== 0) return afterEdge(lexemes, at)
  return isKind(lexemes, at, Kind.counted) ? (lexemes.phraseEnd[at] ?? at + 1) : at + 1
}
