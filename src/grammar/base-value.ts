import type { Base } from './base.ts'
import type { DateMention } from './dates.ts'
import { dayTemplate, fillTemplate, type PeriodTemplate } from './period-value.ts'

/** What a base is measured for. */
export interface BaseContext {
  /** The period of the observation, as the record has it, or null. */
  readonly period: string | null
  /** The year that the report is about, where it is known. */
  readonly year?: number | undefined
}

/**
 * The base as the record has it: its name, or the named period; a named year before that of the observation is `previous-year`, the named
 * half of that year `same-period`. null where the words name no period that is known.
 */
export function baseValue({ name, mention }: Base, { period, year }: BaseContext): string | null {
  if (mention === null || (name !== null && name !== 'same-period')) return name
  const own = period === null ? year : Number(period.slice(0, 4))
  const template = mentionTemplate(mention)
  if (name === 'same-period') return samePeriod(template, { period, year: own })
  if (template === null || (own === undefined && template.includes('{'))) return null
  const named = fillTemplate(template, own ?? 0)
  if (own === undefined || Number(named.slice(0, 4)) !== own - 1) return named
  if (named.length === 4) return 'previous-year'
  return period?.replaceAll(String(own), String(own - 1)) === named ? 'same-period' : named
}

/** "cùng kỳ năm 2018" in a report on 2019 is the same period of the year before; "cùng kỳ năm 2010" is that of 2010. */
function samePeriod(template: PeriodTemplate | null, { period, year }: BaseContext): string {
  const named = template === null || template.includes('{') ? undefined : Number(template.slice(0, 4))
  if (named === undefined || year === undefined || period === null || named === year - 1) return 'same-period'
  return period.replaceAll(String(year), String(named))
}

/** The period of a mention as a template; "đầu năm 2019" as a base is the end of 2018. */
function mentionTemplate(mention: DateMention): PeriodTemplate | null {
  if (mention.kind === 'date') return dayTemplate(mention)
  const { template, edge, grain } = mention
  if (grain !== 'year' || edge !== 'start' || template === null || template.includes('{')) return template
  return String(Number(template) - 1)
}
