import type { Bound } from '../model.ts'
import type { Lexemes } from '../text/lexer.ts'
import { isKind, Kind } from './kinds.ts'
import { isWord } from './phrase.ts'
import type { Read } from './read.ts'

/** What a bound word means. */
export interface BoundName {
  readonly bound: Bound
  readonly after: boolean
  /** "cao hơn": a comparison, unless it begins its sentence. */
  readonly compares: boolean
}

/**
 * The bound word that ends right before an amount, with the index of its first lexeme: the one next to the number, so "khoảng trên 4,2 tỷ"
 * is above.
 *
 * "hơn" | "không dưới" | "ít nhất là" | "khoảng" | "tối đa không quá"
 *
 * @param from the first lexeme of the sentence
 */
export function boundBefore(lexemes: Lexemes, at: number, from: number): Read<Bound> | undefined {
  for (let i = Math.max(from, at - LONGEST); i < at; i++) {
    if (!isKind(lexemes, i, Kind.bound) || lexemes.phraseEnd[i] !== at) continue
    const name = lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.bound) as BoundName
    // "tốc độ 18%"
    if (isWord(lexemes, i, 'độ') && BEFORE_DEGREE.some((word) => isWord(lexemes, i - 1, word))) return undefined
    // "nâng tầm 3 đô thị"
    if (name.after || (name.compares && i > from) || isWord(lexemes, i - 1, 'nâng')) return undefined
    return { value: name.bound, end: i }
  }
  return undefined
}

const LONGEST = 4

/** First syllables of nouns that end in "độ". */
const BEFORE_DEGREE = ['chế', 'cường', 'mật', 'mức', 'nhiệt', 'nồng', 'tiến', 'trình', 'tốc'] as const

/** The bound that stands after an amount: "từ 90% trở lên", "từ 7.000 đồng trở xuống"; `end` is the index after it. */
export function boundAfter(lexemes: Lexemes, at: number): Read<Bound> | undefined {
  for (let i = at; i < at + 2 && i < lexemes.count; i++) {
    if (!isKind(lexemes, i, Kind.bound)) continue
    const name = lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.bound) as BoundName
    if (name.after) return { value: name.bound, end: lexemes.phraseEnd[i] ?? i + 1 }
  }
  return undefined
}

/** Index of the "từ" before an amount that ends with "trở lên"; the amount's own index where there is none. */
export function fromWord(lexemes: Lexemes, at: number): number {
  return isWord(lexemes, at - 1, 'từ') ? at - 1 : at
}
