import { isMark } from '../text/clauses.ts'
import { LexemeKind, type Lexemes } from '../text/lexer.ts'
import { habitsOf, readDigits } from './digits.ts'
import { readMultiplier } from './multiplier.ts'
import { hasRole, numeralAt, readFraction, readGroup } from './number-words.ts'
import { goesOn, isGlued, textAt } from './phrase.ts'
import type { Read } from './read.ts'

/** A number as written, with its multiplier still apart. Decimals are exact: digits with a point, perhaps a minus before them. */
export interface NumberRead {
  readonly decimal: string
  /** The other way to read its separators, where the text's habits decided. */
  readonly other: string | undefined
  /** Power of ten of the multiplier; 0 where there is none. */
  readonly power: number
  /** Written in words, at least its first part. */
  readonly words: boolean
}

/**
 * Reads a number in digits or words with its multiplier.
 *
 * "6.383,1 tỷ" | "1,2 nghìn tỷ" | "2 tỷ 300 triệu" | "2 tỷ rưỡi" | "một tỷ hai trăm triệu" | "ba phẩy năm" | "nửa triệu" | "1 234 567" | "-1,2"
 *
 * @returns `undefined` where no number begins at the lexeme, or its separators make no number.
 */
export function readNumber(lexemes: Lexemes, at: number): Read<NumberRead> | undefined {
  const from = at + signLength(lexemes, at)
  const first = readPart(lexemes, from)
  if (first === undefined) return undefined
  const whole = addParts(lexemes, first)
  if (from === at) return whole
  const { value } = whole
  return { value: { ...value, decimal: negative(value.decimal), other: value.other && negative(value.other) }, end: whole.end }
}

/** The exact value of a decimal times a power of ten. */
export function scaled(decimal: string, power: number): number {
  return Number(power === 0 ? decimal : `${decimal}e${power}`)
}

/** "-1,2" | "âm 1,2": lexemes of the sign. */
function signLength(lexemes: Lexemes, at: number): number {
  if (hasRole(lexemes, at, 'minus')) return 1
  return isMark(lexemes, at, '-') && goesOn(lexemes, at + 1) ? 1 : 0
}

function negative(decimal: string): string {
  return decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`
}

/**
 * Reads what goes on after digits that are written together with something else: their multiplier and smaller parts.
 *
 * @param digits as written, "1.234,5"
 * @param end index after the lexeme that holds the last of them
 */
export function readNumberOf(lexemes: Lexemes, digits: string, end: number): Read<NumberRead> | undefined {
  const value = decide(lexemes, digits)
  const first = value && multiplied(lexemes, { value, end })
  return first && addParts(lexemes, first)
}

/** One group of digits or words with what multiplies it. */
function readPart(lexemes: Lexemes, at: number): Read<NumberRead> | undefined {
  const base = lexemes.kind[at] === LexemeKind.number ? readInDigits(lexemes, at) : readInWords(lexemes, at)
  return base && multiplied(lexemes, base)
}

function multiplied(lexemes: Lexemes, base: Read<NumberRead>): Read<NumberRead> | undefined {
  const { decimal, words } = base.value
  const multiplier = readMultiplier(lexemes, base.end)
  const isWhole = !decimal.includes('.')
  if (multiplier === undefined) return words && decimal === HALF ? undefined : base
  if (hasRole(lexemes, multiplier.end, 'half-more') && isWhole && goesOn(lexemes, multiplier.end)) {
    return { value: { decimal: `${decimal}.5`, other: undefined, power: multiplier.value, words }, end: multiplier.end + 1 }
  }
  return { value: { ...base.value, power: multiplier.value }, end: multiplier.end }
}

const HALF = '0.5'

function readInDigits(lexemes: Lexemes, at: number): Read<NumberRead> | undefined {
  const spaced = readSpaceGroups(lexemes, at)
  if (spaced !== undefined) return { value: { decimal: spaced.value, other: undefined, power: 0, words: false }, end: spaced.end }
  const value = decide(lexemes, textAt(lexemes, at))
  return value && withPoint(lexemes, { value, end: at + 1 })
}

/** The number that digits say, by the text's habits where their separators leave it open. */
function decide(lexemes: Lexemes, text: string): NumberRead | undefined {
  const digits = readDigits(text)
  if (digits === undefined) return undefined
  const { grouped, fraction, separator } = digits
  const decided = separator !== '' && grouped !== undefined && fraction !== undefined
  const prefersFraction = decided && habitsOf(lexemes)[separator === '.' ? 'dot' : 'comma'] === 'fraction'
  const decimal = (prefersFraction ? fraction : grouped) ?? fraction ?? ''
  return { decimal, other: decided ? (prefersFraction ? grouped : fraction) : undefined, power: 0, words: false }
}

/** "1 234 567" | "1 234,5": thousands apart by single spaces; one group alone only where it is "000", or a fraction or a multiplier follows. */
function readSpaceGroups(lexemes: Lexemes, at: number): Read<string> | undefined {
  const first = textAt(lexemes, at)
  if (first.length > 3 || first.startsWith('0') || !isThree(lexemes, at + 1)) return undefined
  let digits = first
  let end = at + 1
  while (isThree(lexemes, end) && digits.length < MOST_DIGITS) {
    const [whole = '', fraction] = textAt(lexemes, end).split(',')
    digits += fraction === undefined ? whole : `${whole}.${fraction}`
    end++
    if (fraction !== undefined) break
  }
  const isSure = end - at > 2 || digits.includes('.') || digits.endsWith('000') || readMultiplier(lexemes, end) !== undefined
  return isSure ? { value: digits, end } : undefined
}

const MOST_DIGITS = 15

/** "567" | "567,8" after one space. */
function isThree(lexemes: Lexemes, at: number): boolean {
  if (lexemes.kind[at] !== LexemeKind.number || !goesOn(lexemes, at) || isGlued(lexemes, at)) return false
  if ((lexemes.start[at] ?? 0) - (lexemes.end[at - 1] ?? 0) !== 1) return false
  const text = textAt(lexemes, at)
  const comma = text.indexOf(',')
  return !text.includes('.') && (comma === -1 ? text.length === 3 : comma === 3 && text.lastIndexOf(',') === 3)
}

function readInWords(lexemes: Lexemes, at: number): Read<NumberRead> | undefined {
  if (hasRole(lexemes, at, 'half')) return { value: { decimal: HALF, other: undefined, power: 0, words: true }, end: at + 1 }
  const group = readGroup(lexemes, at)
  if (group === undefined) return undefined
  return withPoint(lexemes, { value: { decimal: String(group.value), other: undefined, power: 0, words: true }, end: group.end })
}

/** "ba phẩy năm" | "2 chấm 23" */
function withPoint(lexemes: Lexemes, number: Read<NumberRead>): Read<NumberRead> {
  const { value, end } = number
  if (value.decimal.includes('.') || !hasRole(lexemes, end, 'point')) return number
  const fraction = readFraction(lexemes, end + 1)
  if (fraction === undefined) return number
  return { value: { ...value, decimal: `${value.decimal}.${fraction.value}`, other: undefined }, end: fraction.end }
}

/** "2 tỷ 300 triệu" | "bảy nghìn ba trăm": each part smaller than the multiplier before it; the sum has no multiplier of its own. */
function addParts(lexemes: Lexemes, first: Read<NumberRead>): Read<NumberRead> {
  let { value, end } = first
  let { power } = value
  let total: number | undefined
  for (let next = nextPart(lexemes, end, power); next !== undefined; next = nextPart(lexemes, end, power)) {
    if (!value.words && next.value.power === 0) break
    total = (total ?? scaled(value.decimal, value.power)) + scaled(next.value.decimal, next.value.power)
    end = next.end
    power = next.value.power
  }
  if (total !== undefined) value = { decimal: String(total), other: undefined, power: 0, words: value.words }
  return value.power > 0 || total !== undefined ? wordsAfterPoint(lexemes, { value, end }) : { value, end }
}

function nextPart(lexemes: Lexemes, at: number, power: number): Read<NumberRead> | undefined {
  if (power === 0 || !goesOn(lexemes, at)) return undefined
  const linked = linkedDigit(lexemes, at)
  if (linked !== undefined) return linked
  const part = readPart(lexemes, at)
  if (part === undefined || part.value.power >= power || part.value.decimal.includes('.')) return undefined
  // "hai triệu một" and "năm nghìn năm" go on with another word; "… không trăm mười một" does not.
  const isFull = part.value.power > 0 || (part.value.words && part.end - at > 1 && beginsWithHundreds(lexemes, at))
  return isFull ? part : undefined
}

function beginsWithHundreds(lexemes: Lexemes, at: number): boolean {
  return hasRole(lexemes, at + 1, 'hundred') || hasRole(lexemes, at + 1, 'tens') || hasRole(lexemes, at, 'ten')
}

/** "bảy nghìn linh năm" */
function linkedDigit(lexemes: Lexemes, at: number): Read<NumberRead> | undefined {
  const digit = hasRole(lexemes, at, 'link') ? numeralAt(lexemes, at + 1) : undefined
  if (digit?.role !== 'digit') return undefined
  return { value: { decimal: String(digit.value), other: undefined, power: 0, words: true }, end: at + 2 }
}

/** "một nghìn phẩy mười một" */
function wordsAfterPoint(lexemes: Lexemes, number: Read<NumberRead>): Read<NumberRead> {
  const { value, end } = number
  if (!value.words || !hasRole(lexemes, end, 'point')) return number
  const fraction = readFraction(lexemes, end + 1)
  if (fraction === undefined) return number
  const decimal = `${scaled(value.decimal, value.power)}.${fraction.value}`
  return { value: { ...value, decimal, power: 0 }, end: fraction.end }
}
