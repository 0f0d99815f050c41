import type { Base } from '../../grammar/base.ts'
import { isKind, Kind } from '../../grammar/kinds.ts'
import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import type { Measure } from '../../model.ts'
import { isMark, type Run } from '../../text/clauses.ts'
import { LexemeKind } from '../../text/lexer.ts'
import type { MeasureReading } from './measure.ts'
import { baseCovering, periodCovering, type Scene } from './scene.ts'

/** Lexemes between "so với" and the value. */
const LONGEST_HEAD = 7
/** Lexemes between the value and its time: "của", "vào cuối", "(2,1% GDP) của". */
const LONGEST_TAIL = 9

/**
 * The words between "so với" and an amount that is itself what is compared with; `undefined` where the amount is none.
 *
 * "giảm mạnh so với ⟨mức thâm hụt⟩ 969 triệu USD của năm 2004" | "tăng 15% so với ⟨con số⟩ 10,1 tỷ USD cùng kỳ"
 */
export function comparedHead(scene: Scene, { boundFrom, to }: Quantity): Run | undefined {
  const { lexemes, division } = scene.reading
  if (isMark(lexemes, boundFrom - 1, '(') && isMark(lexemes, to, ')')) return comparedBefore(scene, boundFrom - 1)
  for (let i = boundFrom - 1; i > boundFrom - LONGEST_HEAD && division.clauseOf[i] === division.clauseOf[boundFrom]; i--) {
    // "thấp hơn mức kế hoạch 5%" has a plan for its base.
    if (lexemes.kind[i] !== LexemeKind.word || (scene.quantityAt[i] ?? -1) >= 0 || isKind(lexemes, i, Kind.plan)) return undefined
    // "cao ⟨hơn⟩ tốc độ tăng 2%"
    const isMore = isWord(lexemes, i, 'hơn') && !isWord(lexemes, i + 1, 'so')
    if (!isMore && (!isWord(lexemes, i, 'với') || !isWord(lexemes, i - 1, 'so'))) continue
    return HEADS.some((word) => isWord(lexemes, i + 1, word)) ? { from: i + 1, to: boundFrom } : undefined
  }
  return undefined
}

/** "thấp hơn so với ⟨bình quân của cả nước⟩ (7,8%)": what has the value in the bracket, where it is no other time. */
function comparedBefore(scene: Scene, bracket: number): Run | undefined {
  const { lexemes, division } = scene.reading
  for (let i = bracket - 1; i > bracket - LONGEST_OTHER && division.clauseOf[i] === division.clauseOf[bracket]; i--) {
    if (lexemes.kind[i] !== LexemeKind.word || (scene.baseAt[i] ?? -1) >= 0 || (scene.periodAt[i] ?? -1) >= 0) return undefined
    if (isWord(lexemes, i, 'với') && isWord(lexemes, i - 1, 'so')) return { from: i + 1, to: bracket }
  }
  return undefined
}

/** Lexemes between "so với" and a bracket. */
const LONGEST_OTHER = 14

/** First syllables of "mức tăng", "con số", "số lãi", "giá trị", "tỷ lệ". */
const HEADS = ['con', 'doanh', 'giá', 'mức', 'nhịp', 'số', 'tốc', 'tỉ', 'tỷ'] as const

/** The time of a value that is compared with: "của ⟨năm 2004⟩", "⟨cùng kỳ năm trước⟩", "vào cuối ⟨quý I⟩". */
export function comparedTime(scene: Scene, { from, to }: Quantity): Base {
  const { lexemes, division } = scene.reading
  const clause = division.clauseOf[to - 1]
  for (let i = to; i < to + LONGEST_TAIL && division.clauseOf[i] === clause && !isMark(lexemes, i, ','); i++) {
    const base = baseCovering(scene, i)
    if (base !== undefined) return base
    const mention = periodCovering(scene, i)
    if (mention !== undefined) return { name: null, mention, compares: true, from: mention.from, to: mention.to }
  }
  return { name: null, mention: null, compares: true, from, to }
}

/** What a value that is compared with measures: "tăng 6% so với mức ⟨5%⟩" is of the kind that was said before; in another unit it is a level. */
export function comparedMeasure(
  { reading: { lexemes } }: Scene,
  { unit }: Quantity,
  head: Run,
  previous: { readonly unit: string; readonly measure: Measure } | undefined,
): MeasureReading {
  const measure = previous?.unit === unit && COMPARABLE.has(previous.measure) ? previous.measure : 'level'
  let sign: 1 | -1 = 1
  for (let i = head.from; i < head.to; i++) if (isWord(lexemes, i, 'giảm')) sign = -1
  return { measure, sign: measure === 'level' ? 1 : sign }
}

const COMPARABLE: ReadonlySet<Measure> = new Set(['growth', 'share', 'of-plan'])
