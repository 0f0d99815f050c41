/** The first and the last day of a period, `YYYY-MM-DD`. */
export interface Days {
  readonly start: string
  readonly end: string
}

/**
 * The days of a period string of the record; `undefined` for what is no period. A school or crop year counts as its two whole years,
 * since the text does not say when it begins.
 *
 * "2019" | "2019-Q3" | "2019-H1" | "2019-12" | "2019-01/2019-09" | "2016/2020" | "2019-12-04"
 */
export function daysOf(period: string): Days | undefined {
  const [first = '', last = first, ...rest] = period.split('/')
  const months = [monthsOf(first), monthsOf(last)] as const
  if (rest.length > 0 || months[0] === undefined || months[1] === undefined) return undefined
  return { start: firstDay(first, months[0].from), end: lastDay(last, months[1].to) }
}

/** First and last month of a year, half, quarter, month or day. */
function monthsOf(part: string): { readonly from: number; readonly to: number } | undefined {
  const [, inner] = /^\d{4}(?:-(H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-\d\d)?))?$/.exec(part) ?? [undefined, 'none']
  if (inner === 'none') return undefined
  if (inner === undefined) return { from: 1, to: 12 }
  const length = inner.startsWith('H') ? 6 : inner.startsWith('Q') ? 3 : 1
  const number = length === 1 ? Number(inner.slice(0, 2)) : Number(inner.slice(1))
  return { from: (number - 1) * length + 1, to: number * length }
}

function firstDay(part: string, month: number): string {
  return isDay(part) ? part : `${part.slice(0, 4)}-${twoDigits(month)}-01`
}

function lastDay(part: string, month: number): string {
  if (isDay(part)) return part
  const year = part.slice(0, 4)
  return `${year}-${twoDigits(month)}-${twoDigits(new Date(Date.UTC(Number(year), month, 0)).getUTCDate())}`
}

function isDay(part: string): boolean {
  return part.length === 10
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
