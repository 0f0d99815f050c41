import { readAmount } from '../../grammar/amount.ts'
import { type Quantity, readQuantity } from '../../grammar/quantity.ts'
import { type Lexemes, lex } from '../../text/lexer.ts'
import type { Lexicon } from '../../text/lexicon.ts'

/** The unit that a column, a row or a caption gives to its numbers. */
export interface TableUnit {
  /** As it stands in the record. */
  readonly unit: string
  readonly kind: Quantity['kind']
  /** Power of ten that the words put beside the number. */
  readonly power: number
  /** As worded. */
  readonly words: string
}

/** Which nouns may be a unit: those of the vocabulary, or any word where nothing but a unit can stand. */
export type Nouns = 'any' | 'known'

/** Characters of the longest unit: "triệu đồng/người/năm". */
const LONGEST = 40

/**
 * The unit that words name on their own.
 *
 * "Tỷ đồng" | "1000 đồng" | "Tr. USD" | "Ng. tấn" | "Tạ/ha" | "%" | "Lượt khách"
 *
 * @returns `undefined` where the words are no unit, or one of time
 */
export function readUnitWords(words: string, lexicon: Lexicon, nouns: Nouns = 'known'): TableUnit | undefined {
  const said = words.trim()
  if (said === '' || said.length > LONGEST) return undefined
  const full = expanded(said)
  const ways = [full, full.charAt(0).toLowerCase() + full.slice(1), full.toLowerCase()]
  for (const way of ways) {
    const unit = unitOf(lex(`1 ${way}`, lexicon), said, nouns)
    if (unit !== undefined) return unit
  }
  return undefined
}

/** "Tr. USD" | "Ng. tấn" | "1.000 đồng" | "%o" */
function expanded(words: string): string {
  return words
    .replace(/^%[oO0]$/, '‰')
    .replace(/^1[., ]?000[., ]?000 /, 'triệu ')
    .replace(/^1[., ]?000 ?/, 'nghìn ')
    .replace(/^tr\. ?/i, 'triệu ')
    .replace(/^ngh?\. ?/i, 'nghìn ')
}

/** A unit is what a one before it counts. */
function unitOf(lexemes: Lexemes, words: string, nouns: Nouns): TableUnit | undefined {
  const read = readQuantity(lexemes, 0)
  if (read === undefined || read.end < lexemes.count) return undefined
  const { unit, kind, value } = read.value
  if (unit === null || typeof value !== 'number' || value < 1) return undefined
  if (kind === 'count' && nouns === 'known' && readAmount(lexemes, 0)?.value.tail?.known !== true) return undefined
  return { unit, kind, power: Math.round(Math.log10(value)), words }
}
