import { isMark, isMarkIn } from '../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import { wordsOf } from '../text/reading.ts'
import { CLASSIFIERS } from '../vocab/pieces.ts'
import { isKind, Kind } from './kinds.ts'
import { goesOn, isGlued, isWord, meaningWithin, textAt } from './phrase.ts'
import type { Read } from './read.ts'

/**
 * Reads the counted noun after a number: one of the vocabulary, the name of an office, nouns joined by commas, or a word that is
 * nothing else.
 *
 * "xã" | "lượt khách" | "tai nạn, sự cố" | "huyện, thị xã và thành phố" | "phó chủ tịch" | "bãi giữ xe"
 *
 * @returns the noun in lower case and the index after it; `undefined` where the word after the number is no noun, or begins a name.
 */
export function readCounted(lexemes: Lexemes, at: number): Read<CountedNoun> | undefined {
  const known = readKnownCoordination(lexemes, at)
  const end = known ?? readUnknownNoun(lexemes, at)
  return end === undefined ? undefined : { value: { noun: nounOf(lexemes, at, end), known: known !== undefined }, end }
}

/** A counted noun in lower case; known ones are in the vocabulary. */
export interface CountedNoun {
  readonly noun: string
  readonly known: boolean
}

/** Reads one noun of the vocabulary, or the name of an office; gives the index after it. */
export function readKnownNoun(lexemes: Lexemes, at: number): number | undefined {
  if (!goesOn(lexemes, at) || lexemes.kind[at] !== LexemeKind.word) return undefined
  const end = meaningOfNoun(lexemes, at) ?? meaningOfOffice(lexemes, at)
  return end === undefined || beginsName(lexemes, at, end) ? undefined : end
}

/** A counted noun, also within a longer name: "xã đạt chuẩn nông thôn mới" counts xã, "trường mầm non" trường; but "nhà nước" no nhà. */
function meaningOfNoun(lexemes: Lexemes, at: number): number | undefined {
  const longest = lexemes.phraseEnd[at] ?? at + 1
  if (isKind(lexemes, at, Kind.counted)) return isKind(lexemes, at, Kind.predicate) && isMeasured(lexemes, longest) ? undefined : longest
  if (isKind(lexemes, at, NO_NOUN | Kind.joint | Kind.predicate)) return undefined
  const end = meaningWithin(lexemes, at, Kind.counted)?.end
  const isPhrase = isKind(lexemes, at, Kind.indicator) || longest - at > 2
  return end !== undefined && (end - at > 1 || isPhrase) ? end : undefined
}

/** "2019 bằng khoảng 35%" counts no certificates. */
function isMeasured(lexemes: Lexemes, at: number): boolean {
  return lexemes.kind[at] === LexemeKind.number || isKind(lexemes, at, Kind.bound)
}

/** Kinds of words that are nothing else: "con số" counts no con. */
const NO_NOUN = Kind.functional | Kind.numeral | Kind.bound | Kind.unit

function meaningOfOffice(lexemes: Lexemes, at: number): number | undefined {
  const kinds = lexemes.shape[at] === Shape.lower ? Kind.position | Kind.honorific | Kind.rank : Kind.position
  if (!isKind(lexemes, at, kinds)) return undefined
  const end = lexemes.phraseEnd[at] ?? at + 1
  // "2 Phó Thủ tướng"
  return end === at + 1 && isWord(lexemes, at, 'phó') && isKind(lexemes, end, Kind.position) ? lexemes.phraseEnd[end] : end
}

/** Reads known nouns joined by commas ("huyện, thị xã, thành phố"); gives the index after them. */
export function readKnownCoordination(lexemes: Lexemes, at: number): number | undefined {
  let end = readKnownNoun(lexemes, at)
  if (end === undefined || CLASSIFIERS.some((word) => isWord(lexemes, at, word))) return end
  for (let nouns = 1; nouns < MOST_NOUNS; nouns++) {
    if (!isMark(lexemes, end, ',') || isGlued(lexemes, end + 1)) break
    const next: number | undefined = readKnownNoun(lexemes, end + 1)
    if (next === undefined || !joins(lexemes, at, end + 1) || beginsPart(lexemes, at, next) || namesPerson(lexemes, end + 1)) break
    end = next
  }
  return end
}

const MOST_NOUNS = 6

/** "65 giường, trạm y tế có 40 giường": the same is counted again. */
function beginsPart(lexemes: Lexemes, first: number, at: number): boolean {
  if (isPlace(lexemes, first) && isKind(lexemes, at, Kind.role)) return true
  for (let i = at; i < at + PART && lexemes.kind[i] === LexemeKind.word; i++) {
    if (lexemes.kind[i + 1] === LexemeKind.number) return isSame(lexemes, first, i + 2)
  }
  return false
}

const PART = 5

function isSame({ unit }: Lexemes, a: number, b: number): boolean {
  return unit[a] !== 0 && unit[a] === unit[b]
}

/** Places are counted with places: "7.000 hộ, thành phố …" begins a new part, and so does "29 hộ, hộ nghèo …". */
function joins(lexemes: Lexemes, first: number, next: number): boolean {
  return !isCapitalised(lexemes, next) && !isSame(lexemes, first, next) && isPlace(lexemes, first) === isPlace(lexemes, next)
}

/** "2 ứng cử viên, ⟨ông⟩ Lê Văn A và bà …": who they are is told, none of them is counted. */
export function namesPerson(lexemes: Lexemes, at: number): boolean {
  return isKind(lexemes, at, Kind.honorific) && isCapitalised(lexemes, lexemes.phraseEnd[at] ?? at + 1)
}

function isPlace(lexemes: Lexemes, at: number): boolean {
  return meaningWithin(lexemes, at, Kind.counted)?.value === 'place'
}

/**
 * "2019 Công ty A", "5 Đồng chí Nguyễn Văn A", "4 Phường Trần Phú": a year, a person and a place have the capital of a name that follows. Other
 * nouns may have one of their own ("14 Hiệp định Thương mại"), and in a text of capitals it says nothing.
 */
function beginsName(lexemes: Lexemes, at: number, end: number): boolean {
  if (!isCapitalised(lexemes, at)) return false
  if (isYearAt(lexemes, at - 1)) return true
  const isNamed = isKind(lexemes, at, Kind.honorific) || isPlace(lexemes, at)
  return isNamed && goesOn(lexemes, end) && isCapitalised(lexemes, end)
}

/** "Phường", "Trần", but not "PHƯỜNG". */
export function isCapitalised(lexemes: Lexemes, at: number): boolean {
  return ((lexemes.shape[at] ?? 0) & (Shape.initial | Shape.upper)) === Shape.initial
}

/** "2019" */
export function isYearAt(lexemes: Lexemes, at: number): boolean {
  return lexemes.kind[at] === LexemeKind.number && /^(19|20)\d\d$/.test(textAt(lexemes, at))
}

/** A lower-case word that the lexicon knows as nothing else, with a second one of that kind where there is one; or an acronym: "CBCNV". */
function readUnknownNoun(lexemes: Lexemes, at: number): number | undefined {
  if (isAcronym(lexemes, at)) return at + 1
  if (!goesOn(lexemes, at) || isGlued(lexemes, at) || !isUnknown(lexemes, at)) return undefined
  return goesOn(lexemes, at + 1) && !isGlued(lexemes, at + 1) && isUnknown(lexemes, at + 1) ? at + 2 : at + 1
}

/** Words that may be a noun all the same where no capital makes them a name: "lý" is a surname, and the beginning of "lý do". */
const NAMES = Kind.surname | Kind.namesake | Kind.area | Kind.group | Kind.meeting

function isAcronym(lexemes: Lexemes, at: number): boolean {
  if (lexemes.shape[at] !== (Shape.initial | Shape.upper) || lexemes.phrase[at] !== 0) return false
  const length = textAt(lexemes, at).length
  return length > 1 && length < 8 && !isMarkIn(lexemes, at + 1, '-/.')
}

function isUnknown(lexemes: Lexemes, at: number): boolean {
  if (lexemes.kind[at] !== LexemeKind.word || lexemes.shape[at] !== Shape.lower || isKind(lexemes, at, ~NAMES)) return false
  const text = textAt(lexemes, at)
  return text.length > 1 && text.length < 8
}

/** "đ/c" counts đồng chí. */
function nounOf(lexemes: Lexemes, at: number, end: number): string {
  if (isWord(lexemes, at, 'đ') && isMark(lexemes, at + 1, '/')) return 'đồng chí'
  return wordsOf(lexemes, at, end).toLowerCase()
}
