import { isMark, isMarkIn } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes } from '../text/lexer.ts'
import { readAppointment } from './appointment.ts'
import { bracketEnd } from './bracket.ts'
import { isKind, Kind } from './kinds.ts'
import { isCapitalised, isHalf, isSurname, type Name, readName } from './name.ts'
import type { Read } from './read.ts'
import { isSyllable } from './syllable.ts'
import { readTitles, type TitleRun, type Titles } from './title.ts'

/** A place that names a person, or only the office of one. */
export interface Mention {
  readonly from: number
  readonly to: number
  /** `undefined` where only the office stands: "Chủ tịch UBND tỉnh nhấn mạnh". */
  readonly name: Name | undefined
  readonly titles: readonly TitleRun[]
  /** Offices that it is said to hold from now on. */
  readonly given: readonly TitleRun[]
  /** How the person is addressed: with an honorific, a title, or as one of a list; `bare` where only a surname tells the name. */
  readonly announced: 'honorific' | 'title' | 'list' | 'bare'
  /** Whether it is a person only where another place names the same one. */
  readonly doubtful: boolean
}

/**
 * Reads a person with what stands before and after the name: honorific, titles, a dash or a comma, brackets.
 *
 * "đồng chí Lê Văn An, Ủy viên TW Đảng, Bí thư Tỉnh ủy" | "Bí thư Tỉnh ủy Lê Văn An" | "Giám đốc Sở Y tế – ông Lê Văn An" | "Lê Văn An (Trưởng phòng)"
 *
 * @param at index of an honorific, a rank or an office
 * @param limit end of the sentence
 * @returns a mention without a name where only an office stands there; `undefined` where neither does
 */
export function readPerson(lexemes: Lexemes, at: number, limit: number): Read<Mention> | undefined {
  const addressed = honorificEnd(lexemes, at, limit)
  const before = withoutPrincipal(lexemes, readTitles(lexemes, addressed, limit))
  if (before !== undefined && isFormer(lexemes, at)) return officeOnly(at, before)
  const nameAt = before === undefined ? addressed : holderAt(lexemes, before, limit)
  const name = nameAt === undefined || (addressed === at && before === undefined) ? undefined : readName(lexemes, nameAt, limit)
  if (name === undefined) return before === undefined ? undefined : officeOnly(at, before)
  return readNamed(lexemes, name, { at, limit, before: before?.titles ?? [] })
}

/** Words before an office that is not the one's who is named after the comma behind it. */
const OF_OTHERS = new Set(['bầu cử', 'thay mặt', 'ứng cử'])

/** "Thay mặt [Thủ tướng], Phó Thủ tướng Lê An" | "đợt bầu cử [đại biểu Quốc hội], ông Lê An": another's office is before the comma. */
function withoutPrincipal(lexemes: Lexemes, titles: Titles | undefined): Titles | undefined {
  const first = titles?.titles[0]
  if (titles === undefined || first === undefined || titles.titles.length < 2 || !isMark(lexemes, first.to, ',')) return titles
  const before = lexemes.text.slice(lexemes.start[first.from - 2], lexemes.end[first.from - 1]).toLowerCase()
  return OF_OTHERS.has(before) ? { ...titles, titles: titles.titles.slice(1) } : titles
}

/** "trong thời gian giữ chức [Bí thư chi bộ], ông A …": an office of another time. */
function isFormer({ text, start, end }: Lexemes, at: number): boolean {
  let i = at - 1
  while (i > at - LONGEST_HOLDING && HOLDING.has(text.slice(start[i], end[i]))) i--
  return i < at - 1 && OTHER_TIME.has(text.slice(start[i], end[i]).toLowerCase())
}

const LONGEST_HOLDING = 6
const HOLDING = new Set(['chức', 'còn', 'cương', 'giữ', 'là', 'làm', 'vị', 'vụ', 'đang', 'đảm', 'nhiệm', 'ở'])
const OTHER_TIME = new Set(['gian', 'khi', 'từng'])

interface Before {
  readonly at: number
  readonly limit: number
  readonly before: readonly TitleRun[]
}

/** The person whose name was read, with the titles after it. */
export function readNamed(lexemes: Lexemes, name: Name, { at, limit, before }: Before): Read<Mention> {
  const found = titlesAfter(lexemes, name.to, limit, before.length > 0)
  const after = found !== undefined && isAnothers(lexemes, at, { name, after: found }) ? undefined : found
  const to = after?.to ?? name.to
  const titles = [...before, ...(after?.titles ?? [])]
  const given = readAppointment(lexemes, to, limit)
  const announced = before.length > 0 ? 'title' : at < name.from ? 'honorific' : 'bare'
  return { value: { from: at, to, name, titles, given, announced, doubtful: isDoubtful(lexemes, name, announced) }, end: to }
}

interface Followed {
  readonly name: Name
  readonly after: Titles
}

/**
 * Whether the offices behind a name are someone else's: "Theo ông An, [Bí thư Tỉnh ủy] nói …", "ghi nhận ý kiến của ông An, [Thủ tướng] nêu rõ
 * …", who does what follows; or the next name's: "với ông An, [Tổng Bí thư, Chủ tịch nước] Lê Bình".
 */
function isAnothers(lexemes: Lexemes, at: number, { name, after }: Followed): boolean {
  const word = lexemes.text.slice(lexemes.start[at - 1], lexemes.end[at - 1]).toLowerCase()
  if (!isMark(lexemes, name.to, ',') || (word !== 'theo' && !GOVERNING.has(word))) return false
  if (isMark(lexemes, after.to, ',') && isKind(lexemes, after.to + 1, Kind.position)) return true
  if (lexemes.kind[after.to] !== LexemeKind.word || isCapitalised(lexemes, after.to) || isOf(lexemes, after.to)) return false
  return word === 'theo' || isKind(lexemes, after.to, Kind.role)
}

/** "Theo ông A, Giám đốc [của] một công ty, …": the office goes on. */
function isOf({ text, start, end }: Lexemes, i: number): boolean {
  return text.slice(start[i], end[i]) === 'của'
}

/** "Ông Nghị [quyết …]" | "Bí thư Nhân": one word that may begin another, or be a place's or a company's. */
function isDoubtful(lexemes: Lexemes, { from, to }: Name, announced: Mention['announced']): boolean {
  if (to > from + 1 || !isSyllable(lexemes.text.slice(lexemes.start[from], lexemes.end[from]))) return false
  return announced === 'title' || isHalf(lexemes, to) || lexemes.kind[to] === LexemeKind.number
}

function officeOnly(at: number, { titles, to }: Titles): Read<Mention> {
  return { value: { from: at, to, name: undefined, titles, given: [], announced: 'title', doubtful: false }, end: to }
}

/** Honorifics one after the other: "quý ông bà". */
const MOST_HONORIFICS = 4

/** Index after the honorifics that begin here, and the colon after them; the same index where there is none. */
export function honorificEnd(lexemes: Lexemes, at: number, limit: number): number {
  let to = at
  for (let count = 0; count < MOST_HONORIFICS && to < limit && isKind(lexemes, to, Kind.honorific); count++)
    to = lexemes.phraseEnd[to] ?? to + 1
  return to > at && isMark(lexemes, to, ':') && to + 1 < limit ? to + 1 : to
}

/** Where the holder's name begins: right after the titles, after the brackets behind them, or after a dash, comma or colon and an honorific. */
function holderAt(lexemes: Lexemes, titles: Titles, limit: number): number | undefined {
  if (titles.nameAt !== undefined) return titles.nameAt
  let at = bracketEnd(lexemes, titles.to, limit)
  if (at > titles.to && isCapitalised(lexemes, at) && !isKind(lexemes, at, NOT_A_NAME)) return at
  const parted = isMarkIn(lexemes, at, titles.titles.at(-1)?.many === true || isGoverned(lexemes, titles) ? '-:' : ',-:')
  if (parted) at++
  // "… nhận nhiệm vụ Phó Trưởng ban Ông Lê An chủ trì": a caption ends before "Ông".
  else if (isCapitalised(lexemes, at)) return undefined
  const addressed = honorificEnd(lexemes, at, limit)
  return addressed > at && beginsName(lexemes, addressed) ? addressed : undefined
}

/** "báo cáo với [Thủ tướng], ông An …": an office that a small word makes another's than the one named behind it. */
function isGoverned({ text, start, end }: Lexemes, { titles }: Titles): boolean {
  const at = (titles[0]?.from ?? 0) - 1
  return GOVERNING.has(text.slice(start[at], end[at]).toLowerCase())
}

const GOVERNING = new Set(['cho', 'của', 'gửi', 'trước', 'với'])

function beginsName(lexemes: Lexemes, at: number): boolean {
  return isCapitalised(lexemes, at) && (isSurname(lexemes, at) || !isKind(lexemes, at, NOT_ADDRESSED))
}

const NOT_ADDRESSED = Kind.position | Kind.rank | Kind.honorific | Kind.titleEdge

const NOT_A_NAME = Kind.position | Kind.rank | Kind.organization | Kind.titleEdge | Kind.honorific

/** ", Bí thư Tỉnh ủy" | " - Bí thư" | " (Bí thư)" | ", 45 tuổi, Bí thư" | " là Bí thư" */
function titlesAfter(lexemes: Lexemes, at: number, limit: number, titled: boolean): Titles | undefined {
  const begin = afterStart(lexemes, at, limit)
  const titles = begin === undefined ? undefined : readTitles(lexemes, begin, limit)
  if (titles === undefined) return undefined
  // "Chủ tịch Quốc hội A, nguyên Chủ tịch Quốc hội: B, C"
  const heads = isMark(lexemes, titles.to, ':') && isSurname(lexemes, titles.to + 1)
  if (titles.nameAt === undefined && !heads) return withBracket(lexemes, titles, limit)
  // What ends at a name belongs to that name, the last title at least.
  return titled || titles.titles.length === 1 ? undefined : withoutLast(titles)
}

function afterStart(lexemes: Lexemes, at: number, limit: number): number | undefined {
  if (at >= limit || (lexemes.gap[at] ?? 0) > Gap.wrap) return undefined
  if (isMark(lexemes, at, '('))
    return isKind(lexemes, at + 1, Kind.position | Kind.rank) ? at + 1 : afterComma(lexemes, bracketEnd(lexemes, at, limit), limit)
  return afterComma(lexemes, at, limit)
}

function afterComma(lexemes: Lexemes, at: number, limit: number): number | undefined {
  if (!isMarkIn(lexemes, at, ',-:')) return undefined
  const next = at + 1
  if (lexemes.kind[next] === LexemeKind.number && isMark(lexemes, next + 2, ',')) return next + 3 < limit ? next + 3 : undefined
  return next < limit ? next : undefined
}

function withoutLast({ titles }: Titles): Titles {
  const rest = titles.slice(0, -1)
  return { titles: rest, to: rest.at(-1)?.to ?? 0, nameAt: undefined }
}

/** The bracket that closes around the titles. */
function withBracket(lexemes: Lexemes, titles: Titles, limit: number): Titles {
  return titles.to < limit && isMark(lexemes, titles.to, ')') ? { ...titles, to: titles.to + 1 } : titles
}
