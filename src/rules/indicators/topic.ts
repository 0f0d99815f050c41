import { isWord } from '../../grammar/phrase.ts'
import { isMark } from '../../text/clauses.ts'
import type { Lexemes } from '../../text/lexer.ts'
import type { Scene } from './scene.ts'

/** Lexemes of a title in which a report says what it is about. */
const TITLE = 40
/** Lexemes of a sentence before a phrase that are looked at. */
const REACH = 200

/** Whether the sentence of a lexeme, or the title of the report, names a customs office. */
export function isAboutCustoms({ reading: { lexemes, division } }: Scene, at: number): boolean {
  const sentence = division.sentences[division.sentenceOf[at] ?? 0]
  const title = division.blocks[0]
  return (
    namesCustoms(lexemes, Math.max(sentence?.from ?? at, at - REACH), at) ||
    namesCustoms(lexemes, title?.from ?? 0, Math.min(title?.to ?? 0, (title?.from ?? 0) + TITLE))
  )
}

/** "Chi cục Hải quan cửa khẩu Hữu Nghị …, số thu của đơn vị đạt": whether the sentence before a lexeme speaks of a branch of the office. */
export function isAboutBranch({ reading: { lexemes, division } }: Scene, at: number): boolean {
  const sentence = division.sentences[division.sentenceOf[at] ?? 0]?.from ?? at
  for (let i = Math.max(sentence, at - REACH); i + 3 < at; i++) {
    if (isWord(lexemes, i, 'chi') && isWord(lexemes, i + 1, 'cục') && isWord(lexemes, i + 2, 'hải')) return true
  }
  return false
}

/** "Về ⟨đầu tư nước ngoài⟩, cả nước có 2.613 dự án": whether a sentence speaks of foreign investment before its first amount. */
export function isAboutForeign({ reading: { lexemes, division }, quantityAt }: Scene, at: number): boolean {
  const first = division.sentences[division.sentenceOf[at] ?? 0]?.from ?? at
  for (let i = first; i < Math.min(at, first + TITLE) && (quantityAt[i] ?? -1) < 0; i++) {
    if (isWord(lexemes, i, 'FDI')) return true
    if (isWord(lexemes, i, 'nước') && isWord(lexemes, i + 1, 'ngoài') && FOREIGN.some((word) => isWord(lexemes, i - 1, word))) return true
  }
  return false
}

/** Last syllables of "đầu tư", "trực tiếp". */
const FOREIGN = ['tiếp', 'tư'] as const

/**
 * "⟨ngành tôm⟩ phấn đấu xuất khẩu 10 tỷ USD" | "⟨Tập đoàn Minh Phú⟩ đặt mục tiêu xuất khẩu": whether the sentence before a lexeme speaks of a sector or a
 * company, whose trade is not that of the area; the ministries' own "ngành thương mại", "ngành hải quan" speak of all trade.
 */
export function isAboutSector(scene: Scene, at: number): boolean {
  const { quantityAt, reading } = scene
  const { lexemes, division } = reading
  const first = division.sentences[division.sentenceOf[at] ?? 0]?.from ?? at
  for (let i = at - 1; i >= Math.max(first, at - SECTOR); i--) {
    if ((quantityAt[i] ?? -1) >= 0) return isSubject(scene, first)
    if (isWord(lexemes, i, 'ngành') && !speaksOfAll(lexemes, i)) return true
    if (COMPANIES.some(([one, two]) => isWord(lexemes, i, one) && isWord(lexemes, i + 1, two))) return true
  }
  return false
}

/** Lexemes between a sector and its trade. */
const SECTOR = 20

/** "⟨ngành nông nghiệp⟩ được giao tăng 2,8%, xuất khẩu đạt 32 tỷ USD": whether a sentence opens with a sector, which then has all of its figures. */
function isSubject({ reading: { lexemes }, periodAt, periods }: Scene, first: number): boolean {
  let at = first
  while (at < first + OPENING && (isMark(lexemes, at, ',') || isWord(lexemes, at, 'trong') || (periodAt[at] ?? -1) >= 0)) {
    const period = periods[periodAt[at] ?? -1]
    at = period === undefined ? at + 1 : period.to
  }
  return isWord(lexemes, at, 'ngành') && !speaksOfAll(lexemes, at)
}

/** Lexemes of a time before the subject of a sentence. */
const OPENING = 12

/** "⟨ngành⟩ hải quan" | "các bộ, ⟨ngành⟩" | "⟨ngành⟩ thuế": offices, which speak of all trade; "ngành hải sản" has its own. */
function speaksOfAll(lexemes: Lexemes, at: number): boolean {
  if (isWord(lexemes, at - 1, 'bộ') || (isMark(lexemes, at - 1, ',') && isWord(lexemes, at - 2, 'bộ'))) return true
  return isWord(lexemes, at + 1, 'thuế') || OFFICES.some(([one, two]) => isWord(lexemes, at + 1, one) && isWord(lexemes, at + 2, two))
}

/** What stands after "ngành" where it is an office that speaks of all trade, or of no trade at all. */
const OFFICES = [
  ['chức', 'năng'],
  ['công', 'thương'],
  ['dịch', 'vụ'],
  ['hải', 'quan'],
  ['kế', 'hoạch'],
  ['thương', 'mại'],
  ['thống', 'kê'],
  ['tài', 'chính'],
] as const

const COMPANIES = [
  ['công', 'ty'],
  ['tập', 'đoàn'],
] as const

function namesCustoms(lexemes: Lexemes, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (isWord(lexemes, i, 'hải') && isWord(lexemes, i + 1, 'quan')) return true
  return false
}
