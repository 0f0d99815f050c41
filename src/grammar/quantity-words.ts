import type { Entry } from '../text/lexicon.ts'
import { BOUNDS_AFTER, BOUNDS_BEFORE, type BoundWord } from '../vocab/bounds.ts'
import { COUNTED_ACRONYMS, COUNTED_NOUNS, COUNTED_PLACES } from '../vocab/counted-nouns.ts'
import { CURRENCIES, type Currency, MONEY_ABBREVIATIONS } from '../vocab/currencies.ts'
import { DESIGNATORS, PAPER_CODES, RANK_WORDS } from '../vocab/designators.ts'
import { FUNCTION_WORDS } from '../vocab/function-words.ts'
import { MULTIPLIERS } from '../vocab/multipliers.ts'
import { NUMERALS } from '../vocab/numerals.ts'
import { AGE_UNITS, TIME_UNITS, type Unit } from '../vocab/units.ts'
import type { BoundName } from './bound.ts'
import { Kind } from './kinds.ts'
import { CENT } from './money.ts'
import type { UnitName } from './unit.ts'

/** The words of numbers and quantities, and of the numbers that are none. */
export function* quantityEntries(): Iterable<Entry> {
  for (const numeral of NUMERALS) yield { text: numeral.text, kind: Kind.numeral, meaning: numeral }
  for (const multiplier of MULTIPLIERS) yield { text: multiplier.text, kind: Kind.multiplier, meaning: multiplier }
  yield* otherUnitEntries()
  for (const text of COUNTED_NOUNS) yield { text, kind: Kind.counted }
  for (const text of COUNTED_PLACES) yield { text, kind: Kind.counted, meaning: 'place' }
  for (const text of COUNTED_ACRONYMS) yield { text, kind: Kind.counted, cased: true }
  for (const bound of BOUNDS_BEFORE) yield boundEntry(bound, false)
  for (const bound of BOUNDS_AFTER) yield boundEntry(bound, true)
  for (const designator of DESIGNATORS) yield { text: designator.text, kind: Kind.designator, meaning: designator }
  for (const text of RANK_WORDS) yield { text, kind: Kind.ranking }
  for (const text of PAPER_CODES) yield { text, kind: Kind.paper, cased: true }
  for (const text of FUNCTION_WORDS) yield { text, kind: Kind.functional }
}

/** The names of a unit of measure. */
export function* unitEntries({ unit, dimension, names, power = 0 }: Unit): Iterable<Entry> {
  for (const name of names) yield unitEntry(name, { unit, dimension, power, sign: false })
}

function* otherUnitEntries(): Iterable<Entry> {
  for (const unit of TIME_UNITS) yield unitEntry(unit, { unit, dimension: 'time', power: 0, sign: false })
  for (const unit of AGE_UNITS) yield unitEntry(unit, { unit, dimension: 'age', power: 0, sign: false })
  for (const currency of CURRENCIES) yield* currencyEntries(currency)
  for (const { text, code, power } of MONEY_ABBREVIATIONS) yield unitEntry(text, { unit: code, dimension: 'money', power, sign: false })
}

function* currencyEntries({ code, names, signs, cents = [] }: Currency): Iterable<Entry> {
  for (const cent of cents) yield unitEntry(cent, { unit: CENT, dimension: 'money', power: 0, sign: false })
  for (const name of names) yield unitEntry(name, { unit: code, dimension: 'money', power: 0, sign: false })
  for (const sign of signs) yield unitEntry(sign, { unit: code, dimension: 'money', power: 0, sign: true })
}

function unitEntry(text: string, meaning: UnitName): Entry {
  return { text, kind: Kind.unit, meaning }
}

function boundEntry({ text, bound, compares }: BoundWord, after: boolean): Entry {
  return { text, kind: Kind.bound, meaning: { bound, after, compares: compares === true } satisfies BoundName }
}
