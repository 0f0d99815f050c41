import { Kind } from '../../grammar/kinds.ts'
import { isWord, phraseBefore } from '../../grammar/phrase.ts'
import type { Quantity } from '../../grammar/quantity.ts'
import type { Run } from '../../text/clauses.ts'
import { LexemeKind } from '../../text/lexer.ts'
import { wordsOf } from '../../text/reading.ts'
import { PIECES } from '../../vocab/pieces.ts'
import { STUFF_UNITS } from './counted-phrase.ts'
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
  // "lên 2.640 điểm ⟨phục vụ⟩": points that are places.
  if (isStep(amount) && (bare || (act !== undefined && act !== 'to'))) return named ?? inherited
  const counted = after === undefined ? undefined : (unitThing(scene, amount, after) ?? thingOf(scene, after, amount))
  if (counted !== undefined && isInside(scene, amount)) return counted
  if (named !== undefined && bare && countsPieces(scene, amount, candidates)) return named
  const hasOwn = before !== undefined && startsCount(scene, before) && !(changes && namesNothing(scene, before))
  if (named !== undefined && bare && hasOwn && act !== 'to' && act !== 'level') return named
  if (bare && counted?.named === undefined && STUFF_UNITS.has(amount.unit ?? '')) return ofPieces(scene, candidates, named) ?? counted
  if (bare && before === undefined && act !== undefined && inherited !== undefined && PIECE_UNITS.has(amount.unit ?? '')) return inherited
  // "nâng ⟨tổng số người tham gia⟩ lên 90 nghìn người": it says itself what is counted.
  const isNew = hasOwn && act === 'to' && inherited?.named === undefined
  if (changes && bare && !isNew && named?.named === undefined && goesOn(amount, inherited, act)) return inherited
  if (bare && counted?.named === undefined && countsOn(amount, counted, inherited)) return inherited
  // "⟨khách quốc tế⟩ chỉ đạt 489 nghìn khách": the same noun, with what tells it from others.
  if (named !== undefined && before !== undefined && bare && act === 'level' && beginsAlike(scene, amount, before)) return named
  if (named?.named !== undefined && bare && act === 'level' && named.named.id !== counted?.named?.id) return named
  if (counted?.named !== undefined) return counted
  if (named?.named !== undefined && (bare || act === 'level' || changes)) return named
  if (
    named !== undefined &&
    before !== undefined &&
    startsCount(scene, before) &&
    !(namesNothing(scene, before) && namesItself(amount, bare))
  )
    return named
  return counted ?? named ?? inherited
}

/** Whether a phrase begins with the noun that an amount counts, and says more of it. */
function beginsAlike({ reading: { lexemes } }: Scene, { unit }: Quantity, { from, to }: Run): boolean {
  const words = wordsOf(lexemes, from, to).toLowerCase()
  return unit !== null && words.startsWith(`${unit} `)
}

/** "số xe nhập từ ⟨4 thị trường⟩", "số liệu của ⟨3 dự án⟩", "tách thành ⟨2 xã⟩": what stands before has or becomes what is counted, and is not counted. */
function isInside({ reading: { lexemes } }: Scene, { boundFrom, to }: Quantity): boolean {
  if (INSIDE.some((word) => isWord(lexemes, boundFrom - 1, word))) return true
  if (isWord(lexemes, boundFrom - 1, 'số') && isWord(lexemes, boundFrom - 2, 'trong')) return true
  const verb = phraseBefore(lexemes, boundFrom, { kind: Kind.predicate, lowest: boundFrom - 3 })
  // "từ 5 xã lên 8 xã" is a change of them.
  if (verb === undefined || verb.at !== boundFrom - 1) return false
  return isWord(lexemes, verb.at, 'thành') || (isWord(lexemes, verb.at, 'từ') && !ENDS.some((word) => isWord(lexemes, to, word)))
}

const INSIDE = ['của', 'giữa', 'khắp', 'tại', 'trong', 'trên', 'ở'] as const
const ENDS = ['còn', 'lên', 'tăng', 'xuống', 'đến'] as const

/** Counts whose unit alone says what they are of. */
const BY_UNIT: Readonly<Record<string, { id: string; unit: string }>> = {
  'bác sĩ/vạn dân': { id: 'doctors-rate', unit: 'bác sĩ/vạn dân' },
  dân: { id: 'population', unit: 'người' },
  'giường bệnh/vạn dân': { id: 'hospital-beds-rate', unit: 'giường bệnh/vạn dân' },
}

/** "156.000 ⟨dân⟩", "mỗi vạn dân có 13,4 ⟨bác sĩ⟩", "cấp phép đầu tư cho 12 ⟨dự án⟩": the bare noun is the thing. */
function unitThing(scene: Scene, { unit, boundFrom }: Quantity, after: Run): Thing | undefined {
  const licensed = unit === 'dự án' && isLicensed(scene, boundFrom) ? { id: 'investment-projects', unit } : undefined
  const by = BY_UNIT[unit ?? ''] ?? licensed
  if (by === undefined) return undefined
  const named: Named = { ...by, growth: false, isRate: false, run: after }
  const subject = wordsOf(scene.reading.lexemes, after.from, after.to)
  return { phrase: after, subject, named, isRate: false, isGrowth: false, isShare: false, isPlan: false, isGuess: false, unit }
}

/** Lexemes between a licence and the projects that it is for. */
const LICENCE = 6

/** "trao quyết định chủ trương đầu tư cho ⟨116 dự án⟩", "thu hút ⟨48 dự án⟩". */
function isLicensed({ reading: { lexemes } }: Scene, at: number): boolean {
  for (let i = at - 1; i > Math.max(1, at - LICENCE); i--) {
    if (isWord(lexemes, i, 'hút') && isWord(lexemes, i - 1, 'thu')) return true
    if (isWord(lexemes, i, 'tư') && isWord(lexemes, i - 1, 'đầu') && PAPERS.some((word) => isWord(lexemes, i - 2, word))) return true
  }
  return false
}

/** chủ trương đầu tư, giấy phép đầu tư, chứng nhận đầu tư, đăng ký đầu tư. */
const PAPERS = ['trương', 'phép', 'nhận', 'ký'] as const

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

/** "trong đó, ⟨xe tải⟩ đạt 1.020 chiếc", "nhập khẩu 320 chiếc": the pieces of what stands before, or of what was counted in such pieces. */
function ofPieces(scene: Scene, { isItem, before, inherited, predicate }: Candidates, named: Thing | undefined): Thing | undefined {
  const isSubject = before !== undefined && predicate.acts.length > 0 && (isItem || opensPart(scene, before.from))
  if (named?.named !== undefined || isSubject) return named
  return inherited?.named === undefined || STUFF_UNITS.has(headOf(inherited.unit)) ? inherited : undefined
}

/** Whether a sentence or a part of one begins at a lexeme. */
function opensPart({ reading: { lexemes, division } }: Scene, at: number): boolean {
  return division.sentences[division.sentenceOf[at] ?? 0]?.from === at || lexemes.kind[at - 1] === LexemeKind.mark
}

/** What is counted piece by piece, so that the noun for a piece does not say what it is a piece of. */
const PIECE_UNITS = new Set<string>([...PIECES, ...STUFF_UNITS])

/** "quy mô ⟨600 cửa hàng⟩", "tổng số ⟨28 chỉ tiêu kinh tế⟩": the noun says what is counted; "số lượng 500 con" does not. */
function namesItself({ unit }: Quantity, isBare: boolean): boolean {
  return !isBare || !PIECE_UNITS.has(unit ?? '')
}

/** "lợn ⟨513.226 con⟩", "số hành khách ước đạt ⟨2.490 nghìn người⟩": what the pieces are of stands before. */
function countsPieces(scene: Scene, { unit, boundFrom }: Quantity, { predicate, before, isItem }: Candidates): boolean {
  const act = predicate.acts[0]
  if (before === undefined || !isItem || !PIECE_UNITS.has(unit ?? '') || isProperName(scene, before)) return false
  return act === undefined || ((act === 'level' || act === 'to') && !isWord(scene.reading.lexemes, boundFrom - 1, 'có'))
}
