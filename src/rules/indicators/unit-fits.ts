import type { Quantity } from '../../grammar/quantity.ts'
import type { IndicatorName } from '../../grammar/words.ts'

/** Whether a quantity can be a statement about an indicator: its level in its unit, or any ratio about it. */
export function unitFits(name: IndicatorName, amount: Quantity): boolean {
  const { kind, unit } = amount
  if (isUnworded(amount) && !MEASURED.has(name.unit)) return !name.growth && name.id !== 'targets'
  if (kind === 'ratio') return unit !== '%' || name.unit !== 'hộ'
  if (name.growth) return false
  if (name.id === 'targets') return kind === 'count' && unit?.startsWith('chỉ tiêu') === true
  if (MONEY.has(name.unit)) return kind === 'money' && levelFits(name, amount)
  if (name.unit === '%') return kind === 'bare' || STEPS.has(unit ?? '')
  if (name.unit === 't') return unit === 't' || unit === 'kg' || unit === 'quintal'
  if (name.unit === 'ha') return unit === 'ha' || unit === 'm2'
  return unit === null ? kind === 'bare' : sharesHead(name.unit, unit)
}

/** Whether a quantity can be the level itself: "488,9 USD/tấn" is a price and "1,98 triệu tấn" a quantity of exports, "42%" no number of projects. */
export function levelFits({ id, unit: wanted }: Pick<IndicatorName, 'id' | 'unit'>, { kind, unit }: Quantity): boolean {
  if (unit === '%') return wanted === '%'
  if (!MONEY.has(wanted) || kind === 'bare') return true
  const [, ...per] = unit?.split('/') ?? []
  return kind === 'money' && (id.endsWith('-per-capita') || per.every((each) => TIMES.has(each)))
}

const MONEY = new Set(['USD', 'VND'])
const TIMES = new Set(['giờ', 'năm', 'ngày', 'quý', 'tháng', 'tuần'])

/** "⟨1,99 triệu⟩": money, unless what it is of is counted. */
export function isUnworded({ kind, unitText, multiplier }: Quantity): boolean {
  return kind === 'money' && unitText === null && multiplier === 1e6
}

const MEASURED = new Set(['%', 'EUR', 'USD', 'VND', 'ha', 't', 'điểm'])

/** What indexes rise and fall by besides per cent. */
const STEPS = new Set(['bậc', 'điểm', 'hạng'])

const SAME_THING: Readonly<Record<string, readonly string[]>> = {
  'lượt khách': ['lượt', 'khách', 'người', 'du khách', 'lượt người', 'lượt du khách'],
  'lao động': ['lao động', 'người', 'việc làm', 'công việc'],
  người: ['người', 'dân', 'triệu người', 'nhân khẩu'],
  'doanh nghiệp': ['doanh nghiệp', 'DN', 'dn', 'đơn vị'],
  'hợp tác xã': ['hợp tác xã', 'htx', 'HTX'],
  'tổ chức': ['tổ chức', 'tccs', 'chi bộ', 'đảng bộ'],
  con: ['con'],
  trường: ['trường'],
  điểm: ['điểm', 'bậc', 'hạng'],
}

function sharesHead(wanted: string, unit: string): boolean {
  const known = SAME_THING[wanted] ?? []
  const head = unit.toLowerCase()
  return (
    head === wanted ||
    wanted.startsWith(`${head} `) ||
    head.startsWith(`${wanted} `) ||
    known.some((word) => head === word || head.startsWith(`${word} `))
  )
}
