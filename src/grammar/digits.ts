import { LexemeKind, type Lexemes } from '../text/lexer.ts'

/** What a run of digits may say, as decimals with a point: "4.750" is 4750 by its groups, or 4.750; "6.383,1" is 6383.1 only. */
export interface Digits {
  /** With its separators as groups of thousands. */
  readonly grouped: string | undefined
  /** With its last separator before a fraction. */
  readonly fraction: string | undefined
  /** The separator that decides between the two: "." or ","; empty where there is nothing to decide. */
  readonly separator: '' | '.' | ','
}

/** How a text writes numbers where three digits after one separator leave it open. */
export interface Habits {
  readonly dot: 'groups' | 'fraction'
  readonly comma: 'groups' | 'fraction'
}

/**
 * Takes a run of digits with dots and commas apart; `undefined` where the separators make no number ("1.2.3", "12.34,567.8").
 *
 * "6.383,1" | "1.200.000" | "7,63" | "7.63" | "12,345.6" | "0,742"
 */
export function readDigits(text: string): Digits | undefined {
  const dots = occurrences(text, '.')
  const commas = occurrences(text, ',')
  if (dots + commas === 0) return { grouped: text, fraction: undefined, separator: '' }
  if (dots > 0 && commas > 0) return mixed(text, text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',')
  const separator = dots > 0 ? '.' : ','
  if (dots + commas === 1) return separated(text, separator)
  const parts = text.split(separator)
  return inGroups(parts) ? { grouped: parts.join(''), fraction: undefined, separator } : undefined
}

/** "4.750" | "7,63": one separator. */
function separated(text: string, separator: '.' | ','): Digits {
  const at = text.indexOf(separator)
  const isGroup = at > 0 && at <= 3 && text.length === at + 4 && !text.startsWith('0')
  const [whole, rest] = [text.slice(0, at), text.slice(at + 1)]
  return { grouped: isGroup ? whole + rest : undefined, fraction: `${whole}.${rest}`, separator }
}

/** "6.383,1" | "12,345.6" | "1,234,567.8": the last separator is that of the fraction. */
function mixed(text: string, point: '.' | ','): Digits | undefined {
  const at = text.lastIndexOf(point)
  const parts = text.slice(0, at).split(point === '.' ? ',' : '.')
  if (!inGroups(parts)) return undefined
  return { grouped: undefined, fraction: `${parts.join('')}.${text.slice(at + 1)}`, separator: '' }
}

/** "1" "200" "000": one to three digits that do not begin with zero, then threes. */
function inGroups(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  if (first.length === 0 || first.length > 3 || (first.startsWith('0') && rest.length > 0)) return false
  return rest.every((part) => part.length === 3)
}

function occurrences(text: string, char: string): number {
  let count = 0
  for (let at = text.indexOf(char); at !== -1; at = text.indexOf(char, at + 1)) count++
  return count
}

const known = new WeakMap<Lexemes, Habits>()

/**
 * The habits of a text, from the numbers in it that leave no doubt. Without any the Vietnamese way holds: dots group, a comma stands before
 * the fraction. Computed once for a text.
 */
export function habitsOf(lexemes: Lexemes): Habits {
  let habits = known.get(lexemes)
  if (habits === undefined) {
    habits = observe(lexemes)
    known.set(lexemes, habits)
  }
  return habits
}

function observe(lexemes: Lexemes): Habits {
  const seen = { dotGroups: 0, dotFractions: 0, commaGroups: 0, commaFractions: 0 }
  for (let i = 0; i < lexemes.count; i++) {
    if (lexemes.kind[i] === LexemeKind.number) note(lexemes.text.slice(lexemes.start[i], lexemes.end[i]), seen)
  }
  const foreign = seen.commaGroups > 0 && seen.commaFractions === 0 && seen.dotGroups === 0
  const plainDots = seen.dotFractions > 0 && seen.commaFractions === 0 && seen.dotGroups === 0
  return { dot: foreign ? 'fraction' : 'groups', comma: foreign || plainDots ? 'groups' : 'fraction' }
}

type Seen = Record<'dotGroups' | 'dotFractions' | 'commaGroups' | 'commaFractions', number>

/**
 * The habits of a row of a table: one row has one way to write. `undefined` where its numbers leave it open.
 *
 * "149.621⇥178.9" are fractions both, "1,234.5⇥2,500" have groups.
 */
export function habitsOfRow(numbers: readonly string[]): Habits | undefined {
  const seen = { dotGroups: 0, dotFractions: 0, commaGroups: 0, commaFractions: 0 }
  for (const number of numbers) note(number, seen)
  if (seen.dotFractions + seen.commaGroups > 0 && seen.dotGroups + seen.commaFractions === 0) return { dot: 'fraction', comma: 'groups' }
  return seen.dotGroups + seen.commaFractions > 0 ? { dot: 'groups', comma: 'fraction' } : undefined
}

/** Counts what a number shows beyond doubt: several groups, groups with a fraction, a fraction that is no group. */
function note(text: string, seen: Seen): void {
  const dot = text.indexOf('.')
  const comma = text.indexOf(',')
  if (dot === -1 && comma === -1) return
  const digits = readDigits(text)
  if (digits === undefined) return
  if (digits.separator === '') seen[comma < dot ? 'commaGroups' : 'dotGroups']++
  else if (digits.fraction === undefined) seen[digits.separator === ',' ? 'commaGroups' : 'dotGroups']++
  else if (digits.grouped === undefined) seen[digits.separator === ',' ? 'commaFractions' : 'dotFractions']++
}
