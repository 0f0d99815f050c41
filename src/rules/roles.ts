import { isKind, Kind } from '../grammar/kinds.ts'
import type { RoleVerb } from '../grammar/people-words.ts'
import type { Mention } from '../grammar/person.ts'
import type { Role } from '../model.ts'
import { isMark, isMarkIn } from '../text/clauses.ts'
import type { Lexemes } from '../text/lexer.ts'
import type { Reading } from '../text/reading.ts'

/** What a mention's sentence says that the person did; `quoted` is speech that says little more than that, `present` any other deed there. */
export type Act = Exclude<Role, 'mentioned'> | 'quoted' | 'present'

/** Mentions that one verb governs: the lexemes from the first to the last of them, and their indices. */
interface Group {
  readonly from: number
  readonly to: number
  readonly members: readonly number[]
}

/** Where a group's verbs are looked for. */
interface Place {
  readonly group: Group
  /** End of the group before it, or the beginning of the sentence. */
  readonly from: number
  /** Beginning of the group after it, or the end of the sentence. */
  readonly to: number
}

/** Lexemes between a subject and its verb. */
const FARTHEST_VERB = 24
/** Lexemes between people who are one subject. */
const FARTHEST_FELLOW = 8

/**
 * What each mention's sentence says that the person did, from the verbs that govern it: those after it, and those before it that
 * lead the sentence.
 *
 * "Đồng chí A chủ trì hội nghị" | "Tham dự có đồng chí A" | "Phát biểu tại hội nghị, ông A" | "Theo ông A" | "dưới sự chủ trì của ông A"
 */
export function rolesOf(reading: Reading, mentions: readonly Mention[]): Act[][] {
  const acts: Act[][] = mentions.map(() => [])
  const groups = groupsOf(reading, mentions)
  groups.forEach((group, k) => {
    const sentence = sentenceAt(reading, group.from)
    const before = groups[k - 1]
    const after = groups[k + 1]
    const from = before !== undefined && before.from >= sentence.from ? before.to : sentence.from
    const to = after !== undefined && after.from < sentence.to ? after.from : sentence.to
    const found = actsAt(reading.lexemes, { group, from, to })
    for (const member of group.members) acts[member] = found
  })
  return acts
}

function sentenceAt({ division }: Reading, i: number): { from: number; to: number } {
  return division.sentences[division.sentenceOf[i] ?? 0] ?? { from: 0, to: 0 }
}

/** "A, B và C": mentions with nothing but small words between them. */
function groupsOf(reading: Reading, mentions: readonly Mention[]): Group[] {
  const groups: Group[] = []
  mentions.forEach(({ from, to }, member) => {
    const last = groups.at(-1)
    const sentence = sentenceAt(reading, from)
    if (last !== undefined && last.from >= sentence.from && isFellow(reading.lexemes, last.to, from))
      groups[groups.length - 1] = { from: last.from, to, members: [...last.members, member] }
    else groups.push({ from, to, members: [member] })
  })
  return groups
}

function isFellow(lexemes: Lexemes, from: number, to: number): boolean {
  if (to - from > FARTHEST_FELLOW || to === from) return to === from
  if (!isMarkIn(lexemes, from, ',;-') && !FELLOW.has(wordAt(lexemes, from))) return false
  for (let i = from; i < to; i++) if (isKind(lexemes, i, Kind.role) || isMarkIn(lexemes, i, '.:"')) return false
  return true
}

const FELLOW = new Set(['và', 'cùng', 'với'])

function actsAt(lexemes: Lexemes, place: Place): Act[] {
  if (isAside(lexemes, place)) return []
  const acts = new Set<Act>([...leadingActs(lexemes, place), ...followingActs(lexemes, place)])
  return [...acts]
}

/** "Dự kiến …", "Trước đó, …": what is not or was not at the meeting. */
function isAside(lexemes: Lexemes, { from, group }: Place): boolean {
  const words = `${wordAt(lexemes, from)} ${wordAt(lexemes, from + 1)}`
  return group.from - from >= 2 && ASIDES.has(words)
}

const ASIDES = new Set(['dự kiến', 'trước đó', 'trước đây'])

/** Verbs before the people: "Tham dự có …", "dưới sự chủ trì của …", and those that lead the sentence up to a comma. */
function leadingActs(lexemes: Lexemes, { from, group }: Place): Act[] {
  const acts: Act[] = []
  let segment = from
  for (let i = from; i < group.from; i = next(lexemes, i)) {
    if (isMarkIn(lexemes, i, ',;.:"')) segment = i + 1
    if (!isKind(lexemes, i, Kind.role)) continue
    const act = actOf(lexemes, i)
    if (act !== undefined && leads(lexemes, { at: i, segment, to: group.from, act })) acts.push(act)
  }
  return acts
}

interface Leading {
  readonly at: number
  readonly segment: number
  readonly to: number
  readonly act: Act
}

function leads(lexemes: Lexemes, { at, segment, to, act }: Leading): boolean {
  const end = lexemes.phraseEnd[at] ?? at + 1
  if (act === 'quoted') return end === to
  const last = wordAt(lexemes, to - 1)
  if (act === 'present') return end === to
  if (act === 'attendee' || act === 'chair') return INVERTING.has(last) || isMark(lexemes, to - 1, ':') || (at === segment && end === to)
  return at === segment && isMark(lexemes, to - 1, ',')
}

/** Words between a verb and its subject behind it. */
const INVERTING = new Set(['có', 'là', 'của', 'gồm', 'các', 'do', 'còn', 'với', 'bởi'])

/** The verb after the people, and the verbs joined to it. */
function followingActs(lexemes: Lexemes, { group, to }: Place): Act[] {
  if (isMark(lexemes, group.to, ':')) return ['speaker']
  const last = Math.min(to, group.to + FARTHEST_VERB)
  const acts: Act[] = []
  let found = -1
  for (let i = group.to; i < last; i = next(lexemes, i)) {
    if (found >= 0 && !isJoined(lexemes, found, i)) break
    if (found < 0 && (isMarkIn(lexemes, i, ';."') || wordAt(lexemes, i) === 'sẽ')) break
    if (!isKind(lexemes, i, Kind.role)) continue
    const act = actOf(lexemes, i)
    if (act === undefined) continue
    acts.push(act)
    found = lexemes.phraseEnd[i] ?? i + 1
  }
  return acts
}

/** "chủ trì và phát biểu" | "phát biểu kết luận" | "dự, chỉ đạo": a verb right after another. */
function isJoined(lexemes: Lexemes, verbEnd: number, i: number): boolean {
  if (i - verbEnd > 3) return false
  for (let k = verbEnd; k < i; k++)
    if (!isMark(lexemes, k, ',') && !FELLOW.has(wordAt(lexemes, k)) && wordAt(lexemes, k) !== 'hội' && wordAt(lexemes, k) !== 'nghị')
      return false
  return true
}

function actOf(lexemes: Lexemes, i: number): Act | undefined {
  const verb = lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.role) as RoleVerb | undefined
  return verb?.role
}

/** The lexeme after one that may begin a role's phrase. */
function next(lexemes: Lexemes, i: number): number {
  return isKind(lexemes, i, Kind.role) ? (lexemes.phraseEnd[i] ?? i + 1) : i + 1
}

function wordAt(lexemes: Lexemes, i: number): string {
  return lexemes.text.slice(lexemes.start[i] ?? 0, lexemes.end[i] ?? 0).toLowerCase()
}
