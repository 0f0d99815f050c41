/** A word that multiplies the number before it. */
export interface Multiplier {
  readonly text: string
  /** Power of ten. */
  readonly power: number
}

/** Sorted. Source: Từ điển tiếng Việt (Hoàng Phê); abbreviations of budget tables. */
export const MULTIPLIERS = [
  { text: 'k', power: 3 },
  { text: 'nghìn', power: 3 },
  { text: 'ngàn', power: 3 },
  { text: 'ngìn', power: 3 },
  { text: 'tr', power: 6 },
  { text: 'triệu', power: 6 },
  { text: 'tỷ', power: 9 },
  { text: 'vạn', power: 4 },
] as const satisfies readonly Multiplier[]
