import type { IndicatorName } from '../../grammar/words.ts'
import { lex } from '../../text/lexer.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { GENERIC_ROWS } from '../../vocab/tables.ts'
import { type Named, namedAs } from '../indicators/name.ts'
import { namesAt } from '../indicators/of-area.ts'
import type { TableRow } from './rows.ts'
import { foldedWords, Phrases } from './words.ts'

const GENERIC = new Phrases(GENERIC_ROWS)

/** Whether a label says only how the thing of the row above is measured. */
export function isGeneric(label: string): boolean {
  return GENERIC.is(foldedWords(label))
}

/** A name of two rows, with the indicator that it is. */
export interface PartName {
  readonly subject: string
  readonly named: Named | undefined
}

/**
 * The name that a row makes with the one above it: "Năng suất" below "Lúa", "Lúa" below "Sản lượng (tấn)"; "Diện tích" below "Sản lượng ngô" is
 * that of the maize. `undefined` where the row has a name of its own.
 */
export function partName(lexicon: Lexicon, row: TableRow, fits: (name: IndicatorName) => boolean): PartName | undefined {
  const { label, whole, parent } = row
  if (whole !== undefined) return named(lexicon, `${label.text} ${lowered(withoutMeasure(whole))}`, { row, fits })
  if (parent?.isHead !== true || parent.label.unit === undefined) return undefined
  return named(lexicon, `${parent.label.text} ${lowered(label.text)}`, { row, fits })
}

/** "Sản lượng ngô" → "ngô" */
function withoutMeasure(whole: string): string {
  const rest = whole.split(' ').slice(GENERIC.lengthAt(foldedWords(whole), 0))
  return rest.length === 0 ? whole : rest.join(' ')
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

interface Context {
  readonly row: TableRow
  readonly fits: (name: IndicatorName) => boolean
}

function named(lexicon: Lexicon, subject: string, { row, fits }: Context): PartName {
  const lexemes = lex(subject, lexicon)
  const name = lexemes.phraseEnd[0] === lexemes.count ? namesAt(lexemes, 0).find(fits) : undefined
  return { subject, named: name && namedAs(name, row.label.run) }
}
