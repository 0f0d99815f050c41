/** A period as SDMX writes it. */
export interface SdmxTime {
  /** TIME_PERIOD. */
  readonly time: string
  /** FREQ: A, S, Q, M, D, or `_O` for several months or years together. */
  readonly frequency: string
}

/** Forms of a period with their frequency. */
const FORMS = [
  [/^\d{4}$/, 'A'],
  [/^\d{4}-H[12]$/, 'S'],
  [/^\d{4}-Q[1-4]$/, 'Q'],
  [/^\d{4}-(?:0[1-9]|1[0-2])$/, 'M'],
  [/^\d{4}-\d\d-\d\d$/, 'D'],
] as const

/**
 * A period of the record as an SDMX time period; `undefined` for what SDMX has no form for.
 *
 * "2019" | "2019-Q3" | "2019-H1" → "2019-S1" | "2019-01/2019-09" → "2019-01-01/P9M" | "2016/2020" → "2016-01-01/P5Y"
 */
export function sdmxTime(period: string): SdmxTime | undefined {
  const [first = '', last, ...rest] = period.split('/')
  const frequency = frequencyOf(first)
  if (frequency === undefined || rest.length > 0) return undefined
  if (last === undefined) return { time: first.replace('-H', '-S'), frequency }
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4))
  const months = years * 12 + Number(last.slice(5)) - Number(first.slice(5))
  if (frequencyOf(last) !== frequency || months < 0) return undefined
  if (frequency === 'A') return { time: `${first}-01-01/P${years + 1}Y`, frequency: '_O' }
  return frequency === 'M' ? { time: `${first}-01/P${months + 1}M`, frequency: '_O' } : undefined
}

function frequencyOf(part: string): string | undefined {
  return FORMS.find(([form]) => form.test(part))?.[1]
}
