import { Kind } from '../../grammar/kinds.ts'
import { isWord, meaningWithin } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import type { Run } from '../../text/clauses.ts'
import { type Reading, wordsOf } from '../../text/reading.ts'
import { antecedent, isOfPart } from './antecedent.ts'
import { type Named, nameIndicator } from './name.ts'
import { afterEdge, Edge, edgesAt } from './noun-phrase.ts'
import { TRADE_FIGURES } from './of-area.ts'
import type { Scene } from './scene.ts'
import { subjectRun } from './subject.ts'
import { isAboutBranch, isAboutCustoms, isAboutForeign, isAboutSector } from './topic.ts'
import { unitFits } from './unit-fits.ts'

/** The thing a statement is about, as later statements of the sentence may take it over. */
export interface Thing {
  readonly phrase: Run
  readonly subject: string
  /** The subject without the side from which it is seen ("trị giá", "về lượng"). */
  readonly whole?: string
  /** What was spoken of before a change was told of one of its figures ("tăng 5% về ⟨số dự án⟩"). */
  readonly aside?: Thing | undefined
  readonly named: Named | undefined
  /** It is itself a percentage, so it changes in per cent. */
  readonly isRate: boolean
  /** Its percentage is a growth. */
  readonly isGrowth: boolean
  /** It is a part of a whole. */
  readonly isShare: boolean
  /** It is the planned amount of the thing ("kế hoạch là 9,4%"). */
  readonly isPlan: boolean
  /** It stands farther away, with other verbs between. */
  readonly isGuess: boolean
  /** Head of the unit it was counted in, for a later count of the same. */
  readonly unit: string | null
}

export function thingOf(scene: Scene, phrase: Run, amount: Quantity): Thing {
  const { lexemes } = scene.reading
  const own = nameIndicator(scene, phrase, (name) => unitFits(name, amount))
  const meant = own ?? antecedent(scene, phrase, (name) => unitFits(name, amount))
  const run = subjectRun(scene, own === undefined ? phrase : { from: own.run.from, to: phrase.to })
  // "tăng trưởng tín dụng đạt 15.919 tỷ đồng" is no level of credit.
  const isRise = own?.growth === false && amount.unit !== '%' && namesGrowth(scene, run)
  const named = isRise ? undefined : foreign(scene, ofWholeArea(scene, collectedByCustoms(scene, meant, phrase)))
  return {
    phrase,
    subject: wordsOf(lexemes, run.from, run.to),
    named,
    isRate: named === undefined ? meaningWithin(lexemes, run.from, Kind.rate) !== undefined : named.isRate,
    isGrowth: named?.growth === true || namesGrowth(scene, run),
    isShare: startsShare(scene, run) || saysWhence(scene, run) || isRatioToWhole(scene.reading, own, run),
    isPlan: amount.kind !== 'count' && meaningWithin(lexemes, phrase.from, Kind.plan) !== undefined,
    isGuess: false,
    unit: amount.unit,
  }
}

/**
 * The budget revenue that a customs office collects is customs revenue: "Hải quan Hà Nội thu ngân sách đạt …"; what one of its branches at a border gate
 * collects is that of no area.
 */
function collectedByCustoms(scene: Scene, named: Named | undefined, { from, to }: Run): Named | undefined {
  if (named?.id !== 'state-budget-revenue' && named?.id !== 'customs-revenue') return named
  if (isAboutBranch(scene, to)) return undefined
  return named.id === 'state-budget-revenue' && isAboutCustoms(scene, from) ? { ...named, id: 'customs-revenue' } : named
}

/** The trade of a sector, a company or some goods is not that of the area. */
function ofWholeArea(scene: Scene, named: Named | undefined): Named | undefined {
  if (named === undefined || !TRADE_FIGURES.has(named.id)) return named
  return isAboutSector(scene, named.run.from) ||
    (named.id !== 'trade-turnover' && isOfPart(scene, named.run.from, named.id === 'trade-balance'))
    ? undefined
    : named
}

/** Where a sentence is about foreign investment, its projects and their capital are foreign. */
function foreign(scene: Scene, named: Named | undefined): Named | undefined {
  const id = named === undefined ? undefined : FOREIGN_IDS[named.id]
  return named === undefined || id === undefined || !isAboutForeign(scene, named.run.from) ? named : { ...named, id }
}

const FOREIGN_IDS: Readonly<Record<string, string>> = { 'investment-projects': 'fdi-projects', 'registered-capital': 'fdi' }

/** "chỉ tiêu ⟨tăng trưởng⟩ xuất khẩu": a growth, behind a word or two that say what kind of figure it is. */
function namesGrowth({ reading: { lexemes } }: Scene, { from, to }: Run): boolean {
  for (let i = from; i < to; i = afterEdge(lexemes, i)) {
    const edges = edgesAt(lexemes, i)
    if ((edges & Edge.growth) !== 0) return true
    if ((edges & Edge.premodifier) === 0) return false
  }
  return false
}

function startsShare(scene: Scene, { from, to }: Run): boolean {
  const words = wordsOf(scene.reading.lexemes, from, Math.min(to, from + 2)).toLowerCase()
  return SHARES.some((share) => words.startsWith(share))
}

/** "kiều hối ⟨đến từ⟩ châu Á": what part of it comes from there. */
function saysWhence({ reading: { lexemes } }: Scene, { from, to }: Run): boolean {
  for (let i = from + 1; i < to - 1; i++) if (isWord(lexemes, i, 'đến') && isWord(lexemes, i + 1, 'từ')) return true
  return false
}

const SHARES = ['cơ cấu', 'thị phần', 'tỷ trọng'] as const

/** "tỷ lệ đầu tư xã hội ⟨trên GRDP⟩": a rate of a thing that is an amount itself. */
function isRatioToWhole({ lexemes }: Reading, named: Named | undefined, { from }: Run): boolean {
  return (
    named !== undefined &&
    (named.unit === 'VND' || named.unit === 'USD') &&
    isWord(lexemes, from, 'tỷ') &&
    isWord(lexemes, from + 1, 'lệ') &&
    !named.growth
  )
}
