import { TRADE_FIGURES } from './of-area.ts'
import type { Thing } from './thing.ts'

/**
 * The trade with one country of a list, where the trade with all was told: "Nhập khẩu thép đạt 2 triệu tấn, trong đó ⟨Nhật Bản⟩ 1,2 triệu tấn" is
 * imports of steel from Japan, no imports of an area. `undefined` where the thing told before is no trade.
 */
export function tradeWith({ subject, named }: Thing, country: string): string | undefined {
  const way = WAYS.find(({ words }) => words.some((word) => subject.toLowerCase().includes(word)))
  if (way === undefined && !TRADE_FIGURES.has(named?.id ?? '')) return undefined
  const { preposition = 'với' } = way ?? {}
  return `${withoutMarket(subject)} ${preposition} ${country}`
}

const WAYS = [
  { words: ['nhập khẩu', 'nhập siêu'], preposition: 'từ' },
  { words: ['xuất khẩu', 'xuất siêu'], preposition: 'sang' },
] as const

/** "nhập khẩu thép ⟨từ Trung Quốc⟩" */
function withoutMarket(subject: string): string {
  const at = DIRECTIONS.map((word) => subject.indexOf(` ${word} `)).filter((index) => index > 0)
  return at.length === 0 ? subject : subject.slice(0, Math.min(...at))
}

const DIRECTIONS = ['sang', 'từ', 'với', 'vào'] as const
