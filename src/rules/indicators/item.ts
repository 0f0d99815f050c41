import { isWord, phraseBefore } from '../../grammar/phrase.ts'
import { isKind, Kind } from '../../grammar/words.ts'
import { isMark, isMarkIn, type Run } from '../../text/clauses.ts'
import type { Lexemes } from '../../text/lexer.ts'
import { afterWord, Edge, edgesAt, endsHead, isNoThing, isRelative, openingBefore, skipLead } from './noun-phrase.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'

/** Lexemes of the longest subject. */
const LONGEST = 40
/** Lexemes of the longest part of an enumeration that names no figure itself. */
const LONGEST_PART = 14

/**
 * The subject of a statement as its item gives it: everything from the noun that names a figure, or from the mark before the item of a list, up to the
 * predicate at `to`, with the commas inside. `undefined` where the words before the predicate are a clause and no noun phrase.
 *
 * "⟨Doanh thu vận tải, kho bãi⟩ ước đạt" | "trong đó: ⟨công nghiệp chế biến, chế tạo⟩ tăng" | "⟨Tổng kim ngạch⟩ tăng mạnh, đạt"
 */
export function itemPhrase(scene: Scene, predicate: Predicate, limit: number): Run | undefined {
  const item = subjectOfItem(scene, predicate, limit)
  return item === undefined || isNoThing(scene.reading.lexemes, item) ? undefined : item
}

function subjectOfItem(scene: Scene, { from: to, acts }: Predicate, limit: number): Run | undefined {
  const { lexemes } = scene.reading
  const item = itemBefore(scene, to, limit)
  const isListed = item.isListed || isMark(lexemes, to, ':')
  const isBare = acts.length === 0 && !isWord(lexemes, to, 'vào')
  const isApart = isMarkIn(lexemes, to - 1, ',-')
  let start = isApart ? to - 1 : to
  while (start > item.from) {
    const end = start
    start = partBefore(scene, item.from, end)
    const from = afterStatus(scene, skipLead(scene, start, end), end)
    const isLast = end === to
    const opens = isLast || opensSubject(scene, { from: start, to: from })
    if (from < end && opens && (edgesAt(lexemes, from) & Edge.head) !== 0)
      return headed(scene, { from, to }, { end, isLast, isApart, isBare })
    const had = isLast && !isBare && !isApart ? figureAfterHave(scene, start, end) : undefined
    if (had !== undefined) return { from: had, to }
    const isNominal = from < end && end - from <= LONGEST_PART && firstVerb(scene, from, end, true) === end
    if (!isNominal) return undefined
    // "Trong đó, ⟨BHXH tự nguyện⟩ 18.867 người": nothing but a lead stands before the item.
    if (isLast && isBare && start > item.from && breaksDown(scene, item.from, start - 1) && !holdsHave(lexemes, from, to))
      return { from, to }
    if (start === item.from) {
      const isWhole = isListed || opensCollective(scene, from)
      return isWhole && !isApart && opensSubject(scene, { from: start, to: from }) ? { from: start, to } : undefined
    }
    start--
  }
  return undefined
}

/** "⟨Ngành⟩ chế biến lương thực, thực phẩm, đồ uống": a sentence that opens with a noun for several things. */
function opensCollective({ reading: { lexemes, division } }: Scene, at: number): boolean {
  return division.sentences[division.sentenceOf[at] ?? 0]?.from === at && COLLECTIVES.some((word) => isWord(lexemes, at, word))
}

const COLLECTIVES = ['ngành', 'nhóm'] as const

/** "Trong đó," and nothing else. */
function breaksDown(scene: Scene, from: number, to: number): boolean {
  const { lexemes } = scene.reading
  return isWord(lexemes, from, 'trong') && isWord(lexemes, from + 1, 'đó') && skipLead(scene, from, to) >= to
}

function holdsHave(lexemes: Lexemes, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWord(lexemes, i, 'có')) return true
  return false
}

/** "dự kiến ⟨số thuế⟩ sẽ": a word of status before the subject. */
function afterStatus({ reading: { lexemes } }: Scene, at: number, to: number): number {
  return at < to && isKind(lexemes, at, Kind.status) && (edgesAt(lexemes, at) & Edge.verb) !== 0
    ? Math.min(to, lexemes.phraseEnd[at] ?? at + 1)
    : at
}

/** "mặt hàng gạo có ⟨mức thuế suất theo Nghị định⟩ là": the noun that names a figure, after the last "có". */
function figureAfterHave({ reading: { lexemes } }: Scene, from: number, to: number): number | undefined {
  for (let i = to - 2; i >= from; i--)
    if (isWord(lexemes, i, 'có') && isRelative(lexemes, i)) return (edgesAt(lexemes, i + 1) & Edge.head) !== 0 ? i + 1 : undefined
  return undefined
}

/** "⟨Kim ngạch xuất khẩu⟩ tăng nhanh hơn năm trước": a phrase up to the verb of its clause. */
export function upToVerb(scene: Scene, { from, to }: Run): Run {
  const verb = firstVerb(scene, from, to, true)
  const isBegun = verb > from + 1 && !PLAIN.some((word) => isWord(scene.reading.lexemes, verb, word))
  return isBegun ? { from, to: verb } : { from, to }
}

/** Words of predicates that also stand inside noun phrases. */
const PLAIN = ['bình', 'trung', 'vào'] as const

interface Part {
  /** Index after the part that the head begins. */
  readonly end: number
  /** Nothing but this part stands before the predicate. */
  readonly isLast: boolean
  /** A comma parts the subject from the predicate. */
  readonly isApart: boolean
  /** No verb stands between the subject and the amount. */
  readonly isBare: boolean
}

/** The phrase from a head to the predicate, or to the verb that its own part ends with. */
function headed(scene: Scene, { from, to }: Run, { end, isLast, isApart, isBare }: Part): Run | undefined {
  const verb = firstVerb(scene, from, end)
  // "tỷ lệ văn bản kiến nghị xử lý doanh nghiệp, dự án đạt": verbs inside, no predicate.
  const isWhole = firstPredicate(scene, from, end) === end
  if (isLast && isBare && verb < end) return isAuxiliary(scene, verb) ? { from, to: verb } : undefined
  if (isLast) return { from: isWord(scene.reading.lexemes, to, 'là') ? from : afterWith(scene, from, end), to }
  if (isApart) return { from, to: verb }
  return isWhole ? { from, to } : undefined
}

/** "Cơ cấu kinh tế tiếp tục chuyển dịch với ⟨khu vực dịch vụ⟩ chiếm": a verb stands before "với", so another subject follows. */
function afterWith(scene: Scene, from: number, to: number): number {
  const { lexemes } = scene.reading
  for (let i = to - 2; i > from; i--) {
    if (!isWord(lexemes, i, 'với') || lexemes.owner[i] !== i || (scene.baseAt[i] ?? -1) >= 0) continue
    const opens = isKind(lexemes, i + 1, Kind.indicator | Kind.counted) || (edgesAt(lexemes, i + 1) & Edge.head) !== 0
    // "thâm hụt trong trao đổi hàng hóa của Mỹ ⟨với⟩ thị trường quốc tế": one party and the other.
    const parties = isKind(lexemes, lexemes.owner[i - 1] ?? i - 1, Kind.area)
    return opens && !parties && !WITH.some((word) => isWord(lexemes, i - 1, word)) && firstVerb(scene, from, i) < i ? i + 1 : from
  }
  return from
}

/** Words that "với" goes with. */
const WITH = ['cùng', 'gắn', 'hợp', 'so', 'đối', 'đổi', 'dụng'] as const

/** "số thuế ⟨sẽ⟩ phải hoàn 4.200 tỷ đồng": the verb of the sentence. */
function isAuxiliary({ reading: { lexemes } }: Scene, at: number): boolean {
  return AUXILIARIES.some((word) => isWord(lexemes, at, word))
}

const AUXILIARIES = ['sẽ', 'phải'] as const

interface Item {
  readonly from: number
  /** It stands in a list: after ";", ":" or "(". */
  readonly isListed: boolean
}

/** First lexeme of the item that a predicate belongs to, no further back than `limit`. */
export function itemStart(scene: Scene, to: number, limit: number): number {
  return itemBefore(scene, to, limit).from
}

/** The words between the mark, conjunction, amount or base before a predicate and the predicate. */
function itemBefore(scene: Scene, to: number, limit: number): Item {
  const { lexemes, division } = scene.reading
  const block = division.blocks[division.blockOf[to - 1] ?? 0]
  const sentence = Math.max(division.sentences[division.sentenceOf[to - 1] ?? 0]?.from ?? 0, (block?.from ?? 0) + (block?.marks ?? 0))
  const lowest = Math.max(limit, sentence, to - LONGEST)
  let from = to
  while (from > lowest) {
    const opening = isMark(lexemes, from - 1, ')') ? openingBefore(scene, from - 1, lowest) : from - 1
    if (opening === undefined || (opening === from - 1 && endsItem(scene, opening, lowest))) break
    from = opening
  }
  // "trâu 512 con, ⟨bò⟩ 3.140 con": what follows a statement and a comma is an item too.
  const isNext = from > sentence && isTaken(scene, from - 1) && isMark(lexemes, from, ',')
  return { from: isNext ? from + 1 : from, isListed: isNext || (from > sentence && isMarkIn(lexemes, from - 1, ';:(')) }
}

function isTaken(scene: Scene, at: number): boolean {
  return (scene.quantityAt[at] ?? -1) >= 0 || (scene.baseAt[at] ?? -1) >= 0
}

/** A mark, an amount, a base, or "nhưng", "trong khi đó", "cho biết": after these another item begins. */
function endsItem(scene: Scene, last: number, lowest: number): boolean {
  const { lexemes } = scene.reading
  if (isMarkIn(lexemes, last, ';:(') || isTaken(scene, last)) return true
  const word = phraseBefore(lexemes, last + 1, { kind: Kind.edge, lowest })
  return word !== undefined && ((lexemes.lexicon.meaning(word.phrase, Kind.edge) as number) & Edge.clause) !== 0
}

/** Start of the part after the last comma before `to`; commas inside brackets and inside a name ("xuất, nhập khẩu") part nothing. */
function partBefore(scene: Scene, from: number, to: number): number {
  const { lexemes } = scene.reading
  let start = to
  while (start > from && !(isMark(lexemes, start - 1, ',') && lexemes.owner[start - 1] === start - 1)) {
    start = (isMark(lexemes, start - 1, ')') ? openingBefore(scene, start - 1, from) : undefined) ?? start - 1
  }
  return start
}

const OPENERS = ['còn', 'riêng', 'và'] as const

/** "ngành tài chính, ngân hàng": a word before the subject proper that may belong to it; "theo", "tại" do not. */
function opensSubject({ reading: { lexemes } }: Scene, { from, to }: Run): boolean {
  return (
    from === to ||
    (edgesAt(lexemes, from) & Edge.premodifier) !== 0 ||
    (to === from + 1 && OPENERS.some((word) => isWord(lexemes, from, word)))
  )
}

/** First word of a run that says what a number does; its end where it has none. "Vốn cấp ⟨mới⟩": an adverb alone says nothing of a number. */
function firstPredicate(scene: Scene, from: number, to: number): number {
  const { lexemes } = scene.reading
  for (let i = from; i < to; i = afterWord(lexemes, i)) {
    if (!isKind(lexemes, i, Kind.predicate) || !endsHead(scene, i) || isWord(lexemes, i, 'bằng')) continue
    if (lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.predicate) !== 'adverb') return i
  }
  return to
}

/** First verb of a run, or of its main clause alone; its end where it has none. */
function firstVerb(scene: Scene, from: number, to: number, isMain = false): number {
  const { lexemes } = scene.reading
  for (let i = from; i < to; i = afterWord(lexemes, i)) {
    // "hộp bằng giấy": without a number it says what something is made of.
    if (!endsHead(scene, i) || isWord(lexemes, i, 'bằng')) continue
    if (!isMain || !isRelative(lexemes, i)) return i
    // "được ⟨phát hiện⟩": the verb after a word that opens a relative clause is no verb of the sentence.
    i = afterWord(lexemes, i)
  }
  return to
}
