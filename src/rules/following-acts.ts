import { bracketEnd } from '../grammar/bracket.ts'
import { isKind, Kind } from '../grammar/kinds.ts'
import { isCapitalised } from '../grammar/name.ts'
import { isWord } from '../grammar/phrase.ts'
import { isMark, isMarkIn } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import { COMPANION_WORDS, GATHERING_WORDS, NEW_SUBJECTS, NOUN_MAKERS, PASSIVE_WORDS, VERB_STOPS } from '../vocab/role-edges.ts'
import { type Act, actAt, afterPhrase, wordAt } from './acts.ts'
import { isObject } from './object-position.ts'
import type { Group } from './role-groups.ts'

/** Lexemes between a subject and its verb, and where something is added to the subject between them. */
const FARTHEST_VERB = 8
const FARTHEST_ADDED = 30
const FARTHEST_LISTED = 60
/** Lexemes between a verb and the one joined to it. */
const FARTHEST_JOINED = 8

const STOPS = new Set<string>(VERB_STOPS)
const NOUNS = new Set<string>(NOUN_MAKERS)
const PASSIVES = new Set<string>(PASSIVE_WORDS)
const SUBJECTS = new Set<string>(NEW_SUBJECTS)
const GATHERINGS = new Set<string>(GATHERING_WORDS)
const COMPANIONS = new Set<string>(COMPANION_WORDS)

/**
 * What people do who are the subject of a clause: the first verb of people behind them and those joined to it.
 *
 * "ông A [chủ trì] và [phát biểu]" | "bà B, Giám đốc Sở, cũng [cho biết]" | "ông C: “…”"; nothing for "của ông A đã giúp …" and "bầu ông A …".
 */
export function followingActs(lexemes: Lexemes, group: Group): Act[] {
  if (isObject(lexemes, group)) return []
  if (isMark(lexemes, group.to, ':')) return saysAfterColon(lexemes, group.to) ? ['speaker'] : []
  const verb = firstVerb(lexemes, group)
  if (verb === undefined) return isShown(lexemes, group) ? ['present'] : []
  if (isAgent(lexemes, group) && (verb.act === 'speaker' || verb.act === 'quoted')) return []
  const acts = [verb.act]
  let end = verb.end
  for (;;) {
    const joining = { end, act: acts.at(-1) ?? verb.act, limit: group.after }
    const next = joinedVerb(lexemes, joining) ?? mainVerb(lexemes, joining)
    if (next === undefined) return acts
    acts.push(next.act)
    end = next.end
  }
}

/** "Ông A tại hội nghị": a caption without a verb. */
function isShown(lexemes: Lexemes, { from, to, before, after, opens }: Group): boolean {
  if (!opens || from > before + 1) return false
  for (let i = to; i < Math.min(after, to + FARTHEST_VERB); i++)
    if (isWord(lexemes, i, 'tại')) return GATHERINGS.has(wordAt(lexemes, i + 1))
  return false
}

/** "hội nghị do A chủ trì"; what a thing is besides is told of another time: "phong trào do A phát động". */
function isAgent(lexemes: Lexemes, { from, before }: Group): boolean {
  return from > before && isWord(lexemes, from - 1, 'do')
}

/** "ông A: “…" | "Ông A, Giám đốc: Chúng tôi …"; not "Nghệ sĩ Ưu tú: Lê An, …". */
function saysAfterColon(lexemes: Lexemes, colon: number): boolean {
  const next = colon + 1
  if (isMarkIn(lexemes, next, '"-')) return true
  return isCapitalised(lexemes, next) && !isKind(lexemes, next, Kind.honorific | Kind.position | Kind.rank | Kind.surname)
}

/** What people do together with the groups named behind them: "A; B; đại diện các sở đã dự lễ". */
const OF_MANY: ReadonlySet<Act> = new Set<Act>(['attendee', 'present', 'company', 'chair'])

interface Verb {
  readonly act: Act
  readonly end: number
}

function firstVerb(lexemes: Lexemes, { to, after }: Group): Verb | undefined {
  const start = bracketEnd(lexemes, to, after)
  // "tưởng niệm ông A, bà B [và tri ân …]" goes on with an earlier verb
  if (isWord(lexemes, start, 'và') && isKind(lexemes, start + 1, Kind.role)) return undefined
  let limit = Math.min(after, start + (isAdded(lexemes, start) ? FARTHEST_ADDED : FARTHEST_VERB))
  let aside = false
  let listed = false
  for (let i = start; i < limit; i = afterPhrase(lexemes, i)) {
    if (isMark(lexemes, i, ':') && isMark(lexemes, i + 1, '"')) return { act: 'speaker', end: i + 1 }
    if (isMark(lexemes, i, '(')) i = Math.max(i, bracketEnd(lexemes, i, after) - 1)
    if (isMarkIn(lexemes, i, ',;') && isKind(lexemes, i + 1, Kind.group)) {
      limit = Math.min(after, i + FARTHEST_LISTED)
      listed = true
      continue
    }
    if (isMarkIn(lexemes, i, '."') || (isMark(lexemes, i, ';') && !listed)) return undefined
    const word = wordAt(lexemes, i)
    if (isMarkIn(lexemes, i, ',;')) {
      if (SUBJECTS.has(wordAt(lexemes, i + 1))) return undefined
      aside = false
      limit = Math.min(after, Math.max(limit, i + FARTHEST_VERB))
      continue
    }
    const act = aside || NOUNS.has(wordAt(lexemes, i - 1)) ? undefined : actAt(lexemes, i, false)
    if (act !== undefined) return listed && !OF_MANY.has(act) ? undefined : { act, end: afterPhrase(lexemes, i) }
    if (STOPS.has(word)) return undefined
    if (COMPANIONS.has(word)) limit = Math.min(after, i + FARTHEST_ADDED)
    if (word === 'khi') aside = true
    if (word === 'đã') aside = false
    if (PASSIVES.has(word)) {
      // "được 100% cử tri tham dự tán thành": what others do
      if (lexemes.kind[i + 1] === LexemeKind.number || isKind(lexemes, i + 1, Kind.group)) return undefined
      if (isKind(lexemes, i + 1, Kind.role)) i = afterPhrase(lexemes, i + 1) - 1
    }
  }
  return undefined
}

/** ", Giám đốc Sở, …" | "- Chủ tịch UBND xã …" | "và các đại biểu …" */
function isAdded(lexemes: Lexemes, i: number): boolean {
  return isMarkIn(lexemes, i, ',-') || COMPANIONS.has(wordAt(lexemes, i))
}

interface Joining {
  readonly end: number
  readonly act: Act
  readonly limit: number
}

/** "chủ trì [và phát biểu]" | "phát biểu [kết luận]" | "dự hội nghị[, chỉ đạo]"; what a speaker wants of others is no deed of his: "yêu cầu Sở A báo cáo". */
function joinedVerb(lexemes: Lexemes, { end, act, limit }: Joining): Verb | undefined {
  // "thay mặt Đoàn Thư ký đọc báo cáo"
  const stands = isWord(lexemes, end - 1, 'mặt') && isWord(lexemes, end - 2, 'thay')
  const reach = stands ? FARTHEST_ADDED : act === 'chair' || act === 'attendee' || act === 'present' ? FARTHEST_JOINED : 2
  for (let i = end; i < Math.min(limit, end + reach + 1); i = afterPhrase(lexemes, i)) {
    if (isMarkIn(lexemes, i, ';."(:')) return undefined
    const next = actAt(lexemes, i, false)
    if (next === undefined) continue
    return i === end || stands || isJoint(lexemes, i - 1) ? { act: next, end: afterPhrase(lexemes, i) } : undefined
  }
  return undefined
}

/** "Trưởng ban chỉ đạo đẩy nhanh tiến độ[, đã chủ trì] cuộc họp": the verb after a comma and "đã", or one that a meeting follows. */
function mainVerb(lexemes: Lexemes, { end, limit }: Joining): Verb | undefined {
  // "Tổ công tác chỉ đạo …" is a name.
  const named = isWord(lexemes, end - 2, 'chỉ') && isWord(lexemes, end - 1, 'đạo')
  for (let i = end; i < Math.min(limit, end + FARTHEST_ADDED); i++) {
    if (isMarkIn(lexemes, i, ';."(:')) return undefined
    const told = isMark(lexemes, i, ',') && isWord(lexemes, i + 1, 'đã') ? i + 2 : i
    const act = actAt(lexemes, told, false)
    const after = afterPhrase(lexemes, told)
    if (act !== undefined && (told > i || (named && act === 'chair' && GATHERINGS.has(wordAt(lexemes, after))))) return { act, end: after }
  }
  return undefined
}

function isJoint(lexemes: Lexemes, i: number): boolean {
  const word = wordAt(lexemes, i)
  if (word === 'đã' || word === 'có' || word === 'cũng') return isJoint(lexemes, i - 1)
  return isMark(lexemes, i, ',') || word === 'và' || word === 'đồng' || word === 'thời'
}
