import type { Lang } from '../shape.ts'

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const
const MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/**
 * A period as people write it: "9 tháng đầu năm 2019", "Jan–Sep 2019". What is no period comes back as it is.
 *
 * "2019" | "2019-Q3" | "2019-H1" | "2019-12" | "2019-01/2019-09" | "2016/2020" | "2019-12-04"
 */
export function periodName(period: string, lang: Lang): string {
  const [first = '', last] = period.split('/')
  if (last !== undefined) return rangeName(first, last, lang)
  const [, year = '', part, day] = /^(\d{4})-(Q[1-4]|H[12]|\d\d)(?:-(\d\d))?$/.exec(period) ?? []
  if (part === undefined) return period
  if (part.startsWith('Q')) return lang === 'vi' ? `quý ${ROMAN[Number(part[1])]}/${year}` : `${part} ${year}`
  if (part.startsWith('H')) return halfName(part, year, lang)
  return dayName({ year, month: Number(part), day }, lang)
}

function halfName(half: string, year: string, lang: Lang): string {
  return lang === 'vi' ? `6 tháng ${half === 'H1' ? 'đầu' : 'cuối'} năm ${year}` : `${half} ${year}`
}

/** "9 tháng đầu năm 2019" where the months begin with January of one year; the two ends otherwise. */
function rangeName(first: string, last: string, lang: Lang): string {
  const year = first.slice(0, 4)
  if (!first.endsWith('-01') || !last.startsWith(`${year}-`)) return `${periodName(first, lang)}–${periodName(last, lang)}`
  const months = Number(last.slice(5))
  return lang === 'vi' ? `${months} tháng đầu năm ${year}` : `Jan–${MONTHS[months]} ${year}`
}

function dayName({ year, month, day }: { year: string; month: number; day: string | undefined }, lang: Lang): string {
  if (lang === 'en') return [day === undefined ? '' : `${Number(day)} `, MONTHS[month] ?? month, ' ', year].join('')
  return day === undefined ? `tháng ${month}/${year}` : `${Number(day)}/${month}/${year}`
}
