/** What a number word does in a number: "hai mươi mốt nghìn không trăm linh ba phẩy năm". */
export type NumeralRole =
  /** One digit. */
  | 'digit'
  /** A digit that only follows "mươi", "trăm" or "nghìn": mốt, lăm. */
  | 'last-digit'
  /** mười */
  | 'ten'
  /** Makes tens of the digit before it: mươi, chục. */
  | 'tens'
  | 'hundred'
  /** Stands for the missing tens: linh, lẻ. */
  | 'link'
  /** phẩy, chấm */
  | 'point'
  /** Half of what stands before it: rưỡi. */
  | 'half-more'
  /** Half of what follows: nửa. */
  | 'half'
  /** A multiple in one phrase: gấp đôi. */
  | 'multiple'
  | 'minus'

export interface Numeral {
  readonly text: string
  readonly role: NumeralRole
  /** Of a digit or a multiple; 0 where the word has no value of its own. */
  readonly value: number
}

/** Number words, sorted. Source: Từ điển tiếng Việt (Hoàng Phê), Northern and Southern forms. */
export const NUMERALS = [
  { text: 'ba', role: 'digit', value: 3 },
  { text: 'bảy', role: 'digit', value: 7 },
  { text: 'bẩy', role: 'digit', value: 7 },
  { text: 'bốn', role: 'digit', value: 4 },
  { text: 'chín', role: 'digit', value: 9 },
  { text: 'chấm', role: 'point', value: 0 },
  { text: 'chục', role: 'tens', value: 0 },
  { text: 'gấp ba', role: 'multiple', value: 3 },
  { text: 'gấp bảy', role: 'multiple', value: 7 },
  { text: 'gấp bốn', role: 'multiple', value: 4 },
  { text: 'gấp hai', role: 'multiple', value: 2 },
  { text: 'gấp mười', role: 'multiple', value: 10 },
  { text: 'gấp năm', role: 'multiple', value: 5 },
  { text: 'gấp rưỡi', role: 'multiple', value: 1.5 },
  { text: 'gấp sáu', role: 'multiple', value: 6 },
  { text: 'gấp tám', role: 'multiple', value: 8 },
  { text: 'gấp đôi', role: 'multiple', value: 2 },
  { text: 'hai', role: 'digit', value: 2 },
  { text: 'không', role: 'digit', value: 0 },
  { text: 'linh', role: 'link', value: 0 },
  { text: 'lăm', role: 'last-digit', value: 5 },
  { text: 'lẻ', role: 'link', value: 0 },
  { text: 'mươi', role: 'tens', value: 0 },
  { text: 'mười', role: 'ten', value: 10 },
  { text: 'mốt', role: 'last-digit', value: 1 },
  { text: 'một', role: 'digit', value: 1 },
  { text: 'nhăm', role: 'last-digit', value: 5 },
  { text: 'năm', role: 'digit', value: 5 },
  { text: 'nửa', role: 'half', value: 0.5 },
  { text: 'phẩy', role: 'point', value: 0 },
  { text: 'rưỡi', role: 'half-more', value: 0.5 },
  { text: 'sáu', role: 'digit', value: 6 },
  { text: 'trăm', role: 'hundred', value: 100 },
  { text: 'tám', role: 'digit', value: 8 },
  { text: 'tư', role: 'last-digit', value: 4 },
  { text: 'âm', role: 'minus', value: -1 },
] as const satisfies readonly Numeral[]
