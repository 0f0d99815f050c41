import type { Base } from '../../grammar/base.ts'
import { Kind } from '../../grammar/kinds.ts'
import { isWord, phraseBefore } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import { isMark, isMarkIn } from '../../text/clauses.ts'
import type { Reading } from '../../text/reading.ts'
import { comparedHead, comparedTime } from './compared-value.ts'
import { baseCovering, type Scene } from './scene.ts'

/** How far before an amount the base stands whose value it is, in lexemes. */
const REACH = 16

/**
 * The base whose own value an amount is; `undefined` where it is that of the time reported on.
 *
 * "so với mức ⟨1,6 tỷ USD⟩ của năm 2004" | "tăng 5% so với cùng kỳ năm trước ⟨(7%)⟩" | "(cùng kỳ năm trước tăng ⟨7,34%⟩)" | "23% so với ⟨19%⟩" | "so với chỉ tiêu ⟨2.750 tỷ đồng⟩"
 */
export function baseOfAmount(scene: Scene, amount: Quantity): Base | undefined {
  const { lexemes } = scene.reading
  const at = amount.boundFrom
  if (comparedHead(scene, amount) !== undefined) return isMark(lexemes, at - 1, '(') ? undefined : comparedTime(scene, amount)
  if (isMark(lexemes, at - 1, '(') && isMark(lexemes, amount.to, ')')) return baseCovering(scene, at - 2)
  const plan = phraseBefore(lexemes, at, { kind: Kind.plan, lowest: Math.max(0, at - REACH) })?.at ?? at - 1
  const beside = baseCovering(scene, plan)
  if (beside?.name === 'plan' && beside.compares) return beside
  if (isWord(lexemes, at - 1, 'với') && isWord(lexemes, at - 2, 'so')) return baseBefore(scene, at - 2)
  return followingBase(scene, amount) ?? datingBase(scene, at) ?? bracketBase(scene, at) ?? changedBase(scene, at)
}

/** "tăng 5,7% so với ⟨cùng kỳ⟩ tăng 0,9%": a base that an amount is compared with already has a change of its own. */
function changedBase(scene: Scene, at: number): Base | undefined {
  const { lexemes } = scene.reading
  const base = isWord(lexemes, at - 1, 'tăng') || isWord(lexemes, at - 1, 'giảm') ? baseCovering(scene, at - 2) : undefined
  if (base?.name !== 'same-period' || !isWord(lexemes, base.from, 'so')) return undefined
  return (scene.quantityAt[base.from - 1] ?? -1) >= 0 ? base : undefined
}

/** "(cơ cấu tương ứng của ⟨cùng kỳ năm 2016⟩ là: 15,7%; 33%)": the base of all that the bracket holds behind its colon. */
function bracketBase(scene: Scene, at: number): Base | undefined {
  const { lexemes } = scene.reading
  if (scene.inBrackets[at] === 0) return undefined
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_BRACKET) && !isMark(lexemes, i, '('); i--) {
    const base = isMark(lexemes, i, ':') ? baseCovering(scene, isWord(lexemes, i - 1, 'là') ? i - 2 : i - 1) : undefined
    if (base !== undefined) return base
  }
  return undefined
}

/** Lexemes of the longest bracket between its base and an amount. */
const LONGEST_BRACKET = 40

/** "cao hơn con số ⟨9,3 tỷ USD⟩ của cùng kỳ năm trước" | "cao hơn mức tăng ⟨5%⟩ cùng kỳ": what is compared with; "tăng 24% cùng kỳ" is not. */
function followingBase(scene: Scene, { boundFrom, to }: Quantity): Base | undefined {
  const { lexemes, division } = scene.reading
  const isOwned = isWord(lexemes, to, 'của')
  const base = baseCovering(scene, isOwned ? to + 1 : to)
  if (base?.name !== 'same-period' || isWord(lexemes, base.from, 'so')) return undefined
  if (isOwned) return base
  for (let i = boundFrom - 2; i >= boundFrom - COMPARED && division.clauseOf[i] === division.clauseOf[to - 1]; i--) {
    // "tăng 6,4% so với quý trước và ⟨6,3%⟩ cùng kỳ"
    if (baseCovering(scene, i) !== undefined) return undefined
    if (isWord(lexemes, i, 'hơn') || (isWord(lexemes, i, 'với') && isWord(lexemes, i - 1, 'so'))) return base
  }
  return undefined
}

/** Lexemes between a comparison and what it compares with. */
const COMPARED = 8

/** The nearest base before a lexeme in its sentence. */
function baseBefore(scene: Scene, at: number): Base | undefined {
  const { sentenceOf } = scene.reading.division
  for (let i = at - 1; i >= Math.max(0, at - REACH) && sentenceOf[i] === sentenceOf[at]; i--) {
    const base = baseCovering(scene, i)
    if (base !== undefined) return base
  }
  return undefined
}

/** "⟨cùng kỳ năm trước⟩ tăng 7,34%": a base that is not compared with says when. */
function datingBase(scene: Scene, at: number): Base | undefined {
  const { reading, quantityAt } = scene
  const { lexemes } = reading
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const base = baseCovering(scene, i)
    if (base !== undefined) return base.compares || !beginsClause(reading, base.from) ? undefined : base
    if (isMarkIn(lexemes, i, ',;:.()') || (quantityAt[i] ?? -1) >= 0) return undefined
  }
  return undefined
}

function beginsClause({ lexemes, division }: Reading, at: number): boolean {
  return (
    division.sentences[division.sentenceOf[at] ?? 0]?.from === at || isMarkIn(lexemes, at - 1, ',;:(') || isWord(lexemes, at - 1, 'khi')
  )
}
