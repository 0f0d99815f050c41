import { isMark, isMarkIn } from '../text/clauses.ts'
import type { Lexemes } from '../text/lexer.ts'
import { isKind, Kind } from './kinds.ts'
import { organizationWord } from './organization.ts'
import type { NamesakeWord } from './people-words.ts'

/** Lexemes of the longest noun before a namesake's name: "trường trung học phổ thông". */
const LONGEST_NOUN = 4

/** Whether a name here is that of a street, a school or a prize: "đường Nguyễn Huệ", "trường THPT Lê Lợi", "Đền thờ Hoàng đế Quang Trung". */
export function isNamesake(lexemes: Lexemes, at: number): boolean {
  return nounBefore(lexemes, at)?.credit === false
}

/** Whether a name here is an author's: "Ảnh: Lê An", "Lê An/TTXVN". */
export function isCredited(lexemes: Lexemes, at: number): boolean {
  if (isMark(lexemes, at - 1, '/')) return true
  return nounBefore(lexemes, isMarkIn(lexemes, at - 1, ':') ? at - 1 : at)?.credit === true
}

/** Whether what looks like an honorific belongs to a place's name: "huyện Anh Sơn", "núi Bà Đen". */
export function isPlaceName(lexemes: Lexemes, at: number): boolean {
  if (!isKind(lexemes, at, Kind.honorific)) return false
  if (isKind(lexemes, at, Kind.organization)) return true
  return isNamesake(lexemes, at) || (isKind(lexemes, at - 1, Kind.organization) && organizationWord(lexemes, at - 1).part === 'place')
}

function nounBefore(lexemes: Lexemes, at: number): NamesakeWord | undefined {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_NOUN); i--) {
    if (!isKind(lexemes, i, Kind.namesake) || lexemes.phraseEnd[i] !== at) continue
    return lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.namesake) as NamesakeWord
  }
  return undefined
}
