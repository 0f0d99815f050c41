import type { Observation } from '../../model.ts'
import { UNIT_MULTIPLIERS } from './codes.ts'

/** A value and the power of ten that it is to be multiplied with. */
export interface Scaled {
  readonly value: number
  readonly max: number | null
  readonly power: number
}

const POWERS: ReadonlySet<string> = new Set(UNIT_MULTIPLIERS.codes.map(({ id }) => id))

/** The number as written with the power of ten that its multiplier stands for: 5.120,4 tỷ is 5120.4 and 9. */
export function scaledValue({ value, amount }: Observation): Scaled {
  const power = Math.round(Math.log10(amount.multiplier))
  const written = POWERS.has(String(power)) && 10 ** power === amount.multiplier
  const scaled = (end: number, number: number) =>
    written && number * amount.multiplier === Math.abs(end) ? Math.sign(end) * number : undefined
  const [low, high] = typeof value === 'number' ? [value, null] : value
  const [lowWritten, highWritten] = typeof amount.number === 'number' ? [amount.number, amount.number] : amount.number
  const [first, last] = [scaled(low, lowWritten), high === null ? null : scaled(high, highWritten)]
  return first === undefined || last === undefined ? { value: low, max: high, power: 0 } : { value: first, max: last, power }
}
