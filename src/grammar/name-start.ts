import { Gap, type Lexemes } from '../text/lexer.ts'
import { isKind, Kind } from './kinds.ts'
import { isCapitalised, isCommonSurname, isHalf, isMiddle, isNameLike, isSurname, readName } from './name.ts'
import { isSyllable } from './syllable.ts'

/**
 * What a run of capitalised words may be: after an office or a country a person (`holder`); after an office that places have as well
 * ("Chủ tịch Hà Nội", "Bí thư Nhân") a person only where it is one word (`place`); after "huyện" or "Công ty" first their own name (`name`);
 * after "Trường THCS" always its own name, even a person's (`called`); elsewhere a person only with a surname (`either`).
 */
export type Expectation = 'holder' | 'place' | 'name' | 'called' | 'either'

/** How far a name may go, and what may stand there. */
export interface Scope {
  readonly limit: number
  readonly expects: Expectation
}

/** Syllables before a name, and its own. */
interface Split {
  readonly before: number
  readonly length: number
  readonly common: boolean
}

/** Capitalised words in a row that are looked at. */
const LONGEST_RUN = 12
/** Weights of a name by its number of syllables. */
const BY_LENGTH = [0, 0, 1.5, 3, 2.5, 0.5]
const COMMON_SURNAME = 2
const MIDDLE_NAME = 1.5
/** Weights of what stands before the name, by its number of syllables, where a place's or a company's name is due. */
const BY_OWN_NAME = [0, -1, 1.5, 0, 0, 0]

/**
 * Where in the run of capitalised words that begins here a person's name begins: at the surname that leaves the likeliest name, and the
 * likeliest name of a place or company before it where one is due. The person's name ends the run.
 *
 * "[UBND huyện] Đức Thọ | Võ Công Hàm" | "[UBND tỉnh] | Phạm Văn Nghiêm" | "[Thủ tướng] | Shinzo Abe"
 *
 * @returns `undefined` where no person's name is in the run
 */
export function nameStart(lexemes: Lexemes, at: number, { limit, expects }: Scope): number | undefined {
  const end = runEnd(lexemes, at, limit)
  let best: number | undefined
  let bestWeight = 0
  for (let i = at; i < end; i++) {
    const weight = isSurname(lexemes, i) ? weightAt(lexemes, { at, i, end, expects }) : 0
    if (weight <= bestWeight) continue
    best = i
    bestWeight = weight
  }
  if (best !== undefined) return best
  return isExpected(lexemes, { at, end, expects }) && isWholeName(lexemes, at, end) ? at : undefined
}

/** Whether a run without a surname may be the holder: "[Thủ tướng] Shinzo Abe", "[Bí thư] Nhân"; "[Chủ tịch] Hà Trung" and "[Tổng giám đốc] Samsung" not. */
function isExpected(lexemes: Lexemes, { at, end, expects }: Omit<Candidate, 'i'>): boolean {
  if (expects === 'holder') return true
  return expects === 'place' && end === at + 1 && isSyllable(lexemes.text.slice(lexemes.start[at], lexemes.end[at]))
}

interface Candidate {
  readonly at: number
  readonly i: number
  readonly end: number
  readonly expects: Expectation
}

function weightAt(lexemes: Lexemes, { at, i, end, expects }: Candidate): number {
  return nameWeight(lexemes, i, end) + ownNameWeight({ before: i - at, length: end - i, common: isCommonSurname(lexemes, i) }, expects)
}

/** Not the first word of "Truyền thông", no acronym, and no "Kolon Industries". */
function isWholeName(lexemes: Lexemes, at: number, end: number): boolean {
  if (readName(lexemes, at, end) === undefined || isKind(lexemes, end - 1, Kind.organization)) return false
  return end > at + 1 || !isHalf(lexemes, end)
}

/** How likely a name from a surname to the end of the run is; 0 where it is none. */
function nameWeight(lexemes: Lexemes, at: number, end: number): number {
  const name = readName(lexemes, at, end + LONGEST_RUN)
  if (name === undefined || name.to < end) return Number.NEGATIVE_INFINITY
  const common = isCommonSurname(lexemes, at)
  const length = BY_LENGTH[end - at] ?? 0
  if (length === 0 || (!common && end - at < 3)) return Number.NEGATIVE_INFINITY
  return length + (common ? COMMON_SURNAME : 0) + (isMiddle(lexemes, at + 1) ? MIDDLE_NAME : 0)
}

function ownNameWeight({ before, length, common }: Split, expects: Expectation): number {
  if (expects === 'called') return before < 2 ? Number.NEGATIVE_INFINITY : (BY_OWN_NAME[before] ?? 0)
  if (expects === 'name') return before === 0 && (length < 3 || !common) ? Number.NEGATIVE_INFINITY : (BY_OWN_NAME[before] ?? 0)
  return before === 0 ? 1 : 0
}

function runEnd(lexemes: Lexemes, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST_RUN)
  let end = at
  while (end < last && isCapitalised(lexemes, end) && (end === at || isJoined(lexemes, end))) {
    if (end > at && isKind(lexemes, end, BEGINS_OTHER) && (lexemes.phraseEnd[end] ?? 0) > end + 1 && !isGivenName(lexemes, end)) break
    end++
  }
  return end
}

/** "[Trương] Hòa Bình", "[Trần Thị] Thái Bình". */
function isGivenName(lexemes: Lexemes, i: number): boolean {
  const surname = isMiddle(lexemes, i - 1) ? i - 2 : i - 1
  return isCommonSurname(lexemes, surname) && isNameLike(lexemes, i)
}

const BEGINS_OTHER = Kind.position | Kind.organization | Kind.rank | Kind.titleEdge | Kind.role

function isJoined(lexemes: Lexemes, i: number): boolean {
  return lexemes.gap[i] === Gap.space || lexemes.gap[i] === Gap.wrap
}
