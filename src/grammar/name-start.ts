import { Gap, type Lexemes } from '../text/lexer.ts'
import { isKind, Kind } from './kinds.ts'
import { isCapitalised, isCommonSurname, isSurname, readName } from './name.ts'

/**
 * What a run of capitalised words may be: after an office or a country a person (`holder`); after an office that places have as well
 * ("Chủ tịch Hà Nội", "Bí thư Nhân") a person only where it is one word (`place`); after "huyện" or "Công ty" first their own name (`name`);
 * elsewhere a person only with a surname (`either`).
 */
export type Expectation = 'holder' | 'place' | 'name' | 'either'

/** How far a name may go, and what may stand there. */
export interface Scope {
  readonly limit: number
  readonly expects: Expectation
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
    const weight = isSurname(lexemes, i) ? nameWeight(lexemes, i, end) + ownNameWeight(i - at, end - i, expects) : 0
    if (weight > bestWeight) [best, bestWeight] = [i, weight]
  }
  if (best !== undefined || isKind(lexemes, at, Kind.area)) return best
  return expects === 'holder' || (expects === 'place' && end === at + 1) ? at : undefined
}

/** How likely a name from a surname to the end of the run is; 0 where it is none. */
function nameWeight(lexemes: Lexemes, at: number, end: number): number {
  const name = readName(lexemes, at, end + LONGEST_RUN)
  if (name === undefined || name.to < end) return Number.NEGATIVE_INFINITY
  const common = isCommonSurname(lexemes, at)
  const length = BY_LENGTH[end - at] ?? 0
  if (length === 0 || (!common && end - at < 3)) return Number.NEGATIVE_INFINITY
  return length + (common ? COMMON_SURNAME : 0) + (isMiddleName(lexemes, at + 1) ? MIDDLE_NAME : 0)
}

function ownNameWeight(before: number, length: number, expects: Expectation): number {
  if (expects === 'name') return before === 0 && length < 3 ? Number.NEGATIVE_INFINITY : (BY_OWN_NAME[before] ?? 0)
  return before === 0 ? 1 : 0
}

/** "Văn" and "Thị". */
function isMiddleName(lexemes: Lexemes, i: number): boolean {
  const word = lexemes.text.slice(lexemes.start[i], lexemes.end[i]).toLowerCase()
  return word === 'văn' || word === 'thị'
}

function runEnd(lexemes: Lexemes, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST_RUN)
  let end = at
  while (end < last && isCapitalised(lexemes, end) && (end === at || isJoined(lexemes, end))) {
    if (end > at && isKind(lexemes, end, BEGINS_OTHER) && (lexemes.phraseEnd[end] ?? 0) > end + 1) break
    end++
  }
  return end
}

const BEGINS_OTHER = Kind.position | Kind.organization | Kind.rank | Kind.titleEdge | Kind.role | Kind.area

function isJoined(lexemes: Lexemes, i: number): boolean {
  return lexemes.gap[i] === Gap.space || lexemes.gap[i] === Gap.wrap
}
