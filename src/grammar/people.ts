import { isMark, isMarkIn } from '../text/clauses.ts'
import { Gap, type Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'
import { isKind, Kind } from './kinds.ts'
import { isCapitalised, isCommonSurname, readName } from './name.ts'
import { bracketEnd, honorificEnd, type Mention, readNamed, readPerson } from './person.ts'
import type { TitleRun } from './title.ts'
import { readTitles } from './title.ts'

const ANCHOR = Kind.honorific | Kind.rank | Kind.position | Kind.surname

/** Every place of a text that names a person or an office, in order. */
export function readPeople({ lexemes, division }: Reading): Mention[] {
  const mentions: Mention[] = []
  for (let i = 0; i < lexemes.count; i++) {
    if (!isKind(lexemes, i, ANCHOR)) continue
    const limit = division.sentences[division.sentenceOf[i] ?? 0]?.to ?? lexemes.count
    const end = readAt(lexemes, i, { limit, mentions })
    if (end > i) i = end - 1
  }
  return mentions
}

interface Target {
  readonly limit: number
  readonly mentions: Mention[]
}

/** Reads what an anchor announces; gives the index after it, or the anchor's own. */
function readAt(lexemes: Lexemes, at: number, target: Target): number {
  if (isCommonSurname(lexemes, at)) return readBare(lexemes, at, target)
  if (isKind(lexemes, at, Kind.surname) && !isKind(lexemes, at, Kind.honorific | Kind.position)) return at
  const list = isPlural(lexemes, at - 1) ? readList(lexemes, at, target) : undefined
  if (list !== undefined) return list
  const person = readPerson(lexemes, at, target.limit)
  if (person === undefined) return at
  target.mentions.push(person.value)
  return person.end
}

/** A name without honorific and title: a common surname and at least two more syllables. */
function readBare(lexemes: Lexemes, at: number, { limit, mentions }: Target): number {
  const name = readName(lexemes, at, limit)
  if (name === undefined || name.to - name.from < 3) return at
  if (isNamesake(lexemes, at)) return name.to
  const person = readNamed(lexemes, name, { at, limit, before: [] })
  mentions.push(person.value)
  return person.end
}

/** "đường Nguyễn Huệ" | "trường THPT Lê Lợi" | "Ảnh: Lê An" */
function isNamesake(lexemes: Lexemes, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (isKind(lexemes, i, Kind.namesake) && (lexemes.phraseEnd[i] ?? 0) === at) return true
  }
  return isMarkIn(lexemes, at - 1, '/')
}

/** "các" | "những" | "hai": before people who share an honorific or a title. */
function isPlural(lexemes: Lexemes, i: number): boolean {
  if (i < 0) return false
  const word = lexemes.text.slice(lexemes.start[i], lexemes.end[i]).toLowerCase()
  return PLURALS.has(word)
}

const PLURALS = new Set(['các', 'những', 'hai', 'ba', 'bốn', '2', '3', '4', 'và'])

/** People of a list. */
const LONGEST_LIST = 60

/**
 * "các đồng chí: A - Bí thư; B - Phó Bí thư" | "các Phó Chủ tịch UBND tỉnh: A, B, C" | "các ca sĩ A, B và C": the title before the list is
 * everyone's, one behind a name only that person's.
 */
function readList(lexemes: Lexemes, at: number, { limit, mentions }: Target): number | undefined {
  const addressed = honorificEnd(lexemes, at, limit)
  const shared = readTitles(lexemes, addressed, limit)
  let next = shared === undefined ? addressed : afterColon(lexemes, shared.nameAt ?? bracketEnd(lexemes, shared.to, limit), limit)
  if (addressed === at && shared === undefined) return undefined
  const before = shared?.titles ?? []
  let end: number | undefined
  for (let count = 0; next < limit && count < LONGEST_LIST; count++) {
    const person = readListed(lexemes, next, { limit, before, at: count === 0 ? at : next })
    if (person === undefined) break
    mentions.push(person)
    end = person.to
    next = afterSeparator(lexemes, person.to, limit)
    if (next === person.to) break
  }
  return end
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
    return { ...person, titles: isKind(lexemes, next, Kind.honorific) ? person.titles : [...before, ...person.titles] }
  }
  if (isKind(lexemes, next, NOT_A_NAME) && !isKind(lexemes, next, Kind.surname)) return undefined
  const name = readName(lexemes, next, limit)
  if (name === undefined || name.to - name.from < 2) return undefined
  return { ...readNamed(lexemes, name, { at, limit, before }).value, announced: 'list' }
}

const NOT_A_NAME = Kind.organization | Kind.titleEdge | Kind.namesake | Kind.area

function afterColon(lexemes: Lexemes, at: number, limit: number): number {
  return isMark(lexemes, at, ':') && at + 1 < limit ? at + 1 : at
}

/** Index after "," | ";" | "và" | "cùng" between people; the same index where there is none. */
function afterSeparator(lexemes: Lexemes, at: number, limit: number): number {
  let next = at
  if (next < limit && isMarkIn(lexemes, next, ',;')) next++
  if (next < limit && AND.has(lexemes.text.slice(lexemes.start[next], lexemes.end[next]))) next++
  return next < limit &&
    (lexemes.gap[next] ?? 0) <= Gap.wrap &&
    (next === at || isCapitalised(lexemes, next) || isKind(lexemes, next, ANCHOR))
    ? next
    : at
}

const AND = new Set(['và', 'cùng', 'với'])
