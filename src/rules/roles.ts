import type { Mention } from '../grammar/person.ts'
import { isWord } from '../grammar/phrase.ts'
import { type Block, isMark } from '../text/clauses.ts'
import type { Reading } from '../text/reading.ts'
import { ASIDES } from '../vocab/role-edges.ts'
import { type Act, actAt, wordAt } from './acts.ts'
import { followingActs } from './following-acts.ts'
import { leadingActs } from './leading-acts.ts'
import { type Group, groupsOf } from './role-groups.ts'

/** A list of people that a verb opened. */
interface List {
  readonly acts: readonly Act[]
  readonly sentence: number
  /** End of its people so far where only those right behind them belong to it. */
  readonly to: number | undefined
}

/** Lines between the people of a list that name none. */
const FARTHEST_ITEM = 4
/** Lexemes of the mark, number and address before a person who begins a line. */
const LONGEST_MARK = 4

/**
 * What each mention's sentence says that the person did, from the verbs that govern it: those after it, and those before it that
 * lead the sentence or the list.
 *
 * "Đồng chí A chủ trì hội nghị" | "Tham dự có đồng chí A; lãnh đạo sở; đồng chí B" | "Phát biểu tại hội nghị, ông A" | "Theo ông A"
 */
export function rolesOf(reading: Reading, mentions: readonly Mention[]): Act[][] {
  const acts: Act[][] = mentions.map(() => [])
  const outside = outsideSentences(reading)
  let list: List | undefined
  for (const group of groupsOf(reading, mentions)) {
    if (isAside(reading, group) || isWhoever(reading, group, mentions)) continue
    if (outside.has(group.sentence)) {
      for (const member of group.members) acts[member] = ['outside']
      continue
    }
    const leading = leadingActs(reading.lexemes, group)
    const following = followingActs(reading.lexemes, group)
    const { acts: led, reach } = leading
    if (reach !== 'subject' && led.length > 0) list = { acts: led, sentence: group.sentence, to: reach === 'agent' ? group.to : undefined }
    else if (list !== undefined && goesOn(reading, list, { group, following })) list = { ...list, sentence: group.sentence }
    else list = headedList(reading, group)
    const all = [...new Set([...(list?.acts ?? []), ...led, ...following])]
    for (const member of group.members) acts[member] = all
    if (following.length > 0) list = undefined
  }
  return acts
}

/** "Dự kiến …", "Trước đó, …": what is not or was not at the meeting. */
function isAside({ lexemes }: Reading, { from, before }: Group): boolean {
  return from - before >= 2 && ASIDE.has(`${wordAt(lexemes, before)} ${wordAt(lexemes, before + 1)}`)
}

const ASIDE = new Set<string>(ASIDES)

/** The sentences that say that something was said elsewhere: "Trả lời phỏng vấn, …". */
function outsideSentences({ lexemes, division }: Reading): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 0; i < lexemes.count; i++) if (actAt(lexemes, i, true) === 'outside') found.add(division.sentenceOf[i] ?? 0)
  return found
}

interface Next {
  readonly group: Group
  readonly following: readonly Act[]
}

/** "tổ công tác do [Giám đốc Sở] chủ trì": whoever holds the office. */
function isWhoever({ lexemes }: Reading, { from, before, members }: Group, mentions: readonly Mention[]): boolean {
  return from > before && isWord(lexemes, from - 1, 'do') && members.every((member) => mentions[member]?.name === undefined)
}

/** Whether a list goes on with a group: in the same sentence, or on a line of its own. */
function goesOn(reading: Reading, { sentence, to }: List, { group, following }: Next): boolean {
  if (to !== undefined) return group.sentence === sentence && group.before === to && group.from === to + 1 && following.length === 0
  if (group.sentence === sentence) return true
  const line = lineOf(reading, group)
  return line !== undefined && group.sentence <= sentence + (line.marks > 0 ? FARTHEST_ITEM : 1)
}

/** The list under a line like "Thành phần tham dự:" that the group's line begins. */
function headedList(reading: Reading, group: Group): List | undefined {
  const { lexemes, division } = reading
  const line = lineOf(reading, group)
  const heading = line === undefined ? undefined : division.blocks[(division.blockOf[line.from] ?? 0) - 1]
  if (heading === undefined || !isMark(lexemes, heading.to - 1, ':')) return undefined
  const { acts } = leadingActs(lexemes, { from: heading.to, before: heading.from + heading.marks, begins: heading.from, opens: true })
  return acts.length === 0 ? undefined : { acts, sentence: group.sentence, to: undefined }
}

/** The line that a group begins, perhaps after a mark, a number and an address. */
function lineOf({ division }: Reading, { from, sentence }: Group): Block | undefined {
  const block = division.blocks[division.blockOf[from] ?? 0]
  const begins = block !== undefined && division.sentences[sentence]?.from === block.from
  return begins && from - block.from <= Math.max(block.marks, LONGEST_MARK) ? block : undefined
}
