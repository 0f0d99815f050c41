import { beginsKind, Kind } from '../grammar/kinds.ts'
import { isWord } from '../grammar/phrase.ts'
import type { Statement } from '../rules/indicators/indicators.ts'
import type { Scene } from '../rules/indicators/scene.ts'
import { isMark } from '../text/clauses.ts'
import { Gap, LexemeKind, type Lexemes } from '../text/lexer.ts'

/** Whether a statement is of no period unless its sentence names one. */
export function isTimeless(scene: Scene, statement: Statement): boolean {
  return isLasting(scene, statement) || isPlaces(scene, statement) || isYearlyOutput(statement) || isSupposed(scene, statement)
}

/** "công suất", "tổng mức đầu tư của dự án", "rộng ⟨30 m⟩": what a thing has for good. */
export function isLasting(scene: Scene, statement: Statement): boolean {
  const { lexemes } = scene.reading
  const { evidence, amount, indicator } = statement
  if (indicator !== null || isPassing(scene, statement)) return false
  for (let i = evidence.from; i < amount.from; i++) if (beginsKind(lexemes, i, Kind.lasting)) return true
  return (
    isDistance(lexemes, statement) || (amount.kind === 'measure' && EXTENTS.some((word) => isWord(lexemes, amount.boundFrom - 1, word)))
  )
}

/** "cách trung tâm huyện khoảng ⟨8 km⟩" */
function isDistance(lexemes: Lexemes, { amount }: Statement): boolean {
  if (amount.unit !== 'km' && amount.unit !== 'm') return false
  for (let i = amount.boundFrom - 1; i >= amount.boundFrom - DISTANCE && lexemes.kind[i] === LexemeKind.word; i--)
    if (isWord(lexemes, i, 'cách')) return true
  return false
}

/** Lexemes between "cách" and how far. */
const DISTANCE = 8

/** "tăng ⟨70%⟩ so với cùng kỳ" | "chiếm ⟨33%⟩ tổng vốn", but not of an area | "nâng tổng quy mô lên ⟨264 điểm⟩": told of a time. */
function isPassing({ reading: { lexemes } }: Scene, { amount, evidence, measure, status, base }: Statement): boolean {
  if (measure !== 'level' && measure !== 'share' && base !== undefined) return true
  if (measure === 'share') {
    for (let i = evidence.from; i < amount.from; i++) if (isWord(lexemes, i, 'diện') && isWord(lexemes, i + 1, 'tích')) return false
    return true
  }
  return (status === 'actual' || status === 'estimated') && RAISED.some((word) => isWord(lexemes, amount.boundFrom - 1, word))
}

/** Words before what a change ends at. */
const RAISED = ['còn', 'lên', 'xuống']
const EXTENTS = ['cao', 'dài', 'dày', 'nặng', 'rộng', 'sâu']

/** "nhân dân ⟨3 phường⟩ đã …" | "tại ⟨2 xã⟩": places that are spoken of; "có ⟨3 xã⟩ đạt chuẩn" counts. */
function isPlaces({ reading, quantityAt }: Scene, { evidence, amount }: Statement): boolean {
  const { lexemes } = reading
  const before = amount.boundFrom - 1
  if (!PLACES.has(amount.unit?.split(',')[0] ?? '') || evidence.from < amount.boundFrom) return false
  return lexemes.kind[before] === LexemeKind.word && (quantityAt[before] ?? -1) < 0 && lexemes.gap[amount.boundFrom] !== Gap.line
}

const PLACES = new Set(['huyện', 'phường', 'quận', 'sở', 'thành phố', 'thôn', 'thị trấn', 'thị xã', 'tỉnh', 'xã'])

/** "giai đoạn I sẽ sản xuất ⟨2 triệu tấn/năm⟩": what will be had every year. */
function isYearlyOutput({ unit, status, measure }: Statement): boolean {
  return measure === 'level' && unit.endsWith('/năm') && (status === 'planned' || status === 'forecast')
}

/** "Ví dụ, một thùng có giá ⟨100.000 đồng⟩" | "Nếu xây khu mới, mỗi năm khai thác ⟨15 triệu tấn⟩" */
function isSupposed({ reading }: Scene, { amount }: Statement): boolean {
  const { lexemes, division } = reading
  const first = division.sentences[division.sentenceOf[amount.from] ?? 0]?.from ?? 0
  if (isWord(lexemes, first, 'nếu')) return !isWord(lexemes, first + 1, 'so') && !isWord(lexemes, first + 1, 'tính')
  return isWord(lexemes, first, 'ví') && isWord(lexemes, first + 1, 'dụ') && isMark(lexemes, first + 2, ',')
}

/** "giảm từ ⟨10%⟩ xuống còn 5%": what was before a change is of no period but its own. */
export function startsChange(scene: Scene, { amount }: Statement): boolean {
  const { lexemes } = scene.reading
  if (!isWord(lexemes, amount.from - 1, 'từ')) return false
  for (let i = amount.to; i < amount.to + 4; i++) {
    // "từ 10% trở lên" is a bound.
    if (isWord(lexemes, i, 'trở')) return false
    if (RAISED.some((word) => isWord(lexemes, i, word))) return true
  }
  return false
}
