import { isMark, isMarkIn } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import { isKind, Kind } from './kinds.ts'
import { isCapitalised, isSurname, readName } from './name.ts'
import { type Expectation, nameStart, type Scope } from './name-start.ts'
import { isBoard, isOrdinary } from './organization-part.ts'
import type { OrganizationWord, PositionWord } from './people-words.ts'
import { isSyllable } from './syllable.ts'

/** An organisation as worded: the lexemes `from` up to `to`; empty where an office has none. */
export interface OrganizationRun {
  readonly from: number
  readonly to: number
  /** Where the name of the office's holder begins, right after it; `undefined` where none does. */
  readonly nameAt: number | undefined
}

/** Words of any kind in the name of an organisation after its last known word. */
const LONGEST_OPEN = 12
/** The same after an office without an organisation: "giám đốc khối bán lẻ", "chuyên gia kinh tế". */
const LONGEST_FREE = 6

/** What is known from the office. */
export interface OfficeScope extends Scope {
  /** Whether it is an office of a part of an organisation. */
  readonly unit: boolean
}

/** Where the reading of an organisation stands. */
interface State {
  at: number
  /** Words of any kind that may still follow. */
  open: number
  /** Whether a place's name is due: after "huyện", "tỉnh". */
  place: boolean
  /** Whether the word before is the head of an open name, which any capitalised word goes on: "Hội Nhà báo". */
  head: boolean
  /** Whether a body has been read: small words join only the parts of its name. */
  named: boolean
  /** Whether it is a part of another organisation, which may follow after a comma. */
  unit: boolean
  /** Whether the word before is a known one, to which a number may belong. */
  known: boolean
  /** What a run of capitalised words may be here. */
  expects: Expectation
}

/**
 * Reads what an office is of: bodies, fields and places, with the words of any kind that an open name holds, up to the holder's name or
 * to a word that no organisation's name holds.
 *
 * "UBND tỉnh Phú Yên" | "Sở Văn hóa, Thể thao và Du lịch" | "Ủy ban Tài chính, Ngân sách của Quốc hội" | "Hiệp hội Thép Việt Nam"
 *
 * @param at index after the office
 * @param scope end of the sentence, and what may follow the office
 */
export function readOrganization(lexemes: Lexemes, at: number, { limit, expects, unit }: OfficeScope): OrganizationRun {
  const state: State = { at, open: LONGEST_FREE, place: false, head: false, named: false, unit, known: false, expects }
  for (;;) {
    const nameAt = holderStart(lexemes, state, limit)
    if (nameAt !== undefined) return { from: at, to: nameAt, nameAt }
    if (!step(lexemes, state, limit)) return { from: at, to: trimmed(lexemes, at, state.at), nameAt: undefined }
  }
}

/** Takes the next piece of the organisation's name; false where it has ended. */
function step(lexemes: Lexemes, state: State, limit: number): boolean {
  const { at } = state
  if (at >= limit || (lexemes.gap[at] ?? 0) > Gap.wrap) return false
  if (isKind(lexemes, at, Kind.organization)) return takeKnown(lexemes, state, limit)
  if (lexemes.kind[at] === LexemeKind.mark) return takeMark(lexemes, state, limit)
  if (lexemes.kind[at] === LexemeKind.number) return takeNumber(state)
  if (isSmallWord(lexemes, at)) return takeLink(lexemes, state, limit)
  if (isCapitalised(lexemes, at) && (state.place || state.head)) return takePlaceName(state)
  if (!state.named && isBoard(lexemes, at)) return takeBoard(state)
  if (isKind(lexemes, at, Kind.titleEdge | Kind.honorific | Kind.rank) || beginsOffice(lexemes, at)) return false
  if (isKind(lexemes, at, Kind.role) && !isCapitalised(lexemes, at)) return false
  return takeWord(lexemes, state)
}

function takeBoard(state: State): boolean {
  state.open = LONGEST_OPEN
  state.named = true
  state.expects = 'name'
  return advance(state, 2)
}

/** "Bí thư", "nguyên Bí thư"; not the "nguyên" of "Tài nguyên". */
function beginsOffice(lexemes: Lexemes, at: number): boolean {
  const part = positionWord(lexemes, at)?.part
  if (part === 'prefix') return isKind(lexemes, lexemes.phraseEnd[at] ?? at + 1, Kind.position)
  return part === 'office' || part === 'suffix'
}

const EXPECTED_AFTER = { body: 'either', field: 'either', place: 'name', region: 'either', country: 'holder' } as const satisfies Record<
  OrganizationWord['part'],
  Expectation
>

/** A body, a field, a country or the noun before a place. */
function takeKnown(lexemes: Lexemes, state: State, limit: number): boolean {
  const { at } = state
  const word = organizationWord(lexemes, at)
  // "huyện Đức Thọ" is not in Germany.
  if (word.part === 'country' && (state.place || isPlaceSyllable(lexemes, at))) return takePlaceName(state)
  state.at = lexemes.phraseEnd[at] ?? at + 1
  state.place = word.part === 'place' && !isOrdinary(lexemes, state.at)
  state.head = word.open === true
  state.known = true
  state.expects = EXPECTED_AFTER[word.part]
  if (word.part === 'body') {
    state.open = word.open === true ? LONGEST_OPEN : 0
    state.unit = word.unit === true
    state.named = true
    if (word.open === true) state.expects = 'name'
    if (word.called === true) takeOwnName(lexemes, state, limit)
  }
  return true
}

/** "Thị ủy [Mỹ] Hào", "Huyện ủy [Nga] Sơn": a country's name with one Vietnamese syllable behind it is a place of the country; "Tổng thống [Mỹ] Trump" is not. */
function isPlaceSyllable(lexemes: Lexemes, at: number): boolean {
  const next = at + 1
  if (lexemes.phraseEnd[at] !== next || !isCapitalised(lexemes, next) || lexemes.gap[next] !== Gap.space) return false
  return isSyllable(lexemes.text.slice(lexemes.start[next], lexemes.end[next])) && !isCapitalised(lexemes, next + 1)
}

/** "[Trường THCS] Phan Chu Trinh": before the holder's name, if that stands there too. */
function takeOwnName(lexemes: Lexemes, state: State, limit: number): void {
  if (!isSurname(lexemes, state.at)) return
  const holder = nameStart(lexemes, state.at, { limit, expects: 'called' })
  state.at = readName(lexemes, state.at, holder ?? limit)?.to ?? state.at
  state.head = false
  state.expects = 'either'
}

/** The dash of "NN-PTNT", the ampersand of "KH&ĐT", the dot of "TP.HCM", a bracket with the abbreviation of what stands before. */
function takeMark(lexemes: Lexemes, state: State, limit: number): boolean {
  const { at } = state
  const next = at + 1
  if (next >= limit) return false
  if (isMarkIn(lexemes, at, '-&') && lexemes.gap[at] === Gap.none && lexemes.gap[next] === Gap.none) return advance(state, 1)
  // "Ban Chỉ đạo 138/CP"
  if (isMark(lexemes, at, '/') && lexemes.kind[at - 1] === LexemeKind.number && isCapitalised(lexemes, next)) return advance(state, 2)
  // "Tập đoàn Bưu chính - Viễn thông", "Tập đoàn Dệt - May Việt Nam"
  if (isMark(lexemes, at, '-') && state.open > 0 && joinsBranch(lexemes, next)) return advance(state, 1)
  // "Phòng Truyền thông, BHXH tỉnh"
  if (isMark(lexemes, at, ',') && state.unit && isBody(lexemes, next)) return advance(state, 1)
  if (isMark(lexemes, at, '&') && isCapitalised(lexemes, next)) return advance(state, 1)
  if (isMark(lexemes, at, '.') && lexemes.gap[at] === Gap.none && isAbbreviation(lexemes, at - 1)) return advance(state, 1)
  return false
}

/** Whether the second branch of a company stands behind a dash: a field, or a word that more of the name follows; not the holder. */
function joinsBranch(lexemes: Lexemes, i: number): boolean {
  if (!isCapitalised(lexemes, i) || isSurname(lexemes, i) || isKind(lexemes, i, ENDS_LINK)) return false
  if (isKind(lexemes, i, Kind.organization)) return organizationWord(lexemes, i).part === 'field'
  return isCapitalised(lexemes, i + 1) || isMark(lexemes, i + 1, '-')
}

function isBody(lexemes: Lexemes, i: number): boolean {
  return isKind(lexemes, i, Kind.organization) && isCapitalised(lexemes, i) && organizationWord(lexemes, i).part === 'body'
}

/** "Quận 2" | "Quân khu 3" | "Đoàn 341" | "khóa XIV". */
function takeNumber(state: State): boolean {
  if (!state.place && !state.known) return false
  state.place = false
  return advance(state, 1)
}

/** A word that is not known: a place's name, a proper name, or one of an open name. */
function takeWord(lexemes: Lexemes, state: State): boolean {
  const { at } = state
  if (isCapitalised(lexemes, at)) return takePlaceName(state)
  if (state.open === 0 || state.place) return false
  state.open--
  return advance(state, 1)
}

function takePlaceName(state: State): boolean {
  state.place = false
  state.expects = 'either'
  return advance(state, 1)
}

const SMALL_WORDS = new Set(['của', 'tại', 'về', 'thuộc', 'và'])

function isSmallWord(lexemes: Lexemes, i: number): boolean {
  return SMALL_WORDS.has(lexemes.text.slice(lexemes.start[i], lexemes.end[i]))
}

/** A word of any kind may follow the first one behind it: "về Thương mại và Phát triển". */
function takeLink(lexemes: Lexemes, state: State, limit: number): boolean {
  if (!isLink(lexemes, state, limit)) return false
  if (state.named) state.open = Math.max(state.open, 1)
  return advance(state, 1)
}

/** "của Quốc hội" | "tại Việt Nam" | "Thương mại và Công nghiệp" | "về phòng, chống tham nhũng": a small word before a part of the name. */
function isLink(lexemes: Lexemes, { at, open, named }: State, limit: number): boolean {
  const next = at + 1
  if (next >= limit || lexemes.kind[next] !== LexemeKind.word) return false
  const word = lexemes.text.slice(lexemes.start[at], lexemes.end[at])
  const part = isKind(lexemes, next, Kind.organization) ? organizationWord(lexemes, next).part : undefined
  if (word === 'tại') return part === 'country'
  if (word === 'về') return part === 'field'
  // "Giám đốc của CBRE"
  if (word === 'của' && part === undefined) return isAcronym(lexemes, next) && !isKind(lexemes, next, ENDS_LINK)
  if (word !== 'và') return part !== undefined && isCapitalised(lexemes, next)
  if (isKind(lexemes, next, ENDS_LINK) || isSurname(lexemes, next)) return false
  return isCapitalised(lexemes, next) || (open > 0 && named)
}

const ENDS_LINK = Kind.position | Kind.honorific | Kind.rank | Kind.titleEdge | Kind.role | Kind.group

function advance(state: State, by: number): boolean {
  state.at += by
  state.head = false
  state.known = false
  return true
}

const NOT_A_HOLDER = Kind.organization | Kind.position | Kind.rank | Kind.titleEdge | Kind.honorific

/** Where the holder's name begins, if it begins in the run of capitalised words here. */
function holderStart(lexemes: Lexemes, state: State, limit: number): number | undefined {
  const { at } = state
  if (at >= limit || !isCapitalised(lexemes, at) || (lexemes.gap[at] ?? 0) > Gap.wrap) return undefined
  if (isKind(lexemes, at, NOT_A_HOLDER) && !(isSurname(lexemes, at) && lexemes.phraseEnd[at] === at + 1)) return undefined
  return nameStart(lexemes, at, { limit, expects: isForeignAfterAcronym(lexemes, at) ? 'holder' : state.expects })
}

/** "[Chủ tịch EC] Donald Tusk" | "[Tổng Giám đốc WHO] Tedros Adhanom": two foreign words after an acronym. */
function isForeignAfterAcronym(lexemes: Lexemes, at: number): boolean {
  if (
    !isAcronym(lexemes, at - 1) ||
    isKind(lexemes, at - 1, Kind.organization | Kind.position) ||
    !isCapitalised(lexemes, at + 1) ||
    lexemes.gap[at + 1] !== Gap.space
  )
    return false
  return [at, at + 1].every((i) => !isAcronym(lexemes, i) && !isSyllable(lexemes.text.slice(lexemes.start[i], lexemes.end[i])))
}

function isAcronym(lexemes: Lexemes, i: number): boolean {
  return ((lexemes.shape[i] ?? 0) & Shape.upper) !== 0 && (lexemes.end[i] ?? 0) - (lexemes.start[i] ?? 0) > 1
}

/** "TP." | "T.Ư" */
function isAbbreviation(lexemes: Lexemes, i: number): boolean {
  return isCapitalised(lexemes, i) && (lexemes.end[i] ?? 0) - (lexemes.start[i] ?? 0) <= 3
}

/** Without the small words and marks at the end. */
function trimmed(lexemes: Lexemes, from: number, to: number): number {
  let end = to
  while (end > from && (lexemes.kind[end - 1] === LexemeKind.mark || isTrailing(lexemes, end - 1))) end--
  return end
}

function isTrailing(lexemes: Lexemes, i: number): boolean {
  const word = lexemes.text.slice(lexemes.start[i], lexemes.end[i])
  return word === 'và' || word === 'của'
}

/** What a word does in an office; `undefined` where it does nothing. */
export function positionWord(lexemes: Lexemes, i: number): PositionWord | undefined {
  if (!isKind(lexemes, i, Kind.position)) return undefined
  return lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.position) as PositionWord
}

export function organizationWord(lexemes: Lexemes, at: number): OrganizationWord {
  return lexemes.lexicon.meaning(lexemes.phrase[at] ?? 0, Kind.organization) as OrganizationWord
}
