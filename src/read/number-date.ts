import type { FormatToken } from './number-section.ts'

const DAY = 86_400_000
/** Day 0 of the two ways to count days. The first has a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** 31 December 9999. */
const LAST_DAY = 2_958_465

/**
 * A day or a time as a cell shows it: "4/12/2019", "12/2019", "2019", "4/12", "7:30", "4/12/2019 7:30". A format with words of its own
 * ("ngày" dd "tháng" mm "năm" yyyy) is followed word by word. `undefined` where the number is no day.
 */
export function dateText(value: number, tokens: readonly FormatToken[], since1904: boolean): string | undefined {
  if (value < 0 || value > LAST_DAY) return undefined
  const date = new Date((since1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(value * DAY))
  const letters = tokens.map((token) => (token.kind === 'date' ? token.text.charAt(0) : '')).join('')
  const hasWords = tokens.some((token) => token.kind === 'literal' && /\p{L}{2}/u.test(token.text))
  if (hasWords)
    return tokens.map((token) => (token.kind === 'date' ? part(date, token.text) : token.kind === 'literal' ? token.text : '')).join('')
  const hasTime = letters.includes('h')
  const day = [
    letters.includes('d') && date.getUTCDate(),
    isMonth(letters) && date.getUTCMonth() + 1,
    letters.includes('y') && date.getUTCFullYear(),
  ]
  const time = hasTime ? `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}` : ''
  return [day.filter((number) => number !== false).join('/'), time].filter((text) => text !== '').join(' ')
}

/** "m" is a month beside a day or a year, and minutes beside hours or seconds. */
function isMonth(letters: string): boolean {
  return letters.includes('m') && (/[dy]/.test(letters) || !/[hs]/.test(letters))
}

function part(date: Date, letters: string): string {
  switch (letters.charAt(0)) {
    case 'y':
      return String(date.getUTCFullYear())
    case 'm':
      return String(date.getUTCMonth() + 1)
    case 'd':
      return String(date.getUTCDate())
    case 'h':
      return String(date.getUTCHours())
    default:
      return ''
  }
}

/** "2019-12-04T00:00:00" is "4/12/2019". */
export function dayOfIso(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []
  return year === undefined ? text : `${Number(day)}/${Number(month)}/${year}`
}
