import type { DateMention } from '../grammar/dates.ts'
import { isMark } from '../text/clauses.ts'
import type { Reading } from '../text/reading.ts'
import { isPlanned } from './planned.ts'

/** Years before the last one of a text in which nothing is history yet. */
const RECENT = 1

/** Lexemes from a gathering to the bracket that dates it. */
const LONGEST_NAME = 16

/**
 * Tells for a gathering whether it is history in its text: one that stands behind a time long before that of the text, or whose bracket names such a time.
 * "Năm 1951, tại ⟨đại hội⟩ …" and "⟨hội nghị⟩ lần thứ bảy (tháng 11/1940)" in a text that names 1986 too. Plans and stages say nothing of the time
 * of a text.
 */
export function historyOf(reading: Reading, dates: readonly DateMention[]): (noun: number) => boolean {
  const { lexemes, division } = reading
  const told = dates.flatMap((mention) => {
    const year = yearOf(reading, mention)
    return year === undefined ? [] : [{ year, from: mention.from }]
  })
  const last = told.reduce((latest, { year }) => Math.max(latest, year), 0)
  const old = told.filter(({ year }) => year < last - RECENT)
  const first = new Map<number, number>()
  for (const { from } of old) {
    const sentence = division.sentenceOf[from] ?? 0
    first.set(sentence, Math.min(first.get(sentence) ?? from, from))
  }
  const bracketed = new Set(old.filter(({ from }) => isMark(lexemes, from - 1, '(')).map(({ from }) => from))
  return (noun) => {
    const sentence = division.sentenceOf[noun] ?? 0
    if ((first.get(sentence) ?? noun) < noun) return true
    for (let i = noun + 1; i < noun + LONGEST_NAME && division.sentenceOf[i] === sentence; i++) if (bracketed.has(i)) return true
    return false
  }
}

function yearOf(reading: Reading, mention: DateMention): number | undefined {
  if (mention.kind === 'date') return mention.year ?? undefined
  if (mention.value === null || mention.grain === 'stage' || mention.use === 'document' || isPlanned(reading, mention)) return undefined
  return Number(mention.value.slice(0, 4))
}
