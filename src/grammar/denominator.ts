import { isMark } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import { readCounted, readKnownNoun } from './counted.ts'
import { readNumber, scaled } from './number.ts'
import { goesOn, isWord, textAt } from './phrase.ts'
import type { Read } from './read.ts'
import { readUnit } from './unit.ts'

/**
 * Reads the denominators after a unit or noun, as they join it in the record.
 *
 * "/người/năm" | "/ha" | "/vạn dân" | "/10.000 dân" | "trên 1 vạn dân" | "mỗi tháng" | "đồng/500 g"
 *
 * @param counted the numerator is counted: "312 vụ/415 đối tượng" are two counts and no rate
 */
export function readDenominators(lexemes: Lexemes, at: number, counted = false): Read<string> | undefined {
  let value = ''
  let end = at
  for (let next = readOne(lexemes, end, counted); next !== undefined && value.length < LONGEST; next = readOne(lexemes, end, counted)) {
    value += `/${next.value}`
    end = next.end
  }
  return value === '' ? undefined : { value, end }
}

const LONGEST = 60

function readOne(lexemes: Lexemes, at: number, counted: boolean): Read<string> | undefined {
  if (!goesOn(lexemes, at)) return undefined
  if (isMark(lexemes, at, '/')) return readBase(lexemes, at + 1, counted)
  if (isWord(lexemes, at, 'mỗi')) return readBase(lexemes, at + 1, counted)
  // "40 giường bệnh trên 1 vạn dân", but "13 xã trên địa bàn"
  if (isWord(lexemes, at, 'trên'))
    return isNumberAt(lexemes, at + 1) || isWord(lexemes, at + 1, 'vạn') ? readBase(lexemes, at + 1, true) : undefined
  return undefined
}

/** Words are few here: "năm" after a slash is a year. */
function isNumberAt(lexemes: Lexemes, at: number): boolean {
  return lexemes.kind[at] === LexemeKind.number || isWord(lexemes, at, 'một')
}

/** What a rate is counted by: "người", "ha", "1 vạn dân", "10.000 dân". One is not said, ten thousand is "vạn". */
function readBase(lexemes: Lexemes, at: number, rounded: boolean): Read<string> | undefined {
  const number = readBaseNumber(lexemes, at)
  if (rounded && number !== undefined && !isRound(number.value)) return undefined
  const from = number?.end ?? at
  const noun = readNoun(lexemes, from) ?? (number === undefined ? undefined : wordAt(lexemes, from))
  if (noun === undefined) return undefined
  const many = number === undefined || number.value === 1 ? '' : `${MANY[number.value] ?? number.value} `
  return { value: many + noun.value, end: noun.end }
}

/** Rates are by one, ten, a hundred …: any other number says how many there are. */
function isRound(value: number): boolean {
  return Number.isInteger(Math.log10(value))
}

const MANY: Readonly<Record<number, string>> = { 1000: 'nghìn', 10000: 'vạn', 100000: '100.000', 1000000: 'triệu' }

function readBaseNumber(lexemes: Lexemes, at: number): Read<number> | undefined {
  if (isWord(lexemes, at, 'vạn')) return { value: 10_000, end: at + 1 }
  const number = isNumberAt(lexemes, at) ? readNumber(lexemes, at) : undefined
  return number && { value: scaled(number.value.decimal, number.value.power), end: number.end }
}

function readNoun(lexemes: Lexemes, at: number): Read<string> | undefined {
  const unit = readUnit(lexemes, at)
  if (unit !== undefined) return { value: unit.value.unit, end: unit.end }
  if (lexemes.kind[at] !== LexemeKind.word) return undefined
  const noun = readCounted(lexemes, at)
  return noun && { value: noun.value.noun, end: noun.end }
}

/** "8.500.000 đồng/01 ⟨chỉ⟩": after a number any word is what is counted. */
function wordAt(lexemes: Lexemes, at: number): Read<string> | undefined {
  return lexemes.kind[at] === LexemeKind.word && goesOn(lexemes, at) ? { value: textAt(lexemes, at).toLowerCase(), end: at + 1 } : undefined
}

/**
 * The denominator that stands before an amount, in the same clause and with no other number between: "mỗi ngày 8.300 tấn",
 * "mỗi xã chỉ có 5.000 - 7.000 người", "bình quân 1 ha đạt 47 triệu đồng".
 *
 * @param from the first lexeme of the clause
 */
export function denominatorBefore(lexemes: Lexemes, at: number, from: number): string | undefined {
  for (let i = at - 2; i >= from && i >= at - FARTHEST; i--) {
    if (isMark(lexemes, i, ',')) return undefined
    if (lexemes.kind[i] === LexemeKind.number && !isAveraged(lexemes, i)) return undefined
    if (!isWord(lexemes, i, 'mỗi') && !isAveraged(lexemes, i)) continue
    const unit = readUnit(lexemes, i + 1)
    if (unit !== undefined) return unit.value.unit
    return readKnownNoun(lexemes, i + 1) === undefined ? undefined : readCounted(lexemes, i + 1)?.value.noun
  }
  return undefined
}

const FARTHEST = 10

/** "bình quân ⟨1⟩ xã" | "bình quân trên ⟨1⟩ ha" | "trung bình cho ⟨một⟩ hộ": what is said of each, and nothing that is counted. */
export function isAveraged(lexemes: Lexemes, at: number): boolean {
  if (!isWord(lexemes, at, '1') && !isWord(lexemes, at, '01') && !isWord(lexemes, at, 'một')) return false
  const last = isWord(lexemes, at - 1, 'cho') || isWord(lexemes, at - 1, 'trên') ? at - 2 : at - 1
  return AVERAGES.some(([first, second]) => isWord(lexemes, last - 1, first) && isWord(lexemes, last, second))
}

const AVERAGES = [
  ['bình', 'quân'],
  ['trung', 'bình'],
] as const
