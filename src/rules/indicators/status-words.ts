import { beginsKind, Kind } from '../../grammar/kinds.ts'
import { isWord, meaningWithin } from '../../grammar/phrase.ts'
import type { Status } from '../../model.ts'
import { isMarkIn } from '../../text/clauses.ts'
import type { Lexemes } from '../../text/lexer.ts'
import type { Reading } from '../../text/reading.ts'
import type { Reach } from '../../vocab/statuses.ts'
import type { Scene } from './scene.ts'

/** A status word as the lexicon holds it. */
export interface StatusMeaning {
  readonly status: Status
  readonly reach: Reach
}

/** How far back the subject of a plan or demand is looked for, in lexemes. */
const REACH = 32

/** "hàng hóa ⟨phải⟩ kiểm tra" after an amount, "giá do các sở ⟨đề xuất⟩", "theo ⟨đề nghị⟩ của tỉnh": says nothing of the amounts that follow. */
export function isRelative({ reading: { lexemes, division }, quantityAt }: Scene, i: number, { reach, status }: StatusMeaning): boolean {
  // "người được kỳ vọng nhất"
  if (isWord(lexemes, i, 'kỳ') && isWord(lexemes, i + 2, 'nhất')) return true
  if (status !== 'planned') return false
  if (isWord(lexemes, i, 'phải') && !demands(lexemes, i)) return true
  if (isWord(lexemes, meaningWithin(lexemes, i, Kind.status)?.end ?? i, 'của') && reach === 'sentence') return true
  if (isWord(lexemes, i + 1, 'nghị') && SANCTIONS.some(([first, last]) => isWord(lexemes, i + 2, first) && isWord(lexemes, i + 3, last)))
    return true
  if (reach !== 'colon' && BEFORE_NOUN.some((word) => isWord(lexemes, i - 1, word))) return true
  const lowest = Math.max(0, i - REACH)
  const asks = ASKING.some(([one, two]) => isWord(lexemes, i, one) && isWord(lexemes, i + 1, two)) && !isWord(lexemes, i - 1, 'và')
  for (let k = i - 1; k >= lowest && division.clauseOf[k] === division.clauseOf[i] && !isMarkIn(lexemes, k, ',:()'); k--) {
    if (reach === 'segment' && (quantityAt[k] ?? -1) >= 0) return true
    if (reach === 'sentence' && isWord(lexemes, k, 'do')) return true
    // "đã ban hành 40 kiến nghị với các cơ quan ⟨yêu cầu⟩ khắc phục": what the things counted ask for.
    if (asks && (quantityAt[k] ?? -1) >= 0) return true
  }
  return false
}

const ASKING = [
  ['kiến', 'nghị'],
  ['yêu', 'cầu'],
  ['đề', 'nghị'],
] as const

/** "phải trên 7%" | "phải giảm"; not "số thuế phải thu đạt 2 tỷ đồng", a figure of that name, nor "phải kể đến". */
function demands(lexemes: Lexemes, i: number): boolean {
  if (OWED.some((word) => isWord(lexemes, i - 1, word))) return false
  const isBounded = beginsKind(lexemes, i + 1, Kind.bound) && !isWord(lexemes, i - 1, 'không')
  return isBounded || MUST.some((word) => isWord(lexemes, i + 1, word))
}

/** "⟨đưa ra⟩ một số chỉ tiêu chủ yếu như" */
export function setsTargets({ lexemes, division }: Reading, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_TARGETS) && division.clauseOf[k] === division.clauseOf[i]; k--)
    if (isWord(lexemes, k, 'ra') && SETTING.some((word) => isWord(lexemes, k - 1, word))) return true
  return false
}

/** Verbs before "ra" that set what is to be reached, and the lexemes from there to the targets. */
const SETTING = ['đưa', 'đề', 'đặt']
const LONGEST_TARGETS = 9

/** "cho biết" | "cho hay" | "cho rằng" */
export function isReporting(lexemes: Lexemes, i: number): boolean {
  return isWord(lexemes, i, 'cho') && REPORTING.some((word) => isWord(lexemes, i + 1, word))
}

const REPORTING = ['biết', 'hay', 'rằng', 'thấy']

/** "sẽ thiếu 15 triệu tấn" | "sẽ bị ngập": nobody means to. "Nếu giá tăng, nhập khẩu ⟨sẽ⟩ giảm 5%": what then comes. */
export function isBoundToHappen({ lexemes, division }: Reading, i: number): boolean {
  if (!isWord(lexemes, i, 'sẽ')) return false
  return (
    isWord(lexemes, division.sentences[division.sentenceOf[i] ?? 0]?.from ?? i, 'nếu') ||
    HAPPENINGS.some((word) => isWord(lexemes, i + (isWord(lexemes, i + 1, 'tiếp') ? 3 : 1), word))
  )
}

const HAPPENINGS = ['bị', 'chịu', 'gặp', 'hụt', 'mất', 'thiếu', 'thiệt', 'tổn', 'ở']

/** What inspectors and police demand and then count: "kiến nghị ⟨thu hồi⟩ 5 tỷ đồng", "đề nghị ⟨truy tố⟩ 12 bị can". */
const SANCTIONS = [
  ['chuyển', 'cơ'],
  ['khởi', 'tố'],
  ['thu', 'hồi'],
  ['truy', 'tặng'],
  ['truy', 'tố'],
  ['xử', 'lý'],
  ['xử', 'phạt'],
] as const

/** Words before a plan or demand that is itself spoken of: "chương ⟨trình⟩ mục tiêu", "văn ⟨bản⟩ kiến nghị". */
const BEFORE_NOUN = ['bản', 'các', 'kiến', 'ký', 'những', 'sự', 'theo', 'trình', 'đơn']

/** "tính toán thì ⟨phải thu⟩ 5 tỷ đồng"; not "dự kiến sẽ ⟨phải hoàn⟩ 5 tỷ đồng" */
export function isDuty(lexemes: Lexemes, i: number): boolean {
  return isWord(lexemes, i, 'phải') && !isWord(lexemes, i - 1, 'sẽ') && MUST.some((word) => isWord(lexemes, i + 1, word))
}

/** Verbs after "phải" that are meant to be done; "phải dừng", "phải chịu", "phải kể đến" are what is. */
const MUST = ['bảo', 'có', 'cắt', 'giảm', 'hoàn', 'huy', 'nộp', 'thu', 'thực', 'tăng', 'đảm', 'đạt']

/** Words before "phải thu", "phải nộp" where these name a figure. */
const OWED = ['khoản', 'nợ', 'phí', 'thuế', 'tiền']
