/** A straight way from values to places on the page. */
export type Scale = (value: number) => number

/** `from` values onto `to` places; all in the middle where there is only one value. */
export function linear([low, high]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  if (high === low) return () => (start + end) / 2
  return (value) => start + ((value - low) / (high - low)) * (end - start)
}

/** Round numbers that span `values`, about `count` of them: steps of 1, 2 or 5 times a power of ten. */
export function ticks(values: readonly number[], count = 5): readonly number[] {
  const [low, high] = extent(values)
  const step = niceStep((high - low) / count)
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** The least and the greatest; from zero where that costs little, since bars and levels are read from zero. */
export function extent(values: readonly number[]): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  if (low > high) return [0, 1]
  if (low > 0 && low < high * 0.6) return [0, high]
  return low === high ? [Math.min(0, low), Math.max(0, high) || 1] : [low, high]
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].find((times) => times * power >= rough) ?? 10
  return step * power
}
