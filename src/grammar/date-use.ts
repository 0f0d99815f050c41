import { Gap, LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import type { BaseWord } from '../vocab/bases.ts'
import { afterWord, calendarWord, isCalendar, isCalendarBefore, isGlued, isMarkOf, type Scope, smallNumber } from './calendar.ts'
import { beginsKind, isKind, Kind } from './kinds.ts'
import { meaningWithin } from './phrase.ts'

/**
 * What a date dates: the statement around it, the base of a comparison ("so với năm 2018"), a document that is cited ("Quyết định số
 * 15/QĐ-UBND ngày 4/12/2019"), or the publication ("Thứ ba, 05/12/2023 | 10:30").
 */
export type Use = 'statement' | 'base' | 'document' | 'stamp'

/** A run of lexemes that reads as a date. */
export interface Candidate {
  readonly from: number
  readonly to: number
  /** Index of the first lexeme of its sentence. */
  readonly sentence: number
}

/** What the words beside a date make of it. */
export function useOf(scope: Scope, at: Candidate): Use {
  if (isStamp(scope, at)) return 'stamp'
  if (followsDocument(scope, at) || followsLaw(scope, at)) return 'document'
  return followsBase(scope, at) ? 'base' : 'statement'
}

/**
 * "cao nhất ⟨trong 10 năm qua⟩" | "thấp nhất ⟨kể từ năm 2010⟩": the years among which something is the most. They say how rare it is, not when it
 * was.
 */
export function spansRecord(scope: Scope, { from, sentence }: Omit<Candidate, 'to'>): boolean {
  let i = from - 1
  while (i > sentence && i >= from - LONGEST_LEAD && AMONG.some((word) => isWord(scope, i, word))) i--
  return isWord(scope, i, 'nhất') && !isWord(scope, i - 1, 'thống')
}

/** Words between a superlative and the years that it is the most of. */
const AMONG = ['cùng', 'của', 'hơn', 'gần', 'kể', 'kỳ', 'so', 'suốt', 'trong', 'từ', 'vòng', 'với']

/** "11/12 chỉ tiêu" | "đạt 8/10": two numbers with a stroke are a day only where the words around them say so. */
export function isFraction(scope: Scope, { from, to, sentence }: Candidate, led: boolean): boolean {
  const { lexemes } = scope
  if (isKind(lexemes, to, Kind.unit | Kind.counted | Kind.multiplier) && to < scope.to) return true
  if (led || isLed(scope, from)) return false
  const begins = from === sentence || isMarkOf(scope, from - 1, ',(|-')
  if (!begins) return true
  const plainWord = to < scope.to && lexemes.kind[to] === LexemeKind.word && lexemes.shape[to] === Shape.lower
  return plainWord && !beginsKind(lexemes, to, Kind.calendar)
}

/** "dịp 30/4" | "sau 30/4" | "trước ngày" */
function isLed(scope: Scope, from: number): boolean {
  return isCalendarBefore(scope, from, 'occasion', 'duration', 'stamp')
}

/** "Cập nhật: 05/12/2023" | "Thứ ba, 05/12/2023 | 10:30" | "10:30 05/12/2023" | "05/12/2023 (GMT+7)" */
function isStamp(scope: Scope, { from, to, sentence }: Candidate): boolean {
  if (followsStamp(scope, { from, to, sentence })) return true
  const next = isMarkOf(scope, to, '|,-') ? to + 1 : to
  if (isClock(scope, next) || isWord(scope, isMarkOf(scope, next, '(') ? next + 1 : next, 'GMT')) return true
  const before = isMarkOf(scope, from - 1, '|,-') ? from - 2 : from - 1
  if (before - 2 >= sentence && isClock(scope, before - 2) && !isCalendar(scope, from, 'day')) return true
  // "10/05/2021 | lượt xem: 83"
  if (from === sentence && isMarkOf(scope, to, '|')) return true
  return isSigned(scope, { from, to, sentence })
}

/** "Cập nhật: ⟨05/12/2023⟩" | "Cập nhật lúc 23:46, Thứ năm, ⟨23/10/2025⟩"; not "cập nhật của đơn vị hết ⟨tháng 11⟩" */
function followsStamp(scope: Scope, { from, sentence }: Candidate): boolean {
  const { lexemes } = scope
  for (let i = from - 1; i >= Math.max(sentence, from - LONGEST_STAMP); i--) {
    if (calendarWord(scope, i)?.is === 'stamp') return true
    if (lexemes.kind[i] === LexemeKind.word && !isKind(lexemes, lexemes.owner[i] ?? i, Kind.calendar)) return false
  }
  return false
}

/** Lexemes between a word of publication and its day. */
const LONGEST_STAMP = 7

/** "Hà Nội, ngày 15 tháng 11 năm 2025" on a line of its own: the head of a document. */
function isSigned(scope: Scope, { from, to, sentence }: Candidate): boolean {
  if (!isMarkOf(scope, from - 1, ',') || !isCalendar(scope, from, 'day')) return false
  if (to < scope.to && !isMarkOf(scope, to, '*|')) return false
  let place = from - 1
  while (place > sentence && from - place <= LONGEST_PLACE && isCapital(scope, place - 1)) place--
  return place < from - 1 && (place === sentence || isMarkOf(scope, place - 1, '*|'))
}

/** "TP. Hồ Chí Minh," */
const LONGEST_PLACE = 6

function isCapital({ lexemes }: Scope, i: number): boolean {
  return ((lexemes.shape[i] ?? 0) & Shape.initial) !== 0
}

/** "10:30" */
function isClock(scope: Scope, i: number): boolean {
  return (
    smallNumber(scope, i) >= 0 &&
    isMarkOf(scope, i + 1, ':') &&
    isGlued(scope, i + 1) &&
    isGlued(scope, i + 2) &&
    smallNumber(scope, i + 2) >= 0
  )
}

function isWord({ lexemes, to }: Scope, i: number, word: string): boolean {
  return i < to && lexemes.text.startsWith(word, lexemes.start[i]) && (lexemes.end[i] ?? 0) - (lexemes.start[i] ?? 0) === word.length
}

/** "số 265/QĐ-TTg ngày" | "Nghị quyết 30a/2008/NQ-CP ngày" | "Nghị định số 67 ngày" | "Chỉ thị ngày" */
function followsDocument(scope: Scope, { from, sentence }: Candidate): boolean {
  const { lexemes } = scope
  const last = isMarkOf(scope, from - 1, ',(') ? from - 2 : from - 1
  if (last < sentence) return false
  if (isCode(lexemes, last)) return true
  for (let i = last; i >= Math.max(sentence, last - 3); i--) {
    if (!isCalendar(scope, i, 'document')) continue
    const end = afterWord(scope, i)
    return end > last || (end === last && lexemes.kind[last] === LexemeKind.number)
  }
  return false
}

/** "Luật Đất đai năm 2013" | "Bộ luật Hình sự năm 1999, sửa đổi, bổ sung năm 2009" | "có hiệu lực từ 15/2/2025" */
function followsLaw(scope: Scope, { from, sentence }: Candidate): boolean {
  const { lexemes } = scope
  for (let i = from - 1; i >= Math.max(sentence, from - LONGEST_LAW); i--) {
    if (isWord(scope, i, 'hiệu') && isWord(scope, i + 1, 'lực')) return true
    if (isWord(scope, i, 'sửa') && isWord(scope, i + 1, 'đổi')) return true
    if (isCalendar(scope, i, 'law')) return true
    if (lexemes.kind[i] === LexemeKind.mark && !isMarkOf(scope, i, ',')) return false
    // "Luật Đất đai, năm 2019 …" goes on with a year of its own.
    if (isMarkOf(scope, i, ',') && !isWord(scope, i + 1, 'bổ')) return false
  }
  return false
}

/** "Luật Quản lý, sử dụng vũ khí, vật liệu nổ năm 2017" is as long as such a name gets before a comma. */
const LONGEST_LAW = 9

/** The last part of "15/NQ-TW": capitals glued to a stroke or dash; not of "Sở KH-ĐT", which has neither a number nor a stroke. */
function isCode({ kind, shape, gap, mark }: Lexemes, i: number): boolean {
  if (kind[i] !== LexemeKind.word || gap[i] !== Gap.none || ((shape[i] ?? 0) & Shape.initial) === 0) return false
  if (mark[i - 1] === STROKE) return true
  if (mark[i - 1] !== 0x2d || gap[i - 1] !== Gap.none) return false
  for (let k = i - 2; k >= 0; k--) {
    if (kind[k] === LexemeKind.number || mark[k] === STROKE) return true
    if (gap[k] !== Gap.none) return false
  }
  return false
}

const STROKE = 0x2f

/** "so với cùng kỳ năm 2018" | "so với thực hiện năm 2018" | "98% kế hoạch năm 2018"; "kế hoạch năm 2018 là 5 tỷ đồng" compares nothing */
function followsBase({ lexemes }: Scope, { from, sentence }: Candidate): boolean {
  const first = Math.max(sentence, from - LONGEST_LEAD)
  let plan = false
  // "cao hơn năm 2018"
  if (lexemes.text.slice(lexemes.start[from - 1], lexemes.end[from - 1]) === 'hơn') return true
  for (let i = from - 1; i >= first; i--) {
    if (lexemes.mark[i] === PERCENT) return plan
    if (lexemes.kind[i] !== LexemeKind.word) return false
    const base = meaningWithin(lexemes, i, Kind.base)
    if (base === undefined || base.end > from) continue
    if ((base.value as BaseWord).is !== 'plan') return true
    plan = true
  }
  return plan && lexemes.mark[first - 1] === PERCENT
}

const PERCENT = 0x25

/** Words between "so với" and its year: "so với số thực hiện của năm 2018". */
const LONGEST_LEAD = 5
