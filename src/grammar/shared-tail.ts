import { isMark } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import { type Amount, readAmount } from './amount.ts'
import { goesOn, isWord } from './phrase.ts'

/**
 * The last amount of a series, whose unit and multiplier hold for the numbers before it.
 *
 * "5,2 ⟨và 6,1 tỷ đồng⟩" | "30 ⟨hoặc 40 con/kg⟩" | "4,1⟨, 5,2 và 6,3%⟩"
 *
 * @param at index after a number that has no unit of its own
 * @returns `undefined` where no series goes on, or no "và" or "hoặc" says that its last number is the last: "61, 12 huyện" are two things
 */
export function lastOfSeries(lexemes: Lexemes, at: number): Amount | undefined {
  let end = at
  for (let items = 0; items < MOST_ITEMS; items++) {
    const isLast = JOINTS.some((joint) => isWord(lexemes, end, joint))
    if (!isLast && !isMark(lexemes, end, ',')) return undefined
    if (!goesOn(lexemes, end + 1) || lexemes.kind[end + 1] !== LexemeKind.number) return undefined
    const amount = readAmount(lexemes, end + 1)
    if (amount === undefined) return undefined
    if (amount.value.tail !== undefined) return isLast && amount.value.tail.known ? amount.value : undefined
    end = amount.end
  }
  return undefined
}

const MOST_ITEMS = 8
const JOINTS = ['và', 'hoặc', 'hay'] as const

/**
 * The rate by population that the next amount says for both: "13,4 bác sĩ ⟨và 40 giường bệnh trên 1 vạn dân⟩" is "/vạn dân".
 *
 * @param at index after an amount of counted things
 */
export function rateOfNext(lexemes: Lexemes, at: number): string | undefined {
  if (!isWord(lexemes, at, 'và') || lexemes.kind[at + 1] !== LexemeKind.number) return undefined
  const tail = readAmount(lexemes, at + 1)?.value.tail
  const rate = tail?.dimension === 'count' ? tail.unit.slice(tail.head.length) : ''
  return rate.endsWith('dân') ? rate : undefined
}
