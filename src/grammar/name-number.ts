import { isMark, isMarkIn } from '../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import { beginsKind, isKind, Kind } from './kinds.ts'
import { goesOn, isWord, textAt } from './phrase.ts'
import { readRange } from './range.ts'

/**
 * Whether a number without a unit belongs to the name right before it: what a number counts stands after it, so a noun or a name before it
 * is not counted but numbered.
 *
 * "Licogi 14" | "Galaxy Note 7" | "kịch bản 2" | "phân khu 1", but "số xã 12" | "cán mốc 30" | "Đạt 61" | "đại diện 3 Sở"
 *
 * @param counts a noun stands after the number all the same
 */
export function isNameNumber({ lexemes, division }: Reading, at: number, counts = false): boolean {
  // "tăng trưởng 2 con số"
  if (isWord(lexemes, at + 1, 'con') && isWord(lexemes, at + 2, 'số')) return true
  if (!goesOn(lexemes, at) || lexemes.kind[at - 1] !== LexemeKind.word || textAt(lexemes, at).length > MOST_DIGITS) return false
  if (!/^[1-9]\d*$|^0[1-9]$/.test(textAt(lexemes, at)) || readRange(lexemes, at) !== undefined) return false
  const sentence = division.sentences[division.sentenceOf[at] ?? 0]?.from ?? 0
  return isAfterName(lexemes, at - 1, sentence) || (!counts && isAfterNoun(lexemes, at, sentence))
}

const MOST_DIGITS = 4

/**
 * Whether a few levels or sides say, right behind a noun, of which kind it is; behind a verb or a preposition they are counted.
 *
 * "chính quyền địa phương 2 cấp" | "hội nghị 3 bên" | "ô tô 9 chỗ" | "diễn tập 1 bên, 2 cấp", but "gồm 2 cấp" | "ở 3 cấp" | "chính quyền 34 tỉnh"
 */
export function saysWhichKind(lexemes: Lexemes, at: number): boolean {
  if (isVehicle(lexemes, at)) return true
  if (!isFew(lexemes, at)) return false
  const first = isMark(lexemes, at - 1, ',') && isFew(lexemes, at - 3) ? at - 3 : at
  if (lexemes.kind[first - 1] !== LexemeKind.word) return false
  return !beginsKind(lexemes, first - 1, Kind.functional | Kind.predicate | Kind.bound | Kind.numeral | Kind.joint | Kind.edge)
}

/** Lexemes between a vehicle and its seats. */
const VEHICLE = 5

/** "ô tô dưới 9 chỗ ngồi", "xe 2 bánh": the seats and wheels of a kind of vehicle. */
function isVehicle(lexemes: Lexemes, at: number): boolean {
  if (!isWord(lexemes, at + 1, 'chỗ') && !isWord(lexemes, at + 1, 'bánh')) return false
  for (let i = at - 1; i >= Math.max(0, at - VEHICLE) && lexemes.kind[i] === LexemeKind.word; i--)
    if (VEHICLES.some((word) => isWord(lexemes, i, word))) return true
  return false
}

const VEHICLES = ['xe', 'tô', 'ôtô'] as const

/** "2 cấp" */
function isFew(lexemes: Lexemes, at: number): boolean {
  if (!/^0?[1-9]$/.test(textAt(lexemes, at)) || !goesOn(lexemes, at + 1)) return false
  return lexemes.owner[at + 1] === at + 1 && KINDS.some((word) => isWord(lexemes, at + 1, word))
}

/** Of what a whole has few. */
const KINDS = ['cấp', 'bên'] as const

/** A capital inside the sentence; at its beginning only of a word that is nothing else. */
function isAfterName(lexemes: Lexemes, i: number, sentence: number): boolean {
  if (((lexemes.shape[i] ?? 0) & Shape.initial) === 0) return false
  if (isKind(lexemes, i, Kind.functional | Kind.predicate | Kind.bound | Kind.ranking) && lexemes.owner[i] === i) return false
  if (isListOfNames(lexemes, i + 1)) return false
  return lexemes.phrase[i] === 0 || (i > sentence && lexemes.kind[i - 1] === LexemeKind.word)
}

/** "Ân Phú 01, Mỹ Lộc 3, Hòa Tân 12": how many each of several has. */
function isListOfNames(lexemes: Lexemes, at: number): boolean {
  let items = 1
  for (let i = nextItem(lexemes, at, 1); i !== undefined && items < ITEMS; i = nextItem(lexemes, i, 1)) items++
  for (let i = nextItem(lexemes, at, -1); i !== undefined && items < ITEMS; i = nextItem(lexemes, i, -1)) items++
  return items >= ITEMS
}

const ITEMS = 3

/** The number of the item after (or before) the one whose number stands at a lexeme: a comma and a name lie between the two. */
function nextItem(lexemes: Lexemes, at: number, step: 1 | -1): number | undefined {
  let i = at + step
  if (step === 1 && !isMarkIn(lexemes, i++, ',;')) return undefined
  const name = i
  while (i >= 0 && Math.abs(i - at) < MOST_WORDS && ((lexemes.shape[i] ?? 0) & Shape.initial) !== 0) i += step
  if (i === name || (step === -1 && !isMarkIn(lexemes, i--, ',;'))) return undefined
  return lexemes.kind[i] === LexemeKind.number && goesOn(lexemes, i) ? i : undefined
}

const MOST_WORDS = 7

/** A counted noun that ends before the number and is not "số …". */
function isAfterNoun(lexemes: Lexemes, at: number, sentence: number): boolean {
  if (textAt(lexemes, at).length > 2) return false
  for (let i = at - 1; i >= sentence && i >= at - LONGEST; i--) {
    if (lexemes.owner[i] !== i || lexemes.phraseEnd[i] !== at) continue
    if (!isKind(lexemes, i, Kind.counted) || isKind(lexemes, i, Kind.indicator | Kind.bound | Kind.functional)) return false
    return !isWord(lexemes, i - 1, 'số') && !VALUES.some((word) => isWord(lexemes, at - 1, word)) && !isMark(lexemes, at + 1, '/')
  }
  return false
}

const LONGEST = 4

/** Nouns that a value follows: "cán mốc 30", "ở mức 5". */
const VALUES = ['mốc', 'mức', 'điểm', 'số', 'giá', 'bậc', 'hạng', 'bằng', 'lần', 'tập'] as const
