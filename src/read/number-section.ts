/** One piece of a number format. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** Placeholders of the number: "#,##0.0". */
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'percent' }
  /** A run of one letter of a date or a time: "yyyy", "mm", "h". */
  | { readonly kind: 'date'; readonly text: string }
  /** The number without a form of its own: "General", "@". */
  | { readonly kind: 'general' }

/** The part of a number format that is for numbers of one kind, such as negative ones. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[]
  /** Says for which numbers the section is, where the format says it: "[>=1000]". */
  readonly condition: ((value: number) => boolean) | undefined
}

/** The section of a format that a number is shown by. */
export function sectionFor(code: string, value: number): FormatSection {
  if (code.length > MAX_LENGTH) return GENERAL
  const sections = sectionsOf(code)
  const [first = GENERAL, second = first, third = first] = sections
  if (first.condition !== undefined) return sections.find(({ condition }) => condition?.(value) ?? true) ?? first
  if (value < 0) return second
  return value === 0 ? third : first
}

const GENERAL: FormatSection = { tokens: [{ kind: 'general' }], condition: undefined }
/** Excel allows no longer formats. */
const MAX_LENGTH = 255
const SECTIONS = new Map<string, readonly FormatSection[]>()
/** A workbook has some dozens of formats; more than this are not worth remembering. */
const MAX_REMEMBERED = 2000

function sectionsOf(code: string): readonly FormatSection[] {
  const known = SECTIONS.get(code)
  if (known !== undefined) return known
  const sections: { tokens: FormatToken[]; condition: FormatSection['condition'] }[] = [{ tokens: [], condition: undefined }]
  for (const [piece, quoted, escaped, bracketed] of code.matchAll(PIECE)) {
    const section = sections.at(-1)
    if (piece === ';') sections.push({ tokens: [], condition: undefined })
    else if (bracketed !== undefined && CONDITION.test(bracketed) && section !== undefined) section.condition = conditionOf(bracketed)
    else {
      const token = quoted === undefined && escaped === undefined ? tokenOf(piece, bracketed) : literal(quoted ?? escaped ?? '')
      if (token !== undefined) section?.tokens.push(token)
    }
  }
  if (SECTIONS.size < MAX_REMEMBERED) SECTIONS.set(code, sections)
  return sections
}

/**
 * The pieces of a format: "tỷ" in quotes | \x | [Red] | a space as wide as a character | a character that fills the cell | General | AM/PM |
 * an exponent | letters of dates | placeholders of digits | anything else as it is.
 */
const PIECE = /"([^"]*)"?|\\(.)|\[([^\]]*)\]?|[_*].|general|standard|am\/pm|a\/p|e[+-]0+|y+|m+|d+|h+|s+|[0#?][0#?,.]*|\.[0#?]+|./gisu
const CONDITION = /^(<=|>=|<>|=|<|>)(-?[\d.]+)$/

function tokenOf(piece: string, bracketed: string | undefined): FormatToken | undefined {
  const lower = piece.toLowerCase()
  if (bracketed !== undefined) {
    // "[$₫-42A]" is a currency's sign, "[h]" the hours of a duration; the rest are colours and scripts.
    if (bracketed.startsWith('$')) return literal(bracketed.slice(1).split('-')[0] ?? '')
    return /^(?:h+|m+|s+)$/i.test(bracketed) ? { kind: 'date', text: bracketed.toLowerCase() } : undefined
  }
  if (lower === 'general' || lower === 'standard' || lower === '@') return { kind: 'general' }
  if (/^(?:y+|m+|d+|h+|s+|am\/pm|a\/p)$/.test(lower)) return { kind: 'date', text: lower }
  if (/^[0#?.]/.test(lower) && /[0#?]/.test(lower)) return { kind: 'digits', text: lower }
  if (lower === '%') return { kind: 'percent' }
  return /^(?:[_*].|e[+-]0+)$/s.test(lower) ? undefined : literal(piece)
}

function literal(text: string): FormatToken {
  return { kind: 'literal', text }
}

function conditionOf(bracketed: string): (value: number) => boolean {
  const [, sign, number] = CONDITION.exec(bracketed) ?? []
  const limit = Number(number)
  switch (sign) {
    case '<':
      return (value) => value < limit
    case '<=':
      return (value) => value <= limit
    case '>':
      return (value) => value > limit
    case '>=':
      return (value) => value >= limit
    case '<>':
      return (value) => value !== limit
    default:
      return (value) => value === limit
  }
}
