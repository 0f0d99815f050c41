import { isMark, isMarkIn } from '../text/clauses.ts'
import { LexemeKind, type Lexemes, Shape } from '../text/lexer.ts'
import type { DesignationKind } from '../vocab/designators.ts'
import { readAmount } from './amount.ts'
import { isKind, Kind } from './kinds.ts'
import { isGlued, textAt } from './phrase.ts'

/**
 * What a number is that has the form of no amount: a phone number, a part of an address of the web, a number glued to a name.
 *
 * "0912.345.678" | "https://…/2022/10" | "COVID-19" | "GMT+7" | "1A" | "4G" | "381/UB" | "43A-123.45"
 */
export function codeKind(lexemes: Lexemes, at: number): DesignationKind | undefined {
  if (isTooLong(lexemes, at) || isInAddress(lexemes, at)) return 'code'
  if (isCoordinate(lexemes, at)) return 'address'
  if (isGluedToName(lexemes, at) || isLettered(lexemes, at) || isVersion(lexemes, at) || isSlogan(lexemes, at)) return 'name'
  if (isIssued(lexemes, at)) return 'document'
  const owner = lexemes.owner[at] ?? at
  return owner !== at && isKind(lexemes, owner, NAMING) ? 'name' : undefined
}

const MOST_DIGITS = 15

function isTooLong(lexemes: Lexemes, at: number): boolean {
  const text = textAt(lexemes, at)
  return text.length > MOST_DIGITS && text.replaceAll(/[.,]/g, '').length > MOST_DIGITS
}

/** Kinds of phrases that hold a number of their own: "trẻ em dưới 5 tuổi", "Chương trình 135". */
const NAMING = Kind.indicator | Kind.designator | Kind.organization | Kind.area | Kind.calendar

/** "https://…/2022/10" | "DSC_1234.jpg" | "news_014": the characters around a number, up to the next blanks, are an address or the name of a file. */
function isInAddress({ text, start, end }: Lexemes, at: number): boolean {
  let from = start[at] ?? 0
  let to = end[at] ?? 0
  // Most numbers stand alone, or before a comma.
  if (!isInk(text.charCodeAt(from - 1)) && !isInk(text.charCodeAt(to + 1))) return false
  const [first, last] = [from - WEB, to + FILE]
  while (from > first && isInk(text.charCodeAt(from - 1))) from--
  while (to < last && isInk(text.charCodeAt(to))) to++
  const before = text.slice(from, start[at])
  return (
    before.includes('://') ||
    before.includes('www.') ||
    /\w\.(jpe?g|png|gif|pdf|docx?|xlsx?|html?)\b|^[a-z]+_[a-z_]*\d+$/i.test(text.slice(from, to))
  )
}

const WEB = 160
const FILE = 40

function isInk(code: number): boolean {
  return code > 0x20 && code !== 0xa0
}

/** "16°55’" | "105°37'" */
function isCoordinate(lexemes: Lexemes, at: number): boolean {
  const isBefore = isMarkIn(lexemes, at + 1, '°\'"') && isGlued(lexemes, at + 1)
  const isAfter = isMarkIn(lexemes, at - 1, "°'") && isGlued(lexemes, at)
  if (isAfter) return lexemes.kind[at - 2] === LexemeKind.number
  return isBefore && lexemes.kind[at + 2] === LexemeKind.number && !isMark(lexemes, at - 1, '"') && !isMark(lexemes, at - 1, "'")
}

/** "công nghệ 4.0": a whole number with a nought after the dot says which, not how much. */
function isVersion(lexemes: Lexemes, at: number): boolean {
  if (!/^\d\.0$/.test(textAt(lexemes, at))) return false
  return readAmount(lexemes, at)?.value.tail === undefined
}

/** '"5 rõ"' | '"3 không"' | '"4 tốt"': a number and a word or two in quotes. */
function isSlogan(lexemes: Lexemes, at: number): boolean {
  if (!isMark(lexemes, at - 1, '"') || !isGlued(lexemes, at) || isMark(lexemes, at + 1, '"')) return false
  const isShort = isMark(lexemes, at + 2, '"') || isMark(lexemes, at + 3, '"') || isMark(lexemes, at + 4, '"')
  if (!isShort) return false
  const tail = readAmount(lexemes, at)?.value.tail
  return tail === undefined || tail.dimension === 'count'
}

/** "COVID-19" | "GMT +7" | "A.320" */
function isGluedToName(lexemes: Lexemes, at: number): boolean {
  if (!isGlued(lexemes, at) || !isMarkIn(lexemes, at - 1, '-.+') || !isGlued(lexemes, at - 1)) return false
  return lexemes.kind[at - 2] === LexemeKind.word && (lexemes.shape[at - 2] !== Shape.lower || isMark(lexemes, at + 1, '-'))
}

/** "1A" | "4G" | "30a": letters glued to the number that are no unit. */
function isLettered(lexemes: Lexemes, at: number): boolean {
  if (!isGlued(lexemes, at + 1) || lexemes.kind[at + 1] !== LexemeKind.word) return false
  const amount = readAmount(lexemes, at)
  return amount === undefined || amount.end === at + 1
}

/** "381/UB" | "1234/SGTVT": the issuer's letters after a slash. */
function isIssued(lexemes: Lexemes, at: number): boolean {
  if (!isMark(lexemes, at + 1, '/') || !isGlued(lexemes, at + 1) || !isGlued(lexemes, at + 2)) return false
  const isAcronym = ((lexemes.shape[at + 2] ?? 0) & (Shape.upper | Shape.digits)) === Shape.upper
  return isAcronym && textAt(lexemes, at + 2).length > 1 && !isKind(lexemes, at + 2, Kind.counted | Kind.unit)
}
