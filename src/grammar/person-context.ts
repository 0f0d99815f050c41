import { type Block, isMark, isMarkIn } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes } from '../text/lexer.ts'
import { isKind, Kind } from './kinds.ts'
import { isAllCaps, isCapitalised, isCommonSurname, isMiddle, isSurname, isWordSurname, type Name } from './name.ts'
import { organizationWord } from './organization.ts'
import type { NamesakeWord } from './people-words.ts'

/** Lexemes of the longest noun before a namesake's name: "trường trung học phổ thông". */
const LONGEST_NOUN = 4

/** Whether a name here is that of a street, a school or a prize: "đường Nguyễn Huệ", "trường THPT Lê Lợi", "Đền thờ Hoàng đế Quang Trung". */
export function isNamesake(lexemes: Lexemes, at: number): boolean {
  return nounBefore(lexemes, at)?.credit === false
}

/** Lexemes of a list of streets before a name that is looked at. */
const LONGEST_STREETS = 40

/** Whether a name here is one of several streets, or in an address: "các tuyến đường Lê Lợi, Hàm Nghi và …", "số 5 …". */
export function isStreet(lexemes: Lexemes, at: number): boolean {
  if (lexemes.kind[at - 1] === LexemeKind.number && (lexemes.gap[at] ?? 0) <= Gap.wrap) return !isNumbered(lexemes, at - 2)
  let others = 0
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_STREETS); i--) {
    if (isMark(lexemes, i, ',') && isCapitalised(lexemes, i + 1) && !isSurname(lexemes, i + 1)) others++
    if (others >= LEAST_PLACES) return true
    if (isCapitalised(lexemes, i) || isMarkIn(lexemes, i, ',-') || isWord(lexemes, i, 'và')) continue
    return nounBefore(lexemes, i + 1)?.street === true
  }
  return false
}

/** Names without a surname before one with a surname that make a list one of places: "các xã Quỳnh An, Long Hưng, [Lê Quý Đôn]". */
const LEAST_PLACES = 2

/** "Quân khu [3]" | "PMU [18]" | "phường Mỹ Đình [2]": a word that a number belongs to; "số [5]" and "tại [5]" begin an address. */
function isNumbered(lexemes: Lexemes, i: number): boolean {
  if (lexemes.kind[i] !== LexemeKind.word || (lexemes.gap[i + 1] ?? 0) > Gap.wrap) return false
  return !ADDRESS_WORDS.has(lexemes.text.slice(lexemes.start[i], lexemes.end[i]).toLowerCase())
}

const ADDRESS_WORDS = new Set(['hẻm', 'ngách', 'ngõ', 'nhà', 'số', 'tại', 'ở'])

/** Whether a name here is an author's: "Ảnh: Lê An", "Lê An/TTXVN". */
export function isCredited(lexemes: Lexemes, at: number): boolean {
  if (isMark(lexemes, at - 1, '/')) return true
  return nounBefore(lexemes, isMarkIn(lexemes, at - 1, ':') ? at - 1 : at)?.credit === true
}

/** Whether what looks like an honorific belongs to a place's name: "huyện Anh Sơn", "núi Bà Đen". */
export function isPlaceName(lexemes: Lexemes, at: number): boolean {
  if (!isKind(lexemes, at, Kind.honorific)) return false
  if (isKind(lexemes, at, Kind.organization)) return !isCommonSurname(lexemes, lexemes.phraseEnd[at] ?? at + 1)
  return isNamesake(lexemes, at) || (isKind(lexemes, at - 1, Kind.organization) && organizationWord(lexemes, at - 1).part === 'place')
}

/**
 * Whether something besides a surname that is an ordinary word tells the name: "Văn" or "Thị", a title, a verb of people, brackets or a colon,
 * or that it stands alone on its line.
 */
export function isSupported(lexemes: Lexemes, { from, to }: Name, block: Block): boolean {
  if (!isWordSurname(lexemes, from) && !isAllCaps(lexemes, from)) return true
  if (isMiddle(lexemes, from + 1) || (from === block.from + block.marks && to >= block.to)) return true
  if (isAllCaps(lexemes, from)) return !isWordSurname(lexemes, from) && !isCapsWord(lexemes, from - 1) && !isCapsWord(lexemes, to)
  if (isMarkIn(lexemes, from - 1, ':-') || isMarkIn(lexemes, to, '(:')) return true
  return isKind(lexemes, to, Kind.role | Kind.titleEdge) && !isCapitalised(lexemes, to)
}

function isCapsWord(lexemes: Lexemes, i: number): boolean {
  return lexemes.kind[i] === LexemeKind.word && isAllCaps(lexemes, i)
}

function isWord(lexemes: Lexemes, i: number, word: string): boolean {
  return lexemes.text.slice(lexemes.start[i], lexemes.end[i]) === word
}

function nounBefore(lexemes: Lexemes, at: number): NamesakeWord | undefined {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_NOUN); i--) {
    if (!isKind(lexemes, i, Kind.namesake) || lexemes.phraseEnd[i] !== at || lexemes.owner[i] !== i) continue
    return lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.namesake) as NamesakeWord
  }
  return undefined
}
