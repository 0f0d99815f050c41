import { isMark, isMarkIn } from '../text/clauses.ts'
import { Gap, type Lexemes } from '../text/lexer.ts'
import { bracketEnd } from './bracket.ts'
import { isKind, Kind } from './kinds.ts'
import { isCapitalised, isSurname, readName } from './name.ts'
import { honorificEnd, type Mention, readNamed, readPerson } from './person.ts'
import { readTitles, type TitleRun, type Titles } from './title.ts'

interface Target {
  readonly limit: number
  readonly mentions: Mention[]
}

/** People of a list. */
const LONGEST_LIST = 60
const PLURALS = new Set(['các', 'những', 'hai', 'ba', 'bốn', '2', '3', '4'])
const AND = new Set(['và', 'cùng', 'với'])
const NOT_A_NAME = Kind.organization | Kind.titleEdge | Kind.namesake

/**
 * Reads people who share an honorific or a title: what stands before the list is everyone's, what stands behind a name only that person's.
 *
 * "các đồng chí: A - Bí thư; B - Phó Bí thư" | "các Phó Chủ tịch UBND tỉnh: A, B, C" | "các ca sĩ A, B và C"
 *
 * @param at index after "các" or a small number
 * @returns the index after the last one; `undefined` where there is no list
 */
export function readList(lexemes: Lexemes, at: number, { limit, mentions }: Target): number | undefined {
  const plural = at > 0 && PLURALS.has(wordAt(lexemes, at - 1)) && (lexemes.gap[at] ?? 0) <= Gap.wrap
  const addressed = honorificEnd(lexemes, at, limit)
  const shared = plural || isKind(lexemes, addressed, Kind.position) ? readTitles(lexemes, addressed, limit) : undefined
  if (!plural && (shared === undefined || !isHeading(lexemes, shared, limit))) return undefined
  let before = shared?.titles ?? []
  let next = shared === undefined ? addressed : (shared.nameAt ?? afterColon(lexemes, bracketEnd(lexemes, shared.to, limit)))
  // "trước các đại biểu, Giám đốc Sở …" is no list.
  if (next === undefined || (before.length > 1 && shared?.nameAt !== undefined)) return before[0]?.to
  let end: number | undefined
  for (let count = 0; next < limit && count < LONGEST_LIST; count++) {
    // "các đồng chí Chủ tịch nước Lê An, ⟨Thủ tướng⟩ Vũ Bình": without a colon, who has an office of his own does not share the first one.
    if (count > 0 && shared?.nameAt !== undefined && isKind(lexemes, next, Kind.position)) before = []
    const person = readListed(lexemes, next, { limit, before, at: count === 0 ? at : next })
    if (person === undefined) break
    mentions.push(person)
    end = person.to
    next = afterSeparator(lexemes, end, limit)
    // "nguyên Tổng Bí thư: Lê An, Vũ Bình; Chủ tịch nước …": behind a heading only bare names are of it.
    if (next === end || (!plural && (isMark(lexemes, end, ';') || !isSurname(lexemes, next)))) break
  }
  return end
}

/** "nguyên Chủ tịch Quốc hội: Lê An, Vũ Bình": an office, a colon, and at least two names. */
function isHeading(lexemes: Lexemes, { to, nameAt }: Titles, limit: number): boolean {
  if (nameAt !== undefined || !isMark(lexemes, to, ':') || !isSurname(lexemes, to + 1)) return false
  const name = readName(lexemes, to + 1, limit)
  return name !== undefined && name.to - name.from > 1 && isMarkIn(lexemes, name.to, ',;') && isSurname(lexemes, name.to + 1)
}

interface Listed {
  readonly limit: number
  readonly before: readonly TitleRun[]
  readonly at: number
}

/** One person of a list: a name, perhaps with a title of its own before it. */
function readListed(lexemes: Lexemes, next: number, { limit, before, at }: Listed): Mention | undefined {
  if (isKind(lexemes, next, Kind.honorific | Kind.rank | Kind.position)) {
    const person = readPerson(lexemes, next, limit)?.value
    if (person?.name === undefined) return undefined
    return isKind(lexemes, next, Kind.honorific) ? person : { ...person, titles: [...before, ...person.titles] }
  }
  if (isKind(lexemes, next, NOT_A_NAME) && !isSurname(lexemes, next)) return undefined
  const name = readName(lexemes, next, limit)
  if (name === undefined || name.to - name.from < 2) return undefined
  return { ...readNamed(lexemes, name, { at, limit, before }).value, announced: 'list' }
}

function afterColon(lexemes: Lexemes, at: number): number | undefined {
  return isMark(lexemes, at, ':') ? at + 1 : undefined
}

/** Index after "," | ";" | "và" | "cùng" between people; the same index where there is none. */
function afterSeparator(lexemes: Lexemes, at: number, limit: number): number {
  let next = isMarkIn(lexemes, at, ',;') ? at + 1 : at
  if (AND.has(wordAt(lexemes, next))) next++
  if (next >= limit || (lexemes.gap[next] ?? 0) > Gap.wrap) return at
  return isCapitalised(lexemes, next) || isKind(lexemes, next, Kind.honorific | Kind.rank | Kind.position) ? next : at
}

function wordAt(lexemes: Lexemes, i: number): string {
  return lexemes.text.slice(lexemes.start[i] ?? 0, lexemes.end[i] ?? 0).toLowerCase()
}
