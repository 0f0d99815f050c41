import { Gap, LexemeKind, type Lexemes } from '../text/lexer.ts'
import { isKind, Kind } from './kinds.ts'
import { isCapitalised } from './name.ts'

/** What a board does, after "Trưởng ban" in small letters. */
const BOARDS = new Set(['chỉ đạo', 'giám sát', 'kiểm tra', 'quản lý', 'soạn thảo', 'tổ chức', 'vận động', 'điều hành'])

/** "Trưởng ban [chỉ đạo] phòng, chống dịch": no verb here. */
export function isBoard({ text, start, end }: Lexemes, at: number): boolean {
  if (text.slice(start[at - 1], end[at - 1]).toLowerCase() !== 'ban') return false
  return BOARDS.has(text.slice(start[at], end[at + 1]).toLowerCase())
}

/** The word after "xã" in "xã hội", after "buôn" in "buôn lậu": no place's name begins here. */
export function isOrdinary(lexemes: Lexemes, i: number): boolean {
  if (lexemes.kind[i] !== LexemeKind.word || (lexemes.gap[i] ?? 0) > Gap.wrap || isCapitalised(lexemes, i)) return false
  return (lexemes.kinds[i] ?? 0) === 0 || isKind(lexemes, i, Kind.organization)
}
