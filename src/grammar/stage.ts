import { afterWord, calendarWord, isCalendar, isMarkOf, type Scope, smallNumber, yearNumber } from './calendar.ts'
import { isKind, Kind } from './kinds.ts'
import type { PeriodCue, PeriodValue } from './period.ts'
import { stageTemplate, type TemplateYear, THIS_YEAR, yearTemplate } from './period-value.ts'
import type { Read } from './read.ts'

const NO_EDGE = { relative: null, edge: null } as const
/** Longest stage that two years alone may name: "2016-2020", "2021 - 2030". */
const LONGEST_STAGE = 60

/** "2016-2020" | "2016 – 2020" | "2016 đến năm 2020" | "2016/2020" */
function readYears(scope: Scope, at: number): Read<readonly [number, number]> | undefined {
  const first = yearNumber(scope, at)
  if (first === 0) return undefined
  const word = isCalendar(scope, at + 1, 'to')
  if (!word && !isMarkOf(scope, at + 1, '-/')) return undefined
  const next = afterWord(scope, at + 1)
  const i = isCalendar(scope, next, 'end') ? afterWord(scope, next) : next
  const j = isCalendar(scope, i, 'year') ? afterWord(scope, i) : i
  const last = yearNumber(scope, j)
  return last > first && last - first <= LONGEST_STAGE ? { value: [first, last], end: j + 1 } : undefined
}

/** "giai đoạn 2016-2020" | "nhiệm kỳ 2015 - 2020" | "giai đoạn II (2016-2020)" | "giai đoạn từ năm 2016 đến năm 2020" */
export function readStage(scope: Scope, at: number): Read<PeriodValue> | undefined {
  if (!isCalendar(scope, at, 'stage')) return undefined
  const i = skipToYears(scope, afterWord(scope, at))
  const years = readYears(scope, i)
  if (years === undefined) return undefined
  return { value: stage(years.value), end: isMarkOf(scope, i - 1, '(') && isMarkOf(scope, years.end, ')') ? years.end + 1 : years.end }
}

/** "từ năm" | "5 năm" | "II (" */
function skipToYears(scope: Scope, at: number): number {
  let i = at
  for (let words = 0; words < 3; words++) {
    if (isCalendar(scope, i, 'from', 'year')) i = afterWord(scope, i)
    else if (isMarkOf(scope, i, '(,') || smallNumber(scope, i) > 0) i++
    else break
  }
  return i
}

function stage([first, last]: readonly [number, number]): PeriodValue {
  return yearsStage({ year: first }, { year: last })
}

function yearsStage(first: TemplateYear, last: TemplateYear): PeriodValue {
  return { grain: 'stage', template: stageTemplate(first, last), ...NO_EDGE }
}

/** "năm học 2018-2019" | "vụ đông xuân 2018 - 2019" | "niên vụ 2018/2019" | "vụ mùa năm 2019" */
export function readSchoolYear(scope: Scope, at: number): Read<PeriodValue> | undefined {
  if (!isCalendar(scope, at, 'school-year')) return undefined
  const next = afterWord(scope, at)
  const i = isCalendar(scope, next, 'year') ? afterWord(scope, next) : next
  const years = readYears(scope, i)
  if (years !== undefined) return { value: { ...stage(years.value), grain: 'school-year' }, end: years.end }
  const year = yearNumber(scope, i)
  return year === 0 ? undefined : { value: { grain: 'year', template: String(year), ...NO_EDGE }, end: i + 1 }
}

/** "5 năm 2016-2020" | "5 năm (2016-2020)" | "5 năm qua" | "20 năm tới" */
export function readYearCount(scope: Scope, at: number): Read<PeriodValue> | undefined {
  const count = smallNumber(scope, at)
  if (count < 2) return undefined
  const word = calendarWord(scope, at + 1)
  const next = afterWord(scope, at + 1)
  if (word?.is === 'past-year') return { value: yearsStage({ offset: -count }, THIS_YEAR), end: next }
  if (word?.is === 'near-year' && word.value === 1) return { value: yearsStage(THIS_YEAR, { offset: count }), end: next }
  if (word?.is !== 'year') return undefined
  const years = readYears(scope, isMarkOf(scope, next, '(') ? next + 1 : next)
  if (years !== undefined) return { value: stage(years.value), end: isMarkOf(scope, years.end, ')') ? years.end + 1 : years.end }
  if (!isCalendar(scope, next, 'past')) return undefined
  return { value: yearsStage({ offset: -count }, THIS_YEAR), end: afterWord(scope, next) }
}

/** "năm 2019" | "từ năm 2016 đến năm 2020" | "năm 2016-2020" | "hết 2019" | "2016-2020" */
export function readYear(scope: Scope, at: number, { bareYear, edge }: PeriodCue): Read<PeriodValue> | undefined {
  const named = isCalendar(scope, at, 'year')
  const i = named ? afterWord(scope, at) : at
  const years = readYears(scope, i)
  if (years !== undefined) return { value: stage(years.value), end: years.end }
  const year = yearNumber(scope, i)
  if (year !== 0 && (named || (bareYear && !counts(scope, i + 1)))) {
    return { value: { grain: 'year', template: yearTemplate({ year }), relative: null, edge }, end: i + 1 }
  }
  // "đầu năm" | "cuối năm"
  if (!named || edge === null || smallNumber(scope, i) >= 0) return undefined
  return { value: { grain: 'year', template: yearTemplate(THIS_YEAR), relative: 'this-year', edge }, end: i }
}

/** "2019 hộ" counts. */
function counts({ lexemes, to }: Scope, i: number): boolean {
  return i < to && (lexemes.mark[i] === 0x25 || isKind(lexemes, i, Kind.multiplier | Kind.unit | Kind.counted))
}
