import { isKind, Kind } from '../../grammar/kinds.ts'
import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark, isMarkIn } from '../../text/clauses.ts'
import type { Act } from '../../vocab/predicates.ts'
import type { Statement } from './indicators.ts'
import { Edge, edgesAt } from './noun-phrase.ts'
import type { Predicate } from './predicate.ts'
import type { Scene } from './scene.ts'
import type { Thing } from './thing.ts'

/** A percentage right behind its own thing, with no verb between. */
export interface Bare {
  readonly predicate: Predicate
  readonly thing: Thing
  /** Index after the amount before and what completes it. */
  readonly limit: number
}

/** Lexemes between an amount and the thing of the next: ", riêng", "; tiếp đến là". */
const LONGEST_JOINT = 4
/** Lexemes between a verb and the list of what it is said of. */
const LONGEST_LIST = 30

/** Measures that the next percentage of a list takes over with their verb. */
const TAKEN_OVER: ReadonlySet<string> = new Set(['growth', 'share'])

/** "máy công cụ tăng 32,8%, ⟨ô tô 31,1%⟩, ⟨thép 21,8%⟩": the verb of the statement before is left out. */
export function isGapped(scene: Scene, amount: Quantity, { predicate, thing, limit: end }: Bare, previous: Statement | undefined): boolean {
  const { lexemes, division } = scene.reading
  if (previous === undefined || previous.sentence !== division.sentenceOf[amount.from]) return false
  if (!previous.isSaid || !TAKEN_OVER.has(previous.measure)) return false
  if (
    !standsBare(scene, amount, { predicate, thing, limit: end }) ||
    scene.inBrackets[previous.amount.from] !== scene.inBrackets[amount.from]
  )
    return false
  const limit = isMark(lexemes, end, ')') ? end + 1 : end
  const isJoined = isMarkIn(lexemes, limit, ',;') || isWord(lexemes, limit, 'và') || isWord(lexemes, limit, 'còn')
  return isJoined && thing.phrase.from - limit <= LONGEST_JOINT
}

/** "tốc độ tăng trưởng nông nghiệp đạt 4%; ⟨công nghiệp đạt 14%⟩; dịch vụ đạt 8%": the percentages of a list that opens with a growth. */
export function goesOnGrowing(
  { reading: { lexemes, division } }: Scene,
  { unit, from }: Quantity,
  { predicate, thing, limit }: Bare,
  before: { readonly statement: Statement | undefined; readonly thing: Thing | undefined },
): boolean {
  const { statement } = before
  if (unit !== '%' || statement?.unit !== '%' || statement.measure !== 'growth' || statement.sentence !== division.sentenceOf[from])
    return false
  if (before.thing?.isGrowth !== true || predicate.acts[0] !== 'level' || thing.isRate || thing.isShare || thing.named?.unit === '%')
    return false
  return isMarkIn(lexemes, limit, ',;') && thing.phrase.from - limit <= LONGEST_JOINT
}

/** "các mặt hàng có tốc độ ⟨tăng⟩ cao, đặc biệt là gạo 47,3%": the verb that a list of things is opened with. */
export function listedActs(scene: Scene, amount: Quantity, bare: Bare): readonly Act[] {
  const { lexemes, division } = scene.reading
  const last = bare.thing.phrase.from - 1
  if (!standsBare(scene, amount, bare)) return []
  if (!opensList(scene, last)) return []
  for (let i = last - 1; i > last - LONGEST_LIST && division.sentenceOf[i] === division.sentenceOf[last]; i--) {
    if ((scene.quantityAt[i] ?? -1) >= 0 || isMark(lexemes, i, ';')) return []
    if ((edgesAt(lexemes, i) & Edge.growth) !== 0) return ['up']
    if (!isKind(lexemes, i, Kind.predicate) || (edgesAt(lexemes, i) & Edge.compound) !== 0) continue
    const act = lexemes.lexicon.meaning(lexemes.phrase[i] ?? 0, Kind.predicate) as Act
    if (act !== 'adverb') return act === 'up' || act === 'down' ? [act] : []
  }
  return []
}

function standsBare({ reading: { lexemes } }: Scene, { unit, boundFrom }: Quantity, { predicate, thing }: Bare): boolean {
  const to = isMark(lexemes, boundFrom - 1, '(') ? boundFrom - 1 : boundFrom
  if (unit !== '%' || predicate.acts.length > 0 || thing.phrase.to > to || thing.phrase.to < Math.min(to, predicate.from)) return false
  for (let i = thing.phrase.from; i < thing.phrase.to; i++) if (isKind(lexemes, i, Kind.predicate | Kind.rate)) return false
  return !thing.isRate && !thing.isGrowth && !thing.isShare && thing.named?.unit !== '%'
}

/** "như ⟨…⟩", "đặc biệt là ⟨…⟩", "nhất là ⟨…⟩", ": ⟨…⟩" */
function opensList({ reading: { lexemes } }: Scene, at: number): boolean {
  if (isMark(lexemes, at, ':') || isWord(lexemes, at, 'như')) return true
  return isWord(lexemes, at, 'là') && OPENERS.some((word) => isWord(lexemes, at - 1, word))
}

/** Last syllables of "đặc biệt", "nhất", "điển hình". */
const OPENERS = ['biệt', 'hình', 'nhất'] as const
