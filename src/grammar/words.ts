import { unpackTables } from '../text/image.ts'
import type { Lexemes } from '../text/lexer.ts'
import { addPhrase } from '../text/lexer.ts'
import { type Entry, Lexicon } from '../text/lexicon.ts'
import type { Indicator } from '../vocab/indicators.ts'
import { type Added, BUILT_IN, type Vocabulary } from '../vocab/vocabulary.ts'
import { IMAGE } from './image.ts'

/**
 * Kinds of words, one bit each. A phrase of the lexicon may have several ("năm" is a year and a five); the grammar asks for the kind
 * that it needs at that place.
 */
export const Kind = {
  /** A number word: "hai", "mười", "trăm", "phẩy". Meaning: its value. */
  numeral: 1 << 0,
  /** nghìn, triệu, tỷ. Meaning: the factor. */
  multiplier: 1 << 1,
  /** A unit of money, measure or ratio. */
  unit: 1 << 2,
  /** A noun that is counted: xã, hộ, dự án. */
  counted: 1 << 3,
  /** hơn, gần, khoảng. */
  bound: 1 << 4,
  /** An alias of a catalogued indicator. */
  indicator: 1 << 5,
  /** tăng, giảm, thêm. */
  direction: 1 << 6,
  /** ước, dự kiến, phấn đấu. */
  status: 1 << 7,
  /** so với cùng kỳ. */
  base: 1 << 8,
  /** ngày, tháng, quý, năm, sáng, thứ hai. */
  calendar: 1 << 9,
  /** đồng chí, ông, bà. */
  honorific: 1 << 10,
  /** GS.TS, Thượng tướng. */
  rank: 1 << 11,
  /** Bí thư, Chủ tịch. */
  position: 1 << 12,
  /** Tỉnh ủy, UBND. */
  organization: 1 << 13,
  surname: 1 << 14,
  /** A province, city or country. */
  area: 1 << 15,
  /** A verb of speaking, chairing, presenting, attending. */
  role: 1 << 16,
  /** hội nghị, kỳ họp, phiên họp. */
  meeting: 1 << 17,
} as const

let builtIn: Lexicon | undefined
const extended = new WeakMap<Vocabulary, Lexicon>()

/**
 * The lexicon of the built-in vocabulary, or of that with a user's words, which come first where both have a phrase. Built at the first
 * call for a vocabulary and kept as long as the vocabulary itself.
 */
export function lexicon(added?: Vocabulary): Lexicon {
  if (added === undefined) {
    builtIn ??= IMAGE === '' ? build([BUILT_IN]) : new Lexicon(unpackTables(Buffer.from(IMAGE, 'base64')), () => entriesOf(BUILT_IN))
    return builtIn
  }
  const known = extended.get(added) ?? build([added, BUILT_IN])
  extended.set(added, known)
  return known
}

function build(vocabularies: readonly Vocabulary[]): Lexicon {
  const result = new Lexicon()
  for (const vocabulary of vocabularies) for (const entry of entriesOf(vocabulary)) addPhrase(result, entry)
  return result
}

/** What the words of a vocabulary mean: built-in words and a user's go through here alike. */
function* entriesOf({ indicators = [] }: Vocabulary): Iterable<Entry> {
  for (const indicator of indicators) yield* indicatorEntries(indicator)
}

/** What a wording of the catalogue names. */
export interface IndicatorName {
  readonly id: string
  /** Canonical unit of its level. */
  readonly unit: string
  /** Whether the wording names its growth ("tăng trưởng kinh tế"). */
  readonly growth: boolean
}

function* indicatorEntries({ id, unit, names, growthNames = [], origin }: Added<Indicator>): Iterable<Entry> {
  const entry = (text: string, growth: boolean) => ({
    text,
    kind: Kind.indicator,
    meaning: { id, unit, growth } satisfies IndicatorName,
    ...(origin !== undefined && { origin }),
  })
  for (const name of names) yield entry(name, false)
  for (const name of growthNames) yield entry(name, true)
}

/** Whether the phrase at a lexeme has a kind. */
export function isKind(lexemes: Lexemes, i: number, kind: number): boolean {
  return ((lexemes.kinds[i] ?? 0) & kind) !== 0
}
