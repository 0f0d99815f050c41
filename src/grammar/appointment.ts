import { isMark } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes } from '../text/lexer.ts'
import { APPOINTMENTS, NOT_APPOINTED } from '../vocab/appointments.ts'
import { bracketEnd } from './bracket.ts'
import { isKind, Kind } from './kinds.ts'
import { isCapitalised } from './name.ts'
import { positionWord } from './organization.ts'
import { textAt } from './phrase.ts'
import { readTitles, type TitleRun } from './title.ts'

/** Lexemes between a person and the office that is given to him. */
const FARTHEST = 16
/** Words of "đảm nhiệm chức vụ". */
const LONGEST = 4

const GIVING = new Set<string>(APPOINTMENTS)
const GOING_ON = new Set(['bổ', 'chỉ', 'giữ', 'hiện', 'luân', 'phân', 'tham', 'vừa', 'điều', 'được', 'đã'])
const DENYING = new Set<string>(NOT_APPOINTED)

/**
 * The offices that someone is said to hold from now on, behind the name and its titles.
 *
 * "ông A, Phó Bí thư Tỉnh ủy, [vừa được bầu giữ chức] Chủ tịch UBND tỉnh" | "bầu bà B [làm] Phó Trưởng ban" | "ông C [hiện là] Giám đốc Sở"
 *
 * @param at index after the person
 * @param limit end of the sentence
 */
export function readAppointment(lexemes: Lexemes, at: number, limit: number): readonly TitleRun[] {
  const start = bracketEnd(lexemes, at, limit)
  for (let i = start; i < Math.min(limit, start + FARTHEST); i++) {
    if ((lexemes.gap[i] ?? 0) > Gap.wrap) return []
    if (beginsOffice(lexemes, i) && isGiven(lexemes, start, i)) return titlesAt(lexemes, i, limit)
    if (isEnd(lexemes, i) && !(isMark(lexemes, i, ',') && (i === start || GOING_ON.has(textAt(lexemes, i + 1))))) return []
  }
  return []
}

function beginsOffice(lexemes: Lexemes, i: number): boolean {
  const part = positionWord(lexemes, i)?.part
  // "giữ chức [vụ] Phó …"
  if (textAt(lexemes, i - 1) === 'chức') return part === 'office' && textAt(lexemes, i) !== 'vụ'
  return part === 'office' || (part === 'prefix' && positionWord(lexemes, lexemes.phraseEnd[i] ?? i + 1)?.part === 'office')
}

/** Who or what stands before another office, and words that deny it. */
function isEnd(lexemes: Lexemes, i: number): boolean {
  const word = textAt(lexemes, i).toLowerCase()
  if (lexemes.kind[i] !== LexemeKind.word || DENYING.has(word) || isKind(lexemes, i, Kind.honorific | Kind.rank | Kind.surname)) return true
  return (isKind(lexemes, i, Kind.role) || positionWord(lexemes, i)?.part === 'office') && word !== 'làm'
}

/** Whether the words before an office give it; after "làm" only one with a capital: "làm công nhân" tells of work. */
function isGiven(lexemes: Lexemes, from: number, to: number): boolean {
  let words = ''
  for (let i = to - 1; i >= Math.max(from, to - LONGEST); i--) {
    words = words === '' ? textAt(lexemes, i).toLowerCase() : `${textAt(lexemes, i).toLowerCase()} ${words}`
    if (GIVING.has(words)) return words !== 'làm' || isCapitalised(lexemes, to)
  }
  return false
}

/** The titles that begin here; not those that end at another's name. */
function titlesAt(lexemes: Lexemes, at: number, limit: number): readonly TitleRun[] {
  const titles = readTitles(lexemes, at, limit)
  return titles === undefined || titles.nameAt !== undefined ? [] : titles.titles
}
