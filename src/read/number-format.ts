import { dateText } from './number-date.ts'
import { type FormatToken, sectionFor } from './number-section.ts'

/**
 * A number as a cell shows it, written the Vietnamese way: a decimal comma, a dot between thousands only where the cell's format groups
 * them, a minus before every negative number (also where the format has red or parentheses instead), days as "4/12/2019". So no number of a
 * cell can be read in two ways.
 *
 * @param code the cell's number format, such as `#,##0.0` or `0.00%`
 * @param since1904 days are counted from 1904, as workbooks of old Macintoshes do
 */
export function numberText(value: number, code: string, since1904 = false): string {
  if (!Number.isFinite(value)) return ''
  const { tokens } = sectionFor(code, value)
  if (tokens.some(({ kind }) => kind === 'date')) return dateText(value, tokens, since1904) ?? plainNumber(value)
  const form = formOf(tokens)
  if (form === undefined && tokens.some(({ kind }) => kind === 'digits')) return plainNumber(value)
  let isSaid = false
  const pieces = tokens.map((token) => {
    if (token.kind === 'literal') return value < 0 ? token.text.replace(/[-()]/g, '') : token.text
    if (token.kind === 'percent') return '%'
    if (isSaid) return ''
    isSaid = true
    return form === undefined ? plainNumber(Math.abs(value)) : formed(Math.abs(value), form)
  })
  const text = pieces.join('').trim()
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
}

/** How a format writes numbers. */
interface Form {
  readonly factor: number
  readonly isGrouped: boolean
  /** Least digits before the comma; least and most after it. */
  readonly integers: number
  readonly decimals: readonly [number, number]
}

/** The form that a section's placeholders ask for; `undefined` for fractions and the like, which no report is written with. */
function formOf(tokens: readonly FormatToken[]): Form | undefined {
  const digits = tokens.filter(({ kind }) => kind === 'digits')
  const [only] = digits
  if (digits.length !== 1 || only?.kind !== 'digits') return undefined
  const placeholders = only.text.replace(/(?<!,),+$/, '')
  const thousands = only.text.length - placeholders.length
  const [whole = '', part = ''] = placeholders.split('.')
  const percents = tokens.filter(({ kind }) => kind === 'percent').length
  return {
    factor: 100 ** percents / 1000 ** thousands,
    isGrouped: whole.includes(','),
    integers: count(whole),
    decimals: [count(part), part.length],
  }
}

function count(placeholders: string): number {
  return placeholders.replace(/[^0]/g, '').length
}

const LAST_ZEROS = /(?<!0)0+$/

function formed(value: number, { factor, isGrouped, integers, decimals: [least, most] }: Form): string {
  const [whole = '', part = ''] = rounded(value * factor, most).split('.')
  const kept = part.slice(0, least) + part.slice(least).replace(LAST_ZEROS, '')
  // "#" and "?" show no zero: `"-"??` is a dash.
  if (integers === 0 && whole === '0' && kept === '') return ''
  return written(whole.padStart(integers, '0'), kept, isGrouped)
}

/** Rounds as spreadsheets do: halves up, of the number's first fifteen digits. */
function rounded(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15))
  const halfUp = Number(`${Math.round(Number(`${exact}e${decimals}`))}e-${decimals}`)
  return (Number.isFinite(halfUp) ? halfUp : exact).toFixed(Math.min(decimals, 20))
}

/** Ten digits that count: what comes after is an artefact of binary fractions more often than a fact. */
function plainNumber(value: number): string {
  const sign = value < 0 ? '-' : ''
  const [whole = '', part = ''] = Number(Math.abs(value).toPrecision(10)).toFixed(12).split('.')
  return sign + written(value >= 1e10 ? String(Math.round(value)) : whole, part.replace(LAST_ZEROS, ''), false)
}

function written(whole: string, part: string, isGrouped: boolean): string {
  const shown = isGrouped ? grouped(whole) : whole
  return part === '' ? shown : `${shown},${part}`
}

/** With a dot before every three digits, from the right. */
function grouped(whole: string): string {
  const first = whole.length % 3
  const threes = whole.slice(first).match(/\d{3}/g) ?? []
  return [...(first > 0 ? [whole.slice(0, first)] : []), ...threes].join('.')
}
