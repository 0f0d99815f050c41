import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import type { CalendarClass } from '../vocab/calendar.ts'
import { afterWord, calendarWord, type Scope, smallNumber, yearNumber } from './calendar.ts'
import type { Grain, PeriodCue, PeriodValue, RelativePeriod } from './period.ts'
import { THIS_YEAR, yearTemplate } from './period-value.ts'
import { isWord } from './phrase.ts'
import type { Read } from './read.ts'

const NEAR: Readonly<Partial<Record<CalendarClass, readonly [Grain, readonly RelativePeriod[]]>>> = {
  'near-month': ['month', ['previous-month', 'this-month', 'next-month']],
  'near-quarter': ['quarter', ['previous-quarter', 'this-quarter', 'next-quarter']],
  'near-year': ['year', ['previous-year', 'this-year', 'next-year']],
  'past-year': ['year', ['past-year', 'past-year', 'past-year']],
  'past-span': ['stage', ['past-span', 'past-span', 'past-span']],
  'to-date': ['year', ['to-date', 'to-date', 'to-date']],
  now: ['day', ['now', 'now', 'now']],
}

/** "năm nay" | "năm ngoái" | "năm qua" | "tháng trước" | "quý này" | "từ đầu năm đến nay" | "đến nay" */
export function readNear(scope: Scope, at: number, { edge }: PeriodCue): Read<PeriodValue> | undefined {
  const word = calendarWord(scope, at)
  const near = word === undefined ? undefined : NEAR[word.is]
  const end = afterWord(scope, at)
  // "trong năm 2019" | "trong tháng 11" name the year and the month.
  if (word === undefined || near === undefined) return undefined
  if (near[0] !== 'day' && (yearNumber(scope, end) !== 0 || smallNumber(scope, end) >= 0)) return undefined
  // "trong tháng Mười Một" names it too.
  if (near[0] === 'month' && calendarWord(scope, end - 1)?.is === 'month' && calendarWord(scope, end - 1)?.value !== undefined)
    return undefined
  if (word.text === 'hiện' && !standsAlone(scope.lexemes, at)) return undefined
  // "nên duy trì như hiện nay"
  if (word.is === 'now' && isWord(scope.lexemes, at - 1, 'như')) return undefined
  // ", nay giảm còn 8%" begins a clause.
  if (word.text === 'nay' && (at === 0 || scope.lexemes.kind[at - 1] !== LexemeKind.mark)) return undefined
  // "10 năm trước" are ten years ago.
  if (near[0] === 'year' && scope.lexemes.kind[at - 1] === LexemeKind.number) return undefined
  if (isEachAfterOther(scope, at, end)) return undefined
  const offset = word.value ?? 0
  const [grain, relatives] = near
  const relative = relatives[offset + 1] ?? null
  return { value: { grain, template: grain === 'year' ? yearTemplate(offset === 0 ? THIS_YEAR : { offset }) : null, relative, edge }, end }
}

/** "⟨năm sau⟩ cao hơn ⟨năm trước⟩": each year after the other, and none of them. */
function isEachAfterOther({ lexemes }: Scope, at: number, end: number): boolean {
  if (end !== at + 2) return false
  const other = isWord(lexemes, at + 1, 'sau') ? 1 : isWord(lexemes, at + 1, 'trước') ? -1 : 0
  if (other === 0) return false
  for (let i = at + 2 * other; Math.abs(i - at) <= EACH; i += other)
    if (lexemes.unit[i] === lexemes.unit[at] && isWord(lexemes, i + 1, other > 0 ? 'trước' : 'sau')) return true
  return false
}

/** Lexemes between "năm sau" and "năm trước". */
const EACH = 9

/** "hiện có 5 xã" says when; "thực hiện", "hiện đại" do not. */
function standsAlone(lexemes: Lexemes, at: number): boolean {
  return (
    (lexemes.owner[at] ?? at) === at &&
    (lexemes.phraseEnd[at] ?? at + 1) <= at + 1 &&
    !BEFORE_SHOW.some((word) => isWord(lexemes, at - 1, word)) &&
    !AFTER_SHOW.some((word) => isWord(lexemes, at + 1, word))
  )
}

/** Syllables that make another word with "hiện": "phát hiện", "hiện vật". */
const BEFORE_SHOW = ['biểu', 'phát', 'tái', 'thể', 'thực', 'xuất', 'ẩn']
const AFTER_SHOW = ['diện', 'hành', 'hữu', 'thân', 'thực', 'trường', 'trạng', 'tượng', 'vật', 'đại']
