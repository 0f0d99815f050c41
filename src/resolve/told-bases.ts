import { isWord } from '../grammar/phrase.ts'
import { baseOfAmount } from '../rules/indicators/base-amount.ts'
import type { Statement } from '../rules/indicators/indicators.ts'
import type { Scene } from '../rules/indicators/scene.ts'
import type { Run } from '../text/clauses.ts'

/** Measures that have a base. */
export const CHANGES = new Set(['growth', 'change', 'multiple'])

/** How far before a change the base stands that is told without an amount, in lexemes. */
const REACH = 60

/**
 * The base that a sentence tells without an amount before it names what changed by how much: "Một số hàng tăng mạnh ⟨so với cùng kỳ⟩ như: giày dép
 * tăng 10%, điện tăng 7%". None where an amount before has a base, or one that is taken already.
 */
export function announcedBase(scene: Scene, statements: readonly Statement[], at: number, taken: ReadonlySet<number>): number | undefined {
  const statement = statements[at]
  if (statement === undefined || !mayGoOn(scene, statement)) return undefined
  const { sentenceOf } = scene.reading.division
  const { boundFrom } = statement.amount
  let before = at - 1
  for (let i = boundFrom - 1; i >= Math.max(0, boundFrom - REACH) && sentenceOf[i] === sentenceOf[boundFrom]; i--) {
    for (; before >= 0 && (statements[before]?.amount.from ?? 0) > i; before--) if (hasBase(scene, statements[before])) return undefined
    if ((scene.periodAt[i] ?? -1) >= 0) return undefined
    const index = scene.baseAt[i] ?? -1
    const base = index < 0 ? undefined : scene.bases[index]
    if (base === undefined) continue
    // "tăng trưởng thấp ⟨hơn so với⟩ năm 2015, đạt 5,8%" compares two rates.
    const isFree = base.compares && base.name !== 'plan' && !isWord(scene.reading.lexemes, base.from - 1, 'hơn')
    return isFree && !taken.has(index) ? index : undefined
  }
  return undefined
}

/** The bases that amounts of their own are measured against. */
export function basesTaken(statements: readonly Statement[]): Set<number> {
  return new Set(statements.flatMap(({ base, measure }) => (typeof base === 'number' && measure !== 'level' ? [base] : [])))
}

/**
 * The base that the sentence before tells without any amount, of which this one is the breakdown: "Các mặt hàng khác đều giảm ⟨so với cùng kỳ⟩. Trong đó,
 * phân bón giảm 8,6%".
 */
export function baseOfSentenceBefore({ reading, baseAt, bases, quantityAt }: Scene, { sentence }: Statement): number | undefined {
  const run = reading.division.sentences[sentence - 1]
  if (run === undefined || run.to - run.from > LONGEST_TOLD) return undefined
  if (quantityAt.subarray(run.from, run.to).some((quantity) => quantity >= 0)) return undefined
  const index = baseAt.subarray(run.from, run.to).findLast((each) => each >= 0)
  const base = index === undefined ? undefined : bases[index]
  return base?.compares && base.name !== 'plan' ? index : undefined
}

/** Lexemes of the longest sentence that tells a base for the next one. */
const LONGEST_TOLD = 120

/** Not "đạt ⟨5,9%⟩", which is the rate itself, nor "⟨6,1%⟩ so với 5,2%". */
function mayGoOn(scene: Scene, { amount }: Statement): boolean {
  const { lexemes } = scene.reading
  const isCompared = isWord(lexemes, amount.to, 'so') || baseOfAmount(scene, amount) !== undefined
  return !isCompared && amount.unit !== 'percentage-point' && !(amount.kind === 'ratio' && isWord(lexemes, amount.boundFrom - 1, 'đạt'))
}

function hasBase(scene: Scene, statement: Statement | undefined): boolean {
  if (statement === undefined) return false
  return (statement.base !== undefined && statement.measure !== 'level') || baseOfAmount(scene, statement.amount) !== undefined
}

/** Whether a run of lexemes names a time. */
export function namesPeriod({ periodAt }: Scene, { from, to }: Run): boolean {
  return periodAt.subarray(from, to).some((index) => index >= 0)
}

/**
 * Bases of changes that stand in a row as others did before: "giảm 2,7% so với tháng trước và tăng 11,5% so với cùng kỳ. Trong đó, …, giảm ⟨2,6%⟩ và
 * tăng ⟨11,6%⟩": each is measured against what the one at its place was.
 */
export function respectiveBases(statements: readonly Statement[], goesOn: (statement: Statement) => boolean): Map<number, number> {
  const found = new Map<number, number>()
  let model: { readonly bases: readonly number[]; readonly sentence: number } | undefined
  for (let i = 0, end = 0; i < statements.length; i = Math.max(end, i + 1)) {
    end = rowEnd(statements, i)
    const row = statements.slice(i, end)
    const [first] = row
    if (first === undefined || row.length < 2) continue
    const bases = row.flatMap(({ base }) => (typeof base === 'number' ? [base] : []))
    if (bases.length === row.length && new Set(bases).size === row.length) model = { bases, sentence: first.sentence }
    if (model?.bases.length !== row.length || row.some(({ base }) => base !== undefined)) continue
    const isNear = first.sentence === model.sentence || (first.sentence === model.sentence + 1 && goesOn(first))
    if (isNear) for (const [k, base] of model.bases.entries()) found.set(i + k, base)
  }
  return found
}

/** Index after the last of the changes of one thing that stand in a row from an index on. */
function rowEnd(statements: readonly Statement[], at: number): number {
  const first = statements[at]
  let end = at
  while (
    CHANGES.has(statements[end]?.measure ?? '') &&
    statements[end]?.unit !== 'percentage-point' &&
    statements[end]?.sentence === first?.sentence &&
    statements[end]?.subject === first?.subject
  )
    end++
  return end
}
