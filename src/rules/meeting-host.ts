import { isKind, Kind } from '../grammar/kinds.ts'
import { happeningWord, meetingNoun } from '../grammar/meeting.ts'
import { isWord } from '../grammar/phrase.ts'
import { isMark, isMarkIn, type Run } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'

/** Lexemes of the longest body's or place's name. */
const LONGEST = 40

/**
 * Who held a meeting, as worded: what stands before "tổ chức" and the like, or between "do" and them.
 *
 * "Ngày 4/12, Ban Chấp hành Đảng bộ tỉnh tổ chức kỳ họp" | "hội nghị do Sở Tài chính phối hợp với … tổ chức"
 *
 * @param at the first lexeme after the day, or of the sentence
 * @param first the first lexeme of the sentence
 * @returns `undefined` where a person or nobody is the subject
 */
export function organizerOf(lexemes: Lexemes, at: number, { from: first, to }: Run): Run | undefined {
  const verb = holdingVerb(lexemes, at, to)
  if (verb === undefined) return undefined
  const hosted = lastHosted(lexemes, at, verb)
  const from = hosted ?? subjectStart(lexemes, at, verb)
  const end = bodyEnd(lexemes, from, verb)
  return end > from && isBody(lexemes, from, from === first) ? { from, to: end } : undefined
}

/** "tổ chức" | "khai mạc" | "họp": the verb whose subject holds the meeting. */
function holdingVerb(lexemes: Lexemes, at: number, to: number): number | undefined {
  for (let i = at; i < Math.min(to, at + 2 * LONGEST); i++) {
    if (happeningWord(lexemes, i)?.value === 'held' && HOLDING.some((word) => isWord(lexemes, i, word))) return i
  }
  return undefined
}

const HOLDING = ['tổ', 'khai', 'phối'] as const

/** Index after the last "do" before the verb. */
function lastHosted(lexemes: Lexemes, at: number, verb: number): number | undefined {
  for (let i = verb - 1; i >= at; i--) if (happeningWord(lexemes, i)?.value === 'hosted') return i + 1
  return undefined
}

/** Behind ", tại Hà Nội," the subject begins. */
function subjectStart(lexemes: Lexemes, at: number, verb: number): number {
  let from = at
  while (from < verb && isMarkIn(lexemes, from, ',-:')) from++
  if (!isWord(lexemes, from, 'tại')) return from
  for (let i = from; i < verb; i++) if (isMark(lexemes, i, ',')) return i + 1
  return verb
}

/** "phối hợp với" | "đã" | "(viết tắt là …)" end the body. */
function bodyEnd(lexemes: Lexemes, from: number, verb: number): number {
  let i = from
  while (i < verb && i - from < LONGEST && !isMarkIn(lexemes, i, '();:') && !ENDS.some((word) => isWord(lexemes, i, word))) i++
  while (i > from && isMarkIn(lexemes, i - 1, ',-')) i--
  return i
}

const ENDS = ['phối', 'đã', 'vừa', 'mới', 'chủ', 'cùng', 'long', 'chính', 'trọng'] as const

/** A body begins with a capital and is no person, no meeting; the first word of a sentence has one anyway. */
function isBody(lexemes: Lexemes, at: number, opens: boolean): boolean {
  if (lexemes.kind[at] !== LexemeKind.word || ((lexemes.shape[at] ?? 0) & Shape.initial) === 0) return false
  if (meetingNoun(lexemes, at) !== undefined) return false
  return (
    isKind(lexemes, at, Kind.organization) || (!opens && !isKind(lexemes, at, Kind.position | Kind.honorific | Kind.rank | Kind.surname))
  )
}

/** Where a meeting was held, as worded: "tại Trung tâm Hội nghị tỉnh" | ", tại Hà Nội," but not "tại hội nghị". */
export function locationOf(lexemes: Lexemes, at: number, to: number): Run | undefined {
  for (let i = at; i < Math.min(to, at + 2 * LONGEST); i++) {
    if (!isWord(lexemes, i, 'tại') || isGathering(lexemes, i + 1)) continue
    const end = placeEnd(lexemes, i + 1, to)
    if (end > i + 1 && hasCapital(lexemes, i + 1, end)) return { from: i + 1, to: end }
  }
  return undefined
}

/** "tại ⟨lễ ra mắt⟩"; not "tại ⟨Trung tâm Hội nghị⟩", "tại ⟨Đại lễ đường⟩" */
function isGathering(lexemes: Lexemes, at: number): boolean {
  const noun = meetingNoun(lexemes, at)
  return noun !== undefined && noun.value !== 'none' && !isWord(lexemes, noun.end, 'đường')
}

/** "tại Yên Bái ⟨đồng chí⟩ …" */
function leadsPerson(lexemes: Lexemes, at: number): boolean {
  return isWord(lexemes, at, 'ông') || isWord(lexemes, at, 'bà') || (isWord(lexemes, at, 'đồng') && isWord(lexemes, at + 1, 'chí'))
}

function placeEnd(lexemes: Lexemes, from: number, to: number): number {
  let i = from
  for (; i < Math.min(to, from + LONGEST); i++) {
    if (isMark(lexemes, i, ',')) {
      if (lexemes.shape[i + 1] !== Shape.lower || !PLACES.some((word) => isWord(lexemes, i + 1, word))) break
    } else if (isMarkIn(lexemes, i, '.;:()"') && !isGlued(lexemes, i)) break
    else if (i > from && leadsPerson(lexemes, i)) break
    else if (happeningWord(lexemes, i)?.value === 'held' || PLACE_ENDS.some((word) => isWord(lexemes, i, word))) break
  }
  return i
}

/** "TP⟨.⟩HCM" */
export function isGlued(lexemes: Lexemes, at: number): boolean {
  const next = lexemes.shape[at + 1] ?? 0
  return isMark(lexemes, at, '.') && lexemes.gap[at] === Gap.none && lexemes.gap[at + 1] === Gap.none && (next & Shape.initial) !== 0
}

/** ", quận 12" | ", thành phố Vinh" go on with the place. */
const PLACES = ['huyện', 'phường', 'quận', 'số', 'thành', 'thị', 'tỉnh', 'xã'] as const
const PLACE_ENDS = ['đã', 'do', 'với', 'nhằm', 'để', 'vào', 'dưới', 'sáng', 'chiều', 'ngày', 'và', 'nhân', 'trong', 'từ'] as const

function hasCapital(lexemes: Lexemes, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((lexemes.shape[i] ?? 0) & Shape.initial) !== 0) return true
  return false
}
