import type { Measure, Value } from '../../../model.ts'
import type { Lang } from '../shape.ts'
import { WORDS, type WordKey } from '../words.ts'
import { periodName } from './period-name.ts'

/** How the interface speaks: words, numbers and periods in one language. */
export interface Tongue {
  readonly lang: Lang
  /** A word or sentence, with `{name}` filled in from `values`. */
  say(key: WordKey, values?: Readonly<Record<string, string | number>>): string
  /** The word for a value of the record such as a status, or the value itself where there is none. */
  term(value: string): string
  number(value: number): string
  /** A value with its unit, large sums of money in words: "6.383,1 tỷ đồng", "17/18 chỉ tiêu". */
  value(quantity: Quantity): string
  period(period: string): string
  /** How a chart whose largest value is `most` writes its values: numbers alone, and the unit they share. */
  scaled(most: number, unit: string): Scaled
}

export interface Scaled {
  readonly unit: string
  number(value: number): string
}

/** What of an observation makes its value readable. */
export interface Quantity {
  readonly value: Value
  readonly unit: string
  readonly measure?: Measure
  readonly of?: number | null
}

/** Measures whose sign says a direction, so that a plus is written too. */
const SIGNED: ReadonlySet<Measure | undefined> = new Set<Measure | undefined>(['growth', 'change', 'over-plan'])

/** Words for units of the record; what is not here is a counted noun and stands as it is. */
const UNITS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {
    VND: 'VND',
    permille: '‰',
    'percentage-point': 'pp',
    times: 'times',
    t: 'tonnes',
    quintal: 'quintals',
    km2: 'km²',
    m2: 'm²',
    m3: 'm³',
  },
  vi: { VND: 'đồng', permille: '‰', 'percentage-point': 'điểm %', times: 'lần', t: 'tấn', quintal: 'tạ', km2: 'km²', m2: 'm²', m3: 'm³' },
}

const MONEY: ReadonlySet<string> = new Set(['VND', 'USD', 'EUR', 'CNY', 'JPY', 'KRW', 'THB', 'GBP', 'SGD', 'AUD', 'LAK', 'KHR'])

/** Multipliers of money, the largest first. */
const MULTIPLIERS: Readonly<Record<Lang, readonly (readonly [number, string])[]>> = {
  en: [
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
  vi: [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
  ],
}

export function tongueOf(lang: Lang): Tongue {
  return TONGUES[lang]
}

function createTongue(lang: Lang): Tongue {
  const words = WORDS[lang]
  const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 4 })
  const number = (value: number) => numbers.format(value).replace('-', '−')
  return {
    lang,
    say: (key, values = {}) => words[key].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
    term: (value) => (isWord(value) ? words[value] : periodName(value, lang)),
    number,
    value: (quantity) => valueText(quantity, lang, number),
    period: (period) => periodName(period, lang),
    scaled: (most, unit) => scaledUnit({ most, unit }, lang, number),
  }
}

function isWord(value: string): value is WordKey {
  return Object.hasOwn(WORDS.en, value)
}

function valueText({ value, unit, measure, of }: Quantity, lang: Lang, number: (value: number) => string): string {
  const ends = typeof value === 'number' ? [value] : value
  const scaled = scaledUnit({ most: Math.max(...ends.map(Math.abs)), unit }, lang, number)
  const plus = SIGNED.has(measure) && ends.every((end) => end > 0) ? '+' : ''
  const whole = of === undefined || of === null ? '' : `/${scaled.number(of)}`
  const figures = `${plus}${ends.map(scaled.number).join('–')}${whole}`
  if (unit === 'rank') return lang === 'vi' ? `thứ ${figures}` : `no. ${figures}`
  return unit === '%' ? `${figures}%` : `${figures}\u00a0${scaled.unit}`
}

/** "tỷ đồng" | "triệu USD" | "tạ/ha" | "xã" */
function scaledUnit({ most, unit }: { most: number; unit: string }, lang: Lang, number: (value: number) => string): Scaled {
  const parts = unit.split('/')
  const [multiplier, word] = multiplierOf(most, parts[0] ?? '', lang)
  const units = parts.map((part) => UNITS[lang][part] ?? part).join('/')
  return { unit: word === '' ? units : `${word}\u00a0${units}`, number: (value) => number(value / multiplier) }
}

function multiplierOf(size: number, unit: string, lang: Lang): readonly [number, string] {
  if (!MONEY.has(unit)) return [1, '']
  return MULTIPLIERS[lang].find(([multiplier]) => size >= multiplier) ?? [1, '']
}

/** Made once: a number format is slow to make. */
const TONGUES: Readonly<Record<Lang, Tongue>> = { en: createTongue('en'), vi: createTongue('vi') }
