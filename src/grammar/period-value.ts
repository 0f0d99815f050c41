/** A period in the words of the record, with "{year}" where the text's words do not give the year. */
export type PeriodTemplate = string

/** A year as it stands in a template: 2019, or so many years from the one that the report is about. */
export type TemplateYear = { readonly year: number } | { readonly offset: number }

/** The report's own year. */
export const THIS_YEAR: TemplateYear = { offset: 0 }

/** "2019" | "{year}" | "{year-1}" */
export function yearTemplate(year: TemplateYear): PeriodTemplate {
  if ('year' in year) return String(year.year)
  return `{year${year.offset === 0 ? '' : (year.offset > 0 ? '+' : '') + year.offset}}`
}

/** "2019-Q3" */
export function quarterTemplate(year: TemplateYear, quarter: number): PeriodTemplate {
  return `${yearTemplate(year)}-Q${quarter}`
}

/** A run of months: "2019", "2019-H1", "2019-Q1", "2019-12", "2019-01/2019-09". */
export function monthsTemplate(year: TemplateYear, first: number, last: number): PeriodTemplate {
  const of = yearTemplate(year)
  const month = (number: number) => `${of}-${String(number).padStart(2, '0')}`
  if (first === last) return month(first)
  if (last - first === 11) return of
  if (last - first === 5 && first % 6 === 1) return `${of}-H${last / 6}`
  if (last - first === 2 && first % 3 === 1) return `${of}-Q${last / 3}`
  return `${month(first)}/${month(last)}`
}

/** "2016/2020" */
export function stageTemplate(first: TemplateYear, last: TemplateYear): PeriodTemplate {
  return `${yearTemplate(first)}/${yearTemplate(last)}`
}

/** The template with the year that the report is about. */
export function fillTemplate(template: PeriodTemplate, year: number): string {
  if (!template.includes('{')) return template
  return template.replaceAll(/\{year([+-]\d{1,2})?\}/g, (_, offset: string = '0') => String(year + Number(offset)))
}

/** The parts of a date that make a period. */
export interface DayParts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly endYear: number | null
  readonly endMonth: number | null
  readonly endDay: number | null
}

/** "2019-12-04" | "{year}-12-04" | "2019-01-01/2019-06-30"; null where only a near day is named. */
export function dayTemplate({ year, month, day, endYear, endMonth, endDay }: DayParts): PeriodTemplate | null {
  const first = dayOf(year, month, day)
  if (first === null || endDay === null) return first
  return `${first}/${dayOf(endYear, endMonth, endDay)}`
}

function dayOf(year: number | null, month: number | null, day: number | null): PeriodTemplate | null {
  if (month === null || day === null) return null
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year ?? '{year}'}-${two(month)}-${two(day)}`
}
