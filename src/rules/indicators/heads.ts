import { readKnownNoun } from '../../grammar/counted.ts'
import { beginsKind, isKind, Kind } from '../../grammar/kinds.ts'
import type { OrganizationWord } from '../../grammar/people-words.ts'
import { isWord, meaningWithin } from '../../grammar/phrase.ts'
import type { Run } from '../../text/clauses.ts'
import { LexemeKind, Shape } from '../../text/lexer.ts'
import { wordsOf } from '../../text/reading.ts'
import { afterEdge, Edge, edgesAt } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

const COUNT_HEADS = [
  'số',
  'tổng',
  'lượng',
  'quân số',
  'mật độ',
  'quy mô',
  'chiều',
  'số lượng',
  'sản lượng',
  'tổng số',
  'điểm',
  'chỉ số',
  'hệ số',
  'diện tích',
  'công suất',
] as const

/** "số hộ thoát nghèo", "tổng số đơn": a phrase that names a count. */
export function startsCount(scene: Scene, { from, to }: Run): boolean {
  // "số liệu" is no number.
  if ((edgesAt(scene.reading.lexemes, from) & (Edge.compound | Edge.head)) === Edge.compound) return false
  const words = wordsOf(scene.reading.lexemes, from, Math.min(to, from + 2)).toLowerCase()
  return COUNT_HEADS.some((head) => words === head || words.startsWith(`${head} `))
}

/** "số phiếu", "tổng số đại biểu tán thành": the noun that a phrase says the number of, in lower case; `undefined` where it names no known one. */
export function nounOfNumber({ reading: { lexemes } }: Scene, { from, to }: Run): string | undefined {
  const head = isWord(lexemes, from, 'tổng') ? from + 1 : from
  if (head + 1 >= to || !isWord(lexemes, head, 'số')) return undefined
  const noun = isWord(lexemes, head + 1, 'lượng') ? head + 2 : head + 1
  const end = readKnownNoun(lexemes, noun)
  return end === undefined || end > to ? undefined : wordsOf(lexemes, noun, end).toLowerCase()
}

/** "tổng ⟨hành khách⟩", "⟨khách⟩ quốc nội", "các ⟨thuê bao⟩ của": the noun that a phrase is about where it is counted one by one, in lower case. */
export function countedHead({ reading: { lexemes } }: Scene, { from, to }: Run): string | undefined {
  const head = LEADS.some((word) => isWord(lexemes, from, word)) ? from + 1 : from
  const end = readKnownNoun(lexemes, head)
  return end === undefined || end > to ? undefined : wordsOf(lexemes, head, end).toLowerCase()
}

const LEADS = ['các', 'lượng', 'những', 'số', 'tổng'] as const

/** "dự án thép công suất ⟨4 triệu tấn/năm⟩": the phrase ends with what is measured. */
export function holdsLasting({ reading: { lexemes } }: Scene, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (beginsKind(lexemes, i, Kind.lasting)) return true
  return false
}

/** "tổng số ⟨28 chỉ tiêu⟩", "tổng quy mô": heads alone do not say what is counted. */
export function namesNothing({ reading: { lexemes } }: Scene, { from, to }: Run): boolean {
  let at = from
  while (at < to && (edgesAt(lexemes, at) & Edge.head) !== 0) at = afterEdge(lexemes, at)
  return at >= to || afterEdge(lexemes, from) >= to
}

/** "KIDO", "Hải Phòng": nothing but a name, so the one who has the thing and not the thing. */
export function isProperName(scene: Scene, { from, to }: Run): boolean {
  const { lexemes } = scene.reading
  for (let i = from; i < to; i++) {
    if (lexemes.kind[i] === LexemeKind.word && ((lexemes.shape[i] ?? 0) & (Shape.initial | Shape.upper)) === 0) return false
  }
  return true
}

/** "Cục Hải quan TP.HCM", "EU": an office, so the one whose figure it is. */
export function isOffice(scene: Scene, { from, to }: Run): boolean {
  const { lexemes } = scene.reading
  if (!beginsKind(lexemes, from, Kind.organization) || ((lexemes.shape[from] ?? 0) & (Shape.initial | Shape.upper)) === 0) return false
  const word = meaningWithin(lexemes, from, Kind.organization)?.value as OrganizationWord
  if (word.part !== 'body') return false
  for (let i = from; i < to; i++) if (isKind(lexemes, i, Kind.indicator) || (edgesAt(lexemes, i) & Edge.head) !== 0) return false
  return true
}
