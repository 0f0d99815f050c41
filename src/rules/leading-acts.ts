import { isMark, isMarkIn } from '../text/clauses.ts'
import type { Lexemes } from '../text/lexer.ts'
import { AGENT_WORDS, CITING_PHRASES, INVERTING_WORDS } from '../vocab/role-edges.ts'
import { type Act, actAt, afterPhrase, wordAt } from './acts.ts'
import { beforePlural } from './object-position.ts'
import type { Group } from './role-groups.ts'

/** What verbs before people make of them. */
export interface Leading {
  readonly acts: readonly Act[]
  /** `list` where everyone named in the rest of the sentence did the same, `agent` where those right behind may have, `subject` where only these did. */
  readonly reach: 'agent' | 'list' | 'subject'
}

/** Lexemes between the verb that heads a list and its people. */
const FARTHEST_HEAD = 120

const INVERTING = new Set<string>(INVERTING_WORDS)
const AGENTS = new Set<string>(AGENT_WORDS)

/**
 * The verbs before people that are theirs.
 *
 * "[Tham dự] và [chỉ đạo] có A; B" | "Chủ tọa: A" (`list`) | "[Phát biểu] tại hội nghị, A …" | "[Theo] A" | "hội đàm với A" (`subject`) |
 * "dưới [sự chủ trì của] A" | "sau [bài phát biểu của] A" (`agent`)
 */
export function leadingActs(lexemes: Lexemes, group: Pick<Group, 'from' | 'before' | 'opens' | 'begins'>): Leading {
  const found = actsFrom(lexemes, group)
  // "Tiếp và làm việc với Thứ trưởng Bộ Y tế có các đồng chí: A; B"
  const isFar = found.reach === 'list' && found.acts.length === 0 && !group.opens && group.from - group.begins < FARTHEST_HEAD
  return isFar ? actsFrom(lexemes, { ...group, before: group.begins, opens: true }) : found
}

function actsFrom(lexemes: Lexemes, group: Pick<Group, 'from' | 'before' | 'opens'>): Leading {
  const end = beforePlural(lexemes, group.from, group.before)
  const last = wordAt(lexemes, end - 1)
  const inverted = end > group.before && (INVERTING.has(last) || isMark(lexemes, end - 1, ':'))
  const agent = AGENTS.has(last)
  const acts: Act[] = []
  let segment = group.opens ? group.before : -1
  let verbEnd = -1
  for (let i = group.before; i < end; i = afterPhrase(lexemes, i)) {
    if (isMarkIn(lexemes, i, ',;.:"-')) segment = i + 1
    // "… đã phát biểu; cùng dự có A"
    if (isMark(lexemes, i, ';')) acts.length = 0
    const act = actAt(lexemes, i, i === segment)
    // What stands right behind people is theirs: "B chủ trì cuộc họp, dự có A".
    if (act === 'speaker' && agent && isCited(lexemes, i, group.before)) continue
    if (act === undefined || (segment < 0 && (inverted || !NEAR.has(act)))) continue
    const joined = acts.length > 0 && (i === verbEnd || wordAt(lexemes, i - 1) === 'và')
    const verb = { act, adjacent: afterPhrase(lexemes, i) === end, first: i === segment || joined }
    verbEnd = afterPhrase(lexemes, i)
    if (leads(verb, { inverted, agent, linked: last === 'với' || last === 'cho', parted: isMark(lexemes, end - 1, ',') })) acts.push(act)
  }
  return { acts, reach: inverted ? 'list' : agent ? 'agent' : 'subject' }
}

/** "quán triệt, triển khai [bài phát biểu của] A": given at another time. */
function isCited(lexemes: Lexemes, at: number, from: number): boolean {
  for (let i = at - 2; i >= Math.max(from, at - FARTHEST_CITING); i--)
    if (CITING.has(`${wordAt(lexemes, i)} ${wordAt(lexemes, i + 1)}`)) return true
  return false
}

const FARTHEST_CITING = 6
const CITING = new Set<string>(CITING_PHRASES)

/** What may stand between two people and be said of the second: "B làm việc với A". */
const NEAR: ReadonlySet<Act> = new Set<Act>(['company', 'quoted', 'chair', 'attendee'])

interface Verb {
  readonly act: Act
  /** Whether nothing stands between the verb and the people. */
  readonly adjacent: boolean
  /** Whether it begins its part of the sentence, or is joined to one that does. */
  readonly first: boolean
}

interface Place {
  readonly inverted: boolean
  readonly agent: boolean
  /** Whether "với" or "cho" stands before the people. */
  readonly linked: boolean
  /** Whether a comma stands before the people. */
  readonly parted: boolean
}

function leads({ act, adjacent, first }: Verb, { inverted, agent, linked, parted }: Place): boolean {
  if (act === 'quoted') return adjacent
  if (act === 'company') return adjacent || linked || (first && (parted || inverted))
  if (act === 'present') return first && (parted || inverted)
  if (agent && adjacent) return true
  if (act === 'attendee' || act === 'chair') return inverted || agent || adjacent || (first && parted)
  return first && (inverted || parted)
}
