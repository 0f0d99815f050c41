import { isWord } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import type { Run } from '../../text/clauses.ts'
import type { Candidates } from './find-thing.ts'
import { isProperName, namesNothing, startsCount } from './heads.ts'
import type { Named } from './name.ts'
import type { Scene } from './scene.ts'
import { type Thing, thingOf } from './thing.ts'

/** "13 xã đạt chuẩn" counts what follows; "tăng 18 vụ" changes what was counted before; "số xã là 61 xã" says it before. */
export function countedThing(scene: Scene, amount: Quantity, candidates: Candidates): Thing | undefined {
  const { predicate, before, after, inherited } = candidates
  const act = predicate.acts[0]
  const changes = act === 'up' || act === 'down' || act === 'to'
  const bare = after === undefined || after.to <= amount.to
  const named = before === undefined ? undefined : thingOf(scene, before, amount)
  if (isStep(amount) && (bare || act !== undefined)) return named ?? inherited
  const counted = after === undefined ? undefined : (populationThing(amount, after) ?? thingOf(scene, after, amount))
  if (named !== undefined && bare && countsPieces(scene, amount, candidates)) return named
  if (named !== undefined && before !== undefined && bare && act === undefined && startsCount(scene, before)) return named
  if (bare && before === undefined && act !== undefined && inherited !== undefined && PIECES.has(amount.unit ?? '')) return inherited
  if (changes && bare && named?.named === undefined && goesOn(amount, inherited, act)) return inherited
  if (bare && counted?.named === undefined && countsOn(amount, counted, inherited)) return inherited
  if (counted?.named !== undefined) return counted
  if (named?.named !== undefined && (bare || act === 'level' || changes)) return named
  if (named !== undefined && before !== undefined && startsCount(scene, before) && !(namesNothing(scene, before) && !bare)) return named
  return counted ?? named ?? inherited
}

/** "156.000 dân": the bare noun counts the population. */
function populationThing({ unit }: Quantity, after: Run): Thing | undefined {
  if (unit !== 'dân') return undefined
  const named: Named = { id: 'population', unit: 'người', growth: false, isRate: false, run: after }
  return { phrase: after, subject: 'dân', named, isRate: false, isGrowth: false, isShare: false, isPlan: false, isGuess: false, unit }
}

/** "tăng 10 bậc": steps on a ladder count nothing themselves. */
function isStep({ unit }: Quantity): boolean {
  return unit === 'bậc' || unit === 'điểm' || unit === 'hạng'
}

/** "thêm 13 xã …, nâng tổng số lên ⟨61 xã⟩": the same noun again, or a change of what was spoken of. */
function goesOn({ unit }: Quantity, inherited: Thing | undefined, act: string | undefined): boolean {
  if (inherited === undefined) return false
  return act !== 'to' || headOf(unit) === headOf(inherited.unit)
}

/** "quân số dưới 10 người …; trên ⟨60 người⟩": the same noun counts again what was not itself that noun. */
function countsOn({ unit }: Quantity, counted: Thing | undefined, inherited: Thing | undefined): boolean {
  if (inherited === undefined || headOf(unit) !== headOf(inherited.unit)) return false
  return headOf(inherited.subject.toLowerCase()) !== headOf(unit) && headOf(counted?.subject ?? unit) === headOf(unit)
}

function headOf(unit: string | null): string {
  return unit?.split(/[ /]/, 1)[0] ?? ''
}

/** What is counted piece by piece, so that the noun for a piece does not say what it is a piece of. */
const PIECES = new Set([
  'bài',
  'chiếc',
  'con',
  'cái',
  'căn',
  'cây',
  'hội viên',
  'khách',
  'lượt',
  'lượt người',
  'người',
  'suất',
  'thành viên',
  'trường hợp',
  'vụ',
  'đơn vị',
])

/** "lợn ⟨513.226 con⟩", "số hành khách ước đạt ⟨2.490 nghìn người⟩": what the pieces are of stands before. */
function countsPieces(scene: Scene, { unit, boundFrom }: Quantity, { predicate, before, isItem }: Candidates): boolean {
  const act = predicate.acts[0]
  if (before === undefined || !isItem || !PIECES.has(unit ?? '') || isProperName(scene, before)) return false
  return act === undefined || ((act === 'level' || act === 'to') && !isWord(scene.reading.lexemes, boundFrom - 1, 'có'))
}
