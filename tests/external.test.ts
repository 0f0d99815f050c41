import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.ts'
import { readNumber, scaled } from '../src/grammar/number.ts'
import { lexicon } from '../src/grammar/words.ts'
import { quantities, type StatedQuantity } from '../src/quantities.ts'
import { lex } from '../src/text/lexer.ts'

/** Cases of other projects, kept beside the checkout. */
const FOLDER = '../shared/external'

function cases<Case>(file: string): readonly Case[] {
  const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Case)
}

/** The value of a text that is one number and nothing else. */
function numberOf(text: string): number | undefined {
  const lexemes = lex(text, lexicon())
  const read = readNumber(lexemes, 0)
  return read?.end === lexemes.count ? scaled(read.value.decimal, read.value.power) : undefined
}

interface NumberCase {
  readonly text: string
  readonly expected: { readonly type: 'number' | 'ordinal'; readonly value: number }
}

/** Not Vietnamese usage: in Vietnamese texts "M" after a number is metres, "G" a network, and no number begins with its comma. */
const FOREIGN_NUMBERS = [',77', '3M', '1,2M', ',0012G', '-1,2M', '-,0012G']

interface MoneyCase {
  readonly text: string
  readonly expected: {
    readonly type: 'money' | 'money_range' | 'money_bound'
    readonly value?: number
    readonly from?: number
    readonly to?: number
    readonly bound?: 'min' | 'max'
    readonly unit_code: string
  }
}

/** Not Vietnamese usage: a number after an amount that is meant as its cents, without saying so. */
const FOREIGN_MONEY = ['hai đô 23', '20 Rupees 43', 'hai mươi rupees 43']

const BOUNDS = { min: ['above', 'at-least'], max: ['below', 'at-most'] } as const

function isAsExpected(read: StatedQuantity | undefined, { expected }: MoneyCase): boolean {
  if (read === undefined || read.kind !== 'money') return false
  const code = expected.unit_code === 'cent' ? 'cent' : expected.unit_code.replace('?', '')
  if (read.unit !== code) return false
  if (expected.type === 'money_range') return Array.isArray(read.value) && read.value[0] === expected.from && read.value[1] === expected.to
  if (expected.bound !== undefined && !(BOUNDS[expected.bound] as readonly unknown[]).includes(read.bound)) return false
  return read.value === expected.value
}

interface Probe {
  readonly text: string
  readonly want: string
  readonly kind: string
}

/** The probes about quantities, with what is wanted as the record says it. */
const PROBES: Readonly<Record<string, Partial<StatedQuantity>>> = {
  'tăng 16,3% so với cùng kỳ': { value: 16.3, unit: '%' },
  'giảm 1,29%': { value: 1.29, unit: '%' },
  'tăng 2,1 lần': { value: 2.1, unit: 'times' },
  'tăng 0,5 điểm phần trăm': { value: 0.5, unit: 'percentage-point' },
  'bằng 105,2% kế hoạch': { value: 105.2, unit: '%' },
  '17/18 chỉ tiêu': { value: 17, of: 18, unit: 'chỉ tiêu' },
  '11/12 chỉ tiêu': { value: 11, of: 12, unit: 'chỉ tiêu' },
  'đạt 12/15 xã': { value: 12, of: 15, unit: 'xã' },
  '7,63%': { value: 7.63, unit: '%' },
  '43,4 triệu đồng': { value: 43_400_000, unit: 'VND' },
  '43,4 triệu đồng/người/năm': { value: 43_400_000, unit: 'VND/người/năm' },
  '4.750 triệu USD': { value: 4_750_000_000, unit: 'USD' },
  '4,75 tỷ USD': { value: 4_750_000_000, unit: 'USD' },
  '6.383,1 tỷ đồng': { value: 6_383_100_000_000, unit: 'VND' },
  'trên 6.300 tỷ đồng': { value: 6_300_000_000_000, unit: 'VND', bound: 'above' },
  'gần 6.400 tỷ đồng': { value: 6_400_000_000_000, unit: 'VND', bound: 'about' },
  'khoảng 25-30 tỷ đồng': { value: [25e9, 30e9], unit: 'VND', bound: 'about' },
  '1,2 nghìn tỷ đồng': { value: 1_200_000_000_000, unit: 'VND' },
  '1.200 nghìn tỷ đồng': { value: 1_200_000_000_000_000, unit: 'VND' },
  '350 nghìn đồng/m2': { value: 350_000, unit: 'VND/m2' },
  '2.150 USD/người': { value: 2150, unit: 'USD/người' },
  '13 xã': { value: 13, unit: 'xã' },
  '13.500 tấn': { value: 13_500, unit: 't' },
  '55,2 tạ/ha': { value: 55.2, unit: 'quintal/ha' },
  '49.000 ha': { value: 49_000, unit: 'ha' },
  'một tỷ hai trăm triệu đồng': { value: 1_200_000_000, unit: 'VND' },
  'ba phẩy năm phần trăm': { value: 3.5, unit: '%' },
}

/** Probes of other kinds, for the test of dates. */
const OTHER_KINDS = ['date', 'date_range', 'period', 'asof']

describe.skipIf(!existsSync(FOLDER))('cases of other projects (in ../shared/external; skipped where that is absent)', () => {
  it('num2words: reads the words of every number back', () => {
    const wrong = cases<{ value: number; text: string }>('num2words.jsonl').filter(({ text, value }) => numberOf(text) !== value)
    expect(wrong).toEqual([])
  })

  it('Duckling: reads every number that is Vietnamese usage', () => {
    const numbers = cases<NumberCase>('duckling_number.jsonl').filter(({ expected }) => expected.type === 'number')
    const wrong = numbers.filter(({ text, expected }) => numberOf(text) !== expected.value)
    expect(wrong.map(({ text }) => text)).toEqual(FOREIGN_NUMBERS)
  })

  it('Duckling: reads every amount of money that is Vietnamese usage', () => {
    const wrong = cases<MoneyCase>('duckling_money.jsonl').filter((row) => !isAsExpected(quantities(row.text)[0], row))
    expect(wrong.map(({ text }) => text)).toEqual(FOREIGN_MONEY)
  })

  it('probes: reads every quantity', () => {
    const probes = cases<Probe>('probes.jsonl').filter(({ kind, want }) => !OTHER_KINDS.includes(kind) && !want.includes('comparison base'))
    expect(probes.map(({ text }) => text).sort()).toEqual(Object.keys(PROBES).sort())
    for (const { text } of probes) expect(quantities(text), text).toMatchObject([PROBES[text]])
  })

  it('probes: reads every base of comparison', () => {
    const probes = cases<Probe>('probes.jsonl').filter(({ want }) => want.includes('comparison base'))
    expect(probes.map(({ text }) => text)).toEqual(['so với cùng kỳ năm 2018'])
    for (const { text } of probes)
      expect(extract(`Thu ngân sách năm 2019 tăng 5% ${text}.`).indicators).toMatchObject([{ period: '2019', base: 'same-period' }])
  })
})
