import { isMark, isMarkIn } from '../text/clauses.ts'
import { Gap, type Lexemes } from '../text/lexer.ts'
import { isKind, Kind } from './kinds.ts'
import { isCapitalised } from './name.ts'
import { organizationWord, positionWord, readOrganization } from './organization.ts'
import type { PositionWord } from './people-words.ts'

/** One office or rank as worded: the lexemes `from` up to `to`; its organisation from `organizationAt` to the end. */
export interface TitleRun {
  readonly from: number
  readonly to: number
  readonly organizationAt: number
  /** Whether it is a rank or an academic degree. */
  readonly rank: boolean
  /** Whether it is an office of many, after which a comma leads to another person. */
  readonly many: boolean
}

/** Titles one after the other, and what follows them. */
export interface Titles {
  readonly titles: readonly TitleRun[]
  /** Index after the last one. */
  readonly to: number
  /** Where the holder's name begins right after the last one; `undefined` where it does not. */
  readonly nameAt: number | undefined
}

interface Office extends TitleRun {
  readonly nameAt: number | undefined
}

/** Titles of one person. */
const MOST = 12

/**
 * Reads the titles that stand one after the other, separated by commas, dashes, "kiêm" or nothing.
 *
 * "Ủy viên TW Đảng, Bí thư Tỉnh ủy" | "Bí thư Huyện ủy kiêm Chủ tịch UBND huyện" | "Đại tá, PGS.TS" | "nguyên Phó Chủ tịch Quốc hội"
 *
 * @param limit end of the sentence
 * @returns `undefined` where no title begins at `at`
 */
export function readTitles(lexemes: Lexemes, at: number, limit: number): Titles | undefined {
  const titles: TitleRun[] = []
  let to = at
  let nameAt: number | undefined
  for (let next: number | undefined = at; next !== undefined && titles.length < MOST; next = nextTitle(lexemes, to, limit)) {
    const office = readTitle(lexemes, next, limit)
    if (office === undefined || isAnothers(lexemes, titles.at(-1), { next, office })) break
    titles.push(office)
    to = office.to
    nameAt = office.nameAt
    if (nameAt !== undefined) break
  }
  return titles.length === 0 ? undefined : { titles, to, nameAt }
}

interface Following {
  readonly next: number
  readonly office: Office
}

/** "phóng viên Báo A, [Thứ trưởng …]" | "Trợ lý [PTTg Lê An]": an office that another person holds. */
function isAnothers(lexemes: Lexemes, before: TitleRun | undefined, { next, office }: Following): boolean {
  if (before === undefined) return false
  // "ủy quyền của Thủ tướng, Phó Thủ tướng …": nobody is both.
  if (isMark(lexemes, before.to, ',') && isWord(lexemes, before.from, 'thủ') && DEPUTIES.has(wordsAt(lexemes, next))) return true
  // "như đánh giá của nhiều chuyên gia, Thứ trưởng …"
  if (isMark(lexemes, before.to, ','))
    return before.many || isWord(lexemes, before.from - 1, 'nhiều') || isWord(lexemes, before.from - 1, 'số')
  if (office.rank) return false
  // "câu hỏi của phóng viên Báo A Thứ trưởng …"
  if (before.many) return next === before.to
  return next === before.to && officeWord(lexemes, before.from, before.organizationAt)?.aide === true
}

/** The offices of those who work for a prime minister. */
const DEPUTIES = new Set(['bộ trưởng', 'phó thủ', 'thứ trưởng'])

function wordsAt({ text, start, end }: Lexemes, at: number): string {
  return text.slice(start[at], end[at + 1]).toLowerCase()
}

/** Where the next title may begin: after a comma, a dash, "kiêm", or right here. */
function nextTitle(lexemes: Lexemes, to: number, limit: number): number | undefined {
  let at = to
  if (isMarkIn(lexemes, at, ',-')) at++
  if (isWord(lexemes, at, 'kiêm')) at++
  else if (at === to && isWord(lexemes, at, 'và') && isCapitalised(lexemes, at + 1)) at++
  return at < limit && (lexemes.gap[at] ?? 0) <= Gap.wrap ? at : undefined
}

/** Reads one title: a rank, or an office with its organisation. */
function readTitle(lexemes: Lexemes, at: number, limit: number): Office | undefined {
  if (isKind(lexemes, at, Kind.rank)) return readRank(lexemes, at, limit)
  const positionTo = positionEnd(lexemes, at, limit)
  if (positionTo === undefined) return undefined
  const word = officeWord(lexemes, at, positionTo)
  const many = word?.many === true
  const other = word?.aide === true ? readPrincipal(lexemes, positionTo, limit) : undefined
  if (other !== undefined) return { ...other, from: at, organizationAt: positionTo, many }
  // "cán bộ Thanh Chương" are those of a place.
  const expects = word?.local === true ? 'place' : many ? 'either' : 'holder'
  const organization = readOrganization(lexemes, positionTo, { limit, expects, unit: word?.unit === true })
  return { from: at, to: organization.to, organizationAt: positionTo, rank: false, many, nameAt: organization.nameAt }
}

/**
 * The office of an aide's principal: "Trợ lý [Bộ trưởng Ngoại giao]" | "người phát ngôn [của Thủ tướng]". The name in "Đặc phái viên của
 * Thủ tướng Lê An" and in "Trợ lý TTg Lê An" is the principal's: the aide's office ends before it.
 */
function readPrincipal(lexemes: Lexemes, at: number, limit: number): Office | undefined {
  const from = isWord(lexemes, at, 'của') ? at + 1 : at
  const office = readTitle(lexemes, from, limit)
  if (office === undefined || office.rank) return undefined
  const isPrincipals = from > at || officeWord(lexemes, from, office.to)?.full !== undefined
  return office.nameAt !== undefined && isPrincipals ? undefined : office
}

/** "GS.TS" | "TS. " | "Đại tá": the dot of an abbreviation is no part of it. */
function readRank(lexemes: Lexemes, at: number, limit: number): Office {
  const to = Math.min(lexemes.phraseEnd[at] ?? at + 1, limit)
  const next = isMark(lexemes, to, '.') && lexemes.gap[to] === Gap.none ? to + 1 : to
  const nameAt = next < limit && isCapitalised(lexemes, next) && (lexemes.gap[next] ?? 0) <= Gap.wrap && !isKind(lexemes, next, NOT_A_NAME)
  return { from: at, to, organizationAt: to, rank: true, many: false, nameAt: nameAt ? next : undefined }
}

const NOT_A_NAME = Kind.rank | Kind.position | Kind.honorific

/**
 * Index after the words of an office, which "nguyên", "Phó" or "Quyền" precede and "Thường trực" follows; `undefined` where there is no
 * office. "Trưởng" and "Phó" alone are one before an organisation.
 */
function positionEnd(lexemes: Lexemes, at: number, limit: number): number | undefined {
  let to = at
  while (to < limit && partOf(lexemes, to) === 'prefix') to = lexemes.phraseEnd[to] ?? to + 1
  if (to >= limit) return undefined
  const part = partOf(lexemes, to)
  if (part === 'bare' || (part !== 'office' && to > at && endsInDeputy(lexemes, to - 1))) {
    const end = part === 'bare' ? to + 1 : to
    return isCapitalised(lexemes, at) && isOrganizationHead(lexemes, end) ? end : undefined
  }
  if (part !== 'office') return undefined
  to = lexemes.phraseEnd[to] ?? to + 1
  while (to < limit && partOf(lexemes, to) === 'suffix') to = lexemes.phraseEnd[to] ?? to + 1
  return to
}

/** "Phó [Công an thị xã]": a deputy whose office goes without saying. */
function endsInDeputy(lexemes: Lexemes, i: number): boolean {
  return isWord(lexemes, i, 'phó')
}

function isOrganizationHead(lexemes: Lexemes, i: number): boolean {
  return isKind(lexemes, i, Kind.organization) && isCapitalised(lexemes, i) && organizationWord(lexemes, i).part === 'body'
}

function partOf(lexemes: Lexemes, i: number): PositionWord['part'] | undefined {
  return positionWord(lexemes, i)?.part
}

/** The word that is the office itself. */
function officeWord(lexemes: Lexemes, from: number, to: number): PositionWord | undefined {
  for (let i = from; i < to; i = lexemes.phraseEnd[i] ?? i + 1) {
    const word = positionWord(lexemes, i)
    if (word?.part === 'office') return word
  }
  return undefined
}

function isWord(lexemes: Lexemes, i: number, word: string): boolean {
  const start = lexemes.start[i] ?? 0
  return (lexemes.end[i] ?? 0) - start === word.length && lexemes.text.slice(start, start + word.length).toLowerCase() === word
}
