import { beginsKind, isKind, Kind } from '../../grammar/kinds.ts'
import { phraseBefore } from '../../grammar/phrase.ts'
import { isMarkIn, type Run } from '../../text/clauses.ts'
import { type Lexemes, Shape } from '../../text/lexer.ts'
import { wordsOf } from '../../text/reading.ts'
import { partTakenUp } from './antecedent.ts'
import { isPaid } from './aspect.ts'
import { Edge, edgesAt, nounPhraseBefore } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { subjectRun } from './subject.ts'
import type { Thing } from './thing.ts'

/** Lexemes of the longest attribute that says nothing of what has it. */
const LONGEST = 4
/** Lexemes of an owner for each of its attribute: longer ones would bury what is measured. */
const OWNER = 2
/** Lexemes of an owner that is never too long. */
const SHORT = 5
/** Words that join an owner and its attribute: "với", "có", a comma. */
const LONGEST_JOINT = 2

/**
 * The thing with the name of what has it, where its own name is a bare attribute.
 *
 * "⟨nhà máy tôn⟩, với ⟨công suất⟩ 600.000 tấn" → "công suất nhà máy tôn" | "nhập khẩu 2 triệu tấn ⟨thép⟩, ⟨trị giá⟩ 1 tỷ USD" → "trị giá thép"
 */
export function withOwner(scene: Scene, thing: Thing, previous: Thing | undefined): Thing {
  const { lexemes } = scene.reading
  const run = thing.phrase
  const length = run.to - run.from
  if (thing.named !== undefined || length < 2 || length > LONGEST || !isAttribute(scene, run)) return thing
  const taken = partTakenUp(scene, run)
  if (taken !== undefined) return { ...thing, subject: joined(wordsOf(lexemes, run.from, run.to), wordsOf(lexemes, taken.from, taken.to)) }
  const last = ownerOf(scene, previous?.aside ?? previous)
  const isMoney = wordsOf(lexemes, run.to - 2, run.to).toLowerCase() === 'số tiền'
  const owner = isMoney ? (isPaid(previous) ? undefined : last) : (ownerBefore(scene, run.from, length) ?? last)
  if (
    owner === undefined ||
    owner.split(' ').length > Math.max(OWNER * length, SHORT) ||
    holdsMark(owner) ||
    startsAlike(owner, thing.subject)
  )
    return thing
  return { ...thing, subject: `${wordsOf(lexemes, run.from, run.to)} ${owner}` }
}

/** "kim ngạch" of "kim ngạch xuất khẩu gạo" is that. */
function joined(attribute: string, owner: string): string {
  return startsAlike(owner, attribute) ? owner : `${attribute} ${owner}`
}

/** What was spoken of before, or what has it where that was an attribute too: "diện tích ⟨nhà máy⟩" → "công suất ⟨nhà máy⟩". */
function ownerOf(scene: Scene, previous: Thing | undefined): string | undefined {
  if (previous === undefined || !isAttribute(scene, previous.phrase)) return previous?.subject
  const { from, to } = previous.phrase
  const own = `${wordsOf(scene.reading.lexemes, from, to)} `
  return previous.subject.startsWith(own) ? previous.subject.slice(own.length) : undefined
}

/** "công suất", "tổng vốn đầu tư", "trị giá": a head and nothing else. */
function isAttribute({ reading: { lexemes } }: Scene, { from, to }: Run): boolean {
  const head = phraseBefore(lexemes, to, { kind: Kind.edge | Kind.lasting, lowest: from })
  return head?.at === from && (edgesAt(lexemes, from) & (Edge.head | Edge.compound)) === Edge.head
}

/** The noun phrase before an attribute and the words that join them, or its last noun where it is too long. */
function ownerBefore(scene: Scene, attribute: number, length: number): string | undefined {
  const { lexemes, division } = scene.reading
  const from = division.clauses[division.clauseOf[attribute] ?? 0]?.from ?? 0
  let to = attribute
  while (to > from && attribute - to < LONGEST_JOINT && isJoint(scene, to - 1)) to--
  const phrase = nounPhraseBefore(scene, to, { limit: from, afterVerb: true })
  // "76 hiệp định ⟨vay⟩ với tổng trị giá": the rest of what was counted, which is told of by its count.
  if (phrase === undefined || phrase.to !== to || isAttribute(scene, phrase) || (scene.quantityAt[phrase.from - 1] ?? -1) >= 0)
    return undefined
  const run = subjectRun(scene, phrase)
  for (let i = run.from; i < run.to; i++)
    if (isNoun(lexemes, i, run.from) && run.to - i <= Math.max(OWNER * length, SHORT)) return wordsOf(lexemes, i, run.to)
  return undefined
}

/** A noun that is counted, or a name; not "đăng ⟨ký⟩ mới", "Cần ⟨Giờ⟩", "⟨đứng⟩ thứ hai". */
function isNoun(lexemes: Lexemes, at: number, first: number): boolean {
  if (lexemes.owner[at] !== at) return false
  const isName = ((lexemes.shape[at] ?? 0) & Shape.initial) !== 0
  const isInName = isName && at > first && ((lexemes.shape[at - 1] ?? 0) & Shape.initial) !== 0
  if (isKind(lexemes, at, Kind.counted) && !isInName) return true
  const edges = edgesAt(lexemes, at)
  return at === first && (isName || (edges & Edge.growth) !== 0 || (edges === 0 && !beginsKind(lexemes, at, Kind.predicate)))
}

const JOINTS = new Set(['với', 'có', 'mà'])

function isJoint({ reading: { lexemes } }: Scene, at: number): boolean {
  return isMarkIn(lexemes, at, ',') || JOINTS.has(wordsOf(lexemes, at, at + 1).toLowerCase())
}

/** A list, or what stands in brackets, owns nothing. */
function holdsMark(owner: string): boolean {
  return owner.includes(',') || owner.includes('(') || owner.includes(')')
}

function startsAlike(owner: string, subject: string): boolean {
  return owner.toLowerCase().startsWith(subject.toLowerCase())
}
