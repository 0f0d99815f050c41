/** Code points before a UTF-16 offset of the text; `undefined` where the text has no surrogate pair and both counts are the same. */
export function codePointCounter(text: string): ((offset: number) => number) | undefined {
  const pairs: number[] = []
  for (let i = 0; i < text.length; i++) {
    if ((text.codePointAt(i) ?? 0) > 0xffff) pairs.push(++i)
  }
  return pairs.length === 0 ? undefined : (offset) => offset - countBelow(pairs, offset)
}

/** How many of the ascending numbers are below `limit`. */
export function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
