import { dateText } from './number-date.ts'
import { type FormatToken, sectionFor } from './number-section.ts'

/**
 * The number that a cell holds, in the unit that the cell shows (a per cent, thousands): a format that rounds or groups it only says how it looks,
 * and the whole of it is what the workbook states. It is written the Vietnamese way: a decimal comma, a minus before every negative number (also
 * where the format has red or parentheses instead), days as "4/12/2019". A dot groups thousands only where the format does and the number would be
 * taken for a year without it ("1.995"). So no number of a cell can be read in two ways.
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
  /** Least digits before the comma. */
  readonly integers: number
}

/** The form that a section's placeholders ask for; `undefined` for fractions and the like, which no report is written with. */
function formOf(tokens: readonly FormatToken[]): Form | undefined {
  const digits = tokens.filter(({ kind }) => kind === 'digits')
  const [only] = digits
  if (digits.length !== 1 || only?.kind !== 'digits') return undefined
  const placeholders = only.text.replace(/(?<!,),+$/, '')
  const thousands = only.text.length - placeholders.length
  const [whole = ''] = placeholders.split('.')
  const percents = tokens.filter(({ kind }) => kind === 'percent').length
  return {
    factor: 100 ** percents / 1000 ** thousands,
    isGrouped: whole.includes(','),
    integers: whole.replace(/[^0]/g, '').length,
  }
}

/** A whole number that could be a year. */
const YEAR = /^(?:19|20)\d\d$/

function formed(value: number, { factor, isGrouped, integers }: Form): string {
  const text = plainNumber(value * factor)
  // "#" and "?" show no zero: `"-"??` is a dash.
  if (integers === 0 && text === '0') return ''
  if (isGrouped && YEAR.test(text)) return `${text.charAt(0)}.${text.slice(1)}`
  const [whole = ''] = text.split(',')
  return '0'.repeat(Math.max(integers - whole.length, 0)) + text
}

const LAST_ZEROS = /(?<!0)0+$/

/** Ten digits that count: what comes after is an artefact of binary fractions more often than a fact. */
function plainNumber(value: number): string {
  const sign = value < 0 ? '-' : ''
  const [whole = '', part = ''] = Number(Math.abs(value).toPrecision(10)).toFixed(12).split('.')
  const digits = value >= 1e10 ? String(Math.round(value)) : whole
  const decimals = part.replace(LAST_ZEROS, '')
  return sign + (decimals === '' ? digits : `${digits},${decimals}`)
}
