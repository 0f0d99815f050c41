import { isKind, Kind } from '../grammar/kinds.ts'
import type { RoleVerb } from '../grammar/people-words.ts'
import type { Mention } from '../grammar/person.ts'
import type { Evidence } from '../model.ts'
import { isMark, isMarkIn, type Run } from '../text/clauses.ts'
import type { Lexemes } from '../text/lexer.ts'
import { evidenceOf, type Reading } from '../text/reading.ts'

/** Lexemes of a collective attendee, and those between a verb of attending and the first attendee. */
const LONGEST_GROUP = 40
const SHORTEST_GROUP = 2
const FARTHEST_LIST = 400

/**
 * The collective attendees: what a list of attendees names besides persons.
 *
 * "Tham dự có đồng chí A; [lãnh đạo các sở, ban, ngành]; [đại diện các đoàn thể]" | "Cùng dự có [các đồng chí Ủy viên BCH Đảng bộ tỉnh]"
 *
 * @param mentions the persons of the text, in order; a group never holds one
 */
export function findGroups(reading: Reading, mentions: readonly Mention[]): Evidence[] {
  const { lexemes, division } = reading
  const groups: Evidence[] = []
  const named = namedColumn(lexemes, mentions)
  for (let i = 0; i < lexemes.count; i++) {
    if (!isAttending(lexemes, i)) continue
    const sentence = division.sentences[division.sentenceOf[i] ?? 0]
    const to = Math.min(sentence?.to ?? i, i + FARTHEST_LIST)
    for (const run of groupsIn(lexemes, { from: lexemes.phraseEnd[i] ?? i + 1, to }, named))
      groups.push(evidenceOf(reading, run.from, run.to))
    i = Math.max(i, to - 1)
  }
  return groups
}

function isAttending(lexemes: Lexemes, i: number): boolean {
  if (!isKind(lexemes, i, Kind.role)) return false
  return (lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.role) as RoleVerb).role === 'attendee'
}

/** 1 at every lexeme that a person's mention covers. */
function namedColumn({ count }: Lexemes, mentions: readonly Mention[]): Uint8Array {
  const column = new Uint8Array(count)
  for (const { from, to, name } of mentions) if (name !== undefined) column.fill(1, from, to)
  return column
}

function groupsIn(lexemes: Lexemes, { from, to }: Run, named: Uint8Array): Run[] {
  const groups: Run[] = []
  for (let i = from; i < to; i++) {
    if (named[i] === 1 || !isHead(lexemes, i)) continue
    const end = groupEnd(lexemes, { from: i, to }, named)
    if (end - i > SHORTEST_GROUP) groups.push({ from: i, to: end })
    i = Math.max(i, end - 1)
  }
  return groups
}

function isHead(lexemes: Lexemes, i: number): boolean {
  return isKind(lexemes, i, Kind.group) && !isMark(lexemes, lexemes.phraseEnd[i] ?? i + 1, ':')
}

/** A group ends where the next one or a person begins, at a semicolon, a bracket or a verb. */
function groupEnd(lexemes: Lexemes, { from, to }: Run, named: Uint8Array): number {
  const last = Math.min(to, from + LONGEST_GROUP)
  let end = lexemes.phraseEnd[from] ?? from + 1
  while (end < last && named[end] !== 1 && !isMarkIn(lexemes, end, ';.:("') && !isKind(lexemes, end, Kind.role)) {
    if (isMark(lexemes, end, ',') && isHead(lexemes, end + 1)) break
    end++
  }
  while (end > from && (isMark(lexemes, end - 1, ',') || LOOSE.has(lexemes.text.slice(lexemes.start[end - 1], lexemes.end[end - 1])))) end--
  return end
}

const LOOSE = new Set(['và', 'cùng', 'đã', 'với'])
