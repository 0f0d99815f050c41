/** What a recognizer found: the value and the index of the first lexeme after it. */
export interface Read<T> {
  readonly value: T
  readonly end: number
}
