import type { Lexemes } from '../text/lexer.ts'

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
  /** hội nghị, kỳ họp; chủ trì, sẽ, kỷ niệm: what happened on a day. */
  meeting: 1 << 17,
  /** Điều, khóa, quốc lộ: the number after it is a name or an ordinal. */
  designator: 1 << 18,
  /** xếp thứ, vị trí số: the number after it is a place in a ranking. */
  ranking: 1 << 19,
  /** No counted noun: verbs, prepositions, what is measured and not counted. */
  functional: 1 << 20,
  /** NQ, QĐ: letters of an official paper after its number. */
  paper: 1 << 21,
  /** lãnh đạo các, đại diện: how a collective attendee begins. */
  group: 1 << 28,
  /** đạt, tăng, bằng: what a number does. Meaning: its act. */
  predicate: 1 << 22,
  /** kế hoạch, dự toán: what a number is measured against. */
  plan: 1 << 23,
  /** Where a noun phrase ends or begins. Meaning: bits of `Edge`. */
  edge: 1 << 24,
  /** tỷ lệ, lãi suất: heads of a thing that is itself a percentage. */
  rate: 1 << 25,
  /** và, của, so với: joins two phrases, ends none. */
  joint: 1 << 26,
  /** công suất, chiều dài, tổng mức đầu tư: what a thing has for good. */
  lasting: 1 << 27,
  /** kết quả, hoàn thành, vượt: what makes a plan a thing of the past. */
  achievement: 1 << 6,
  /** đã, cho biết, các: where an organisation's name cannot go on. */
  titleEdge: 1 << 29,
  /** đường, trường, giải: what is called by a person's name. */
  namesake: 1 << 30,
} as const

/** Whether the phrase at a lexeme has a kind. */
export function isKind(lexemes: Lexemes, i: number, kind: number): boolean {
  return ((lexemes.kinds[i] ?? 0) & kind) !== 0
}

/** Whether a phrase of a kind begins at a lexeme, also where a longer one of other kinds does. */
export function beginsKind(lexemes: Lexemes, i: number, kind: number): boolean {
  return ((lexemes.begins[i] ?? 0) & kind) !== 0
}
