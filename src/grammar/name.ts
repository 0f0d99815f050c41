import { isMark, isMarkIn } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import { isKind, Kind } from './kinds.ts'
import type { EdgeWord, OrganizationWord, SurnameWord } from './people-words.ts'
import { isSyllable } from './syllable.ts'

/** A person's name: the lexemes `from` up to `to`. */
export interface Name {
  readonly from: number
  readonly to: number
}

/** Syllables of a name: Kinh names have at most five, names of other peoples and foreign ones may be longer. */
const LONGEST_KINH = 5
const LONGEST = 6
/** From here on a surname begins another name. */
const WHOLE_KINH = 3

/** Words that would begin another phrase, where they are part of no name. */
const NOT_IN_NAMES = Kind.position | Kind.rank | Kind.organization | Kind.honorific | Kind.titleEdge | Kind.role | Kind.namesake

/**
 * Reads the name that begins at a capitalised word; what announces it (an honorific, a title, a surname) is the caller's matter.
 *
 * "Nguyễn Văn An" | "NGUYỄN VĂN AN" | "Y Thanh Hà Niê Kđăm" | "Điểu K'Ré" | "Bobbi-Jo Westley" | "Ferdinand R. Marcos Jr"
 *
 * @param limit index that the name may not reach
 * @returns `undefined` where no capitalised word that can begin a name stands at `at`
 */
export function readName(lexemes: Lexemes, at: number, limit: number): Name | undefined {
  if (at >= limit || !isNameWord(lexemes, at)) return undefined
  const kinh = isSurname(lexemes, at)
  // "PCCC" is no name, "NGUYỄN VĂN AN" is.
  if (!kinh && isAllCaps(lexemes, at)) return undefined
  const most = kinh ? LONGEST_KINH : LONGEST
  let to = kinh ? Math.min(at + 1, limit) : partEnd(lexemes, at, limit)
  let parts = 1
  if (kinh && isKind(lexemes, at, Kind.surname)) {
    const surnameEnd = Math.min(lexemes.phraseEnd[at] ?? to, limit)
    parts += Math.max(0, surnameEnd - to)
    to = Math.max(to, surnameEnd)
  }
  while (to < limit && parts < most && goesOn(lexemes, { at, to, parts, kinh })) {
    to = partEnd(lexemes, isParticle(lexemes, to) ? to + 1 : to, limit)
    parts++
  }
  return { from: at, to }
}

/** Whether a common surname, or one of two words, begins at a lexeme. */
export function isSurname(lexemes: Lexemes, i: number): boolean {
  return isKind(lexemes, i, Kind.surname)
}

/** Whether the surname at a lexeme announces a name by itself. */
export function isCommonSurname(lexemes: Lexemes, i: number): boolean {
  return surnameWord(lexemes, i)?.common === true
}

/** Whether the surname at a lexeme is an ordinary word as well: "Hồ", "Cao", "Lâm". */
export function isWordSurname(lexemes: Lexemes, i: number): boolean {
  return surnameWord(lexemes, i)?.word === true
}

function surnameWord(lexemes: Lexemes, i: number): SurnameWord | undefined {
  if (!isSurname(lexemes, i)) return undefined
  return lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.surname) as SurnameWord | undefined
}

interface Growing {
  readonly at: number
  readonly to: number
  readonly parts: number
  readonly kinh: boolean
}

/** Whether the name goes on with the word at `to`. */
function goesOn(lexemes: Lexemes, name: Growing): boolean {
  const { at, to, parts, kinh } = name
  if (lexemes.gap[to] !== Gap.space && lexemes.gap[to] !== Gap.wrap) return false
  if (!kinh && isParticle(lexemes, to)) return isNameWord(lexemes, to + 1)
  if (!isNameWord(lexemes, to) || !isWrittenLike(lexemes, to, at)) return false
  if (!kinh) return !isOther(lexemes, to)
  if (isForeign(lexemes, to) && isKinhSurname(lexemes, at)) return false
  if (parts > 1 && unitsAlike(lexemes, to, at) && isNameWord(lexemes, to + 1)) return false
  if (parts >= WHOLE_KINH && isCommonSurname(lexemes, to) && isNameWord(lexemes, to + 1)) return false
  if (parts < WHOLE_KINH && isNameLike(lexemes, to)) return true
  if ((isSmall(lexemes, to) && !isParted(lexemes, to + 1)) || (parts > 1 && isNumbered(lexemes, to))) return isMiddle(lexemes, to - 1)
  // "Nguyễn Thiện Dự", "Lê Văn Trường": a given name that is a word as well.
  return parts < WHOLE_KINH ? !isLongPhrase(lexemes, to) : !isOther(lexemes, to)
}

/** "Nguyễn Văn Linh [Podcast]": no Vietnamese name holds a word that is no syllable of the language, but one of other peoples may: "Y Thanh Hà Niê Kđăm". */
function isForeign(lexemes: Lexemes, i: number): boolean {
  return !isAllCaps(lexemes, i) && !isInitial(lexemes, i) && !isSyllable(lexemes.text.slice(lexemes.start[i], lexemes.end[i]))
}

function isKinhSurname(lexemes: Lexemes, i: number): boolean {
  return isCommonSurname(lexemes, i) && !isInitial(lexemes, i)
}

/** "Lê An [Lê An]": the name begins again. */
function unitsAlike(lexemes: Lexemes, i: number, other: number): boolean {
  return lexemes.text.slice(lexemes.start[i], lexemes.end[i]) === lexemes.text.slice(lexemes.start[other], lexemes.end[other])
}

/** "Lê Văn An [Ngày] 5"; an age says nothing of the word before it: "Lê Văn [Vượng] 64 tuổi". */
function isNumbered(lexemes: Lexemes, i: number): boolean {
  return lexemes.kind[i + 1] === LexemeKind.number && lexemes.text.slice(lexemes.start[i + 2], lexemes.end[i + 2]) !== 'tuổi'
}

/** "Alexandre [de] Juniac" | "Mohammed [bin] Salman". */
function isParticle(lexemes: Lexemes, i: number): boolean {
  return lexemes.kind[i] === LexemeKind.word && PARTICLES.has(lexemes.text.slice(lexemes.start[i], lexemes.end[i]))
}

const PARTICLES = new Set(['al', 'bin', 'da', 'de', 'del', 'der', 'di', 'dos', 'du', 'el', 'van', 'von'])

/** "Văn" and "Thị" never end a name. */
export function isMiddle(lexemes: Lexemes, i: number): boolean {
  const word = lexemes.text.slice(lexemes.start[i], lexemes.end[i]).toLowerCase()
  return word === 'văn' || word === 'thị'
}

/** "Trương Hòa Bình", "Phan Văn Giang", "Đỗ Tiến Sỹ": two syllables that are a place's name or a degree as well. */
export function isNameLike(lexemes: Lexemes, i: number): boolean {
  if ((lexemes.phraseEnd[i] ?? 0) !== i + 2 || !isNameWord(lexemes, i + 1)) return false
  if (isKind(lexemes, i, Kind.position | Kind.role | Kind.titleEdge)) return false
  if (isKind(lexemes, i, Kind.rank)) return true
  if (!isKind(lexemes, i, Kind.organization)) return false
  return (lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.organization) as OrganizationWord).part === 'region'
}

/** Whether the word begins something else; single words like "Anh", "Hội" are given names as well. */
function isOther(lexemes: Lexemes, i: number): boolean {
  if (!isKind(lexemes, i, NOT_IN_NAMES)) return false
  if (!isSingle(lexemes, i)) return true
  // "Thái Thị Mỹ Sang, …"; not "Lê Văn An Sang năm"
  if (isKind(lexemes, i, Kind.titleEdge | Kind.role | Kind.namesake)) return !isSurname(lexemes, i) && isHalf(lexemes, i + 1)
  // "Lan Anh", "Trần Sỹ Nguyên"
  if (isKind(lexemes, i, Kind.honorific | Kind.position)) return isKind(lexemes, i + 1, Kind.position | Kind.organization)
  return followedByWord(lexemes, i)
}

/** "Lê Thành [Do], Giám đốc": nothing that a small word could begin. */
function isParted(lexemes: Lexemes, i: number): boolean {
  return isMarkIn(lexemes, i, ',-;(')
}

/** "Theo", "Ngày": it begins a sentence. */
function isSmall(lexemes: Lexemes, i: number): boolean {
  if (!isKind(lexemes, i, Kind.titleEdge)) return false
  return (lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.titleEdge) as EdgeWord).small
}

function isLongPhrase(lexemes: Lexemes, i: number): boolean {
  return isKind(lexemes, i, Kind.position | Kind.organization | Kind.rank | Kind.titleEdge | Kind.role) && !isSingle(lexemes, i)
}

function isSingle(lexemes: Lexemes, i: number): boolean {
  return (lexemes.phraseEnd[i] ?? 0) === i + 1
}

function followedByWord(lexemes: Lexemes, i: number): boolean {
  return lexemes.kind[i + 1] === LexemeKind.word && (lexemes.gap[i + 1] ?? 0) <= Gap.wrap && isCapitalised(lexemes, i + 1)
}

/**
 * Index after one part of a name: a word with what is glued to it by an apostrophe, a hyphen or the dot of an initial. "D.Ngân" is one part,
 * "Ferdinand R. Marcos" three.
 */
function partEnd(lexemes: Lexemes, at: number, limit: number): number {
  let end = at + 1
  while (end + 1 < limit && isMarkIn(lexemes, end, "'-.") && lexemes.gap[end] === Gap.none) {
    if (isMark(lexemes, end, '.')) {
      if (!isInitial(lexemes, end - 1) || !isCapitalised(lexemes, end + 1)) return end
      if (lexemes.gap[end + 1] !== Gap.none) return end + 1
      end += 2
      continue
    }
    if (lexemes.gap[end + 1] !== Gap.none || lexemes.kind[end + 1] !== LexemeKind.word) return end
    if (isMark(lexemes, end, '-') && !isCapitalised(lexemes, end + 1)) return end
    end += 2
  }
  return end
}

function isInitial(lexemes: Lexemes, i: number): boolean {
  return (lexemes.end[i] ?? 0) - (lexemes.start[i] ?? 0) === 1
}

/** Whether the word may be part of a name: capitalised, and no acronym with digits. */
function isNameWord(lexemes: Lexemes, i: number): boolean {
  return isCapitalised(lexemes, i) && ((lexemes.shape[i] ?? 0) & Shape.digits) === 0 && !isMixed(lexemes, i)
}

/** "TTgCP": an abbreviation with a small letter. */
function isMixed(lexemes: Lexemes, i: number): boolean {
  const [start, end] = [lexemes.start[i] ?? 0, lexemes.end[i] ?? 0]
  if (end - start < SHORTEST_MIXED || isAllCaps(lexemes, i)) return false
  let capitals = 0
  for (const letter of lexemes.text.slice(start, end)) if (letter !== letter.toLowerCase()) capitals++
  return capitals > 2
}

const SHORTEST_MIXED = 4

/** Whether a small word goes on with what a single capitalised one begins ("Nghị quyết"): not a verb of people. */
export function isHalf(lexemes: Lexemes, end: number): boolean {
  if (lexemes.kind[end] !== LexemeKind.word || (lexemes.gap[end] ?? 0) > Gap.wrap || isCapitalised(lexemes, end)) return false
  return !isKind(lexemes, end, Kind.titleEdge | Kind.role)
}

/** Whether a word begins with a capital. */
export function isCapitalised(lexemes: Lexemes, i: number): boolean {
  return lexemes.kind[i] === LexemeKind.word && ((lexemes.shape[i] ?? 0) & Shape.initial) !== 0
}

/** "NGUYỄN", not "A". */
export function isAllCaps(lexemes: Lexemes, i: number): boolean {
  return ((lexemes.shape[i] ?? 0) & Shape.upper) !== 0 && !isInitial(lexemes, i)
}

/** Whether both words are in capitals throughout, or neither; "A" is like both. */
function isWrittenLike(lexemes: Lexemes, i: number, other: number): boolean {
  if (isInitial(lexemes, i) || isInitial(lexemes, other)) return true
  return ((lexemes.shape[i] ?? 0) & Shape.upper) === ((lexemes.shape[other] ?? 0) & Shape.upper)
}
